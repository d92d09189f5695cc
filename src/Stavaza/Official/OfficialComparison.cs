using System.Globalization;
using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Trails;

namespace Stavaza.Official;

/// <summary>
/// Lays what the register says beside what the documents say. Only two statements can differ: where one side says nothing, that is no difference.
/// </summary>
internal static class OfficialComparison
{
    /// <summary>Where the register and a trail differ.</summary>
    public static IReadOnlyList<OfficialDifference> Of(OfficialRegister register, TrailAnswer trail)
    {
        var differences = new List<OfficialDifference?> { PaperDay(register.Motie?.Stuk ?? register.Document, trail.Held) };
        if (register.Motie is { } motie)
        {
            differences.AddRange([Outcome(motie, trail), DecisionDay(motie, trail), FirstMover(motie, trail), Appreciation(motie, trail), Afgedaan(motie, trail)]);
        }

        if (register.Vraag is { } vraag)
        {
            differences.AddRange([Answer(vraag, trail), AnswerDay(vraag, trail)]);
        }

        return [.. differences.OfType<OfficialDifference>()];
    }

    /// <summary>Where the register and a document differ.</summary>
    public static IReadOnlyList<OfficialDifference> Of(OfficialRegister register, DocumentReference document) =>
        PaperDay(register.Document, document) is { } difference ? [difference] : [];

    private static OfficialDifference? PaperDay(OfficialDocument? paper, DocumentReference? document) =>
        paper?.Datum is { } official && document?.Published is { Basis: "stated", Day: { } stated } && stated != official
            ? new("paper-day", Text(official), Text(stated), "day-of-the-paper", paper.Row, null)
            : null;

    private static OfficialDifference? Outcome(OfficialMotie motie, TrailAnswer trail)
    {
        var told = trail.Steps.LastOrDefault(step => OutcomeOf(step) is not null);
        return told is not null && motie.Outcome is { Row: { } row, Value: not OutcomeReading.Unclear } outcome && OutcomeOf(told) != outcome.Value
            ? new("outcome", outcome.Words ?? outcome.Value, OutcomeOf(told)!, "outcome-of-the-motion", row, told.Evidence[0])
            : null;
    }

    private static string? OutcomeOf(TrailStep step) => step.Kind switch
    {
        TrailSteps.Vote => step.Value,
        TrailSteps.Withdrawn => "ingetrokken",
        TrailSteps.Lapsed => "vervallen",
        _ => null,
    };

    private static OfficialDifference? DecisionDay(OfficialMotie motie, TrailAnswer trail)
    {
        var votes = trail.Steps.Where(step => step is { Kind: TrailSteps.Vote, Date: not null, Precision: "day", YearInferred: false }).ToList();
        return motie.Outcome is { Day: { } day, Row: { } row } && votes.Count > 0 && votes.TrueForAll(step => step.Date != day)
            ? new("decision-day", Text(day), Text(votes[^1].Date!.Value), "day-of-the-decision", row, votes[^1].Evidence[0])
            : null;
    }

    private static OfficialDifference? FirstMover(OfficialMotie motie, TrailAnswer trail) =>
        motie.Indieners is [var first, ..] && trail.Movers is [var told, ..] && !Surname.Fit(first.Naam, Surname.First(told))
            ? new("first-mover", first.Naam, told, "name-of-the-first-mover", first.Row, null)
            : null;

    /// <summary>The last appreciation counts. What ministers say and the register has no word for (ontijdig, overbodig) is no difference.</summary>
    private static OfficialDifference? Appreciation(OfficialMotie motie, TrailAnswer trail)
    {
        var told = trail.Steps.Where(step => step is { Kind: TrailSteps.Appreciation, Superseded: false }).ToList();
        return motie.Zaak?.Now is { Kabinetsappreciatie: { } words } now && AppreciationOf(words) is { } official && told.Count > 0
            && told.TrueForAll(step => step.Value != official && step.Value is not ("ontijdig" or "overbodig"))
                ? new("appreciation", words, told[^1].Value ?? "", "last-appreciation", now.Row, told[^1].Evidence[0])
                : null;
    }

    // The words of the register's list; "Nog te ontvangen" and the like say nothing yet.
    private static string? AppreciationOf(string words) => words.Trim().ToLowerInvariant() switch
    {
        "oordeel kamer" => "oordeel-kamer",
        "ontraden" => "ontraden",
        "ontraden, tenzij gewijzigd" => "ontraden-tenzij-gewijzigd",
        "overgenomen" => "overgenomen",
        "verzocht motie aan te houden" => "verzocht-aan-te-houden",
        _ => null,
    };

    private static OfficialDifference? Afgedaan(OfficialMotie motie, TrailAnswer trail) => (motie.Zaak?.Now, trail.Cabinet) switch
    {
        ({ Afgedaan: false } now, { Value: "executed", Evidence: { } evidence }) => new("afgedaan", "false", "executed", "dealt-with", now.Row, evidence),
        ({ Afgedaan: true } now, { Value: "in-progress" or "partly" or "not-executed", Evidence: { } evidence } cabinet) =>
            new("afgedaan", "true", cabinet.Value, "dealt-with", now.Row, evidence),
        _ => null,
    };

    private static OfficialDifference? Answer(OfficialVraag vraag, TrailAnswer trail) =>
        vraag is { Antwoord: null, Reading: "open" or "delayed" } && trail.Steps.LastOrDefault(step => step.Kind == TrailSteps.Answered) is { } answered
            ? new("answer", vraag.Reading, TrailSteps.Answered, "answered-or-not", vraag.Zaak.Row, answered.Evidence[0])
            : null;

    private static OfficialDifference? AnswerDay(OfficialVraag vraag, TrailAnswer trail) =>
        vraag.Antwoord is { Datum: { } day } paper
            && trail.Steps.LastOrDefault(step => step is { Kind: TrailSteps.Answered, Date: not null }) is { Date: { } told } answered && told != day
            && answered.Evidence[0].Document.Published.Basis == "stated"
                ? new("answer-day", Text(day), Text(told), "day-of-the-answer", paper.Row, answered.Evidence[0])
                : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
