using Stavaza.Answers;
using Stavaza.Sources;

namespace Stavaza.Tests;

/// <summary>The letter with which it began, from file to answer.</summary>
public sealed class FoundingLetterTests
{
    private const string Letter = "seed/kamerbrief-nucleaire-ontwapening.txt", Reference = "BZDOC-1140901229-49", Motion = "kst-36200-V-30";

    private static readonly DateOnly EndOfJanuary = new(2023, 1, 31);

    [Fact]
    public async Task ItIsAKamerbriefOfTwoMinistersKnownByItsOwnReference()
    {
        await using var record = await WithLetterAsync();

        var letter = await ShowAsync(record);

        Assert.Equal("Kamerbrief", letter.Document.Kind);
        Assert.Equal(Reference, letter.Document.Id);
        Assert.Equal(Reference, letter.OwnReference);
        Assert.Equal(
            ["W.B. Hoekstra (minister van Buitenlandse Zaken)", "K.H. Ollongren (minister van Defensie)"],
            letter.Signatories);
        Assert.Equal(["1", "2", "3", "4"], letter.Sections.Select(section => section.Number));
        Assert.Equal(2, letter.Elements.Count(element => element.Type == "placeholder"));
        Assert.Single(letter.Elements, element => element.Type == "non-disclosure");
    }

    [Theory]
    [InlineData("kamerstuk", Motion, null)]
    [InlineData("ministry-reference", "BS2022029440", "2022-11-17")]
    [InlineData("zaak", "2022Z21643", "2022-12-07")]
    [InlineData("kamerstuk", "kst-33783-46", "2020-07-06")]
    [InlineData("treaty-article", "npt#VI", null)]
    public async Task ItCites(string kind, string id, string? day)
    {
        await using var record = await WithLetterAsync();

        var citation = (await ShowAsync(record)).Elements.First(element => element.Kind == kind && element.Target == id);

        Assert.Equal(day, citation.Fields.TryGetProperty("date", out var date) ? date.GetString() : null);
        Assert.NotEqual(0, citation.Place.Length);
    }

    [Theory]
    [InlineData("BS2022029440", "Van Dijk")]
    [InlineData("2022Z21643", "Van Houwelingen")]
    public async Task ItNamesToWhomAnAnswerWasGiven(string id, string person)
    {
        await using var record = await WithLetterAsync();

        var citation = (await ShowAsync(record)).Elements.First(element => element.Target == id);

        Assert.Equal(person, citation.Fields.GetProperty("person").GetString());
    }

    [Fact]
    public async Task TheTrailOfItsMotionHasEveryStepWithItsSentence()
    {
        await using var record = await WithLetterAsync();

        var trail = await record.Desk.TrailAsync(Motion, record.Today, default);

        Assert.NotNull(trail);
        Assert.Equal("Motie", trail.Subject);
        var tabled = Assert.Single(trail.Steps, step => step.Kind == "tabled");
        Assert.Equal((new DateOnly(2022, 11, 24), false, "Van Dijk"), (tabled.Date, tabled.YearInferred, tabled.Actor));
        var vote = Assert.Single(trail.Steps, step => step.Kind == "vote");
        Assert.Equal((new DateOnly(2022, 11, 29), true, "aangenomen"), (vote.Date, vote.YearInferred, vote.Value));
        Assert.Single(trail.Steps, step => step.Kind == "execution");
        Assert.All(trail.Steps, step => Assert.All(step.Evidence, evidence => Assert.Equal(Reference, evidence.Document.Id)));
        Assert.NotEmpty(trail.Dicta);
        Assert.Equal("executed", trail.Cabinet.Value);
        Assert.NotNull(trail.Cabinet.Evidence);
        Assert.Equal("unclear", trail.House.Value);
        Assert.Equal(["appreciation"], trail.NotKnown);
        Assert.Null(trail.Held);
    }

    [Fact]
    public async Task WithoutADayItIsListedForAStatusAsOfADayAndNotUsed()
    {
        await using var record = await WithLetterAsync();

        var status = await record.Desk.StatusAsync("nucleaire ontwapening", EndOfJanuary, default);

        Assert.Equal(Reference, Assert.Single(status.Undated).Id);
        Assert.All(status.Headings, heading => Assert.Empty(heading.Findings));
        Assert.Equal(new DateOnly(2022, 12, 7), status.Undated[0].Published.From);
    }

    [Fact]
    public async Task BeforeTheLatestDayThatItSpeaksOfItCannotHaveExisted()
    {
        await using var record = await WithLetterAsync();

        var status = await record.Desk.StatusAsync("nucleaire ontwapening", new DateOnly(2022, 12, 6), default);

        Assert.Empty(status.Undated);
    }

    [Fact]
    public async Task WithADayGivenItAnswersWhereTheSubjectStands()
    {
        await using var record = await WithLetterAsync(new DateOnly(2023, 1, 20));

        var status = await record.Desk.StatusAsync("nucleaire ontwapening", EndOfJanuary, default);

        Assert.Empty(status.Undated);
        string[] spoken = ["motions", "positions", "treaty-events", "non-disclosure"];
        Assert.All(spoken, kind => Assert.NotEmpty(status.Headings.Single(heading => heading.Kind == kind).Findings));
        Assert.All(status.Headings.SelectMany(heading => heading.Findings), finding => Assert.Equal(Reference, finding.Evidence.Document.Id));
        Assert.Contains(status.NotHeld, missing => missing.Id == "kst-33783-46");
        Assert.Contains(status.NotHeld, missing => missing.Id == "2022Z21643");
    }

    [Fact]
    public async Task EveryElementIsTheSliceOfTheFileThatItSaysItIs()
    {
        await using var record = await WithLetterAsync();
        var file = Corpus.Text(Letter);

        var letter = await ShowAsync(record);

        Assert.Equal(file, letter.Text);
        Assert.NotEmpty(letter.Elements);
        Assert.All(letter.Elements, element => Assert.True(element.Ranges.All(range => element.Place.Contains(range) && range.End <= file.Length)));
    }

    [Fact]
    public async Task APageBreakInASentenceIsFurnitureAndTheSentenceIsWhole()
    {
        await using var record = await WithLetterAsync();

        var letter = await ShowAsync(record);
        var search = await record.Desk.SearchAsync("\"strategisch evenwicht en het voorkomen van de inzet\"", record.Today, 0, 10, default);

        Assert.Equal(1, search.Total);
        var page = letter.Text.IndexOf("\n1\n", StringComparison.Ordinal) + 1;
        Assert.Contains(letter.Furniture, range => range.Start <= page && page < range.End);
    }

    private static async Task<TestRecord> WithLetterAsync(DateOnly? day = null)
    {
        var path = Corpus.Path(Letter);
        var record = await TestRecord.MakeAsync();
        await record.ReadFileAsync(path, new GivenFacts { Date = day });
        return record;
    }

    private static async Task<DocumentAnswer> ShowAsync(TestRecord record) => Assert.Single(await record.Desk.DocumentAsync(Reference, record.Today, default));
}
