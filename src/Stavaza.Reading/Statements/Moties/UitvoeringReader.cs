using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads what was done with a motion. "Met deze brief geeft het kabinet uitvoering aan" is executed: the letter is the act. Without such words the present tense is in
/// progress, the perfect executed, the future in progress.
/// </summary>
internal sealed class UitvoeringReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @geven = geef|geeft|geven|gaf|gaven|gegeven
        @gevolg = uitvoering|invulling|gevolg|opvolging|navolging
        @motie = motie|moties
        // deeds
        doen: @gevolg … @geven|geven
        doen: @geven … @gevolg … aan
        doen: @gevolg aan
        doen: ter uitvoering van
        doen: ter|in invulling van
        doen: tegemoet .. aan
        doen: voldoe|voldoet|voldoen|voldaan .. aan
        doen: voer|voert|voeren … uit
        // verdicts
        gedaan: conform|overeenkomstig (de|een|het) @motie
        gedaan: @motie … uitgevoerd|afgedaan|afgehandeld
        gedaan: uitgevoerd|afgedaan|afgehandeld .. .. @motie
        gedaan: beschouw|beschouwt|beschouwen|acht|achten|hiermee … @motie … uitgevoerd|afgedaan|afgehandeld
        gedaan: aan de @motie voldaan
        bezig: in uitvoering
        bezig: in behandeling
        bezig: @motie … blijven
        niet: niet .. uitvoeren|uitgevoerd|uitvoer
        niet: voer|voert|voeren … niet uit
        niet: @motie .. .. niet .. uit te voeren
        niet: geen uitvoering|gevolg|invulling
        deels: deels|gedeeltelijk|onvolledig .. uitgevoerd
        deels: niet volledig|geheel|helemaal .. uitgevoerd
        deels: ten dele .. uitgevoerd
        aanleiding: naar aanleiding van de aangenomen @motie
        """);

    private static readonly WordSet ByThisLetter = new("hiermee hierbij hiermede bijgaand bijgaande bijgevoegde bijgevoegd hierbij");
    private static readonly WordSet Perfect = new("heb heeft hebben is zijn werd");
    private static readonly WordSet Future = new("zal zullen ga gaan gaat wil willen beraad");
    private static readonly WordSet Negations = new("niet geen nooit");
    private static readonly WordSet Asked = new("verzocht gevraagd opgeroepen");
    private static readonly WordSet Omitted = new("nagelaten verzuimd geweigerd genegeerd");
    private static readonly WordSet Uncertain = new("indien mocht hoe of wanneer kan kunnen moet móét moeten zou zouden wens");

    // A member is called De Hoop.
    private static readonly PhraseTable Hopes = new("hoop: ik|wij|we hoop|hopen");

    public void Read(Prose prose, List<Statement> found)
    {
        var heading = "unknown";
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.Sentences)
        {
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            heading = HeadingOf(prose, sentence) ?? heading;
            if (motion >= 0 && prose.Sign(sentence.End - 1) != '?' && Asserts(prose, sentence, motions) && StanceOf(prose, sentence, motion, heading) is var (stance, rule))
            {
                found.Add(Frame(prose, sentence, stance, rule));
            }
        }

        ReadConsiderations(prose, found);
    }

    // The government says what it did; members say what they want, and a motion's own clauses are read by their own frame.
    private static bool Asserts(Prose prose, Sentence sentence, MotieSpans motions)
    {
        var (speaker, span) = (prose.Turns.SpeakerAt(sentence.First), prose.Span(sentence.First, sentence.End));
        return (speaker is null || SpeakerTurns.IsGovernment(speaker)) && !motions.Touch(span);
    }

    private static Uitvoering Frame(Prose prose, Sentence sentence, string stance, string rule)
    {
        var (tabled, adopted) = (default(DateOnly?), default(Tijd.Datum?));
        foreach (var date in prose.DatesIn(sentence.First, sentence.End))
        {
            var word = prose.WordAt(date.Span.Start);
            tabled ??= prose.Is(word - 2, "ingediend") || prose.Is(word - 1, "ingediend") ? date.From : null;
            adopted ??= prose.IndexOf(word, Math.Min(sentence.End, word + 8), Adopted) >= 0 && tabled != date.From ? date : null;
        }

        var first = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
        return new(prose.Span(sentence.First, sentence.End), rule, MotieVerwijzing.In(prose, sentence.First, sentence.End) ?? MotieVerwijzing.Before(prose, sentence.First), stance)
        {
            Mover = MotieVerwijzing.MoverOf(prose, first, sentence.End, reach: 6),
            Tabled = tabled,
            Adopted = adopted,
        };
    }

    private static readonly WordSet Adopted = new("aangenomen");

    // A table of motions: its heading says the status of every row that says none itself.
    private static string? HeadingOf(Prose prose, Sentence sentence) =>
        prose.Is(sentence.First, "in") && prose.Is(sentence.First + 1, "behandeling") && prose.Is(sentence.First + 2, "zijnde") ? "in-progress"
        : prose.Is(sentence.First, "afgehandelde") || prose.Is(sentence.First, "afgedane") ? "executed"
        : null;

    private static (string Stance, string Rule)? StanceOf(Prose prose, Sentence sentence, int motion, string heading)
    {
        var row = motion == sentence.First && prose.Text.AsSpan(prose.Words[motion].Start, prose.Span(sentence.First, sentence.End).Length).Contains('|');
        (string, string)? best = null;
        foreach (var cue in Phrases.Find(prose, sentence.First, sentence.End))
        {
            switch (cue.Name)
            {
                case "niet" when prose.Any(sentence.First, cue.First, Negations):
                    return null;
                case "niet":
                    return ("not-executed", "uitvoering/niet");
                case "deels":
                    return ("partly", "uitvoering/deels");
                case "bezig":
                    best ??= ("in-progress", "uitvoering/bezig");
                    break;
                case "gedaan" when best is null && !prose.Any(cue.First, cue.End, Future) && !prose.Any(sentence.First, cue.End, Uncertain) && Hopes.First(prose, sentence.First, cue.End) is null:
                    best ??= prose.Any(Math.Max(sentence.First, cue.First - 3), cue.End, Negations) ? ("not-executed", "uitvoering/niet")
                        : prose.Any(Math.Max(sentence.First, cue.First - 4), cue.First, Future) ? ("in-progress", "uitvoering/toekomst") : ("executed", "uitvoering/gedaan");
                    break;
                case "doen" when NearMotion(cue, motion):
                    best ??= OfDeed(prose, sentence, cue);
                    break;
                case "aanleiding":
                    best ??= prose.Any(sentence.First, sentence.End, Perfect) ? ("executed", "uitvoering/naar-aanleiding") : ("in-progress", "uitvoering/naar-aanleiding");
                    break;
            }
        }

        return best ?? (row ? (heading, "uitvoering/tabel") : null);
    }

    private static bool NearMotion(Cue cue, int motion) => motion >= cue.First - 25 && motion <= cue.End + 6;

    private static (string Stance, string Rule) OfDeed(Prose prose, Sentence sentence, Cue cue)
    {
        var negated = prose.Any(Math.Max(sentence.First, cue.First - 6), Math.Min(cue.End + 1, sentence.End), Negations);
        var letter = prose.Any(sentence.First, sentence.End, ByThisLetter) || ThisLetter.First(prose, sentence.First, sentence.End) is not null;
        var done = prose.Any(sentence.First, sentence.End, Perfect) && !prose.Any(sentence.First, sentence.End, Future);
        return negated ? ("not-executed", "uitvoering/niet")
            : letter ? ("executed", "uitvoering/deze-brief")
            : done ? ("executed", "uitvoering/gedaan")
            : ("in-progress", "uitvoering/bezig");
    }

    private static readonly PhraseTable ThisLetter = new("""
        brief: met|in|middels|via|door deze brief|kamerbrief|beantwoording|rapportage|notitie
        brief: deze brief
        """);

    private static readonly PhraseTable NotDone = new("""
        partly: deels|gedeeltelijk|onvolledig .. uitgevoerd
        partly: niet volledig|geheel .. uitgevoerd
        not-executed: niet .. uitgevoerd|uitvoert|uitvoeren
        not-executed: geen uitvoering|opvolging|gevolg|invulling
        """);

    // "constaterende dat de Kamer middels een aangenomen motie de regering heeft verzocht om …, maar dat de regering dit heeft nagelaten"
    private static void ReadConsiderations(Prose prose, List<Statement> found)
    {
        foreach (var consideration in found.OfType<Overweging>().ToArray())
        {
            var (first, end) = (prose.WordAt(consideration.Span.Start), prose.WordAt(consideration.Span.End));
            var motion = MotieVerwijzing.IndexOfMotion(prose, first, end);
            if (motion < 0)
            {
                continue;
            }

            if (NotDone.First(prose, motion, end) is { } verdict)
            {
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", MotieVerwijzing.In(prose, first, end) ?? MotieVerwijzing.Before(prose, first), verdict.Name));
            }
            else if (motion > 0 && prose.Is(motion - 1, "aangenomen") && prose.Any(motion, end, Asked) && MotieVerwijzing.In(prose, first, end) is { } id)
            {
                var stance = prose.Any(motion, end, Omitted) ? "not-executed" : "unknown";
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", id, stance));
            }
        }
    }
}
