using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Makes a deadline of a stretch of time and the preposition before it.</summary>
internal static class Terms
{
    public static Termijn Before(Prose prose, int first, Periode period)
    {
        // "Voorzien voor eind februari" is planned in it, not before it.
        if (period.AtEnd && period.Precision != Precision.Year && !prose.Is(first, "uiterlijk") && (prose.Is(first - 1, "voorzien") || prose.Is(first - 1, "gepland")))
        {
            return Of(prose, first, period.End, Relation.In, period.Precision, period.From, period.To) with { Approx = true };
        }

        if (period is { Precision: Precision.Season, Anchor: "zomer", AtEnd: false, From: { } summer })
        {
            return BeforeSummer(prose, first, period, summer.Year);
        }

        var to = period.AtEnd ? period.To : period.From?.AddDays(-1);
        return Of(prose, first, period.End, Relation.Before, period.Precision, prose.Context.Date, to) with
        {
            Approx = period.Approx && !(period.AtEnd && period.Precision is Precision.Year or Precision.Month or Precision.Quarter or Precision.HalfYear),
            Anchor = period.Anchor,
            Alternative = period.Other is { } other ? Of(prose, first, period.End, Relation.Before, period.Precision, prose.Context.Date, other.From.AddDays(-1)) with { Approx = true } : null,
        };
    }

    // "Voor de zomer" is before the recess to a civil servant and before 21 June to a dictionary.
    private static Termijn BeforeSummer(Prose prose, int first, Periode period, int year)
    {
        var known = prose.Context.CalendarKnownOn ?? prose.Context.Date ?? DateOnly.MaxValue;
        var term = Of(prose, first, period.End, Relation.Before, Precision.Season, prose.Context.Date, period.From?.AddDays(-1)) with { Approx = true, Anchor = period.Anchor };
        return prose.Context.Calendar.In("zomerreces", year, known) is { } recess
            ? term with { To = recess.First.AddDays(-1), Anchor = $"zomerreces {year}", Alternative = term }
            : term;
    }

    public static Termijn After(Prose prose, int first, Periode period)
    {
        var from = prose.Is(first, "vanaf") || prose.Is(first, "met") ? period.From
            : period is { Precision: Precision.Season, Anchor: "zomer", From: { } summer } ? new DateOnly(summer.Year, 9, 1)
            : period.To;
        var near = prose.Is(first, "kort") || prose.Is(first, "direct") || prose.Is(first, "meteen") || prose.Is(first, "vlak");
        var to = near && from is { Year: < 9990 } start ? start.AddDays(29) : (DateOnly?)null;
        return Of(prose, first, period.End, Relation.After, period.Precision, from, to) with { Approx = period.Approx || near, Anchor = period.Anchor };
    }

    /// <param name="at">The preposition names a moment, such as "bij".</param>
    /// <param name="roughly">The preposition gives the moment some room, such as "rond".</param>
    public static Termijn Inside(Prose prose, int first, Periode period, bool at, bool roughly)
    {
        if (period.From is null || at)
        {
            return Of(prose, first, period.End, Relation.At, period.Precision, period.From, period.To) with { Approx = period is { Approx: true, From: not null }, Anchor = period.Anchor };
        }

        return Of(prose, first, period.End, Relation.In, period.Precision, period.From, period.To) with
        {
            Approx = period.Approx || roughly,
            Anchor = period.Anchor,
            Alternative = period.Other is { } other ? Of(prose, first, period.End, Relation.In, period.Precision, other.From, other.To) with { Approx = true } : null,
        };
    }

    public static Termijn Of(Prose prose, int first, int end, Relation relation, Precision precision, DateOnly? from, DateOnly? to) =>
        new(prose.Span(first, end), prose.Quote(first, end), relation, precision, from, to, Approx: false);
}
