using Stavaza.Answers;
using Stavaza.Cli.Views;
using Stavaza.Open;
using Stavaza.Reading;
using Stavaza.Trails;

namespace Stavaza.Cli.Tests;

/// <summary>Answers as text, approved. The answers are made up here.</summary>
public sealed class ViewTests
{
    private static readonly DateOnly Day = new(2023, 1, 31);
    private static readonly Completeness NotFollowed = new(null, new(2023, 1, 20), 12, 2, 1, 41);

    private static readonly DocumentReference Letter = new(
        "BZDOC-1-1", "Kamerbrief", "Brief over de stand van zaken", new(new(2023, 1, 20), new(2023, 1, 20), "stated"), false, null);

    private static readonly DocumentReference Retold = new(
        "kst-36200-V-30", "Motie", "Motie over een stand van zaken", new(new(2022, 11, 24), new(2022, 11, 24), "source"), true,
        new("https://zoek.officielebekendmakingen.nl/kst-36200-V-30.html"));

    private static readonly DocumentReference Undated = new("sha256-00", "Kamerbrief", "Brief zonder dag", new(new(2022, 12, 7), new(2026, 1, 1), "bounded"), false, null);

    private static readonly Evidence Said = new(
        Letter, "0123456789abcdef", "Met deze brief voert het kabinet de motie uit, die het vroeg om voor het einde van het jaar te schrijven hoe het staat.", new(120, 98), 2, "execution/letter");

    private static readonly Evidence Told = new(Retold, "fedcba9876543210", "De motie vraagt hoe het staat.", new(10, 31), null, "dictum/verzoekt");

    [Fact]
    public void ATrailShowsBothSidesTheStepsAndWhatIsNotKnown() =>
        Check("trail", page => TrailView.Write(page, new(
            "kst-36200-V-30",
            "Motie",
            "Motie over een stand van zaken",
            ["Van Dijk"],
            [new("te schrijven hoe het staat", Told)],
            [
                new("tabled", new(2022, 11, 24), false, "Van Dijk", null, [Told]),
                new("vote", new(2022, 11, 29), true, null, "aangenomen", [Said]),
                new("execution", new(2023, 1, 1), false, null, "executed", [Said, Told]) { Precision = "month" },
                new("mention", null, false, null, null, [Said]),
            ],
            ["appreciation"],
            [Undated],
            new("executed", "letter-says-executed", Said),
            new("unclear", "no-evidence", null),
            Day,
            null,
            NotFollowed)));

    [Fact]
    public void ATrailOfWhichLittleIsKnownSaysSo() =>
        Check("trail-unknown", page => TrailView.Write(page, new(
            "kst-1-1", "Document", "kst-1-1", [], [], [], [], [], new("unclear", "no-evidence", null), new("unclear", "no-evidence", null), Day, Letter,
            NotFollowed with { Until = Day })));

    [Fact]
    public void ATrailThatLeavesOutMentionsSaysHowMany() =>
        Check("trail-mentions", page => TrailView.Write(page, new TrailAnswer(
            "kst-1-1", "Document", "kst-1-1", [], [], [new("mention", Day, false, null, null, [Said])], [], [], new("none", "no-request", null), new("none", "no-request", null), Day,
            Letter, NotFollowed)
        { Mentions = 1234 }));

    [Fact]
    public void AStatusKeepsTheHeadingsUnderWhichNothingIsKnown() =>
        Check("status", page => StatusView.Write(page, new(
            "nucleaire ontwapening",
            Day,
            [
                new("motions", [new(new(2022, 11, 24), "kst-36200-V-30", "executed", Said), new(null, "kst-1-1", null, Told)]),
                new("questions", []),
                new("treaty-events", [new(new(2021, 1, 22), null, "entry-into-force", Told)]),
            ],
            [Undated],
            [new("kst-33783-46", 3, new("https://zoek.officielebekendmakingen.nl/kst-33783-46.html")), new("BS1", 1, null)],
            NotFollowed)));

    private static CitationFound Wrong { get; } = new(
        new(Letter, "0123456789abcdef", "Zie de motie (36 200 V, nr. 30) van 26 november 2022.", new(18, 16), 1, "kamerstuk/dossier-nr"),
        "kamerstuk",
        "36 200 V, nr. 30",
        "kst-36200-V-30",
        new("resolved", [Retold], "id", null)
        {
            Mismatches =
            [
                new("date", "2022-11-26", "2022-11-24", "day-of-the-target", new(Retold, "0123456789abcde1", "Voorgesteld 24 november 2022", new(4, 16), null, "own/date")),
            ],
        });

    private static CitationFound Missing { get; } = new(
        new(Undated, "0123456789abcde2", "Zie mijn brief van 6 juli 2020.", new(9, 21), null, "letter/date"),
        "letter-by-date",
        "brief van 6 juli 2020",
        "brief:2020-07-06",
        new("unresolved", [], "no-letter-of-that-day", null));

