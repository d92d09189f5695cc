using Stavaza.Verdicts;

namespace Stavaza.Tests.Verdicts;

public sealed class TrailVerdictTests
{
    private const string Named = "Geachte voorzitter,\n\nDe motie-Van Dijk (Kamerstuk 36 200 V, nr. 30) is uitgevoerd.\n\nDe minister van Defensie,\n\nK.H. Ollongren\n";

    [Fact]
    public async Task AConfirmedElementThatNamesNoMotionMovesItsStatus()
    {
        await using var record = await Judged.RecordAsync();
        Assert.DoesNotContain((await record.TrailAsync()).Steps, step => step.Kind == "execution");

        await record.ConfirmAsync(await record.ElementAsync("execution"), "36 200 V, nr. 30");

        var trail = await record.TrailAsync();
        Assert.Equal("executed", Assert.Single(trail.Steps, step => step.Kind == "execution").Value);
        Assert.Equal("executed", trail.Cabinet.Value);
        Assert.Equal(("griffie", HandVerdict.Confirmed), Assert.Single(trail.Verdicts, verdict => verdict.Evidence is not null) is { } verdict ? (verdict.By, verdict.Verdict) : default);
        Assert.DoesNotContain((await record.Desk.TrailAsync(Judged.OtherMotion, record.Today, default))!.Steps, step => step.Kind == "execution");
    }

    [Fact]
    public async Task AConfirmedElementCountsFromTheDayOfItsDocument()
    {
        await using var record = await Judged.RecordAsync();
        await record.ConfirmAsync(await record.ElementAsync("execution"));

        Assert.DoesNotContain((await record.TrailAsync(Judged.Written.AddDays(-1))).Steps, step => step.Kind == "execution");
        Assert.Empty((await record.TrailAsync(Judged.Written.AddDays(-1))).Verdicts);
        Assert.Contains((await record.TrailAsync(Judged.Written)).Steps, step => step.Kind == "execution");
    }

