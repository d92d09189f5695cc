using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads what was done because of a motion, without the word that it is carried out.</summary>
internal static class UitvoeringActs
{
    // "Naar aanleiding van de motie heeft het kabinet", "het onderzoek waar de motie om vroeg, is gestart". What is reported to the House on its occasion tells no stance.
    public static (string Stance, string Rule)? Of(Prose prose, Sentence sentence, Cue cue)
    {
        // "De motie komt te vroeg": no verb.
        var early = prose.Is(cue.End - 1, "vroeg") && prose.Is(cue.End - 2, "te");
        if (early || prose.Any(sentence.First, sentence.End, Verdicts) || prose.Any(sentence.First, sentence.End, Elsewhere) || (cue.Name == "daad" && Announced.First(prose, sentence.First, EndOfClause(prose, sentence, cue)) is not null)
            || prose.Any(sentence.First, cue.End, cue.Name == "daad" ? Wondering : Supposing))
        {
            return null;
        }

        var ours = prose.Any(sentence.First, sentence.End, Actors);
        // "Zoals de motie verzocht, is": what was asked is no sign of what was done.
        var opens = cue.Name != "overleg" && !prose.Any(sentence.First, cue.First + 1, Having) && cue.First - sentence.First <= 3 && !prose.Is(cue.First, "motie") && !prose.Is(cue.First, "rekening") && !prose.Any(sentence.First, cue.First, Passives);
        var stance = UitvoeringTense.Of(prose, opens ? cue.End : sentence.First, sentence.End, acting: cue.Name == "daad" && (ours || prose.Is(cue.First, "zoals")))
            // "Conform de motie kunnen burgers ook op papier aangifte doen": what holds now is done.
            ?? (opens && cue.Name == "daad" && prose.Any(cue.End, Math.Min(cue.End + 14, sentence.End), Standing) ? "executed" : null);
        return stance is null || (!ours && cue.First - sentence.First > 3 && prose.Sign(cue.First - 1) != ',' && !prose.Any(sentence.First, sentence.End, Passives) && !(cue.Name == "daad" && prose.Any(sentence.First, cue.First, Having) && !prose.Any(sentence.First, sentence.End, Proceedings))) ? null
            : stance != "not-executed" && (prose.Any(sentence.First, sentence.End, Reporting) || ToTheHouse.First(prose, sentence.First, sentence.End) is not null) ? ("unknown", "uitvoering/bericht")
            : (stance, "uitvoering/" + cue.Name);
    }

    /// <summary>
    /// What a letter says of a motion in words of its own: the sentence names it, judges nothing, asks nothing, reports nothing, and its tense tells a stance. Letters
    /// name a motion to retell it, to judge it, or to say what was done.
    /// </summary>
    public static (string Stance, string Rule)? About(Prose prose, Sentence sentence, int motion)
    {
        if (prose.Any(sentence.First, sentence.End, Verdicts) || prose.Any(sentence.First, sentence.End, Elsewhere) || prose.Any(sentence.First, sentence.End, Reporting)
            || prose.Any(sentence.First, sentence.End, UitvoeringFacts.Others) || prose.Any(sentence.First, motion, Supposing) || prose.Any(sentence.First, sentence.End, Proceedings) || IsRetold(prose, sentence) || !IsOurs(prose, sentence, motion) || prose.Any(sentence.First, sentence.End, OtherVoices) || prose.IsIn(motion - 1, Possessives)
            || prose.IsIn(sentence.First, Openings) || prose.Any(Math.Max(sentence.First, motion - 6), motion, Relative) || Announced.First(prose, sentence.First, sentence.End) is not null
            || prose.Is(motion - 1, "een") || (prose.Is(motion, "moties") && MotieVerwijzing.In(prose, sentence.First, sentence.End) is null))
        {
            return null;
        }

        return UitvoeringTense.Of(prose, sentence.First, sentence.End, acting: true) is { } stance ? (stance, "uitvoering/over-motie") : null;
    }

