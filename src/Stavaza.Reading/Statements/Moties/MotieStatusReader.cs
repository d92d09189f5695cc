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

    public IEnumerable<PhraseTable> Cues => [MotieVerwijzing.Named, Gewijzigd, Held];

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.SentencesWith(MotieVerwijzing.Named))
        {
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            if (motion < 0 || prose.Sign(sentence.End - 1) == '?' || prose.Any(sentence.First, motion, Uncertain))
            {
                continue;
            }

            if ((HeldIn(prose, sentence) ?? ChangedIn(prose, sentence)) is { } held)
            {
                found.Add(held);
                continue;
            }

            ReadSentence(prose, sentence, motion, found);
        }
    }

    // "De motie-A is aangenomen en de motie-B is verworpen" tells two: each verb has the motions named since the verb before it.
    private static void ReadSentence(Prose prose, Sentence sentence, int motion, List<Statement> found)
    {
        var from = sentence.First;
        for (var at = Participles.Next(prose, from, sentence.End); at < sentence.End; at = Participles.Next(prose, at + 1, sentence.End))
        {
            if (!Besluit.IsNone(prose, at) && ReadVerb(prose, sentence, from, motion, at, found))
            {
                from = at + 1;
            }
        }
    }

    private static bool ReadVerb(Prose prose, Sentence sentence, int from, int motion, int at, List<Statement> found)
    {
        var own = MotieVerwijzing.IndexOfMotion(prose, from, at) is var near && near >= 0 ? near : motion;
        var part = near >= 0 && from > sentence.First ? sentence with { First = from, End = at + 1 } : sentence;
        var name = new Lazy<string?>(() => near >= 0 && from > sentence.First ? MotieVerwijzing.In(prose, part.First, part.End) : MotieVerwijzing.Of(prose, sentence with { End = Other(prose, sentence, at) }));
        if (StatusAt(prose, part with { End = sentence.End }, own, at, name) is not { } status)
        {
            return false;
        }

        var all = name.Value is null && prose.Is(own, "moties") ? MotieVerwijzing.AllIn(prose, own, at) : [];
        found.AddRange(all.Count > 1 ? all.Select(one => status with { Motion = one }) : [status]);
        return true;
    }

    // Where another motion is named behind the verb, the sentence goes on about that one.
    private static int Other(Prose prose, Sentence sentence, int at) =>
        MotieVerwijzing.IndexOfMotion(prose, at + 1, sentence.End) is var next && next > 0 && MotieVerwijzing.IndexOfMotion(prose, sentence.First, at) >= 0 ? at + 1 : sentence.End;

    private static readonly PhraseTable Gewijzigd = new("""
        gewijzigd: in die zin gewijzigd
        gewijzigd: was nr|nummer
        """);

    // The chair: "De motie-A (36200, nr. 8) is in die zin gewijzigd dat …", "Zij krijgt nr. 12, was nr. 8 (36200)".
    private static MotieStatus? ChangedIn(Prose prose, Sentence sentence) =>
        Gewijzigd.First(prose, sentence) is { } cue && prose.Is(cue.First, "in")
            ? new(prose.Span(sentence.First, sentence.End), "motie/gewijzigd", MotieVerwijzing.In(prose, sentence.First, sentence.End), "gewijzigd")
            : null;

    private static readonly PhraseTable Held = new("""
        verzoek: op verzoek van … stel ik … voor … aan te houden
        """);

    // "Op verzoek van mevrouw Jansen stel ik voor haar motie aan te houden": she tabled it, and holds it.
    private static MotieStatus? HeldIn(Prose prose, Sentence sentence)
    {
        if (Held.First(prose, sentence) is not { } cue)
        {
            return null;
        }

        var first = cue.First + 3;
        while (prose.IsIn(first, Titles))
        {
            first++;
        }

        var name = Indiener.Name(prose, first, cue.End);
        var hers = prose.Any(first, cue.End, Possessives);
        return new(prose.Span(sentence.First, sentence.End), "motie/aangehouden", MotieVerwijzing.Of(prose, sentence), "aangehouden") { By = name, Mover = hers ? name : null };
    }

    private static readonly WordSet Titles = new("mevrouw de heer het lid leden indiener indieners");
    private static readonly WordSet Possessives = new("haar zijn");

    private static MotieStatus? StatusAt(Prose prose, Sentence sentence, int motion, int at, Lazy<string?> name)
    {
        var tabled = prose.Is(at, "ingediend");
        var date = Besluit.DayOf(prose, sentence, at) ?? (tabled ? DateAfter(prose, sentence, at) : null);
        // "Zijn deze moties aangenomen" tells of known motions; "is een motie aangenomen" of any.
        var subject = prose.IsIn(motion - 1, Definite) ? Math.Max(motion - 3, sentence.First) : motion;
        var auxiliary = prose.IndexOf(Math.Max(subject, at - 10), at, Auxiliaries) >= 0 || prose.IsIn(at + 1, Auxiliaries);

        // "Een aangenomen motie" names the motion; it does not report the vote.
        if (at < motion && !(date is not null && tabled) || prose.Any(Math.Max(at - 6, sentence.First), at + 2, Negations) || (date is null && IsPossible(prose, sentence, at)) || (date is null && !auxiliary))
        {
            return null;
        }

        var (from, end) = date is { } day
            ? (Math.Min(FirstOf(prose, day), at), Math.Max(at + 1, prose.WordAt(day.Span.End)))
            : (Math.Max(motion - 1, sentence.First), at + 1);
        if (date is null && (prose.Any(motion, at, Uncertain) || (!prose.IsIn(motion - 1, Definite) && name.Value is null)))
        {
            return null;
        }

        return new(prose.Span(from, end), "motie/status", name.Value, prose[at].ToString().ToLowerInvariant())
        {
            Date = date,
            By = tabled ? Indiener.In(prose, motion, sentence.End, reach: 60) : null,
        };
    }

    // "Kan worden overgenomen" decides nothing.
    private static bool IsPossible(Prose prose, Sentence sentence, int at) => prose.Any(Math.Max(sentence.First, at - 8), Math.Min(sentence.End, at + 3), Modals);

    private static readonly WordSet Modals = new("kan kunnen kon konden mag mogen moet moeten zal zullen wil willen zou zouden laten");

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
