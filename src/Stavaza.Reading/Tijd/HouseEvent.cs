using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads meetings and papers whose day is not in the words: "het notaoverleg MIRT", "de volgende voortgangsrapportage", "het commissiedebat van 12 juni".</summary>
internal static class HouseEvent
{
    /// <summary>Meetings that are not on a known day: something can be due before or after them, not "in" them.</summary>
    private static readonly WordSet Meetings = new("""
        debat overleg BO BO's NO AO WGO SO behandeling stemming stemmingen Raad top JBZ-Raad Landbouwraad Milieuraad Transportraad Energieraad
        formatie besluitvorming verkiezing vergadering bijeenkomst conferentie toetsingsconferentie inwerkingtreding ingang afronding publicatie kabinetsformatie besprekingen
        kabinetsperiode regeerperiode zittingsperiode
        """);

    /// <summary>Documents that are not on a known day.</summary>
    private static readonly WordSet Papers = new("""
        voorjaarsnota najaarsnota jaarverslag rapportage halfjaarbericht monitor reactie kabinetsreactie beleidsreactie nota agenda evaluatie rapport bericht actieplan
        verslag voortgangsbericht wetsvoorstel voorjaarsbesluitvorming augustusbesluitvorming begroting
        """);

    /// <summary>"Ga ik in op het bericht": what stands behind another preposition is no event of this one.</summary>
    private static readonly WordSet Prepositions = new("op om aan uit een de het");

    /// <summary>Ends of longer words for the same.</summary>
    private static readonly string[] MeetingEnds = ["debat", "overleg", "behandeling"];

    private static readonly string[] PaperEnds = ["rapportage", "begroting", "brief", "agenda", "monitor"];

    // An event is named by its noun within three words after the article.
    public static bool TryRead(Prose prose, int at, int noun, int limit, out Periode periode)
    {
        periode = default;
        for (var i = noun; i < Math.Min(limit, noun + 3) && prose.Sign(i) == '\0'; i++)
        {
            if (prose.IsIn(i, Prepositions))
            {
                return false;
            }

            var paper = prose.IsIn(i, Papers) || EndsIn(prose[i], PaperEnds);
            if (paper || prose.IsIn(i, Meetings) || EndsIn(prose[i], MeetingEnds))
            {
                var end = i + 1 < limit && prose.Sign(i + 1) == '\0' && char.IsUpper(prose.Text[prose.Words[i + 1].Start]) ? i + 2 : i + 1;
                end = end < limit && paper && DatumReader.TryParseYear(prose[end], out _) ? end + 1 : end;
                periode = DayOf(prose, at, end, limit) ?? Periode.Event(prose.Quote(noun, end), end) with { Paper = paper };
                return noun > at || char.IsUpper(prose.Text[prose.Words[i].Start]) || prose.Is(i, "voorjaarsnota") || prose.Is(i, "najaarsnota");
            }
        }

        return false;
    }

    // "het commissiedebat over X van donderdag 24 oktober aanstaande": the date of the event stands within ten words.
    private static Periode? DayOf(Prose prose, int at, int end, int limit)
    {
        var stop = end;
        while (stop < Math.Min(limit, end + 10) && prose.Sign(stop) is not (',' or ';'))
        {
            stop++;
        }

        foreach (var date in prose.DatesIn(end, stop))
        {
            var first = prose.WordAt(date.Span.Start);
            var on = Lead.WeekdayAt(prose, first - 1) is null ? first - 1 : first - 2;
            if (date.Precision == Precision.Day && (prose.Is(on, "van") || prose.Is(on, "op") || prose.Is(on, "d.d")))
            {
                var day = date.YearInferred && prose.Context.Date is { } said && !DatumReader.IsPast(prose, prose.WordAt(date.Span.End) - 1) ? DatumReader.FirstAfter(date, said) ?? date : date;
                return new(day.From, day.To, Precision.Day, false, prose.Quote(at, end), false, prose.WordAt(date.Span.End));
            }
        }

        // "De stemmingen van dinsdag"
        return (prose.Is(end, "van") || prose.Is(end, "op")) && end + 1 < limit && Lead.WeekdayAt(prose, end + 1) is { } weekday && prose.Context.Date is { Year: < 9990 } today && !DatumReader.IsPast(prose, end + 1)
            ? new(RecessTable.OnOrAfter(weekday, today.AddDays(1)), RecessTable.OnOrAfter(weekday, today.AddDays(1)), Precision.Day, false, prose.Quote(at, end), false, end + 2)
            : null;
    }

    private static bool EndsIn(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.Equals("brief", StringComparison.OrdinalIgnoreCase) || word.Equals("debat", StringComparison.OrdinalIgnoreCase);
    }
}
