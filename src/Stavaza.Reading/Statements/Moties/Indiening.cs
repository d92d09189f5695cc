using System.Collections.Immutable;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>How a motion was tabled, as far as the text around it tells.</summary>
/// <param name="Id">The number that the chair gives it; null where none is given.</param>
/// <param name="Signatories">Who signed it, the mover first, as said ("Van Dijk", "Van Dijk c.s."); empty where the text does not name them.</param>
/// <param name="Replaces">The motion that it takes the place of: a canonical id, else the words as said; null where it is new.</param>
internal sealed record Indiening(string? Id, ImmutableArray<string> Signatories, string? Replaces)
{
    /// <summary>What is known of a motion that the text does not show as a whole.</summary>
    public static readonly Indiening None = new(null, [], null);

    /// <summary>The chair names the movers before the number; they may be many.</summary>
    private const int Behind = 160;

    /// <summary>The heading of a motion stands at most so many words before its first clause.</summary>
    private const int Before = 80;

    /// <summary>Clauses of one motion follow each other; considerations may hold a line of their own in between.</summary>
    private const int Gap = 5;

    /// <summary>For each clause how its motion was tabled.</summary>
    public static Indiening[] Of(Prose prose, List<MotieClause> clauses)
    {
        var tabled = new Indiening[clauses.Count];
        Array.Fill(tabled, None);
        var first = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > first && (clauses[i].Quoted || clauses[i].First - clauses[i - 1].End > Gap))
            {
                first = i;
            }

            if (clauses[i].Kind == ClauseKind.Slotformule)
            {
                // "En gaat over" and "gaat over" are two beginnings of one formula.
                var last = i + 1 < clauses.Count && clauses[i + 1].Kind == ClauseKind.Slotformule ? i + 1 : i;
                var next = last + 1 < clauses.Count ? clauses[last + 1].First : prose.Words.Length;
                var from = Math.Max(first > 0 ? clauses[first - 1].End : 0, clauses[first].First - Before);
                tabled.AsSpan(first, i - first).Fill(Read(prose, from, clauses[first].First, clauses[last].End, Math.Min(next, clauses[last].End + Behind)));
                (first, i) = (last + 1, last);
            }
        }

        return tabled;
    }

    private static Indiening Read(Prose prose, int from, int first, int end, int to)
    {
        var id = MotieNumbers.GivenBehind(prose, end, to);
        var signatories = Indieners.Under(prose, end, to);
        signatories = signatories.IsEmpty ? Indieners.NamedBehind(prose, end, to) : signatories;
        var heading = Heading(prose, from, first);
        signatories = signatories.IsEmpty && heading >= 0 ? Indieners.InHeading(prose, heading, first) : signatories;
        return new(id, signatories, MotieNumbers.ReplacedIn(prose, heading >= 0 ? heading : first, first, id) ?? MotieNumbers.ReplacedIn(prose, end, to, id));
    }

    // The heading of a paper: "Nr. 61 GEWIJZIGDE MOTIE VAN HET LID …", the last one before the text.
    private static int Heading(Prose prose, int from, int first)
    {
        for (var at = first - 1; at >= from; at--)
        {
            if (prose.Is(at, "motie") && (prose.Is(at + 1, "van") || prose.Sign(at + 1) == ',' || prose.IsIn(at - 1, Changed)))
            {
                return at;
            }
        }

        return -1;
    }

    private static readonly WordSet Changed = new("gewijzigde");
}
