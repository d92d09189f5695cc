namespace Stavaza.Reading.Citations.Moties;

/// <summary>
/// Gives a motion that is named by its mover the Kamerstuk that the same sentence names for it. Where a letter is spoken of before the motion, the number
/// behind may be the letter's: then only a number right behind the name counts, or the first of two.
/// </summary>
internal static class MotieResolver
{
    private const int Reach = 320;
    private const int Lookahead = 4;

    public static void Resolve(string text, Citation[] citations)
    {
        var known = new KnownMoties(text);
        var notes = new NotedMoties(text, citations);
        for (var i = 0; i < citations.Length; i++)
        {
            if (citations[i] is not MotieCitation motie)
            {
                continue;
            }

            var at = notes.FindNote(i) is >= 0 and var noted ? noted : FindKamerstuk(text, citations, i);
            if (at >= 0)
            {
                citations[i] = motie = motie with { Id = citations[at].Id };
                citations[at] = citations[at] with { Person = citations[at].Person ?? motie.Person };
            }

            else if (motie.Stuk is { } stuk && notes.NumberedHere(stuk) is { } id)
            {
                citations[i] = motie = motie with { Id = id, Rule = "motie/stuk-here" };
            }

            if (motie.Person is { } mover)
            {
                citations[i] = known.Meet(motie, mover);
            }
        }
    }

    private static int FindKamerstuk(string text, Citation[] citations, int motie)
    {
        var end = citations[motie].Span.End;
        for (var i = motie + 1; i < citations.Length && i <= motie + Lookahead; i++)
        {
            if (citations[i] is MotieCitation || citations[i].Span.Start - end is < 0 or > Reach)
            {
                return -1;
            }

            if (citations[i] is KamerstukCitation)
            {
                var between = text.AsSpan(end, citations[i].Span.Start - end);
                return IsDirect(between) || (IsSameSentence(between) && !BelongsToLetter(text, citations, motie, i)) ? i : -1;
            }
        }

        return -1;
    }

    // Only brackets, commas, a party: "motie van het lid Van Dijk (SP) (36 200 V, nr. 30)"
    private static bool IsDirect(ReadOnlySpan<char> between)
    {
        var depth = 0;
        foreach (var unit in between)
        {
            depth += unit switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && char.IsLetterOrDigit(unit))
            {
                return false;
            }
        }

        var last = between.LastIndexOf('(');
        return !between[(last + 1)..].ContainsAnyInRange('a', 'z') && between.Length < 60;
    }

    private static bool IsSameSentence(ReadOnlySpan<char> between)
    {
        for (var i = 0; i < between.Length; i++)
        {
            var unit = between[i];
            if (unit is '?' or '!' or ';' || (unit == '\n' && i + 1 < between.Length && between[i + 1] == '\n'))
            {
                return false;
            }

            if (unit == '.' && i + 2 < between.Length && char.IsWhiteSpace(between[i + 1]) && char.IsUpper(between[i + 2]))
            {
                return false;
            }
        }

        // Another letter, motion or amendment may be what the number names.
        return !between.Contains("brief", StringComparison.OrdinalIgnoreCase) && !between.Contains("amendement", StringComparison.OrdinalIgnoreCase)
            && !between.Contains("motie", StringComparison.OrdinalIgnoreCase);
    }

    private static bool BelongsToLetter(string text, Citation[] citations, int motie, int kamerstuk)
    {
        for (var i = motie - 1; i >= 0 && i >= motie - Lookahead; i--)
        {
            if (citations[i] is KamerstukCitation || citations[motie].Span.Start - citations[i].Span.End > Reach)
            {
                return false;
            }

            if (citations[i] is LetterCitation)
            {
                return IsSameSentence(text.AsSpan(citations[i].Span.End, Math.Max(0, citations[motie].Span.Start - citations[i].Span.End)))
                    && !AnotherFollows(text, citations, kamerstuk);
            }
        }

        return false;
    }

    // "(Kamerstuk 21 501-02, nr. 2312) (Kamerstuk 21 501-02, nr. 2357)": the motion's, then the letter's.
    private static bool AnotherFollows(string text, Citation[] citations, int kamerstuk) =>
        kamerstuk + 1 < citations.Length && citations[kamerstuk + 1] is KamerstukCitation next && next.Span.Start > citations[kamerstuk].Span.End
        && !text.AsSpan(citations[kamerstuk].Span.End, next.Span.Start - citations[kamerstuk].Span.End).ContainsAnyInRange('a', 'z')
        && next.Span.Start - citations[kamerstuk].Span.End < 8;
}
