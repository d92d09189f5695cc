using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Moves a term to the day from which it runs: "binnen tien dagen daarna", "binnen vier weken na ontvangst van het rapport".</summary>
internal static class TermFrom
{
    /// <summary>How far back the day of "daarna" may stand.</summary>
    private const int Reach = 40;

    private static readonly WordSet Thereafter = new("daarna nadien erna hierna");
    private static readonly WordSet Now = new("heden vandaag dagtekening verzending aanneming aanname aanvaarding");
    private static readonly WordSet Own = new("deze dit");
    private static readonly WordSet Articles = new("de het een");

    /// <summary>Gives the term its first and last day; none where the words name a day that is not known. Always true.</summary>
    /// <param name="length">Index of the first word of the length of time.</param>
    public static bool Move(Prose prose, int length, int limit, ref Termijn term, ref int after)
    {
        if (!Duration.TryRead(prose, length, limit, out var time, out _) || after >= limit)
        {
            return true;
        }

        if (prose.IsIn(after, Thereafter))
        {
            term = From(prose, term, DayBefore(prose, length), time, after + 1);
            after++;
        }
        else if (prose.Is(after, "na") && IsNow(prose, after + 1))
        {
            after = EndOfNoun(prose, after + 1, limit);
            term = Worded(prose, term, after);
        }
        // "Binnen zes maanden na te gaan": the verb, and no day to count from.
        else if (prose.Is(after, "na") && !prose.Is(after + 1, "te"))
        {
            var known = PeriodeReader.TryRead(prose, after + 1, limit, out var period);
            var end = known ? period.End : EndOfNoun(prose, after + 1, limit);
            term = From(prose, term, known ? period.To : null, time, end);
            after = end;
        }

        return true;
    }

    // "Na aanneming van deze motie", "na dagtekening van deze brief": the document itself.
    private static bool IsNow(Prose prose, int at)
    {
        at += prose.IsIn(at, Articles) ? 1 : 0;
        return prose.IsIn(at, Now) || prose.IsIn(at, Own);
    }

    private static DateOnly? DayBefore(Prose prose, int word)
    {
        DateOnly? day = null;
        foreach (var date in prose.DatesIn(Math.Max(0, word - Reach), word))
        {
            day = date.Precision == Precision.Day ? date.To : day;
        }

        return day;
    }

    // noun = [article] word ["van" [article] word]
    private static int EndOfNoun(Prose prose, int at, int limit)
    {
        var end = EndOfOne(prose, at);
        end = prose.Is(end, "van") && prose.Sign(end + 1) == '\0' ? EndOfOne(prose, end + 1) : end;
        return Math.Min(limit, end);
    }

    private static int EndOfOne(Prose prose, int at) => at + (prose.IsIn(at, Articles) || prose.IsIn(at, Own) ? 2 : 1);

    private static Termijn Worded(Prose prose, Termijn term, int end)
    {
        var first = prose.WordAt(term.Span.Start);
        return term with { Span = prose.Span(first, end), Text = prose.Quote(first, end) };
    }

    private static Termijn From(Prose prose, Termijn term, DateOnly? day, Duration time, int end)
    {
        var known = day is { Year: > 100 and < 9000 };
        return Worded(prose, term, end) with
        {
            From = known ? day : null,
            To = known ? time.After(day!.Value) : null,
            Approx = known,
            Precision = known ? Precision.Day : Precision.Event,
        };
    }
}
