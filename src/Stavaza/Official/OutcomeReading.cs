namespace Stavaza.Official;

/// <summary>
/// Reads what became of a motion from the register: from the kind of the decision, else from its words, else from the status of the Zaak. What was put off is
/// overtaken by what was decided; of two decisions the later one counts, and where their days do not tell which that is, it is unclear.
/// </summary>
internal static class OutcomeReading
{
    public const string Unclear = "unclear";

    private const string Aangehouden = "aangehouden";

    private static readonly string[] Outcomes = ["aangenomen", "verworpen", "ingetrokken", "overgenomen", "vervallen", Aangehouden];

    /// <summary>Statuses of a Besluit that is none yet.</summary>
    private static readonly string[] NotYet = ["Voorstel", "Concept voorstel", "Nog te verwerken besluit"];

    public static (OfficialOutcome Outcome, OfficialBesluit? Besluit) Of(OfficialZaak zaak)
    {
        var decided = zaak.Besluiten
            .Where(besluit => !NotYet.Contains(besluit.Status, StringComparer.OrdinalIgnoreCase))
            .Select(besluit => (Outcome: OfBesluit(besluit), Besluit: besluit))
            .Where(read => read.Outcome is not null)
            .Select(read => (Outcome: read.Outcome!, read.Besluit))
            .ToList();
        var final = decided.Any(read => read.Outcome.Value != Aangehouden) ? [.. decided.Where(read => read.Outcome.Value != Aangehouden)] : decided;
        return final.Count == 0 ? (OfStatus(zaak), null) : Latest(final);
    }

    private static (OfficialOutcome, OfficialBesluit?) Latest(List<(OfficialOutcome Outcome, OfficialBesluit Besluit)> decided)
    {
        var last = decided.MaxBy(read => read.Outcome.Day ?? DateOnly.MinValue);
        var others = decided.Where(read => read.Outcome.Value != last.Outcome.Value).ToList();
        return others.Count > 0 && others.Any(read => read.Outcome.Day is null || read.Outcome.Day == last.Outcome.Day)
            ? (new(Unclear, "decisions-differ", string.Join(" / ", decided.Select(read => read.Outcome.Words).Distinct()), null, last.Outcome.Row), null)
            : (last.Outcome, last.Besluit);
    }

    private static OfficialOutcome? OfBesluit(OfficialBesluit besluit) =>
        (Array.Find(Outcomes, outcome => besluit.BesluitSoort?.Contains(outcome, StringComparison.OrdinalIgnoreCase) == true),
            Array.Find(Outcomes, outcome => besluit.BesluitTekst?.StartsWith(outcome, StringComparison.OrdinalIgnoreCase) == true)) switch
        {
            ({ } kind, _) => new(kind, "besluit-soort", besluit.BesluitSoort, besluit.Activiteit?.Datum, besluit.Row),
            (null, { } text) => new(text, "besluit-tekst", besluit.BesluitTekst, besluit.Activiteit?.Datum, besluit.Row),
            _ => null,
        };

    private static OfficialOutcome OfStatus(OfficialZaak zaak)
    {
        foreach (var words in new[] { zaak.Now.HuidigeBehandelstatus, zaak.Now.Status })
        {
            if (words is not null && Array.Find(Outcomes, outcome => words.StartsWith(outcome, StringComparison.OrdinalIgnoreCase)) is { } outcome)
            {
                return new(outcome, "zaak-status", words, null, zaak.Now.Row);
            }
        }

        return new(Unclear, "no-decision", null, null, null);
    }
}
