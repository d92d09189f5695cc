using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Open;
using Stavaza.Reading;
using Stavaza.Trails;

namespace Stavaza.Web.Tests;

/// <summary>Answers made by hand, in our own words: what pages must be able to show, hostile words and missing values included.</summary>
internal static class Specimens
{
    public const string Hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>\"&amp;";

    public static readonly DateOnly Day = new(2023, 1, 31);

    public static readonly Completeness Incomplete = new(null, new(2023, 1, 26), 1412, 3, 1, 27);

    public static readonly Completeness Complete = new(new(2023, 1, 30), new(2023, 1, 26), 12, 0, 0, 0);

    public static readonly DocumentReference Letter = new(
        "BZDOC-1-49", "Kamerbrief", "Stand van zaken kernwapens", Published("2023-01-26", "stated"), false, new("https://zoek.officielebekendmakingen.nl/kst-33783-50.html"));

    public static readonly DocumentReference Motie = new(
        "kst-36200-V-30", "Motie", "Motie van het lid Van Dijk over de stand van zaken", Published("2022-11-24", "source"), false,
        new("https://zoek.officielebekendmakingen.nl/kst-36200-V-30.html"));

    public static readonly DocumentReference Retold = new(
        "h-tk-20222023-26-16", "Stemmingen", "Stemmingen over moties bij de begroting", Published("2022-11-29", "source"), true,
        new("https://zoek.officielebekendmakingen.nl/h-tk-20222023-26-16.html"));

    public static readonly DocumentReference Undated = new("sha256-0a1b2c3d", "Kamerbrief", "Brief zonder datum", new(new(2022, 12, 7), null, "bounded"), false, null);

    public static Publication Published(string day, string basis) => new(DateOnly.Parse(day), DateOnly.Parse(day), basis);

    public static Evidence Said(DocumentReference document, string sentence, int start = 40, string element = "79ab00112233ccdd", int? page = null) =>
        new(document, element, sentence, new(start, sentence.Length), page, "uitvoering/geeft-uitvoering");

    public static TrailAnswer Trail { get; } = new(
        "kst-36200-V-30",
        "Motie",
        "Motie van het lid Van Dijk over de stand van zaken rond kernwapens",
        ["Van Dijk"],
        [new("de Kamer te laten weten hoe het met ontwapening staat", Said(Letter, "De motie verzoekt de regering de Kamer te laten weten hoe het met ontwapening staat.", 160, "aaaa00112233ccdd", 1))],
        [
            new("tabled", new(2022, 11, 24), false, "Van Dijk", null, [Said(Motie, "Voorgesteld 24 november 2022.")]),
            new("appreciation", new(2022, 11, 24), false, "minister van Buitenlandse Zaken", "oordeel-kamer", [Said(Retold, "De minister laat het oordeel aan de Kamer.")]),
            new("vote", new(2022, 11, 29), true, "Tweede Kamer", "aangenomen",
                [Said(Retold, "De Kamer neemt de motie op stuk nr. 30 aan."), Said(Letter, "Op 29 november is de motie aangenomen.", 100, "bbbb00112233ccdd", 1)]),
            new("mention", new(2022, 12, 15), false, null, null, [Said(Undated, "De motie is in het debat opnieuw ter sprake gekomen.")]),
            new("execution", new(2023, 1, 26), false, "minister van Buitenlandse Zaken, minister van Defensie", "executed",
                [Said(Letter, "Met deze brief voert het kabinet de motie uit.", 20, "cccc00112233ccdd", 1)]),
            new("promise", null, false, null, null, [Said(Undated, "De Kamer ontvangt hierover later bericht.")]),
        ],
        ["delay", "answered"],
        [Undated],
        new("executed", "letter-says-so", Said(Letter, "Met deze brief voert het kabinet de motie uit.", 20, "cccc00112233ccdd", 1)),
        new("open", "no-evidence", null),
        Day,
        Motie,
        Incomplete);