    [Fact]
    public void ADocumentShowsItsTextWithTheNumbersOfWhatWasRead()
    {
        const string Text = "1\nZie de mo-\ntie (36 200 V, nr. 30).\n";
        Check("show", page => DocumentView.Write(page, new(
            Letter with { OfficialUrl = new("https://example.org/brief") },
            ["BZDOC-1-1", "2023D01234"],
            "BZDOC-1-1",
            ["A. Bee (minister van Zaken)"],
            [new("1", "Inleiding", new(0, 5))],
            Text,
            [new(0, 2), new(11, 2)],
            [
                new("0123456789abcdef", "citation", "kamerstuk", "kst-36200-V-30", new(18, 16), [new(18, 16)], "36 200 V, nr. 30", "kamerstuk/dossier-nr", new("resolved", [Retold], "id", null), default),
                new("0123456789abcde0", "placeholder", null, null, new(2, 3), [new(2, 3)], "Zie", "placeholder/brackets", null, default),
            ],
            [Retold, Undated],
            [new(new('a', 64), "brief.txt", "/in/brief.txt", "Text", new(2023, 2, 1, 12, 30, 0, TimeSpan.Zero), 1)],
            NotFollowed)
        {
            Graph = new(new([new("resolved", "kamerstuk", 1), new("unresolved", "letter-by-date", 22)], [], 1), [Wrong, Missing], [Wrong], 31, 12),
        }));
    }

    [Fact]
    public void SearchShowsPassagesAndSaysWhenSomeWordsAreMissing() =>
        Check("search", page => SearchView.Write(
            page,
            new("kern wapens", 12, [new(Letter, [new("Over kern en meer.", [new(5, 4)], new(40, 18))]), new(Retold, [new("Over wapens.", [], new(1, 12))])], NotFollowed) { Matched = "SomeWords" },
            skipped: 10));

    [Fact]
    public void SearchThatFindsNothingSaysSo() => Check("search-nothing", page => SearchView.Write(page, new("xyz", 0, [], NotFollowed) { Matched = "NotFound" }, skipped: 0));

    [Fact]
    public void OpenItemsHaveTheirEvidenceAndTheirTerm() => Check("open", page => OpenView.Write(page, Open, new()));

    [Fact]
    public void OpenItemsStandInGroups() => Check("open-groups", page => OpenView.Write(
        page, Open with { Groups = [new("SP", Open.Counts, Open.Questions), new(null, Open.Counts, Open.Motions)] }, new() { Group = "party", Minister = "Defensie", Take = 2 }));

    [Fact]
    public void AWeekInARecessSaysSo() => Check("open-week", page => OpenView.Write(
        page,
        Open with { Week = new(new(2023, 1, 9), new(2023, 1, 15), new(2023, 1, 22), Open.Questions, []) { Recess = new("kerstreces", new(2022, 12, 23), new(2023, 1, 16), true) } },
        new() { Week = Day }));

    [Fact]
    public void APromiseIsMadeByAMinisterToAMember()
    {
        using var written = new StringWriter();
        OpenView.Item(new TextPage(written), new("TZ202301-001", "TZ202301-001", new(2023, 1, 10), "open", null)
        {
            Kind = "promises",
            Ministers = [new("minister van Bruggen", null)],
            Movers = [new("Zand", "SP", "said")],
        });
        Assert.Contains("; promised by minister van Bruggen; to Zand (SP)", string.Join(' ', written.ToString().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static OpenAnswer Open { get; } = new(
        [new("kst-1-1", "Motie over iets", new(2022, 11, 24), "open", Told) { CabinetReason = "adopted-no-letter-in-record", House = "open", HouseReason = "no-letter-in-record", Dossiers = ["1"] }],
        [
            new("2022Z21643", "Vragen over een brug", new(2022, 12, 20), "open", Told)
            {
                Kind = "questions",
                State = "overdue",
                DaysLeft = -21,
                CabinetReason = "delayed",
                Ministers = [new("minister van Defensie", "K.H. Ollongren")],
                Movers = [new("Zand", "SP", "said"), new("Steen", null, null)],
                Term = new("answer", null, new(2023, 1, 10), "vragen/drie-weken", Told) { Words = "in januari", Alternative = new(2023, 1, 9), Approximate = true },
                Recess = new("kerstreces", true),
            },
        ],
        NotFollowed)
    {
        AsOf = Day,
        Counts = new() { Total = 4, Motions = 3, Questions = 1, Overdue = 1, NoTerm = 3, Unclear = 1, FromRegister = 1 },
        Looked = new() { Motions = 5, Questions = 1, ClosedByRegister = 2, HeldTooLong = 1 },
    };

    [Theory]
    [InlineData(null, null, "unknown", "day not known")]
    [InlineData(null, "2026-01-01", "unknown", "day not known")]
    [InlineData("2022-12-07", "2026-01-01", "bounded", "undated, not before 2022-12-07")]
    [InlineData("2022-12-07", "2022-12-07", "stated", "2022-12-07")]
    [InlineData("2022-12-07", "2022-12-07", "given", "2022-12-07 (given by hand)")]
    [InlineData("2022-12-07", "2022-12-09", "source", "between 2022-12-07 and 2022-12-09 (by its source)")]
    public void ADayIsShownWithWhatItRestsOn(string? from, string? to, string basis, string shown) =>
        Assert.Equal(shown, AnswerLines.DayOf(new Publication(DayOf(from), DayOf(to), basis)));

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static void Check(string name, Action<TextPage> write)
    {
        var written = new StringWriter { NewLine = "\n" };
        write(new TextPage(written));
        Assert.All(written.ToString().Split('\n'), line => Assert.True(line.Length <= 100, line));
        GoldenFile.Check($"tests/Stavaza.Cli.Tests/Approved/view-{name}.txt", written.ToString());
    }
}
