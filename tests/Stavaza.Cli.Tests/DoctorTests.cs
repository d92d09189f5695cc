using Stavaza.Answers;
using Stavaza.Cli.Views;
using Stavaza.FeedServer;

namespace Stavaza.Cli.Tests;

public sealed class DoctorTests
{
    private static readonly Completeness Counts = new(null, new(2023, 1, 20), 12, 2, 1, 41);

    [Fact]
    public async Task ServicesThatAnswerAreToldAndOneThatDoesNotEndsWithFailed()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(20));
        await using var sru = await LocalSru.StartAsync();
        string[] ask = ["doctor", "--online", "--feed-endpoint", feed.Address.AbsoluteUri, "--sru-endpoint", sru.Address.AbsoluteUri];

        var all = await BuiltTool.RunAsync(ask);
        sru.Instead = "<html><body>storing</body></html>";
        var one = await BuiltTool.RunAsync([.. ask, "--json"]);

        Assert.Equal((0, 3), (all.ExitCode, all.Out.Split('\n').Count(line => line.StartsWith("  answers (", StringComparison.Ordinal))));
        Assert.Equal(1, one.ExitCode);
        Assert.Contains("\"service\":\"tweedekamer\"", one.Out, StringComparison.Ordinal);
        Assert.Contains("\"answers\":false", one.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ADossierNamesWhatIsMissingWithTheReason() => Check("completeness-dossier", page => CompletenessView.Write(page, new DossierCompleteness(
        new("dossier-33783", 51, "register", 24, 17, null),
        "Dossier dat hier bedacht is",
        [new(1, 1, "in-register", 0, null, null), new(3, 3, "cited", 2, null, new("https://zoek.officielebekendmakingen.nl/kst-33783-3.html")), new(4, 18, "not-named", 0, null, null)],
        [new("kst-33783-C", 1, null)],
        null,
        Counts)));

    [Fact]
    public void TheRecordTellsHowFarTheRegisterWasFollowed() => Check("completeness", page => CompletenessView.Write(
        page,
        new CompletenessAnswer(
            new(2023, 1, 31), Counts,
            new(null,
                [
                    new("Zaak", 42_994, 42_000, 120, new(2023, 1, 30, 9, 0, 0, TimeSpan.Zero), new(2023, 1, 30, 9, 0, 0, TimeSpan.Zero)),
                    new("Besluit", 10, 10, 0, new(2023, 1, 30, 9, 0, 0, TimeSpan.Zero), null),
                    new("Stemming", 0, 0, 0, null, null),
                ],
                3)
            { PapersWithoutFile = 12, FilesNotTakenIn = 594_708 },
            [new("dossier-33783", 51, "held", 24, 27, new(2023, 1, 1))], 2, 27, [], 0, [], [])
        {
            Troubles = [new("bekendmakingen", new(2023, 1, 31, 8, 0, 0, TimeSpan.Zero), "https://repository.overheid.nl/sru answered 500 Internal Server Error; asked 7 times; try again later")],
            DossiersDeclared = 1,
            Complete =
            [
                new("verdragenbank", "c.product-area==vd", 9_412, new(2023, 1, 30)), new("given", "dossier-33783", 46, new(2023, 1, 1)), new("tweedekamer", "register", 42_010, new(2023, 1, 30)),
            ],
            Lacks =
            [
                new("register-not-to-its-end", 2), new("source-failed", 1), new("rows-never-came", 3), new("papers-without-file", 12), new("files-not-taken-in", 594_708),
                new("numbers-missing", 27), new("unreadable", 1), new("not-held", 4),
            ],
        },
        new(2023, 1, 31, 9, 0, 0, TimeSpan.Zero)));

    private static void Check(string name, Action<TextPage> write)
    {
        var written = new StringWriter { NewLine = "\n" };
        write(new TextPage(written));
        GoldenFile.Check($"tests/Stavaza.Cli.Tests/Approved/view-{name}.txt", written.ToString());
    }
}
