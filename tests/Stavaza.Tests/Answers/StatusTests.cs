using Stavaza.Answers;

namespace Stavaza.Tests;

/// <summary>A state of affairs is found by every name of its subject, and says when it is not whole.</summary>
public sealed class StatusTests
{
    private const string Letter = "BZDOC-1140901229-49", Motion = "kst-36200-V-30";

    [Theory]
    [InlineData("dossier-33783")]
    [InlineData("33783")]
    [InlineData("33 783")]
    [InlineData("dossier 33 783")]
    public async Task ADossierHasWhatItsPapersSayAndWhatIsSaidWhereItIsCited(string typed)
    {
        await using var record = await TestRecord.WithSampleAsync();

        var findings = await FindingsAsync(record, typed);

        var papers = (await record.Desk.DossierAsync("33783", record.Today, default))!.Entries.Where(entry => entry.InDossier).Select(entry => entry.Document.Id).ToHashSet();
        Assert.Contains(findings, finding => papers.Contains(finding.Evidence.Document.Id));
        Assert.Contains(findings, finding => !papers.Contains(finding.Evidence.Document.Id));
    }

    [Fact]
    public async Task ADossierDoesNotTakeInTheWholeOfALetterThatCitesItOnce()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync(
            "brief.txt",
            """
            Geachte voorzitter,

            Ik zal uw Kamer voor 1 juli 2023 informeren over de dijken (Kamerstuk 33 694, nr. 99).

            Ik zal uw Kamer voor 1 september 2023 informeren over de molens.
            """);

        var finding = Assert.Single(await FindingsAsync(record, "dossier-33694"));

        Assert.Equal("promise", finding.Type);
        Assert.Contains("dijken", finding.Evidence.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, (await FindingsAsync(record, "informeren")).Count);
    }

    [Fact]
    public async Task AnIdThatIsOnlyCitedHasWhatIsSaidInItsSentences()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync(
            "brief.txt",
            """
            Geachte voorzitter,

            Ik zal uw Kamer voor 1 juli 2023 informeren over de dijken (Kamerstuk 33 694, nr. 99). Ik zal uw Kamer voor 1 september 2023 informeren over de molens.
            """);

        var finding = Assert.Single(await FindingsAsync(record, "33 694, nr. 99"));

        Assert.Equal("promise", finding.Type);
        Assert.Contains("dijken", finding.Evidence.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Motion)]
    [InlineData("36 200 V, nr. 30")]
    public async Task AMotionHasItsRequestAndWhatOthersSayOfIt(string typed)
    {
        await using var record = await TestRecord.WithSampleAsync();

        var findings = await FindingsAsync(record, typed);

        Assert.Contains(findings, finding => finding.Type == "dictum" && finding.Evidence.Document.Id == Motion);
        Assert.Contains(findings, finding => finding.Type == "execution" && finding.Target == Motion && finding.Evidence.Document.Id == Letter);
        Assert.DoesNotContain(findings, finding => finding.Evidence.Document.Id != Motion && finding.Target is { } target && target != Motion);
    }

    [Fact]
    public async Task ALetterHasAllThatItSays()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var letter = Assert.Single(await record.Desk.DocumentAsync(Letter, record.Today, default));

        var findings = await FindingsAsync(record, Letter);

        string[] kinds = ["execution", "position", "treaty-event", "non-disclosure"];
        Assert.All(kinds, kind => Assert.Equal(
            letter.Elements.Any(element => element.Type == kind),
            findings.Any(finding => finding.Type == kind && finding.Evidence.Document.Id == Letter)));
    }

    [Theory]
    [InlineData("new-start")]
    [InlineData("New-START")]
    public async Task ATreatyHasWhatBefellIt(string typed)
    {
        await using var record = await TestRecord.WithSampleAsync();

        var findings = await FindingsAsync(record, typed);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(("treaty-event", "new-start"), (finding.Type, finding.Target)));
    }

    [Fact]
    public async Task SaysThatMoreSpeakOfTheSubjectThanItTakesIn()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("lang.txt", string.Join("\n\n", Enumerable.Range(0, 1001).Select(i => $"Alinea {i} gaat over dijken.").Append("Dit gaat over molens.")));

        Assert.True((await record.Desk.StatusAsync("dijken", record.Today, default)).Truncated);
        Assert.False((await record.Desk.StatusAsync("molens", record.Today, default)).Truncated);
    }

    [Fact]
    public async Task SaysThatItIsBehindWhereTheIndexCannotBeWritten()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", "Deze brief gaat over dijken.");
        var place = Path.Combine(record.Record.Folder, "search");
        await File.WriteAllTextAsync(place, "a file stands in the way");

        Assert.True((await record.Desk.StatusAsync("dijken", record.Today, default)).Behind);

        File.Delete(place);
        Assert.False((await record.Desk.StatusAsync("dijken", record.Today, default)).Behind);
    }

    private static async Task<List<StatusFinding>> FindingsAsync(TestRecord record, string subject) =>
        [.. (await record.Desk.StatusAsync(subject, record.Today, default)).Headings.SelectMany(heading => heading.Findings)];
}
