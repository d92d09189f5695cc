using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Whether a day without year is told of as over: "die op 17 november is aangenomen".</summary>
internal static class PastTense
{
    private const int Reach = 10;

    private static readonly WordSet Auxiliaries = new("is zijn was waren werd werden heeft hebben had hadden ben");
    private static readonly WordSet SimplePast = new("werd werden was waren had hadden vond vonden nam namen sprak spraken verzocht stuurde stuurden verscheen kwam kwamen gaf gaven");
    private static readonly WordSet Participles = new("verworpen verzonden ontvangen besloten verschenen vervallen verstuurd voldaan behandeld beantwoord verzocht overleden ondertekend bekrachtigd");
    private static readonly WordSet Planned = new("gepland geplande voorgenomen beoogd beoogde gericht gevraagd");
    private static readonly WordSet Tabling = new("ingediend ingediende");

    /// <summary>Whether the clause from word <paramref name="at"/> on has a participle with its auxiliary, a participle of its own, or a verb in the past.</summary>
    public static bool Follows(Prose prose, int at)
    {
        var auxiliary = false;
        for (var i = at; i < at + Reach && prose.Sign(i) == '\0'; i++)
        {
            if (prose.IsIn(i, SimplePast) || (IsParticiple(prose, i) && (auxiliary || i - at < 4 || prose.IsIn(i + 1, Auxiliaries))))
            {
                return true;
            }

            auxiliary |= prose.IsIn(i, Auxiliaries);
        }

        return false;
    }

    /// <summary>Whether a date is the day on which something was tabled: what is told behind it came later.</summary>
    public static bool IsTabling(Prose prose, Datum date)
    {
        var (first, end) = (prose.WordAt(date.Span.Start), prose.WordAt(date.Span.End));
        return prose.Any(Math.Max(0, first - 3), first, Tabling) || prose.Any(end, Math.Min(prose.Words.Length, end + 2), Tabling);
    }

    // "gestuurd", "aangenomen", "ingediend", "uitgesproken": ge- alone or behind a separable part.
    private static bool IsParticiple(Prose prose, int at)
    {
        var word = prose[at];
        if (prose.IsIn(at, Participles))
        {
            return true;
        }

        var ge = word.IndexOf("ge", StringComparison.OrdinalIgnoreCase);
        return ge is >= 0 and <= 5 && word.Length - ge > 5 && !prose.IsIn(at, Planned) && (ge == 0 || Parts.Has(word[..ge]))
            && (word.EndsWith("d", StringComparison.OrdinalIgnoreCase) || word.EndsWith("t", StringComparison.OrdinalIgnoreCase) || word.EndsWith("en", StringComparison.OrdinalIgnoreCase));
    }

    private static readonly WordSet Parts = new("aan in uit op af toe over voor mee na bij door terug plaats vast samen");
}
