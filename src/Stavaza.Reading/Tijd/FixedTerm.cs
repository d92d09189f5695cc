using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Makes a deadline of words that are one as they stand: "zo spoedig mogelijk", "zodra …", "ieder kwartaal".</summary>
internal static class FixedTerm
{
    public static bool Read(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        var said = prose.Context.Date;
        after = cue.End;
        switch (cue.Name)
        {
            case "none":
                term = Terms.Of(prose, cue.First, after, Relation.None, Precision.None, null, null);
                break;
            case "after":
                after = EndOfClause(prose, cue.First, limit);
                term = Terms.Of(prose, cue.First, after, Relation.After, Precision.Event, null, null);
                break;
            case "behind":
                after = Math.Min(limit, EndOfNoun(prose, after, limit));
                term = Terms.Of(prose, cue.First, after, Relation.After, Precision.Event, null, null);
                break;
            case "period":
                term = Terms.Of(prose, cue.First, after, Relation.At, Precision.Event, null, null) with { Anchor = prose.Quote(after - 1, after), Approx = true };
                break;
            case ['o', 'n', '+', var days]:
                var day = said is { Year: < 9990 } known ? known.AddDays(days - '0') : (DateOnly?)null;
                term = Terms.Of(prose, cue.First, after, Relation.In, Precision.Day, day, day);
                break;
            case "-":
                term = Terms.Of(prose, cue.First, after, Relation.Recurring, Precision.None, null, null);
                break;
            default:
                term = Terms.Of(prose, cue.First, after, Relation.Recurring, PrecisionOf(cue.Name), said, null) with { Every = cue.Name };
                break;
        }

        return true;
    }

    private static Precision PrecisionOf(string every) => every switch
    {
        "P3M" or "P4M" => Precision.Quarter,
        "P6M" => Precision.HalfYear,
        [.., 'Y'] => Precision.Year,
        [.., 'M'] => Precision.Month,
        _ => Precision.Week,
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

    // "na afronding van het onderzoek": article, adjectives, noun
    private static int EndOfNoun(Prose prose, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 3 && prose.Sign(end) == '\0' && (prose[end].EndsWith("e", StringComparison.OrdinalIgnoreCase) || prose.Is(end, "het")))
        {
            end++;
        }

        return end < limit && end > at && prose.Sign(end) == '\0' ? end + 1 : end;
    }
}
