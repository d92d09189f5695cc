using Stavaza.Reading;

namespace Stavaza.Search;

/// <summary>Finds the words of a query in a passage, by the same terms under which the index found it.</summary>
internal sealed class Highlights
{
    // A passage is a paragraph; of a text without paragraphs only the beginning is marked.
    private const int MostTerms = 20_000;

    private readonly HashSet<string> _terms = [];
    private readonly List<string> _beginnings = [];
    private readonly List<SearchWay.Terms> _sequences = [];
    private readonly WordBook _book;

    public Highlights(SearchQuery query, WordBook book)
    {
        _book = book;
        foreach (var way in query.Wanted.SelectMany(clause => clause.Ways))
        {
            switch (way)
            {
                case SearchWay.Terms { Sequence: [var single] }:
                    _terms.Add(single);
                    break;
                case SearchWay.Terms sequence:
                    _sequences.Add(sequence);
                    break;
                case SearchWay.Beginning(var letters):
                    _beginnings.Add(letters);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Where the words stand in <paramref name="passage"/>, in order, without overlap.</summary>
    public IReadOnlyList<TextSpan> In(string passage)
    {
        var terms = Read(passage);
        var places = terms.Where(IsWanted).Select(term => TextSpan.Between(term.Start, term.End)).ToList();
        if (_sequences.Count > 0)
        {
            var at = terms.ToLookup(term => term.Position);
            places.AddRange(_sequences.SelectMany(sequence => terms.Select(term => Follow(sequence, term, at)).OfType<TextSpan>()));
        }

        return Merge(places);
    }

    private List<IndexTerm> Read(string passage)
    {
        var (reader, all) = (new IndexTerms(passage, _book), new List<IndexTerm>());
        while (all.Count < MostTerms && reader.AddNext(all))
        {
        }

        return all;
    }

    private bool IsWanted(IndexTerm term) =>
        _terms.Contains(term.Text) || _beginnings.Exists(letters => term.Text.StartsWith(letters, StringComparison.Ordinal));

    private static TextSpan? Follow(SearchWay.Terms sequence, IndexTerm first, ILookup<int, IndexTerm> at)
    {
        if (first.Text != sequence.Sequence[0])
        {
            return null;
        }

        var end = first.End;
        for (var i = 1; i < sequence.Sequence.Length; i++)
        {
            var next = at[first.Position + i].FirstOrDefault(term => term.Text == sequence.Sequence[i]);
            if (next.Text is null)
            {
                return null;
            }

            end = Math.Max(end, next.End);
        }

        return TextSpan.Between(first.Start, end);
    }

    private static List<TextSpan> Merge(List<TextSpan> places)
    {
        var merged = new List<TextSpan>();
        foreach (var place in places.OrderBy(place => place.Start).ThenByDescending(place => place.Length))
        {
            if (merged.Count > 0 && place.Start < merged[^1].End)
            {
                merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, place.End));
            }
            else
            {
                merged.Add(place);
            }
        }

        return merged;
    }
}
