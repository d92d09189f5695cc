using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>Reads refusals to disclose: words of not telling, and somebody of the government who may or will not.</summary>
internal sealed class GeheimhoudingReader : IStatementFeature
{
    // plain: the words alone refuse; actor: somebody of the government, a ground, or what the government holds must stand beside them
    private static readonly PhraseTable Phrases = new("""
        @uitspraken = mededelingen|mededeling|uitspraken|uitspraak|informatie|inzage|gegevens|details|duidelijkheid|inzicht|toelichting|inlichtingen|bijzonderheden
        @doen = doen|doe|doet|gedaan|geven|gegeven|verstrekken|verstrek|verstrekt|delen|gedeeld
        plain: geen (nadere|verdere|openbare|publieke) mededelingen|mededeling|uitspraken|uitspraak .. … @doen
        plain: @doen … (nadere|verdere|openbare|publieke) geen|nooit (nadere|verdere|openbare|publieke) mededelingen|uitspraken
        plain: geen (nadere|verdere) mededelingen|uitspraken
        plain: geen (nadere|verdere|openbare|publieke|concrete|operationele) @uitspraken .. … @doen
        plain: worden|wordt (door|om|hierover|daarover) .. geen (nadere|verdere) gegevens|informatie|mededelingen verstrekt|gedeeld|gedaan
        plain: worden|wordt geen (nadere|verdere) gegevens|informatie (over|hierover|daarover) .. … verstrekt|gedeeld
        plain: niet openbaar (te) (maken|gemaakt|worden)
        plain: niet openbaar
        plain: niet .. met uw|de kamer .. gedeeld|delen|verstrekt
        plain: niet .. in het openbaar
        plain: niet bekendgemaakt|vrijgegeven|openbaargemaakt
        plain: niet bekend gemaakt
        plain: niet (worden|wordt) verstrekt|vrijgegeven|openbaargemaakt
        plain: bevestigen (of|noch) ontkennen
        plain: bevestigt (of|noch) ontkent|ontkennen
        plain: niets .. over kwijt|zeggen|gezegd|melden|vertellen
        plain: niets .. zeggen|gezegd|melden|kwijt|mededelen .. over
        plain: niets kwijt|zeggen
        plain: niets (worden|over) gezegd|gemeld|meegedeeld
        plain: evenmin|niet verstrekken|openbaren|prijsgeven
        plain: niet kan|kunnen|mag openbaren|verstrekken|prijsgeven
        plain: bevestig noch|of ontken
        plain: weggelakt
        plain: laat|laten .. … onbesproken
        plain: uiterste|grote terughoudendheid
        plain: geheimhoudingsverplichtingen|geheimhoudingsplicht|geheimhoudingsverplichting|geheimhouding|vertrouwelijkheid … in de weg
        actor: noem|noemen|verstrek|verstrekken|deel|delen|vermeld|geef|openbaar ik|wij|we .. … niet
        actor: maak|maken ik|wij|we .. … niet openbaar
        actor: ga|gaan ik|wij|we (hier|daar) (nu) niet (nader|verder) in|op
        actor: ik|wij|we .. niet in .. zolang
        predicaat: is|zijn|blijft|blijven .. … vertrouwelijk|staatsgeheim|gerubriceerd|geheim|bedrijfsvertrouwelijk
        predicaat: houd|houden|houdt .. … vertrouwelijk|geheim
        plain: gelakt|onleesbaar gemaakt
        plain: gelakt
        plain: zwartgelakt
        vertrouwelijk: vertrouwelijk .. … gedeeld|verstrekt|inzage|ter inzage|informeren
        vertrouwelijk: alleen|uitsluitend|slechts vertrouwelijk
        vertrouwelijk: in strijd met het belang van de staat
        actor: niet .. ingaan|ingegaan op
        actor: niet .. .. ingaan|ingegaan|treden
        actor: ga|gaat|gaan .. niet (nader|inhoudelijk|verder) in op
        actor: niet .. op ingaan|ingegaan
        actor: niet (ingegaan|ingaan) op
        gronden: niet .. vooruitlopen op
        actor: niet .. .. delen|noemen|prijsgeven|vrijgeven|verstrekken|uitlaten|uitweiden
        past: past (mij|het|ons) .. niet (om) .. … uitspraken|mededelingen|oordeel|ingaan
        """);

    private static readonly WordSet About = new("over omtrent inzake op");
    private static readonly WordSet Able = new("kan kunnen mag mogen doe doen doet wil willen wordt worden ga gaat gaan verstrek verstrekt zal zullen past zijn is bevestigt bevestig noem verstrek deel maak geef laat houd blijft blijven betracht staan staat krijgt vermeld openbaar");
    private static readonly WordSet By = new("ik wij we kabinet regering minister staatssecretaris defensie ministerie");

    /// <summary>What is left for later, or is not there at all, is not refused.</summary>
    private static readonly PhraseTable Missing = new("""
        weg: (niet|geen) .. … beschikbaar|bekend|voorhanden|bijgehouden|geregistreerd
        weg: geen informatie|gegevens|cijfers beschikbaar|bekend|voorhanden
        """);

