namespace Stavaza.Open;

/// <summary>The ministers, members and parties that the record knows, so that a filter that names none of them can be told from one that finds nothing.</summary>
internal sealed class OpenValues
{
    private const int Most = 5;

    private readonly IReadOnlyList<string> _ministers, _movers, _parties;

    public OpenValues(IReadOnlyList<OpenItem> items, OpenParties parties)
    {
        _ministers = Distinct(items.SelectMany(item => item.Ministers).SelectMany(minister => new[] { minister.Office, minister.Name }).OfType<string>());
        _movers = Distinct(items.SelectMany(item => item.Movers).Select(mover => mover.Name).Concat(parties.Members));
        _parties = Distinct(items.SelectMany(item => item.Movers).Select(mover => mover.Party).OfType<string>().Concat(parties.Names));
    }

    /// <summary>The filters of a question of which no value is known.</summary>
    public IReadOnlyList<OpenUnknown> UnknownIn(OpenQuestion question)
    {
        var unknown = new List<OpenUnknown>();
        Check(OpenQuestion.ByMinister, question.Minister, _ministers, (value, words) => OpenFilter.HasAll(value, words));
        Check(OpenQuestion.ByMover, question.Mover, _movers, (value, words) => OpenFilter.HasAll(value, words));
        Check(OpenQuestion.ByParty, question.Party, _parties, (value, words) => OpenFilter.Plain(value) == string.Join(' ', words));
        return unknown;

        void Check(string filter, string? asked, IReadOnlyList<string> known, Func<string, string[], bool> fits)
        {
            if (OpenFilter.Words(asked) is { } words && !known.Any(value => fits(value, words)))
            {
                unknown.Add(new(filter, asked!, Nearest(asked!, known)));
            }
        }
    }

    private static List<string> Nearest(string asked, IReadOnlyList<string> known)
    {
        var plain = OpenFilter.Plain(asked);
        return [.. known.OrderBy(value => Distance(plain, OpenFilter.Plain(value))).ThenBy(value => value, StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    /// <summary>How far two texts are apart: the least that any word of one differs from any of the other, then the whole.</summary>
    private static int Distance(string one, string other)
    {
        var words = other.Split(' ');
        var byWord = one.Split(' ').Sum(sought => words.Min(word => Edits(sought, word)));
        return (byWord * 100) + Math.Min(99, Math.Abs(one.Length - other.Length));
    }

    /// <summary>Letters to add, leave out, change or swap.</summary>
    private static int Edits(string one, string other)
    {
        var edits = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[one.Length, other.Length];
    }

    private static List<string> Distinct(IEnumerable<string> values) => [.. values.Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
}
