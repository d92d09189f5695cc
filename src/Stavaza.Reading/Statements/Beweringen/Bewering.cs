using System.Text.Json;
using Stavaza.Reading.Statements.Beweringen;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>Something is said to be so, or expected, on somebody's authority.</summary>
/// <param name="By">Who says it, as said; null where the passive hides it.</param>
/// <param name="Certainty">prognose, verwachting, beschuldiging, ontkenning, volgens-ander or feit.</param>
public sealed record Bewering(TextSpan Span, string Rule, string? By, string Certainty) : Statement(Span, Rule)
{
    /// <summary>The year to which a forecast looks; null where it names none.</summary>
    public int? Horizon { get; init; }

    /// <inheritdoc/>
    public override string Type => "claim";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteString("certainty", Certainty);
        json.WriteOptional("horizon", Horizon?.ToString());
    }
}

/// <summary>Reads claims that are attributed to somebody, forecasts, accusations and denials. Plain statements of fact are not told apart.</summary>
internal sealed class BeweringReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        prognose: houdt|houden er rekening mee dat
        prognose: verwacht|verwachten|voorspelt|voorspellen|raamt|ramen|voorziet dat
        verwachting: verwacht|verwachten .. dat
        verwachting: verwacht|verwachten .. niet dat
        verwachting: verwacht .. … dat
        verwachting: geen uitzicht
        verwachting: naar verwachting
        beschuldiging: verweten|verwijt|verwijten|beschuldigt|beschuldigen|beschuldigd
        ontkenning: ontkent|ontkennen|ontkende
        volgens-ander: volgens
        volgens-ander: aldus
        volgens-ander: daarbij|hierbij is|wordt aangegeven|gesteld|gemeld dat
        volgens-ander: is|wordt aangegeven dat
        volgens-ander: zoals in … gesteld|aangegeven|vermeld|beschreven
        volgens-ander: stelt|stellen|meldt|melden|concludeert|concluderen|waarschuwt|waarschuwen|beweert|beweren|zegt dat
        """);

    private static readonly WordSet NoAuthority = new("mij plan planning afspraak begroting artikel mijn methode");

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.Sentences.SelectMany(sentence => Parts(prose, sentence)))
        {
            if (prose.Sign(sentence.End - 1) == '?' || Phrases.First(prose, sentence.First, sentence.End) is not { } cue || prose.IsIn(cue.End, NoAuthority))
            {
                continue;
            }

            var span = prose.Span(sentence.First, sentence.End);
            var by = ByOf(prose, sentence, cue);
            if (!motions.Touch(span) && !IsOnlyAsked(prose, sentence, cue) && (by is not null || !NeedsName(prose, sentence, cue)))
            {
                found.Add(new Bewering(span, "bewering/" + cue.Name, by, cue.Name) { Horizon = HorizonOf(prose, sentence, cue) });
            }
        }
    }

    // "Dat zegt wel iets", "hij stelt dat": without a name before it the verb tells of nobody's claim.
    private static bool NeedsName(Prose prose, Sentence sentence, Cue cue) => (cue.Name == "volgens-ander" && cue.End == cue.First + 2 && prose.Is(cue.First + 1, "dat")) || (cue.Name == "ontkenning" && prose.Any(sentence.First, sentence.End, Persons));

    private static readonly WordSet Persons = new("ik u jij hij zij we wij");

    // "Zij vraagt wanneer de minister verwacht dat", "dat had ik verwacht", "van ons wordt verwacht": nobody expects it here and now.
    private static bool IsOnlyAsked(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(Math.Max(sentence.First, cue.First - 14), cue.First, Asking) || (prose.Is(cue.First, "verwachten") && prose.Any(Math.Max(sentence.First, cue.First - 6), cue.First, May)) || (prose.Is(cue.First, "verwacht") && (prose.Any(Math.Max(sentence.First, cue.First - 6), cue.First, Had) || OfSomebody.First(prose, sentence.First, cue.End) is not null));

    private static readonly PhraseTable OfSomebody = new("""
        van: van .. wordt|worden|werd verwacht
        van: wordt|worden|werd van .. verwacht
        """);

    private static readonly WordSet Asking = new("vraagt vraag vragen vroeg vroegen wanneer");
    private static readonly WordSet May = new("mag mogen kan kunnen kunt moet moeten");
    private static readonly WordSet Had = new("had hadden");

    // A semicolon parts two claims: an accusation and its denial.
    private static IEnumerable<Sentence> Parts(Prose prose, Sentence sentence)
    {
        var first = sentence.First;
        for (var at = first; at < sentence.End; at++)
        {
            if (prose.Sign(at) == ';')
            {
                yield return sentence with { First = first, End = at };
                first = at + 1;
            }
        }

        if (first < sentence.End)
        {
            yield return sentence with { First = first };
        }
    }

    // Who says it stands before the verb, or behind "volgens".
    private static string? ByOf(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Is(cue.First, "volgens") || prose.Is(cue.First, "aldus"))
        {
            return Gezegsman.From(prose, cue.End, sentence.End) is { } named && !named.EndsWith("regels", StringComparison.Ordinal) && !named.EndsWith("wet", StringComparison.Ordinal) ? named : null;
        }

        if (prose.Is(cue.First, "zoals"))
        {
            return Gezegsman.From(prose, cue.First + 2, cue.End);
        }

        // "Is aangegeven", "naar verwachting", "geen uitzicht": nobody is named.
        if (prose[cue.First] is "geen" or "Geen" or "naar" or "is" or "wordt" or "Naar" or "daarbij" or "hierbij" or "Daarbij" or "Hierbij")
        {
            return null;
        }

        var first = cue.First;
        while (first > sentence.First && cue.First - first < 6 && prose.Sign(first - 1) == '\0')
        {
            first--;
        }

        return Gezegsman.Exactly(prose, first, cue.First);
    }

    private static int? HorizonOf(Prose prose, Sentence sentence, Cue cue)
    {
        if (cue.Name is not ("prognose" or "verwachting"))
        {
            return null;
        }

        foreach (var date in prose.DatesIn(cue.First, sentence.End))
        {
            if (prose.Context.Date is not { } said || date.To > said)
            {
                return date.To.Year;
            }
        }

        return null;
    }
}