    private static readonly WordSet Sensitive = new("""
        individuele operationele vertrouwelijke vertrouwelijk onderzoek onderzoeken zaak zaken casus gevallen rechter inhoud namen documenten stukken informatie gegevens
        aantallen aantal naam advies contract rapport verslag getal gesprek gesprekken locaties dossiers casuïstiek details personen bedrijven diensten werkwijze uitkomsten
        """);

    private static readonly WordSet Doubtful = new("of waarom indien als vraag vraagt vragen moet moeten zou zouden mogen");

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (prose.Sign(sentence.End - 1) != '?' && CueIn(prose, sentence) is { } cue)
            {
                found.Add(Frame(prose, sentence, cue));
            }
        }
    }

    private static Cue? CueIn(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            foreach (var cue in Phrases.At(prose, at, sentence.End))
            {
                if (Holds(prose, sentence, cue))
                {
                    return cue;
                }
            }
        }

        return null;
    }

    // Speaking of what is not told needs a verb of being able or allowed, and a speaker who is the government.
    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        if (!prose.Any(sentence.First, sentence.End, Able) || (speaker is not null && !SpeakerTurns.IsGovernment(speaker)) || Missing.First(prose, sentence.First, sentence.End) is not null)
        {
            return false;
        }

        var ground = Gronden.Any(prose, sentence) || Gronden.KindIn(prose, sentence) is not null;
        return cue.Name switch
        {
            "plain" => !prose.IsIn(cue.First - 1, Having),
            "vertrouwelijk" => prose.Any(sentence.First, sentence.End, ByOrHouse) && !prose.Any(sentence.First, sentence.End, Perfect) && (prose.Is(cue.First, "alleen") || prose.Is(cue.First, "uitsluitend") || prose.Is(cue.First, "slechts") || prose.Is(cue.First, "in") || prose.Any(sentence.First, cue.First, Able)),
            "past" => true,
            "gronden" => Gronden.Any(prose, sentence),
            "predicaat" => IsPredicate(prose, sentence, cue) && !prose.Any(sentence.First, cue.End, Doubtful) && !prose.Any(sentence.First, cue.End, NotSo),
            _ => !prose.Any(sentence.First, cue.First, Doubtful) && (prose.Any(sentence.First, cue.End, By) || ground)
                && (ground || prose.Any(cue.First, sentence.End, Sensitive) || (prose.Is(cue.End - 1, "ingaan") && prose.Any(sentence.First, cue.First, Refusing)) || prose.Any(sentence.First, cue.First, Sensitive)),
        };
    }

    // "Het aantal is vertrouwelijk" ends its clause; "is een vertrouwelijk stuk" tells of something else.
    private static bool IsPredicate(Prose prose, Sentence sentence, Cue cue) =>
        (cue.End >= sentence.End || prose.Sign(cue.End) != '\0' || prose.Is(cue.End, "en") || prose.Is(cue.End, "omdat")) && cue.End - cue.First <= 8 && prose.Is(cue.First - 1, "dat") == false;

    private static readonly WordSet NotSo = new("niet geen");
    private static readonly WordSet Refusing = new("kan kunnen wil willen mag");
    private static readonly WordSet ByOrHouse = new("ik wij we kabinet regering minister staatssecretaris kamer strijd");
    private static readonly WordSet Having = new("heb heeft hebben had hadden");
    private static readonly WordSet Perfect = new("heb heeft hebben is was had");

    private static Weigering Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var by = prose.IndexOf(sentence.First, sentence.End, By);
        return new(prose.Span(sentence.First, sentence.End), "geheimhouding/" + cue.Name, by < 0 ? null : prose.Quote(by, by + 1), SubjectOf(prose, sentence, cue), Gronden.In(prose, sentence))
        {
            GroundKind = Gronden.KindIn(prose, sentence),
        };
    }

    // What is not told stands behind "over", after the refusal or before it; the "op" of "op grond van" opens its ground.
    private static string? SubjectOf(Prose prose, Sentence sentence, Cue cue)
    {
        var about = prose.IndexOf(cue.First, sentence.End, About);
        about = about >= 0 && IsOfGround(prose, about) ? -1 : about;
        for (var at = cue.First - 1; about < 0 && at >= sentence.First; at--)
        {
            about = prose.IsIn(at, About) && !IsOfGround(prose, at) ? at : -1;
        }

        var end = about < 0 ? 0 : EndOf(prose, about + 1, sentence.End, cue.First);
        return about >= 0 && end > about + 1 ? prose.Quote(about + 1, end) : null;
    }

    private static bool IsOfGround(Prose prose, int at) =>
        prose.Is(at, "op") && (prose.Is(at + 1, "grond") || prose.Is(at + 1, "basis") || prose.Is(at - 1, "gelet") || prose.Is(at - 1, "daar") || prose.Is(at + 1, "dit"));

    /// <summary>Verbs behind what is not told: they are no part of it.</summary>
    private static readonly WordSet SubjectEnd = new("kunnen kan wordt worden mag mogen doe doet doen gedaan ingaan ingegaan geven gegeven zeggen delen gedeeld treden lopen zal zullen wil willen moet moeten zolang omdat");

    private static int EndOf(Prose prose, int at, int end, int cue)
    {
        var stop = at <= cue ? cue : end;
        while (at < stop && prose.Sign(at) is not (',' or ';' or '.') && !prose.IsIn(at, SubjectEnd))
        {
            at++;
        }

        return at;
    }
}
