using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads deadlines: a preposition of time and what it stands before, a term, a rhythm, or words that name no time at all.</summary>
internal static class TermijnReader
{
    private static readonly PhraseTable Open = new("""
        none: zo spoedig mogelijk
        none: zo snel (als) mogelijk
        none: zo spoedig als mogelijk
        none: op zo kort mogelijke termijn
        none: op (zeer) korte termijn
        none: op de kortst mogelijke termijn
        none: op afzienbare|redelijke termijn
        none: binnen afzienbare|redelijke tijd|termijn
        none: te zijner tijd
        none: ter gelegener tijd
        none: binnenkort|zsm|z.s.m|eerdaags|dezer
        none: met spoed
        """);

    private static readonly PhraseTable Rhythm = new("""
        P3M: ieder|elk|per|elke kwartaal
        P6M: ieder|elk|per half jaar
        P6M: ieder|elk|per|elke halfjaar
        P1Y: ieder|elk|per jaar
        P1M: iedere|elke|per maand
        P1W: iedere|elke|per week
        P2M: iedere|elke twee maanden
        P3M: iedere|elke drie maanden
        P6M: iedere|elke zes maanden
        P6M: twee|tweemaal keer per jaar
        P6M: tweemaal per jaar
        P1Y: jaarlijks|jaarlijkse
        P6M: halfjaarlijks|halfjaarlijkse
        P3M: driemaandelijks|kwartaalsgewijs
        P1M: maandelijks|maandelijkse
        P1W: wekelijks|wekelijkse
        P2Y: tweejaarlijks
        -: met (enige) regelmaat
        -: regelmatig|periodiek|doorlopend|geregeld
        """);

    private static readonly PhraseTable Waiting = new("""
        after: op het moment dat
        after: zodra|nadat
        after: nu … bekend
        """);

    private static readonly WordSet Before = new("voor vóór voorafgaand");
    /// <summary>Words behind which "voor 2026" is a deadline; behind others it is a purpose ("de begroting voor 2026").</summary>
    private static readonly WordSet BeforeDeadline = new("regering kabinet om nog en kamer minister staatssecretaris hierover daarover ruim uiterlijk");

    private static readonly WordSet Inside = new("in tijdens gedurende rond omstreeks op per gedurende deze dit ditvoorjaar ditnajaar ditjaar begin eind medio half volgend volgende komend komende");
    private static readonly WordSet After = new("na vanaf");
    private static readonly WordSet Standalone = new("dit deze ditvoorjaar ditnajaar begin eind medio half volgend volgende komend komende");

    /// <summary>The deadline that counts among the words: the first with a day to watch that has not passed, else the first without one; null where there is none.</summary>
    public static Termijn? Best(Prose prose, int first, int end)
    {
        Termijn? open = null;
        foreach (var term in Read(prose, first, end))
        {
            if (prose.Context.Date is { } said && term.To < said)
            {
                continue;
            }

            if (term.Relation is not (Relation.None or Relation.At) || term.To is not null)
            {
                return term;
            }

            open = open is null || (open.Relation == Relation.None && term.Relation == Relation.At) ? term : open;
        }

        return open;
    }

    /// <summary>The first deadline that says by when, past or not: what an earlier promise or a question asked for.</summary>
    public static Termijn? Limit(Prose prose, int first, int end)
    {
        foreach (var term in Read(prose, first, end))
        {
            if (term.Relation is Relation.Before or Relation.By or Relation.Within or Relation.None)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Every deadline among the words, in order.</summary>
    public static IEnumerable<Termijn> Read(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (TryRead(prose, at, end, out var term, out var after))
            {
                yield return term;
                at = after - 1;
            }
        }
    }

    private static bool TryRead(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        term = null!;
        after = at;
        if (TryTable(prose, at, limit, out term, out after))
        {
            return true;
        }

        if (prose.Is(at, "uiterlijk"))
        {
            return TryLatest(prose, at, limit, out term, out after);
        }

        if (prose.Is(at, "binnen") && Duration.TryRead(prose, at + 1, limit, out var duration, out after))
        {
            term = Within(prose, at, after, duration);
            return true;
        }

        return TryPreposition(prose, at, limit, out term, out after);
    }

    private static bool TryTable(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        foreach (var cue in Open.At(prose, at, limit).Concat(Rhythm.At(prose, at, limit)).Concat(Waiting.At(prose, at, limit)))
        {
            after = cue.End;
            var rhythm = cue.Name is "-" || cue.Name[0] == 'P';
            term = rhythm
                ? Of(prose, at, after, Relation.Recurring, PrecisionOf(cue.Name), cue.Name == "-" ? null : prose.Context.Date, null) with { Every = cue.Name == "-" ? null : cue.Name }
                : cue.Name == "after" ? Of(prose, at, EndOfClause(prose, at, limit), Relation.After, Precision.Event, null, null)
                : Of(prose, at, after, Relation.None, Precision.None, null, null);
            return true;
        }

        (term, after) = (null!, at);
        return false;
    }

    private static Precision PrecisionOf(string every) => every switch
    {
        "P3M" => Precision.Quarter,
        "P6M" => Precision.HalfYear,
        "P1Y" or "P2Y" => Precision.Year,
        "P1M" or "P2M" => Precision.Month,
        "P1W" => Precision.Week,
        _ => Precision.None,
    };

    private static int EndOfClause(Prose prose, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && end - at < 14 && prose.Sign(end) is '\0' or '-')
        {
            end++;
        }

        return end;
    }

