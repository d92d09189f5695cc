using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Web.Tests;

/// <summary>Rows of a register made by hand, in our own words: what pages must be able to show, hostile words and missing values included.</summary>
internal static class OfficialSpecimens
{
    public static OfficialRegister Motie { get; } = new("kst-36200-V-30", Specimens.Day)
    {
        Motie = new(
            Zaak("Motie", "Motie van het lid Van Dijk over de stand van zaken"),
            Paper,
            $"Motie van het lid Van Dijk over de stand van zaken {Specimens.Hostile}",
            [new("Jasper van Dijk", "SP", null, "Indiener", null, Row("zaakActor", 3)), new("Sander de Groot", "D66", null, "Medeindiener", null, Row("zaakActor", 4))],
            new("aangenomen", "besluit-soort", "Stemmen - aangenomen", new(2022, 11, 29), Row("besluit", 5)),
            Besluit),
        Differences =
        [
            new("decision-day", "2022-11-29", "2022-12-01", "day-of-the-decision", Row("besluit", 5), Specimens.Said(Specimens.Letter, "Op 1 december is de motie aangenomen.", 30)),
            new("afgedaan", "false", "executed", "dealt-with", Row("zaak", 1), Specimens.Said(Specimens.Letter, "Met deze brief voert het kabinet de motie uit.", 20)),
            new("paper-day", "2022-11-24", "2022-11-23", "day-of-the-paper", Row("document", 2), null),
        ],
    };

    public static OfficialRegister Toezegging { get; } = new("TZ202306-026", Specimens.Day)
    {
        Toezegging = new(
            Row("toezegging", 8), "TZ202306-026", "De minister schrijft voor de zomer hoe het met de brug staat.", "Ollongren, K.H.", "minister van Defensie", "Defensie", ["Partij A"],
            new(2022, 6, 20), null, ["2023Z15001"], new(Row("activiteit", 9), "2022A08001", "Commissiedebat", "Bruggen", new(2022, 6, 15), "Uitgevoerd", null),
            [new(new(2022, 6, 20), "Openstaand", null, null, null, false, Row("toezegging", 8)), new(new(2023, 1, 10), "Deels Voldaan", null, null, null, false, Row("toezegging", 8))]),
    };

    public static OfficialRegister Vraag { get; } = new("2022Z21643", Specimens.Day)
    {
        Vraag = new(Zaak("Schriftelijke vragen", "Een brug"), ["Van Velzen (K.)"], ["J.M. Cramer"], new(2022, 11, 1), Paper, null, [Paper], null, "delayed", "delay-paper"),
    };

    public static OfficialRegister Dossier { get; } = new("dossier-33783", Specimens.Day)
    {
        Dossier = new(Row("kamerstukdossier", 10), "dossier-33783", "Nucleaire ontwapening en non-proliferatie", 51, false),
    };

    public static OfficialRegister Verdrag { get; } = new("npt", Specimens.Day)
    {
        Verdrag = new(Row("verdrag", 11), "vd-1", "004567", "Verdrag dat hier bedacht is", "multilateraal", "in werking", ["Nederland"], new(1968, 7, 1), "Londen", new(1970, 3, 5), ["trb-1968-126"], null),
    };

    public static OfficialRegister Ambiguous { get; } = new("2022D00001", Specimens.Day) { Ambiguous = [Row("document", 12), Row("document", 13)] };

    public static CompletenessAnswer Expected { get; } = new(
        Specimens.Day,
        Specimens.Incomplete,
        new(null, [new("Zaak", 42_994, 42_000, 120, new(2023, 1, 30, 9, 0, 0, TimeSpan.Zero), new(2023, 1, 31, 9, 0, 0, TimeSpan.Zero)), new("Besluit", 10, 10, 0, null, null), new("Stemming", 0, 0, 0, null, null)], 3)
        { PapersWithoutFile = 12, FilesNotTakenIn = 7 },
        [new("dossier-33783", 51, "register", 24, 27, null), new("dossier-36200-V", 44, "cited", 1, 43, new(2023, 1, 1))],
        2,
        70,
        [new(new(2023, 1, 1), Specimens.Said(Specimens.Letter, "De Kamer ontvangt voor het einde van het jaar een brief.", 90)), new(new(2022, 12, 1), Specimens.Said(Specimens.Retold, "In onze woorden: er komt een brief.", 90))],
        2,
        [new($"{Specimens.Hostile}.pdf", "file:x.pdf", "a PDF without text")],
        [new("npt#VI", 1, null)])
    {
        Troubles = [new("tweedekamer", new(2023, 1, 30, 9, 0, 0, TimeSpan.Zero), $"{Specimens.Hostile} answered 500 Internal Server Error")],
        DossiersDeclared = 1,
    };

    public static DossierCompleteness ExpectedOfDossier { get; } = new(
        Expected.Dossiers[0],
        "Nucleaire ontwapening en non-proliferatie",
        [
            new(1, 1, "in-register", 0, Paper, new("https://zoek.officielebekendmakingen.nl/kst-33783-1.html")),
            new(2, 2, "in-register-without-file", 2, Paper with { HasFile = false }, null),
            new(3, 3, "cited", 1, null, new("https://zoek.officielebekendmakingen.nl/kst-33783-3.html")),
            new(4, 18, "not-named", 0, null, null),
        ],
        [new("kst-33783-C", 1, null)],
        null,
        Specimens.Incomplete);

    private static OfficialDocument Paper => new(Row("document", 2), "2022D50001", ["kst-36200-V-30"], null, "Motie", "Motie van het lid Van Dijk", null, new(2022, 11, 24), true) { Held = Specimens.Motie };

    private static OfficialBesluit Besluit => new(
        Row("besluit", 5), "Stemmen - aangenomen", "Aangenomen.", "Met handopsteken", "Besluit", null, null,
        [
            new(Row("stemming", 6), "Partij A", null, "Voor", 80, false),
            new(Row("stemming", 7), "Partij met een naam die langer is dan een smal scherm breed is", null, "Voor", 4, true),
            new(Row("stemming", 14), "Partij B", null, "Tegen", 66, false),
        ]);

    private static OfficialZaak Zaak(string soort, string title) => new(
        Row("zaak", 1), "2022Z23001", soort, title, title, new(2022, 11, 24), null,
        [
            new(new(2022, 11, 24), "Vrijgegeven", null, false, "Nog te ontvangen", false, Row("zaak", 1)),
            new(new(2022, 12, 1), "Vrijgegeven", null, true, "Oordeel Kamer", false, Row("zaak", 1)),
            new(new(2022, 12, 2), null, null, null, null, true, Row("zaak", 1)),
        ],
        [], [Paper, Paper with { Held = null, HasFile = false }], [Besluit]);

    private static OfficialRow Row(string kind, int number) => new(
        kind, new($"6b1f9c1e-0000-4000-8000-{number:000000000000}"), new(2022, 11, 29, 16, 4, 0, TimeSpan.Zero))
    {
        Address = new($"https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0/Entiteiten/{number}"),
    };
}