    /// <summary>A motion with three requests, each elsewhere on its way, that took the place of another.</summary>
    public static TrailAnswer ThreeRequests { get; } = Trail with
    {
        Dicta =
        [
            new("een meldpunt te openen", Said(Motie, "verzoekt de regering een meldpunt te openen;", 10)) { Cabinet = new("executed", "letter-says-so", Said(Letter, "Het meldpunt is open.", 500)) },
            new("binnen drie maanden met gemeenten te overleggen", Said(Motie, "verzoekt de regering binnen drie maanden met gemeenten te overleggen;", 60))
            {
                Cabinet = new("open", "letter-covers-other-requests", null),
                Term = new("dictum", new(2022, 11, 29), new(2023, 2, 28), "due-from-adoption", Said(Motie, "verzoekt de regering binnen drie maanden met gemeenten te overleggen;", 60)) { Words = "binnen drie maanden", Approximate = true },
            },
            new("de Kamer te informeren", Said(Motie, "de Kamer te informeren;", 120))
            {
                Cabinet = new("unclear", "which-request-unclear", Said(Retold, "In onze woorden: er is iets gedaan.")),
                Term = new("dictum", null, null, "due-as-said", null) { Words = Hostile },
            },
        ],
        Steps =
        [
            .. Trail.Steps.Take(2).Select(step => step with { Superseded = true }),
            Trail.Steps[2] with { Votes = new("hoofdelijk", ["SP", Hostile], ["VVD"], "against", 76, 74) },
            new("judged", new(2023, 1, 30), false, "kst-36200-V-60", "not-executed", [Said(Letter, "constaterende dat de motie niet is uitgevoerd", 700)]),
        ],
        Relations = [new("replaces", "kst-36200-V-12", Said(Motie, "was nr. 12 (36200-V)", 5)), new("replaced-by", "2022Z23999", null)],
        Cabinet = new("partly", "some-requests-executed", Said(Letter, "Het meldpunt is open.", 500)),
        House = new("reopened", "later-motion-adopted", Said(Letter, "constaterende dat de motie niet is uitgevoerd", 700)),
    };

    public static TrailAnswer BareTrail { get; } = new(
        "2022Z21643", "SchriftelijkeVragen", "2022Z21643", [], [], [], ["asked", "answered"], [], new("unclear", "no-evidence", null), new("unclear", "no-evidence", null), Day, null, Complete);

    public static TrailAnswer LongTrail { get; } = Trail with
    {
        Steps = [.. Enumerable.Range(0, 14).Select(i => new TrailStep(
            i % 3 == 0 ? "mention" : "delay", new DateOnly(2016, 3, 1).AddDays(i * i * 13), false, "minister van Sociale Zaken en Werkgelegenheid", null,
            [Said(Letter, $"Zin nummer {i} zegt het.", i * 10, $"{i:x16}")]))],
    };

    public static CitationFound Wrong { get; } = new(
        Said(Letter, "De brief (Kamerstuk 36 200 V, nr. 30 van 26 november 2022) zegt meer.", 60), "kamerstuk", "Kamerstuk 36 200 V, nr. 30", "kst-36200-V-30",
        new("resolved", [Motie], "id", Motie.OfficialUrl)
        {
            Mismatches =
            [
                new("date", "2022-11-26", "2022-11-24", "day-of-the-target", Said(Retold, "Voorgesteld 24 november 2022.", 10)),
                new("title", Hostile, "Motie van het lid Van Dijk", "title-of-the-target", null),
            ],
        });

    public static IReadOnlyList<CitationFound> Citing { get; } =
    [
        Wrong,
        new(Said(Retold, "In onze woorden: artikel VI van het NPV vraagt meer."), "treaty-article", "artikel VI van het NPV", "npt#VI", new("unchecked", [], "treaties-not-collected", null)),
        new(Said(Undated, $"De brief van 6 juli. {Hostile}"), "letter-by-date", "brief van 6 juli", "brief:2020-07-06", new("ambiguous", [Letter, Retold], "several-letters-of-that-day", null)),
        new(Said(Letter, "De motie-Jansen is aangenomen.", page: 2), "motie-by-name", "motie-Jansen", null, new("unresolved", [], "no-motion-of-that-mover", null)),
        new(Said(Letter, "Zie Kamerstukken II 2005/06, 33 783, nr. 3."), "kamerstuk", "Kamerstukken II 2005/06, 33 783, nr. 3", "kst-33783-3",
            new("nonexistent", [], "session-before-the-dossier", new("https://zoek.officielebekendmakingen.nl/kst-33783-3.html"))),
    ];

    public static CitationTotals Totals { get; } = new(
        [new("resolved", "kamerstuk", 912), new("nonexistent", "kamerstuk", 3), new("ambiguous", "letter-by-date", 14), new("unresolved", "kamerstuk", 210), new("unresolved", "motie-by-name", 41), new("unchecked", "treaty-article", 77)],
        [new("date", 9), new("title", 1)],
        9);

    public static DocumentAnswer Document { get; } = MakeDocument();