    // latest = "uiterlijk" (["binnen"] term | ["op" | "in" | "per"] period | "voor" period)
    private static bool TryLatest(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, at);
        var next = at + 1;
        if (prose.Is(next, "binnen") && Duration.TryRead(prose, next + 1, limit, out var duration, out after))
        {
            term = Within(prose, at, after, duration);
            return true;
        }

        var before = prose.IsIn(next, Before);
        if (before || prose.Is(next, "op") || prose.Is(next, "in") || prose.Is(next, "per") || prose.Is(next, "bij") || prose.Is(next, "tijdens"))
        {
            next++;
        }

        if (!PeriodeReader.TryRead(prose, next, limit, out var period))
        {
            return false;
        }

        after = period.End;
        term = before ? EndingBefore(prose, at, period)
            : Of(prose, at, after, Relation.By, period.Precision, prose.Context.Date, period.To) with { Approx = period.Approx, Anchor = period.Anchor };
        return true;
    }

    private static Termijn Within(Prose prose, int at, int after, Duration duration)
    {
        var said = prose.Context.Date;
        return Of(prose, at, after, Relation.Within, Precision.Day, said, said is { Year: < 9000 } day ? duration.After(day) : null);
    }

    private static bool TryPreposition(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, at);
        var alone = prose.IsIn(at, Standalone);
        var (before, inside, later) = (prose.IsIn(at, Before), prose.IsIn(at, Inside), prose.IsIn(at, After));
        var there = prose.Is(at, "bij") || prose.Is(at, "via") || prose.Is(at, "in");
        if (!before && !inside && !later && !there)
        {
            return false;
        }

        var approach = prose.Is(at, "in") && prose.Is(at + 1, "de") && (prose.Is(at + 2, "aanloop") || prose.Is(at + 2, "opmaat")) && prose.Is(at + 3, "naar");
        before |= approach;
        var from = approach ? at + 4 : prose.Is(at, "voorafgaand") && prose.Is(at + 1, "aan") ? at + 2 : alone ? at : at + 1;
        if (!PeriodeReader.TryRead(prose, from, limit, out var period) || (period.From is null && !before && !later && !(there && period.Paper)))
        {
            return false;
        }

        if (before && period is { Precision: Precision.Year, AtEnd: false } && prose.Sign(at - 1) == '\0' && !prose.IsIn(at - 1, BeforeDeadline))
        {
            return false;
        }

        after = period.End;
        var first = prose.Is(at - 1, "nog") || prose.Is(at - 1, "kort") ? at - 1 : at;
        term = before ? EndingBefore(prose, first, period)
            : later ? StartingAfter(prose, first, period)
            : period.From is null || prose.Is(at, "bij")
                ? Of(prose, first, after, Relation.At, period.Precision, period.From, period.To) with { Approx = period is { Approx: true, From: not null }, Anchor = period.Anchor }
            : Of(prose, first, after, Relation.In, period.Precision, period.From, period.To) with { Approx = period.Approx, Anchor = period.Anchor };
        return true;
    }

    private static Termijn EndingBefore(Prose prose, int first, Periode period)
    {
        // "Voorzien voor eind februari" is planned in it, not before it.
        if (period.AtEnd && period.Precision != Precision.Year && !prose.Is(first, "uiterlijk") && prose.Is(first - 1, "voorzien"))
        {
            return Of(prose, first, period.End, Relation.In, period.Precision, period.From, period.To) with { Approx = true };
        }

        if (period is { Precision: Precision.Season, Anchor: "zomer", From: { } summer })
        {
            return BeforeSummer(prose, first, period, summer.Year);
        }

        var to = period.AtEnd ? period.To : period.From?.AddDays(-1);
        return Of(prose, first, period.End, Relation.Before, period.Precision, prose.Context.Date, to) with
        {
            Approx = period.Approx && !(period.AtEnd && period.Precision == Precision.Year),
            Anchor = period.Anchor,
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

    private static Termijn StartingAfter(Prose prose, int first, Periode period)
    {
        var from = prose.Is(first, "vanaf") ? period.From
            : period is { Precision: Precision.Season, Anchor: "zomer", From: { } summer } ? new DateOnly(summer.Year, 9, 1)
            : period.To;
        var to = prose.Is(first, "kort") && from is { } start ? start.AddDays(29) : (DateOnly?)null;
        return Of(prose, first, period.End, Relation.After, period.Precision, from, to) with { Approx = period.Approx, Anchor = period.Anchor };
    }

    private static Termijn Of(Prose prose, int first, int end, Relation relation, Precision precision, DateOnly? from, DateOnly? to) =>
        new(prose.Span(first, end), prose.Quote(first, end), relation, precision, from, to, Approx: false);
}
