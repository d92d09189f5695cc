using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads where a motion stands: tabled, adopted, rejected, held, withdrawn, taken over, lapsed.</summary>
internal sealed class MotieStatusReader : IStatementFeature
{
    private static readonly WordSet Participles = new("aangenomen verworpen aangehouden ingetrokken overgenomen vervallen ingediend");
    private static readonly WordSet Auxiliaries = new("is zijn was werd werden wordt worden");
    private static readonly WordSet Definite = new("de deze die beide");
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

            var name = new Lazy<string?>(() => MotieVerwijzing.Of(prose, sentence));
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (prose.IsIn(at, Participles) && !Besluit.IsNone(prose, at) && StatusAt(prose, sentence, motion, at, name) is { } status)
                {
                    found.Add(status);
                }
            }
        }
    }

    private static MotieStatus? StatusAt(Prose prose, Sentence sentence, int motion, int at, Lazy<string?> name)
    {
        var tabled = prose.Is(at, "ingediend");
        var date = Besluit.DayOf(prose, sentence, at) ?? (tabled ? DateAfter(prose, sentence, at) : null);
        // "Zijn deze moties aangenomen" tells of known motions; "is een motie aangenomen" of any.
        var subject = prose.IsIn(motion - 1, Definite) ? Math.Max(motion - 3, sentence.First) : motion;
        var auxiliary = prose.IndexOf(Math.Max(subject, at - 10), at, Auxiliaries) >= 0 || prose.IsIn(at + 1, Auxiliaries);

        // "Een aangenomen motie" names the motion; it does not report the vote.
        if (at < motion && !(date is not null && tabled) || prose.Any(Math.Max(at - 4, sentence.First), at, Negations) || (date is null && !auxiliary))
        {
            return null;
        }

        var (from, end) = date is { } day
            ? (Math.Min(FirstOf(prose, day), at), Math.Max(at + 1, prose.WordAt(day.Span.End)))
            : (Math.Max(motion - 1, sentence.First), at + 1);
        return new(prose.Span(from, end), "motie/status", name.Value, prose[at].ToString().ToLowerInvariant())
        {
            Date = date,
            By = tabled ? Indiener.In(prose, motion, sentence.End, reach: 60) : null,
        };
    }

    private static int FirstOf(Prose prose, Datum day) => Besluit.Preposition(prose, day) is var on && on >= 0 ? on : prose.WordAt(day.Span.Start);

    // Tabled "bij de begroting van 3 maart 2021": the day of the debate is the day of its tabling.
    private static Datum? DateAfter(Prose prose, Sentence sentence, int at)
    {
        foreach (var date in prose.DatesIn(at + 1, Math.Min(sentence.End, at + 5)))
        {
            return prose.Is(prose.WordAt(date.Span.Start) - 1, "tot") ? null : date;
        }

        return null;
    }
}
