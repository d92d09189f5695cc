using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads where a motion stands: tabled, adopted, rejected, held, withdrawn, taken over, lapsed.</summary>
internal sealed class MotieStatusReader : IStatementFeature
{
    private static readonly WordSet Participles = new("aangenomen verworpen aangehouden ingetrokken overgenomen vervallen ingediend");
    private static readonly WordSet Auxiliaries = new("is zijn was werd werden wordt worden");
    private static readonly WordSet Negations = new("niet geen nooit");
    private static readonly WordSet Uncertain = new("indien als wanneer zou zouden of mocht");

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.Sentences)
        {
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            if (motion < 0 || prose.Sign(sentence.End - 1) == '?' || prose.Any(sentence.First, motion, Uncertain))
            {
                continue;
            }

            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (prose.IsIn(at, Participles) && StatusAt(prose, sentence, motion, at) is { } status)
                {
                    found.Add(status);
                }
            }
        }
    }

    private static MotieStatus? StatusAt(Prose prose, Sentence sentence, int motion, int at)
    {
        var (date, first) = DateBefore(prose, sentence, at);
        var auxiliary = prose.IndexOf(Math.Max(motion, at - 10), at, Auxiliaries) >= 0 || prose.IsIn(at + 1, Auxiliaries);
        var tabled = prose.Is(at, "ingediend");
        if (tabled && date is null)
        {
            (date, first) = DateAfter(prose, sentence, at);
        }

        // "Een aangenomen motie" names the motion; it does not report the vote.
        if (at < motion && !(date is not null && tabled) || prose.Any(Math.Max(at - 4, sentence.First), at, Negations) || (date is null && !auxiliary))
        {
            return null;
        }

        var status = prose[at].ToString().ToLowerInvariant();
        var (from, end) = date is null ? (Math.Max(motion - 1, sentence.First), at + 1) : (Math.Min(first, at), Math.Max(at + 1, prose.WordAt(date.Value.Span.End)));
        return new(prose.Span(from, end), "motie/status", MotieVerwijzing.In(prose, sentence.First, sentence.End) ?? MotieVerwijzing.Before(prose, sentence.First), status)
        {
            Date = date,
            By = tabled ? MotieVerwijzing.MoverOf(prose, motion, sentence.End) : null,
        };
    }

    private static (Datum? Date, int First) DateBefore(Prose prose, Sentence sentence, int at)
    {
        Datum? last = null;
        foreach (var date in prose.DatesIn(Math.Max(sentence.First, at - 14), at))
        {
            last = date;
        }

        if (last is not { } found)
        {
            return (null, at);
        }

        // Between the date and its participle stands nothing but how it was decided.
        var (first, after) = (prose.WordAt(found.Span.Start), prose.WordAt(found.Span.End));
        for (var i = after; i < at; i++)
        {
            if (prose.IsIn(i, Participles) || prose.Sign(i) is ';')
            {
                return (null, at);
            }
        }

        return (found, prose.Is(first - 1, "op") || prose.Is(first - 1, "in") ? first - 1 : first);
    }

    private static (Datum? Date, int First) DateAfter(Prose prose, Sentence sentence, int at)
    {
        foreach (var date in prose.DatesIn(at + 1, Math.Min(sentence.End, at + 5)))
        {
            return (date, at);
        }

        return (null, at);
    }
}
