using Stavaza.Elements;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza.Answers;

/// <summary>Finds what is about a subject: by id where the subject is one, else by the words of the passages.</summary>
internal static class SubjectSearch
{
    public static async Task<SubjectFinds> FindAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var id = IdsAsTyped.Canonical(subject);
        var named = await session.ElementsAboutAsync(id, cancellationToken);
        return named.Count > 0
            ? new([.. named.Select(found => found.Document).Distinct()], found => string.Equals(found.Element.Target, id, StringComparison.OrdinalIgnoreCase))
            : await ByWordsAsync(session, search, subject, cancellationToken);
    }

    /// <summary>
    /// A statement is about the subject when it stands in a passage that has the subject's words, or in a section whose heading has them. A document is about it from
    /// beginning to end when its title says so, or when the motion that it holds or quotes asks for it.
    /// </summary>
    private static async Task<SubjectFinds> ByWordsAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var places = new Dictionary<long, IReadOnlyList<TextSpan>>();
        var whole = new HashSet<long>();
        foreach (var about in await search.AboutAsync(session, subject, cancellationToken))
        {
            var document = about.Reading.Document;
            places[document] = [.. about.Places, .. SectionsUnder(about)];
            if (about.InTitle || (await session.StatementsInAsync(document, cancellationToken)).Any(found => IsDictum(found) && Inside(found, about.Places)))
            {
                whole.Add(document);
            }
        }

        return new([.. places.Keys], found => whole.Contains(found.Document) || Inside(found, places[found.Document]));
    }

    /// <summary>The sections whose heading is one of the passages, each up to the next heading.</summary>
    private static IEnumerable<TextSpan> SectionsUnder(AboutSubject about)
    {
        var sections = about.Reading.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            if (about.Places.Any(place => place.Overlaps(sections[i].Place)))
            {
                yield return TextSpan.Between(sections[i].Place.Start, i + 1 < sections.Length ? sections[i + 1].Place.Start : int.MaxValue);
            }
        }
    }

    private static bool IsDictum(FoundElement found) => found.Element.Type == "dictum";

    private static bool Inside(FoundElement found, IReadOnlyList<TextSpan> places) => places.Any(place => place.Overlaps(found.Element.Hull));
}
