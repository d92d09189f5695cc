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
        gedaan: hiermee|hierbij|hiermede doe|doet|doen … @motie … af
        gedaan: doe|doet|doen (ik|wij|het) (kabinet) (hiermee|hierbij) (de|deze) @motie … af
        conform: conform|overeenkomstig (de|een|het|deze) (aangenomen|betreffende) @motie
        gedaan: @motie … uitgevoerd|afgedaan|afgehandeld
        gedaan: uitgevoerd|afgedaan|afgehandeld .. .. @motie
        gedaan: beschouw|beschouwt|beschouwen|acht|achten|hiermee … @motie … uitgevoerd|afgedaan|afgehandeld
        gedaan: aan de @motie voldaan
        bezig: in uitvoering
        bezig: in behandeling
        bezig: @motie … blijven onderzoeken|uitvoeren|werken|volgen|bezien|bekijken|inzetten
        niet: niet .. uitvoeren|uitgevoerd|uitvoer
        niet: voer|voert|voeren … niet uit
        niet: @motie .. .. niet .. uit te voeren
        niet: geen uitvoering|gevolg|invulling
        deels: deels|gedeeltelijk|onvolledig .. uitgevoerd
        deels: niet volledig|geheel|helemaal .. uitgevoerd
        deels: ten dele .. uitgevoerd
        aanleiding: naar aanleiding van de aangenomen @motie
        """);

    /// <summary>Who asserts what a motion considers.</summary>
    private const string House = "Kamer";

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
        return prose.Turns.MayGovern(sentence.First) && !motions.Touch(prose.Span(sentence.First, sentence.End));
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
        return new(prose.Span(sentence.First, sentence.End), rule, MotieVerwijzing.Of(prose, sentence), stance)
        {
            Mover = Indiener.In(prose, first, sentence.End, reach: 6),
            Tabled = tabled,
            Adopted = adopted,
            AssertedBy = prose.Turns.SpeakerAt(sentence.First),
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
                case "niet" when prose.Any(sentence.First, cue.First, Negations) || IsUnsettled(prose, sentence, cue, motion):
                    return null;
                case "niet":
                    return ("not-executed", "uitvoering/niet");
                case "deels":
                    return ("partly", "uitvoering/deels");
                case "bezig":
                    best ??= ("in-progress", "uitvoering/bezig");
                    break;
                case "conform" when Announced.First(prose, sentence.First, sentence.End) is not null:
                    return null;
                case "conform" or "gedaan" when best is null && !IsAboutSomethingElse(prose, sentence, cue, motion) && !IsAttributed(prose, sentence, cue) && !prose.Any(cue.First, cue.End, Future) && !prose.Any(sentence.First, cue.End, Uncertain) && Hopes.First(prose, sentence.First, cue.End) is null:
                    best ??= prose.Any(Math.Max(sentence.First, cue.First - 3), cue.End, Negations) ? ("not-executed", "uitvoering/niet")
                        : prose.Any(Math.Max(sentence.First, cue.First - 4), cue.First, Future) ? ("in-progress", "uitvoering/toekomst") : ("executed", "uitvoering/gedaan");
                    break;
                case "doen" when NearMotion(cue, motion):
                    best ??= OfDeed(prose, sentence, cue);
                    break;
                case "aanleiding" when !prose.IsIn(cue.First - 1, Relative):
                    best ??= prose.Any(sentence.First, sentence.End, Perfect) ? ("executed", "uitvoering/naar-aanleiding") : ("in-progress", "uitvoering/naar-aanleiding");
                    break;
            }
        }

        return best ?? (row ? (heading, "uitvoering/tabel") : null);
    }

    // "De proef die naar aanleiding van de motie is uitgevoerd": the trial was, the motion was not.
    private static bool IsAboutSomethingElse(Prose prose, Sentence sentence, Cue cue, int motion) =>
        cue.Name == "gedaan" && Occasions.First(prose, Math.Max(sentence.First, motion - 6), motion + 1) is not null;

    // "Voor zover de motie niet is uitgevoerd" supposes, "moties die niet zijn uitgevoerd" may be none.
    private static bool IsUnsettled(Prose prose, Sentence sentence, Cue cue, int motion) =>
        Supposed.First(prose, sentence.First, cue.First) is not null || (motion < cue.First && prose.Any(motion + 1, cue.First, Relative) && prose.Is(motion, "moties"));

    private static readonly PhraseTable Supposed = new("""
        als: voor zover|zolang
        als: als|indien|mocht|welke
        """);

    // "Het lid Jansen vindt dat de motie is uitgevoerd": what others say of it is theirs.
    private static bool IsAttributed(Prose prose, Sentence sentence, Cue cue) =>
        Sayings.First(prose, sentence.First, cue.End) is { } saying && saying.First < cue.First + 1
        && !prose.Any(Math.Max(sentence.First, saying.First - 3), saying.First + 3, Government);

    private static readonly PhraseTable Occasions = new("""
        grond: aanleiding|basis|grond|kader|lijn|geest|gevolg van|op|met (de|een|deze|die) (aangenomen) motie|moties
        grond: in het kader van de (aangenomen) motie|moties
        grond: in lijn|overeenstemming met de (aangenomen) motie|moties
        grond: volgens|krachtens|dankzij|door de (aangenomen) motie|moties
        """);

    private static readonly PhraseTable Sayings = new("""
        dat: vindt|vinden|meent|menen|stelt|stellen|zegt|zeggen|denkt|denken|beweert|beweren|suggereert|vraagt|vragen|hoort|hoor .. dat|of
        dat: volgens (het|de) lid|leden|heer|fractie|indieners|indiener
        """);

    private static readonly PhraseTable Announced = new("""
        van plan: intentie|intenties|voornemen|voornemens|bereid|streef|streeft|streven
        van plan: verwacht|verwachten|hoop|hopen|wil|willen|zou|zouden
        """);

    private static readonly WordSet Government = new("ik wij we kabinet regering minister staatssecretaris");
    private static readonly WordSet Aims = new("om teneinde");
    private static readonly WordSet Infinitive = new("te");
    private static readonly WordSet Relative = new("die dat welke");

    private static bool NearMotion(Cue cue, int motion) => motion >= cue.First - 25 && motion <= cue.End + 6;

    private static (string Stance, string Rule) OfDeed(Prose prose, Sentence sentence, Cue cue)
    {
        var negated = prose.Any(Math.Max(sentence.First, cue.First - 6), Math.Min(cue.End + 1, sentence.End), Negations);
        // "Acties die lopen om uitvoering te geven": an aim.
        var aim = prose.Any(Math.Max(sentence.First, cue.First - 4), cue.First, Aims) && prose.Any(cue.First, cue.End + 1, Infinitive);
        var letter = prose.Any(sentence.First, sentence.End, ByThisLetter) || ThisLetter.First(prose, sentence.First, sentence.End) is not null;
        var done = prose.Any(sentence.First, sentence.End, Perfect) && !prose.Any(sentence.First, sentence.End, Future);
        return aim ? ("in-progress", "uitvoering/bezig")
            : negated ? ("not-executed", "uitvoering/niet")
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
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", MotieVerwijzing.In(prose, first, end) ?? MotieVerwijzing.Before(prose, first), verdict.Name)
                {
                    AssertedBy = House,
                });
            }
            else if (motion > 0 && prose.Is(motion - 1, "aangenomen") && prose.Any(motion, end, Asked) && MotieVerwijzing.In(prose, first, end) is { } id)
            {
                var stance = prose.Any(motion, end, Omitted) ? "not-executed" : "unknown";
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", id, stance) { AssertedBy = House });
            }
        }
    }
}
