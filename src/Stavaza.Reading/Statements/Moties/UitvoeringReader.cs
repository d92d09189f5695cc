using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads what was done with a motion. "Met deze brief geeft het kabinet uitvoering aan" is executed: the letter is the act. Without such words the present tense is in
/// progress, the perfect executed, the future in progress.
/// </summary>
internal sealed class UitvoeringReader : IStatementFeature
{
    private static readonly WordSet Future = new("zal zullen ga gaan gaat wil willen beraad");
    private static readonly WordSet Negations = new("niet geen nooit");
    private static readonly WordSet Uncertain = new("indien als mocht hoe of wanneer kan kunnen moet móét moeten zou zouden wens");

    // A member is called De Hoop.
    private static readonly PhraseTable Hopes = new("hoop: ik|wij|we hoop|hopen");

    public IEnumerable<PhraseTable> Cues => [MotieVerwijzing.Named, UitvoeringHeadings.Phrases, UitvoeringPhrases.Deeds, UitvoeringPhrases.LooksBack];

    public void Read(Prose prose, List<Statement> found)
    {
        var heading = "unknown";
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.SentencesWith(MotieVerwijzing.Named, UitvoeringHeadings.Phrases, UitvoeringPhrases.LooksBack))
        {
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            var status = UitvoeringHeadings.StanceOf(prose, sentence);
            heading = status ?? heading;
            if (status is not null || UitvoeringHeadings.IsTitle(prose, sentence, motion))
            {
                continue;
            }

            if (motion < 0 && TakenUp(prose, sentence) is { } taken && Asserts(prose, sentence, motions))
            {
                found.Add(Frame(prose, sentence, taken, "uitvoering/hieraan") with { Motion = MotieVerwijzing.Before(prose, sentence.First) });
            }
            else if (motion >= 0 && prose.Sign(sentence.End - 1) != '?' && Asserts(prose, sentence, motions) && StanceOf(prose, sentence, motion, heading) is var (stance, rule))
            {
                AddEach(prose, sentence, motion, Frame(prose, sentence, stance, rule), found);
            }
        }