    public static SearchAnswer Found { get; } = new("kernwapens ontwapening", 41,
    [
        new(Letter, [new("Het kabinet schrijft over kernwapens en over ontwapening, en zegt waarom.", [new(26, 10), new(47, 11)], new(40, 60))]),
        new(Retold, [new("In onze woorden: de Kamer stemt over kernwapens.", [new(37, 10)], new(4, 48))]),
        new(Undated, [new(Hostile, [new(0, 8), new(4, 10)], new(1, 30))]),
    ], Incomplete);

    public static StatusAnswer Status { get; } = new("nucleaire ontwapening", Day,
    [
        new("motions", [new(new(2022, 11, 29), "kst-36200-V-30", "executed", Said(Letter, "Met deze brief voert het kabinet de motie uit."))]),
        new("questions", []),
        new("promises", []),
        new("positions", [new(null, null, null, Said(Retold, "Het kabinet vindt dat stapjes mogelijk zijn."))]),
        new("claims", []),
        new("treaty-events", [new(new(2021, 1, 22), "tpnw", null, Said(Letter, "Het verdrag trad op 22 januari 2021 in werking."))]),
        new("non-disclosure", [new(new(2023, 1, 26), null, null, Said(Letter, "Over aantallen kan niets worden gezegd."))]),
        new("documents", []),
    ], [Undated], [new("kst-33783-46", 3, new("https://zoek.officielebekendmakingen.nl/kst-33783-46.html")), new("npt#VI", 1, null)], Incomplete);

    public static DossierAnswer Dossier { get; } = new("dossier-33783", "Nucleaire ontwapening en non-proliferatie",
    [
        new(Motie with { Id = "kst-33783-1", Published = Published("2013-11-11", "source") }, true, []),
        new(Letter, true, ["kst-33783-46", "kst-33783-1"]),
        new(Retold, false, ["kst-33783-1"]),
        new(Undated, true, []),
    ], ["2–45", "47"], Incomplete);

    public static RecordGaps Gaps { get; } = new(
        Incomplete, [new($"{Hostile}.pdf", "file:x.pdf", "a PDF without text")], [new("kst-33783-46", 3, new("https://zoek.officielebekendmakingen.nl/kst-33783-46.html")), new("npt#VI", 1, null)]);

    public static CitationsAnswer Unresolved { get; } = new(new(Outcome: "unresolved"), Day, 251, null, 20, Citing, Incomplete) { Totals = Totals };

    public static CitationsAnswer Mismatched { get; } = new(new(Mismatch: "any"), Day, 1, null, 0, [Wrong], Incomplete) { Totals = Totals };

    public static CitationsAnswer From { get; } = new(new(From: "BZDOC-1-49"), Day, 5, null, 0, Citing, Incomplete) { Document = Letter };

    public static CitationsAnswer OfTreaty { get; } = new(new(Target: "npt"), Day, 0, 0, 0, [], Incomplete)
    {
        About = new("npt", [], null, [new("npt#VI", 50_000, null), new("npt#III", 1, null)], null, null),
    };

    public static CitationsAnswer OfNotHeld { get; } = new(new(Target: "kst-33783-20"), Day, 50_000, 31_204, 40, Citing, Incomplete)
    {
        About = new("kst-33783-20", [], new("https://zoek.officielebekendmakingen.nl/kst-33783-20.html"), [], "dossier-33783", new("dossier-33783", 12, 19, 46)),
    };

    public static CitationsAnswer OfHeld { get; } = new(new(Target: "kst-36200-V-30"), Day, 1, 1, 0, [Wrong], Complete)
    {
        About = new("kst-36200-V-30", [Motie], Motie.OfficialUrl, [], "dossier-36200-V", null),
    };

    public static OpenAnswer Open { get; } = new(
        [.. Enumerable.Range(1, 12).Select(i => new OpenItem($"kst-36200-V-{i}", $"Motie over onderwerp {i}", i % 4 == 0 ? null : new(2022, 11, i), "open", Said(i % 2 == 0 ? Motie : Retold, $"De regering wordt verzocht stap {i} te zetten.")))],
        [],
        Incomplete);

    public static DocumentElement Element(
        string id, string type, string text, TextSpan place, string? kind = null, string? target = null, DocumentLink? link = null, string fields = "{}") =>
        new(id, type, kind, target, place, [place], text, $"{type}/rule", link, JsonDocument.Parse(fields).RootElement);

