using System.Text.Json;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>The government says that it may or will not tell something.</summary>
/// <param name="By">Who will not tell, as said ("ik", "het kabinet"); null where the passive hides it.</param>
/// <param name="Subject">What is not told; null where the sentence does not say.</param>
/// <param name="Ground">Why; null where the sentence does not say.</param>
public sealed record Weigering(TextSpan Span, string Rule, string? By, string? Subject, string? Ground) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "non-disclosure";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteOptional("subject", Subject);
        json.WriteOptional("ground", Ground);
    }
}

/// <summary>Reads refusals to disclose.</summary>
internal sealed class GeheimhoudingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @uitspraken = mededelingen|mededeling|uitspraken|uitspraak|informatie|inzage|gegevens|details|duidelijkheid|inzicht|toelichting|inlichtingen
        @doen = doen|gedaan|geven|gegeven|verstrekken|verstrekt|delen|gedeeld
        mededelingen: geen (nadere|verdere|openbare|publieke) mededelingen|mededeling|uitspraken|uitspraak .. … @doen
        mededelingen: geen (nadere|verdere) mededelingen|uitspraken
        informatie: geen (nadere|verdere|openbare|publieke|concrete|operationele) @uitspraken .. … @doen
        ingaan: niet .. ingaan|ingegaan op
        ingaan: niet .. … ingaan|ingegaan
        ingaan: ga|gaat|gaan .. niet in op
        delen: niet openbaar (te) (maken|gemaakt|worden)
        delen: niet .. met uw|de kamer .. gedeeld|delen|verstrekt
        delen: niet .. in het openbaar
        vertrouwelijk: vertrouwelijk .. … gedeeld|geïnformeerd|verstrekt|inzage|ter inzage
        """);

    private static readonly PhraseTable Grounds = new("""
        ground: op grond van
        ground: vanwege|omwille van
        ground: vanwege|wegens
        ground: in het belang van
        ground: in verband met
        ground: gelet op
        ground: gezien
        ground: om redenen van
        ground: om .. redenen
        ground: omdat|aangezien
        """);

    private static readonly PhraseTable Individual = new("""
        ground: individuele zaken|zaak|gevallen|casus|casussen|dossiers
        ground: lopende onderzoek|onderzoeken|procedure|procedures
        """);

    private static readonly WordSet About = new("over omtrent inzake op");
    private static readonly WordSet Able = new("kan kunnen mag mogen doe doen doet wil wordt worden ga gaat gaan verstrek verstrekt zal zullen past");
    private static readonly WordSet By = new("ik wij we kabinet regering minister staatssecretaris defensie");
    private static readonly WordSet GroundEnd = new("kunnen kan wordt worden mag mogen doe doet ik wij het");

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (prose.Sign(sentence.End - 1) != '?' && Phrases.First(prose, sentence.First, sentence.End) is { } cue && Holds(prose, sentence, cue))
            {
                found.Add(Frame(prose, sentence, cue));
            }
        }
    }

    // Speaking of what is not told needs a verb of being able or allowed, and a speaker who is the government.
    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        return prose.Any(sentence.First, sentence.End, Able) && (speaker is null || SpeakerTurns.IsGovernment(speaker))
            && (cue.Name is "mededelingen" or "delen" or "vertrouwelijk" || prose.Any(sentence.First, cue.End, By) || Grounds.First(prose, sentence.First, sentence.End) is not null);
    }

    private static Weigering Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var by = prose.IndexOf(sentence.First, sentence.End, By);
        return new(prose.Span(sentence.First, sentence.End), "geheimhouding/" + cue.Name, by < 0 ? null : prose.Quote(by, by + 1), SubjectOf(prose, sentence, cue), GroundOf(prose, sentence));
    }

    // What is not told stands behind "over", after the refusal or before it; the "op" of "op grond van" opens its ground.
    private static string? SubjectOf(Prose prose, Sentence sentence, Cue cue)
    {
        var about = prose.IndexOf(cue.First, sentence.End, About);
        for (var at = cue.First - 1; about < 0 && at >= sentence.First; at--)
        {
            about = prose.IsIn(at, About) && !prose.Is(at + 1, "grond") ? at : -1;
        }

        var end = about < 0 ? 0 : EndOf(prose, about + 1, sentence.End, cue.First);
        return about >= 0 && end > about + 1 ? prose.Quote(about + 1, end) : null;
    }

    /// <summary>Verbs behind what is not told: they are no part of it.</summary>
    private static readonly WordSet SubjectEnd = new("kunnen kan wordt worden mag mogen doe doet doen gedaan ingaan ingegaan geven gegeven zeggen delen gedeeld treden lopen zal zullen wil willen moet moeten");

    private static int EndOf(Prose prose, int at, int end, int cue)
    {
        var stop = at <= cue ? cue : end;
        while (at < stop && prose.Sign(at) is not (',' or ';' or '.') && !prose.IsIn(at, SubjectEnd))
        {
            at++;
        }

        return at;
    }

    private static string? GroundOf(Prose prose, Sentence sentence)
    {
        if (Grounds.First(prose, sentence.First, sentence.End) is { } ground)
        {
            var end = ground.First;
            while (end < sentence.End && prose.Sign(end) is not (',' or ';') && (end < ground.End || !prose.IsIn(end, GroundEnd)))
            {
                end++;
            }

            return prose.Quote(ground.First, end);
        }

        return Individual.First(prose, sentence.First, sentence.End) is { } individual ? prose.Quote(individual.First, individual.End) : null;
    }
}