    [Fact]
    public async Task ARejectedElementIsTakenOutOfTheTrailAndShownWithWhoAndWhy()
    {
        await using var record = await Judged.RecordAsync(Named);
        Assert.Equal("executed", (await record.TrailAsync()).Cabinet.Value);

        await record.RejectAsync(await record.ElementAsync("execution"));

        var trail = await record.TrailAsync();
        Assert.DoesNotContain(trail.Steps, step => step.Kind == "execution");
        Assert.NotEqual("executed", trail.Cabinet.Value);
        var rejected = Assert.Single(trail.Verdicts);
        Assert.Equal((HandVerdict.Rejected, "griffie", "andere motie"), (rejected.Verdict, rejected.By, rejected.Note));
        Assert.Contains("is uitgevoerd", rejected.Evidence!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoStatusRestsOnAReadingThatIsWrong()
    {
        await using var record = await Judged.RecordAsync(Named);
        var element = await record.ElementAsync("execution");

        Assert.IsType<Judgment.Given>(await record.Judge().WrongAsync(element, "griffie", null, default));

        Assert.NotEqual("executed", (await record.TrailAsync()).Cabinet.Value);
        Assert.DoesNotContain((await record.Desk.StatusAsync("motie", record.Today, default)).Headings.SelectMany(heading => heading.Findings), finding => finding.Evidence.Element == element);
        var shown = Assert.Single(Assert.Single(await record.Desk.DocumentAsync("2023D00001", record.Today, default)).Elements, shown => shown.Id == element);
        Assert.True(shown.Wrong);
    }

    [Fact]
    public async Task TheNewestVerdictCountsAndTheOneBeforeComesBackWhenItIsTakenBack()
    {
        await using var record = await Judged.RecordAsync();
        var element = await record.ElementAsync("execution");
        await record.ConfirmAsync(element);
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        var rejected = await record.RejectAsync(element);
        Assert.NotEqual("executed", (await record.TrailAsync()).Cabinet.Value);

        var taken = await record.Judge().TakeBackAsync(rejected.Number, default);

        Assert.Equal(element, taken!.Element);
        Assert.Equal("executed", (await record.TrailAsync()).Cabinet.Value);
        Assert.Null(await record.Judge().TakeBackAsync(rejected.Number, default));
        Assert.Equal("link-verdict", (await record.Hand.UndoAsync(default))?.Field);
        Assert.NotEqual("executed", (await record.TrailAsync()).Cabinet.Value);
    }

    [Fact]
    public async Task EachVerdictAndItsUndoingStandsInTheLogOnce()
    {
        await using var record = await Judged.RecordAsync();
        var element = await record.ElementAsync("execution");
        var first = await record.ConfirmAsync(element);
        Assert.Equal(first.Number, (await record.ConfirmAsync(element)).Number);
        await record.Hand.UndoAsync(default);

        await using var session = await record.Record.ReadAsync(default);
        var events = await session.ListAsync("SELECT kind || ' ' || detail FROM event WHERE subject = @1 ORDER BY number", row => row.GetString(0), default, element);
        Assert.Equal(["verdict-given confirmed kst-36200-V-30, griffie", "verdict-undone confirmed kst-36200-V-30, griffie"], events);
    }

    [Fact]
    public async Task AVerdictSurvivesANewReadingAndIsKeptWhenItsElementIsGone()
    {
        await using var record = await Judged.RecordAsync();
        await record.ConfirmAsync(await record.ElementAsync("execution"));
        await record.Intake.ReadAgainAsync(default).ToListAsync();
        Assert.Equal("executed", (await record.TrailAsync()).Cabinet.Value);

        await record.ReadLetterAsync("Hier staat niets meer over moties.\n");

        Assert.NotEqual("executed", (await record.TrailAsync()).Cabinet.Value);
        var orphan = Assert.Single(await record.Judge().ListAsync(default));
        Assert.True(orphan.Orphaned);
        Assert.Contains("is uitgevoerd", orphan.Said.Words, StringComparison.Ordinal);
        await record.ReadLetterAsync(Judged.Letter);
        Assert.Equal("executed", (await record.TrailAsync()).Cabinet.Value);
    }

    [Fact]
    public async Task AVerdictOnARemovedDocumentIsKeptAndCountsWhenItComesBack()
    {
        await using var record = await Judged.RecordAsync();
        await record.ConfirmAsync(await record.ElementAsync("execution"));
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        await record.Hand.RemoveAsync("2023D00001", default);
        Assert.True(Assert.Single(await record.Judge().ListAsync(default)).Orphaned);

        await record.Hand.UndoAsync(default);

        Assert.Equal("executed", (await record.TrailAsync()).Cabinet.Value);
    }

    [Theory]
    [InlineData("0123456789abcdef", Judged.Motion, "griffie", typeof(Judgment.NoElement))]
    [InlineData(null, "die ene motie", "griffie", typeof(Judgment.NoId))]
    [InlineData(null, Judged.Motion, " \n", typeof(Judgment.Unfit))]
    public async Task WhatCannotBeJudgedIsSaid(string? element, string target, string by, Type outcome)
    {
        await using var record = await Judged.RecordAsync();
        var judgement = await record.Judge().ConfirmAsync(element ?? await record.ElementAsync("execution"), target, by, null, default);
        Assert.IsType(outcome, judgement);
        Assert.Empty(await record.Judge().ListAsync(default));
    }

    [Fact]
    public async Task AMotionThatIsKnownByAVerdictAloneIsOpenToo()
    {
        await using var record = await Judged.RecordAsync(Judged.Letter.Replace("is uitgevoerd", "wordt uitgevoerd", StringComparison.Ordinal));
        await record.ConfirmAsync(await record.ElementAsync("execution"), "kst-36200-V-99");
        Assert.Contains((await record.Desk.OpenAsync(record.Today, default)).Motions, item => item.Id == "kst-36200-V-99");
    }
}