    private static DocumentAnswer MakeDocument()
    {
        const string text = """
             Bijlage(n)

            Geachte voorzitter,

            Met deze brief voert het kabinet de motie van het lid Van Dijk uit, die op 24
            november 2022 is ingediend, kenmerk 36 200 V, nr. 30, en op 29 november is
            aangenomen. De motie <b>vraagt</b> hoe het met ontwapening staat & wie wat doet.

            1. Inleiding

            Het kabinet zet zich in voor een wereld zonder kernwapens, zoals in de brief van 6
            juli 2020 (Kamerstuk 33 783, nr. 46) en in artikel VI van het NPV staat. Over nrs.
            520 en 548 volgt voor de zomer een brief, waarin het kabinet het

            1



            Onze Referentie

            BZDOC-1-49

            onderwerp kernwapens verder uitwerkt en aan de Kamer zal voorleggen.

            2. Wat niet openbaar is

            Over aantallen en plaatsen kan om redenen van veiligheid niets worden gezegd.
            Naam bewindspersoon <invullen>
            """;
        TextSpan At(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        TextSpan From(string first, string last) => TextSpan.Between(At(first).Start, At(last).End);
        var official = new Uri("https://zoek.officielebekendmakingen.nl/kst-33783-46.html");
        return new(
            Letter,
            ["BZDOC-1-49", "kst-33783-50"],
            "BZDOC-1-49",
            ["W.B. Hoekstra (minister van Buitenlandse Zaken)", "K.H. Ollongren (minister van Defensie)"],
            [new("1", "Inleiding", From("1. Inleiding", "voorleggen.")), new("2", "Wat niet openbaar is", From("2. Wat", "invullen>"))],
            text,
            [At("Bijlage(n)"), new(At("\n\n1\n\n\n").Start, 2), new(At("\n\n1\n\n\n").Start + 2, 1), At("Onze Referentie"), At("BZDOC-1-49")],
            [
                Element("1000000000000001", "execution", "Met deze brief voert het kabinet de motie uit", From("Met deze brief", "aangenomen."), target: "kst-36200-V-30", fields: """{"stance":"executed","motion":"kst-36200-V-30"}"""),
                Element("1000000000000002", "citation", "36 200 V, nr. 30", At("36 200 V, nr. 30"), "kamerstuk", "kst-36200-V-30", new("resolved", [Motie], "id", null)),
                Element("1000000000000003", "citation", "brief van 6 juli 2020", From("brief van 6", "juli 2020"), "letter-by-date", "brief:2020-07-06", new("ambiguous", [Motie, Retold], "date", null)),
                Element("1000000000000004", "citation", "Kamerstuk 33 783, nr. 46", At("Kamerstuk 33 783, nr. 46"), "kamerstuk", "kst-33783-46", new("unresolved", [], "id", official)),
                Element("1000000000000005", "citation", "artikel VI van het NPV", At("artikel VI van het NPV"), "treaty-article", "npt#VI", new("unresolved", [], "id", null)),
                Element("1000000000000006", "promise", "Over nrs. 520 en 548 volgt een brief", From("Over nrs.", "voorleggen."), fields: """{"due":{"from":"2023-01-26","to":"2023-07-06"}}"""),
                Element("1000000000000007", "citation", "nrs. 520 en 548", From("nrs.", "520 en 548"), "kamerstuk", "kst-28676-520", new("unresolved", [], "id", official)),
                Element("1000000000000008", "citation", "nrs. 520 en 548", From("nrs.", "520 en 548"), "kamerstuk", "kst-28676-548", new("resolved", [Motie], "id", null)),
                Element("1000000000000009", "citation", "BZDOC-1-49", At("BZDOC-1-49"), "ministry-reference", "BZDOC-1-49", null, """{"self":true}"""),
                Element("100000000000000a", "position", "het onderwerp kernwapens verder uitwerkt", From("waarin het kabinet", "uitwerkt")),
                Element("100000000000000b", "non-disclosure", "Over aantallen kan niets worden gezegd", From("Over aantallen", "gezegd.")),
                Element("100000000000000c", "placeholder", "Naam bewindspersoon <invullen>", At("Naam bewindspersoon <invullen>")),
            ],
            [Retold],
            [new(new('a', 64), "brief.txt", "file:brief.txt", "txt", new(2026, 11, 23, 22, 0, 0, TimeSpan.Zero), 1)],
            Incomplete)
        {
            AsOf = Day,
            Graph = new(Totals, Citing, [Wrong], 40, 31),
        };
    }
}
