using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Appreciaties;

/// <summary>Under which condition an appreciation holds: "als ik de motie zo mag lezen", said in its own sentence or in the one before.</summary>
internal static class AppreciatieCondition
{
    private static readonly WordSet Conditions = new("als mits indien tenzij");
    private static readonly WordSet Joins = new("en maar want dus");

    private static readonly WordSet Conditioned = new("""
        motie moties dictum verzoek indiener indieners hem 'm haar ze die deze zij lezen interpreteren opvatten wijzigt wijzigen aanpast aanpassen gewijzigd aangepast
        mevrouw heer lid toevoegt schrapt weglaat bedoelt
        """);

    private static readonly PhraseTable Given = new("""
        gegeven: met die|deze|dit|dat|mijn|zo|zo'n uitleg|interpretatie|lezing|wijziging|aanpassing|kanttekening|opmerking|toelichting|begrip|uitgangspunt|aantekening|kanttekeningen
        gegeven: onder die|deze voorwaarde|condities|voorwaarden
        gegeven: zo gelezen|geïnterpreteerd|opgevat
        gegeven: met inachtneming daarvan|hiervan
        """);

    /// <summary>The verdict of two that hang on a change.</summary>
    public const string Unless = "ontraden-tenzij-gewijzigd";

    private static readonly WordSet Changing = new("""
        wijzigt wijzigen gewijzigd vervangt vervangen vervang schrapt schrappen geschrapt aanpast aanpassen aangepast past maakt maken weglaat weglaten weghaalt toevoegt verandert veranderen haalt
        herformuleert verduidelijkt verruimt beperkt inperkt uitbreidt omzet
        """);

    /// <summary>Whether two verdicts on one motion are "oordeel Kamer" and "ontraden".</summary>
    public static bool IsChoice(string one, string other) => one is "oordeel-kamer" or "ontraden" && other is "oordeel-kamer" or "ontraden" && one != other;

    /// <summary>The condition of a sentence where it asks for another text: "als de heer A het woord schrapt"; null where it asks for none.</summary>
    public static string? OfChange(Prose prose, Sentence sentence) =>
        In(prose, sentence) is var at && at >= 0 && prose.Any(at, sentence.End, Changing) ? prose.Quote(at, EndOfClause(prose, at, sentence.End)) : null;

    private static readonly WordSet Then = new("dan zo in met onder");

    /// <summary>The words of the condition; null where the appreciation holds without one.</summary>
    public static string? Of(Prose prose, Sentence sentence)
    {
        var own = In(prose, sentence);
        if (own >= 0)
        {
            return prose.Quote(own, EndOfClause(prose, own, sentence.End));
        }

        if (Given.First(prose, sentence.First, sentence.End) is { } given)
        {
            return prose.Quote(given.First, given.End);
        }

        return Before(prose, sentence);
    }

    // "Als ik de motie zo mag lezen … Dan kan ik haar oordeel Kamer geven": the condition is a sentence of its own.
    private static string? Before(Prose prose, Sentence sentence)
    {
        if (sentence.Index == 0 || !prose.IsIn(sentence.First, Then))
        {
            return null;
        }

        var before = prose.Sentences[sentence.Index - 1];
        var opens = prose.IsIn(before.First, Conditions) || (prose.IsIn(before.First, Joins) && prose.IsIn(before.First + 1, Conditions));
        return opens && prose.Turns.SpeakerAt(before.First) == prose.Turns.SpeakerAt(sentence.First) && prose.Any(before.First, before.End, Conditioned)
            && prose.Is(sentence.First, "dan") && EndOfClause(prose, before.First, before.End) >= before.End - 1
            ? prose.Quote(before.First, before.End) : null;
    }

    // "Als" opens a condition where it begins a clause about the motion; "als ontijdig" compares.
    private static int In(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var opens = at == sentence.First || prose.Sign(at - 1) is ',' or ':' or ';' or '(' || prose.IsIn(at - 1, Joins) || !prose.Is(at, "als");
            if (prose.IsIn(at, Conditions) && opens && EndOfClause(prose, at, sentence.End) is var end && end > at + 2 && prose.Any(at, end, Conditioned))
            {
                return at;
            }
        }

        return -1;
    }

    private static int EndOfClause(Prose prose, int at, int end)
    {
        while (at < end && prose.Sign(at) is not (',' or ':' or ';'))
        {
            at++;
        }

        return at;
    }
}
