namespace Stavaza.Official;

/// <summary>Reads a Zaak as what it is: a motion, written questions.</summary>
internal static class SubjectReading
{
    public const string Motie = "Motie", SchriftelijkeVragen = "Schriftelijke vragen";

    public static OfficialMotie MotieOf(OfficialZaak? zaak, OfficialDocument? paper)
    {
        var stuk = paper ?? zaak?.Documenten.FirstOrDefault(document => document.Soort?.StartsWith(Motie, StringComparison.OrdinalIgnoreCase) == true);
        var (outcome, besluit) = zaak is null ? (new(OutcomeReading.Unclear, "no-decision", null, null, null), null) : OutcomeReading.Of(zaak);
        var movers = MoversOf(zaak?.Actoren ?? [], "Indiener", "Medeindiener");
        return new(
            zaak,
            stuk,
            zaak?.Titel ?? stuk?.Titel ?? zaak?.Onderwerp ?? stuk?.Onderwerp,
            movers.Count > 0 ? movers : MoversOf(stuk?.Actoren ?? [], "Eerste ondertekenaar", "Mede ondertekenaar"),
            outcome,
            besluit);
    }

    public static OfficialVraag VraagOf(OfficialZaak zaak, OfficialVersion version)
    {
        var vragen = zaak.Documenten.FirstOrDefault(document => Is(document, SchriftelijkeVragen));
        var antwoord = zaak.Documenten.FirstOrDefault(document => Is(document, "Antwoord schriftelijke vragen"));
        var uitstel = zaak.Documenten.Where(document => document.Soort?.Contains("uitstel", StringComparison.OrdinalIgnoreCase) == true).ToList();
        var gesteld = vragen?.Datum ?? zaak.GestartOp;
        var (reading, rule) = (antwoord, uitstel.Count, zaak.Now.Afgedaan) switch
        {
            ({ }, _, _) => ("answered", "answer-paper"),
            (null, _, true) => ("afgedaan", "zaak-afgedaan"),
            (null, > 0, _) => ("delayed", "delay-paper"),
            (null, _, false) => ("open", "zaak-not-afgedaan"),
            _ => (OutcomeReading.Unclear, "nothing-said"),
        };
        return new(
            zaak,
            NamesOf(zaak, version, "Indiener", "Medeindiener"),
            NamesOf(zaak, version, "Gericht aan"),
            gesteld,
            vragen,
            antwoord,
            uitstel,
            antwoord?.Datum is { } answered && gesteld is { } asked ? answered.DayNumber - asked.DayNumber : null,
            reading,
            rule);
    }

    /// <summary>As actors, or as the row itself names them (gerichtAan, indiener, medeindiener) where it was saved with its actors in it.</summary>
    private static List<string> NamesOf(OfficialZaak zaak, OfficialVersion version, params string[] relations)
    {
        var actors = MoversOf(zaak.Actoren, relations).Select(actor => actor.Naam).ToList();
        return actors.Count > 0
            ? actors
            : [.. relations.Select(relation => relation == "Gericht aan" ? "gerichtAan" : relation.ToLowerInvariant()).Select(version.Fields.Text).OfType<string>()];
    }

    private static IReadOnlyList<OfficialActor> MoversOf(IReadOnlyList<OfficialActor> actors, params string[] relations) =>
        [.. relations.SelectMany(relation => actors.Where(actor => relation.Equals(actor.Relatie, StringComparison.OrdinalIgnoreCase)))];

    private static bool Is(OfficialDocument document, string soort) =>
        document.Soort?.StartsWith(soort, StringComparison.OrdinalIgnoreCase) == true && !document.Soort.Contains("uitstel", StringComparison.OrdinalIgnoreCase);
}