    // "De motie vraagt de regering te onderzoeken of"; and not "zoals de motie vraagt", "waar de motie om vraagt".
    private static bool IsRetold(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.IsIn(at, UitvoeringFacts.Asks) && !IsCompared(prose, sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompared(Prose prose, Sentence sentence, int at)
    {
        for (var back = at - 1; back >= Math.Max(sentence.First, at - 12); back--)
        {
            if (prose.IsIn(back, Comparing) || (prose.Is(back, "die") && prose.Sign(back - 1) == ','))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Openings = new("als indien wanneer mocht zodra");
    private static readonly WordSet Relative = new("die dat welke");
    private static readonly WordSet Comparing = new("zoals waar dan waarom");

    /// <summary>What the House and its committees do with a motion.</summary>
    private static readonly WordSet Proceedings = new("gestemd stemmen meerderheid ingestemd ingetrokken indiening commissie procedurevergadering");

    /// <summary>Words that judge a motion before it is voted on.</summary>
    public static readonly WordSet Judgments = new("oordeel ontraad ontraadt ontraden ontijdig overbodig appreciatie");
    // The government is named, or the sentence begins with the motion: "de motie-A wordt betrokken bij".
    private static bool IsOurs(Prose prose, Sentence sentence, int motion) =>
        prose.Any(sentence.First, sentence.End, Doers) || IsItem(prose, sentence, motion) || IsWanted(prose, sentence) || (motion - sentence.First <= 6 && prose.Any(motion, sentence.End, Passives));

    // "De gevraagde telling (motie-A) is gestart", "de wens van de Kamer om te tellen (motie-A) is verwerkt", "de telling waarom de Kamer bij motie verzocht".
    private static bool IsWanted(Prose prose, Sentence sentence) =>
        prose.IsIn(sentence.First + 1, Wishes) || Asked.First(prose, sentence.First, sentence.End) is not null;

    private static readonly WordSet Wishes = new("gevraagde verzochte gewenste wens oproep verzoek");
    private static readonly PhraseTable Asked = new("gevraagd: waarom|waar (uw|de) kamer .. … verzocht|gevraagd|verzoekt|vraagt");

    // "- De motie-A c.s. over sluizen: de beheerder heeft het punt opgenomen": an item of a list whose colon stands behind the motion.
    private static bool IsItem(Prose prose, Sentence sentence, int motion)
    {
        if (motion - sentence.First > 3 || prose.Sign(sentence.First) != '-' && prose.Sign(sentence.First - 1) != '\n')
        {
            return false;
        }

        for (var at = motion + 1; at < Math.Min(motion + 20, sentence.End); at++)
        {
            if (prose.Sign(at) == ':')
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Doers = new("ik wij we mijn kabinet regering minister ministers ministerie staatssecretaris");

    /// <summary>A newspaper, a member or an institution tells it.</summary>
    private static readonly WordSet OtherVoices = new("meldde meldden schreef schreven zei zeiden zegt stelt stelde stelden vond meent volgens berichtte constateert constateerde concludeert oordeelt oordeelde ontevreden teleurgesteld");
    private static readonly WordSet Possessives = new("zijn haar hun");

    // What is expected in a clause of its own is no part of the deed: "is gevraagd om advies, zoals de motie verzoekt, en dat wordt in mei verwacht".
    private static int EndOfClause(Prose prose, Sentence sentence, Cue cue)
    {
        var comma = cue.End;
        while (comma < sentence.End && !(prose.Sign(comma) is ',' or ';' && prose.IsIn(comma + 1, Joints)))
        {
            comma++;
        }

        return comma;
    }

    private static readonly WordSet Having = new("heb heeft hebben");
    private static readonly WordSet Joints = new("en maar");

    /// <summary>What is thought of a motion, and what the House did with it, is no deed of the government.</summary>
    private static readonly WordSet Verdicts = new("ontraden ontraad oordeel ontijdig overbodig appreciatie apprecieer geapprecieerd ingediend verworpen stemming begrepen gelezen ontvangen toegezegd indiener indieners");
    private static readonly WordSet Standing = new("kan kunnen mag mogen geldt gelden hoeft hoeven bestaat bestaan");
    public static readonly WordSet Elsewhere = new("gemeenteraad gemeenteraden raadsmotie raadsfractie statenmotie congres ledenvergadering raadsleden eilandsraad");
    private static readonly WordSet Supposing = new("indien mocht hoe of wanneer");
    private static readonly WordSet Wondering = new("indien mocht hoe of wanneer kan kunnen moet moeten zou zouden wens");
    private static readonly WordSet Reporting = new("geïnformeerd informeer informeert informeren bericht berichten reageer");
    private static readonly WordSet Actors = new("ik wij we kabinet regering minister ministers ministerie staatssecretaris nederland");
    private static readonly WordSet Passives = new("is zijn wordt worden werd werden");
    private static readonly PhraseTable ToTheHouse = new("kamer: met (uw|de) kamer (van) .. … gesproken");

    private static readonly PhraseTable Announced = new("""
        van plan: intentie|intenties|voornemen|voornemens|bereid|streef|streeft|streven
        van plan: verwacht|verwachten|hoop|hopen|wil|willen|zou|zouden
        """);
}
