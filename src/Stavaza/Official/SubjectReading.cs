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

    /// <param name="zaak">The Zaak with its papers and actors.</param>
    /// <param name="named">Who is named in its row itself.</param>
    public static OfficialVraag VraagOf(OfficialZaak zaak, NamedInRow named)
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
            NamesOf(zaak, [named.Indiener, named.Medeindiener], "Indiener", "Medeindiener"),
            NamesOf(zaak, [named.GerichtAan], "Gericht aan"),
            gesteld,
            vragen,
            antwoord,
            uitstel,
            antwoord?.Datum is { } answered && gesteld is { } asked ? answered.DayNumber - asked.DayNumber : null,
            reading,
            rule);
    }

    /// <summary>As actors, or as the row itself names them (gerichtAan, indiener, medeindiener) where it was saved with its actors in it.</summary>
    private static List<string> NamesOf(OfficialZaak zaak, string?[] inRow, params string[] relations)
    {
        var actors = MoversOf(zaak.Actoren, relations).Select(actor => actor.Naam).ToList();
        return actors.Count > 0 ? actors : [.. inRow.OfType<string>()];
    }

    private static IReadOnlyList<OfficialActor> MoversOf(IReadOnlyList<OfficialActor> actors, params string[] relations) =>
        [.. relations.SelectMany(relation => actors.Where(actor => relation.Equals(actor.Relatie, StringComparison.OrdinalIgnoreCase)))];

    private static bool Is(OfficialDocument document, string soort) =>
        document.Soort?.StartsWith(soort, StringComparison.OrdinalIgnoreCase) == true && !document.Soort.Contains("uitstel", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who a row of a Zaak itself names, where it was saved with its actors in it: "Van Houwelingen (FVD), An Zand (A.)". What is not named is null.</summary>
internal readonly record struct NamedInRow(string? GerichtAan, string? Indiener, string? Medeindiener)
{
    public static NamedInRow Of(OfficialFields fields) => new(fields.Text("gerichtAan"), fields.Text("indiener"), fields.Text("medeindiener"));
}
