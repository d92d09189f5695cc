using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// The day on which questions were sent in, as a paper of the set tells it beside their number: "uw brief van 10 oktober 2023, nr. 2023Z16994", "2023Z16994
/// (ingezonden 10 oktober 2023)". It counts where the record does not hold the questions' own paper.
/// </summary>
internal static class Ingezonden
{
    private static readonly string[] Between = ["met kenmerk", "kenmerk", "nummer", "nrs.", "nr.", "nr", ",", "(", "\u00a0", " "];

    public static TrailStep? In(TrailMaterial known) =>
        known.About.Where(found => found.Element is { Type: "citation", Kind: "zaak" } && VragensetPapers.Is(found.Reference))
            .Select(found => (Found: found, Day: DayIn(found.Element.Sentence, found.Element.Words)))
            .Where(told => told.Day is { } day && !(told.Found.Reference.Published.To < day))
            .Select(told => new TrailStep(TrailSteps.Asked, told.Day, false, null, null, [told.Found.Evidence()]))
            .FirstOrDefault();

    private static DateOnly? DayIn(string sentence, string number)
    {
        var at = sentence.IndexOf(number, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        const string SentIn = "ingezonden ";
        var sentIn = sentence.IndexOf(SentIn, StringComparison.OrdinalIgnoreCase);
        return sentIn >= 0
            ? DayWords.Behind("van " + sentence[(sentIn + SentIn.Length)..].Replace("op ", "", StringComparison.Ordinal))?.Day
            : DayWords.AtEnd(WithoutEnd(sentence[..at]))?.Day;
    }

    private static string WithoutEnd(string words)
    {
        while (Between.FirstOrDefault(end => words.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } end)
        {
            words = words[..^end.Length];
        }

        return words;
    }
}