        UitvoeringFacts.Read(prose, motions, found);
        UitvoeringAnswers.Read(prose, motions, found);
        UitvoeringCells.Read(prose, found);
        UitvoeringRows.Read(prose, motions, found);
        UitvoeringConsiderations.Read(prose, found);
    }

    // "Aan de moties (nrs. 12 en 13)", "de motie-A en de motie-B": what is said of motions that are joined is said of each.
    private static void AddEach(Prose prose, Sentence sentence, int motion, Uitvoering one, List<Statement> found)
    {
        var all = prose.Is(motion, "moties") || Joined(prose, motion, sentence.End) ? MotieVerwijzing.AllIn(prose, motion, sentence.End) : [];
        if (all.Count < 2)
        {
            found.Add(one);
            return;
        }

        found.AddRange(all.Select(name => one with { Motion = name, Mover = null }));
    }

    private static bool Joined(Prose prose, int motion, int end)
    {
        var next = MotieVerwijzing.IndexOfMotion(prose, motion + 1, end);
        for (var at = motion + 1; at < next; at++)
        {
            if (prose.Sign(at) is ';' or '\n' || (prose.Sign(at) == '\0' && char.IsLower(prose[at][0]) && !prose.IsIn(at, Joints)))
            {
                return false;
            }
        }

        return next > 0;
    }

    private static readonly WordSet Joints = new("en de het van lid leden alsmede als ook gewijzigde nader aangehouden nr nrs c.s kamerstuk kamerstukken der den ter ten");

    // "Hieraan is voldaan", "daar zijn we mee bezig", "die voeren we uit" behind a sentence that tells what a motion asks, or asks after it.
    private static string? TakenUp(Prose prose, Sentence sentence)
    {
        if (prose.Sign(sentence.End - 1) == '?' || sentence.Index == 0 || UitvoeringPhrases.LooksBack.First(prose, sentence.First, sentence.End) is not { } cue || !IsNamedBefore(prose, sentence))
        {
            return null;
        }

        if (cue.Name != "terug")
        {
            return cue.First - sentence.First <= 2 ? cue.Name : null;
        }

        return prose.Any(sentence.First, sentence.End, Negations) || prose.Any(sentence.First, sentence.End, Future) || prose.Any(sentence.First, sentence.End, Doubtful) ? null : "executed";
    }

    private static bool IsNamedBefore(Prose prose, Sentence sentence)
    {
        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - 2); back--)
        {
            if (MotieVerwijzing.IndexOfMotion(prose, prose.Sentences[back].First, prose.Sentences[back].End) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // The government says what it did; members say what they want, and a motion's own clauses are read by their own frame.
    private static bool Asserts(Prose prose, Sentence sentence, MotieSpans motions)
    {
        return prose.Turns.MayGovern(sentence.First) && !motions.Touch(prose.Span(sentence.First, sentence.End));
    }

    public static Uitvoering Frame(Prose prose, Sentence sentence, string stance, string rule)
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

    private static (string Stance, string Rule)? StanceOf(Prose prose, Sentence sentence, int motion, string heading)
    {
        var row = motion == sentence.First && prose.Text.AsSpan(prose.Words[motion].Start, prose.Span(sentence.First, sentence.End).Length).Contains('|');
        (string, string)? best = null;
        foreach (var cue in UitvoeringPhrases.Deeds.Find(prose, sentence.First, sentence.End))
        {
            switch (cue.Name)
            {
                case "niet" when prose.Any(prose.ClauseStart(sentence, cue.First), cue.First, Negations) || IsUnsettled(prose, sentence, cue, motion) || IsAttributed(prose, sentence, cue) || !IsNearMotion(prose, cue, motion):
                    return null;
                case "niet" when prose.Any(sentence.First, sentence.End, UitvoeringActs.Judgments):
                    break;
                case "niet" when prose[cue.End - 1].EndsWith("uitvoerbaar", StringComparison.OrdinalIgnoreCase) && prose.Any(sentence.First, cue.First, Possible):
                    return null;
                case "niet" when IsOfPart(prose, sentence, cue):
                    return ("partly", "uitvoering/deels");
                case "niet":
                    return ("not-executed", "uitvoering/niet");
                case "gemeld" when best is null:
                    best = ("executed", "uitvoering/gemeld");
                    break;
                case "geldt" or "verwezen" when prose.Any(sentence.First, sentence.End, UitvoeringActs.Judgments) || prose.Any(cue.End, sentence.End, Would):
                    break;
                case "geldt" when best is null && UitvoeringTense.Of(prose, cue.End, sentence.End, acting: true) is { } stance:
                    best = (stance, "uitvoering/geldt");
                    break;
                case "beraad" or "verwezen" when best is null:
                    best = ("unknown", "uitvoering/" + cue.Name);
                    break;
                case "deels" when prose.Any(sentence.First, sentence.End, UitvoeringActs.Judgments):
                    break;
                case "deels":
                    return ("partly", "uitvoering/deels");
                case "bezig" when prose.Any(sentence.First, cue.First, Supposing) || prose.Is(sentence.First, "als") || (prose.Is(cue.End - 1, "uitvoeren") && prose.Any(cue.End, sentence.End, Conditional)):
                    break;
                case "bezig" when prose.Any(cue.First, cue.End, Auxiliary) && prose.Any(cue.First, cue.End, TakenAlong):
                    best ??= ("executed", "uitvoering/betrokken");
                    break;
                case "bezig":
                    best ??= ("in-progress", "uitvoering/bezig");
                    break;
                case "gedaan" when best is null && !prose.Any(sentence.First, sentence.End, UitvoeringActs.Elsewhere) && !IsAboutSomethingElse(prose, sentence, motion) && !IsAttributed(prose, sentence, cue) && !prose.Any(PartStart(prose, sentence, cue.First), cue.End, IsCalled(prose, sentence) ? Supposing : Uncertain) && Hopes.First(prose, sentence.First, cue.End) is null:
                    best = OfVerdict(prose, sentence, cue);
                    break;
                case "doen" when UitvoeringDeed.IsOfMotion(prose, sentence, cue, motion):
                    best ??= UitvoeringDeed.Of(prose, sentence, cue);
                    break;
                case "daad" or "gevraagd" or "overleg" when best is null && !prose.IsIn(cue.First - 1, Relative) && !IsAttributed(prose, sentence, cue):
                    best = UitvoeringActs.Of(prose, sentence, cue);
                    break;
            }
        }

        best ??= prose.Turns.Any ? null : UitvoeringActs.About(prose, sentence, motion);
        return best ?? (row && MotieVerwijzing.In(prose, sentence.First, sentence.End) is not null ? (heading, "uitvoering/tabel") : null);
    }

    // "Aan het eerste verzoek is voldaan; het tweede kan ik niet uitvoeren"
    private static bool IsOfPart(Prose prose, Sentence sentence, Cue cue) =>
        prose.IndexOf(sentence.First, cue.First, FirstPart) is >= 0 and var one && prose.IndexOf(one + 1, Math.Min(sentence.End, cue.End + 6), OtherPart) >= 0;

    private static readonly WordSet FirstPart = new("eerste ene");
    private static readonly WordSet OtherPart = new("tweede andere overige");

    // "Zij kunnen rekenen op een vergoeding; de motie is daarmee ten uitvoer gebracht": each half is a sentence.
    private static int PartStart(Prose prose, Sentence sentence, int at)
    {
        while (at > sentence.First && prose.Sign(at - 1) != ';')
        {
            at--;
        }

        return at;
    }

    // "Kan als uitgevoerd worden beschouwd" is a verdict.
    private static bool IsCalled(Prose prose, Sentence sentence) => Called.First(prose, sentence.First, sentence.End) is not null;

    private static readonly PhraseTable Called = new("als: als (volledig|geheel) (zijnde) uitgevoerd|afgedaan|afgehandeld|voldaan");

    private static readonly WordSet Supposing = new("indien mocht hoe of wanneer");
    private static readonly WordSet Doubtful = new("indien mocht hoe of wanneer kan kunnen moet móét moeten zou zouden wens zal zullen");

    // "Is uitgevoerd" is over, "wordt uitgevoerd" is going on, "zal worden uitgevoerd" is to come; "wordt hiermee uitgevoerd" is done by the letter.
    private static (string Stance, string Rule) OfVerdict(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Any(Math.Max(sentence.First, cue.First - 3), cue.End, Negations))
        {
            return ("not-executed", "uitvoering/niet");
        }

        if (IsCalled(prose, sentence) || UitvoeringPhrases.ByThis.First(prose, sentence.First, sentence.End) is not null)
        {
            return ("executed", "uitvoering/gedaan");
        }

        return prose.Any(Math.Max(sentence.First, cue.First - 4), cue.End, Future) ? ("in-progress", "uitvoering/toekomst")
            : prose.Any(Math.Max(sentence.First, cue.First - 2), Math.Min(cue.End + 2, sentence.End), Passive) && prose.Is(cue.End - 1, "uitgevoerd") ? ("in-progress", "uitvoering/bezig")
            : ("executed", "uitvoering/gedaan");
    }

    private static readonly WordSet Would = new("zou zouden");
    private static readonly WordSet Passive = new("wordt worden");
    private static readonly WordSet Auxiliary = new("is zijn");
    private static readonly WordSet TakenAlong = new("betrokken meegenomen");
    private static readonly WordSet Conditional = new("als indien wanneer mits");
    private static readonly WordSet Possible = new("kan kunnen zou zouden");

    // "De proef die naar aanleiding van de motie is uitgevoerd": the trial was, the motion was not.
    private static bool IsAboutSomethingElse(Prose prose, Sentence sentence, int motion) =>
        Occasions.First(prose, Math.Max(sentence.First, motion - 6), motion + 1) is not null || prose.Any(sentence.First, sentence.End, Judged);

    // "De motie is ontijdig, want het onderzoek wordt in mei afgerond"
    private static readonly WordSet Judged = new("ontijdig ontraden ontraad");

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

    private static readonly WordSet Government = new("ik wij we kabinet regering minister staatssecretaris");
    private static readonly WordSet Relative = new("die dat welke");

    private static bool IsNearMotion(Prose prose, Cue cue, int motion) =>
        motion >= cue.First - 45 && motion <= cue.End + 10 && !(prose.Is(cue.End - 1, "van") && motion > cue.End + 6);
}
