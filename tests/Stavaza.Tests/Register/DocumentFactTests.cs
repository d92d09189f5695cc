using Stavaza.Record;
using Stavaza.Register;

namespace Stavaza.Tests.Register;

/// <summary>What letters say becomes facts: proposed, accepted or rejected by hand, joined with the register or set against it.</summary>
public sealed class DocumentFactTests
{
    private const string Agreeing = "Op 2 november 2023 heeft Rusland de bekrachtiging van het Kernstopverdrag ingetrokken.\n";
    private const string Contradicting = "Op 5 november 2023 heeft Rusland de bekrachtiging van het Kernstopverdrag ingetrokken.\n";
    private const string New = "Op 3 maart 2019 heeft Zimbabwe het Kernstopverdrag bekrachtigd.\n";

    private static readonly DateOnly Day = new(2024, 1, 31), Later = new(2024, 2, 1);

    [Fact]
    public async Task ADocumentThatSaysWhatTheRegisterSaysIsFurtherEvidence()
    {
        await using var record = await WithAsync(Agreeing);
        var standing = await StandingAsync(record);
        var fact = Assert.Single(standing.Happened, fact => fact.Predicate == "ratification-withdrawn");
        Assert.Equal(("register", 1), (fact.State, fact.Evidence.Count));
        Assert.NotEmpty(fact.Sources);
        Assert.Empty(standing.Proposed);
    }

    [Fact]
    public async Task ADocumentThatSaysOtherwiseIsAConflict()
    {
        await using var record = await WithAsync(Contradicting);
        var standing = await StandingAsync(record);
        var proposed = Assert.Single(standing.Proposed);
        var held = Assert.Single(standing.Happened, fact => fact.Predicate == "ratification-withdrawn");
        Assert.Contains(standing.Conflicts, conflict => conflict.Facts.Contains(proposed.Id) && conflict.Facts.Contains(held.Id));
    }

    [Fact]
    public async Task WhatOnlyADocumentSaysIsProposedUntilSomebodyAcceptsIt()
    {
        await using var record = await WithAsync(New);
        var proposed = Assert.Single((await StandingAsync(record)).Proposed);
        Assert.Equal(("ratified", "low", "document"), (proposed.Predicate, proposed.Sure, proposed.KnownBy));
        Assert.Equal(["Zimbabwe"], proposed.Parties);

        var verdict = await Judge(record).JudgeAsync(proposed.Id, FactVerdict.Accepted, "griffie", default);
        Assert.Equal(("griffie", FactVerdict.Accepted), (verdict!.By, verdict.Verdict));
        var standing = await StandingAsync(record);
        Assert.Empty(standing.Proposed);
        Assert.Equal("accepted", Assert.Single(standing.Holds, fact => fact.Id == proposed.Id).State);

        Assert.Equal("fact-verdict", (await record.Hand.UndoAsync(default))?.Field);
        Assert.Single((await StandingAsync(record)).Proposed);
    }

    [Fact]
    public async Task WhatIsRejectedIsNotUsedAndIsCounted()
    {
        await using var record = await WithAsync(New);
        var proposed = Assert.Single((await StandingAsync(record)).Proposed);
        await Judge(record).JudgeAsync(proposed.Id, FactVerdict.Rejected, "griffie", default);
        var standing = await StandingAsync(record);
        Assert.Empty(standing.Proposed);
        Assert.Equal(1, standing.Rejected);
        Assert.Equal(0, (await StandingAsync(record, Day.AddDays(-1))).Rejected);
    }

    [Fact]
    public async Task TheNewestVerdictCountsAndEachStandsInTheLog()
    {
        await using var record = await WithAsync(New);
        var id = Assert.Single((await StandingAsync(record)).Proposed).Id;
        await Judge(record).JudgeAsync(id, FactVerdict.Rejected, "een", default);
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        await Judge(record).JudgeAsync(id, FactVerdict.Accepted, "twee", default);
        await Judge(record).JudgeAsync(id, FactVerdict.Accepted, "twee", default);
        var verdict = Assert.Single(await Judge(record).VerdictsAsync(default));
        Assert.Equal((FactVerdict.Accepted, "twee"), (verdict.Verdict, verdict.By));

        await using var session = await record.Record.ReadAsync(default);
        var events = await session.ListAsync("SELECT kind FROM event WHERE subject = @1 ORDER BY number", row => row.GetString(0), default, id);
        Assert.Equal(["fact-rejected", "fact-accepted"], events);
    }

    [Fact]
    public async Task AVerdictWhoseSentenceIsGoneIsKeptAndShownAsOrphaned()
    {
        await using var record = await WithAsync(New);
        var id = Assert.Single((await StandingAsync(record)).Proposed).Id;
        await Judge(record).JudgeAsync(id, FactVerdict.Accepted, "griffie", default);
        await record.ReadAsync("brief.txt", "Hier staat niets meer over verdragen.\n", new() { Id = "2024D00001", Date = Day });
        Assert.Null(Assert.Single(await Judge(record).VerdictsAsync(default)).Evidence);
    }

    [Fact]
    public async Task NothingIsJudgedThatIsNoFact()
    {
        await using var record = await WithAsync(New);
        Assert.Null(await Judge(record).JudgeAsync("0123456789abcdef", FactVerdict.Accepted, "griffie", default));
    }

    [Fact]
    public async Task WhatIsFearedOrWishedIsNoFact()
    {
        await using var record = await WithAsync("Rusland zal het Kernstopverdrag mogelijk in 2030 opzeggen.\n");
        Assert.Empty((await StandingAsync(record)).Proposed);
    }

    [Fact]
    public async Task ADocumentCountsFromItsDayOn()
    {
        await using var record = await WithAsync(New);
        Assert.Empty((await StandingAsync(record, Day.AddDays(-1))).Proposed);
        Assert.Single((await StandingAsync(record, Day)).Proposed);
    }

    [Fact]
    public async Task ADiffHasTheSentencesThatAreNew()
    {
        await using var record = await WithAsync(New);
        var diff = await record.Desk.DiffAsync("CTBT", Day.AddDays(-10), Later, default);
        Assert.Contains(diff.Changes, change => change is { Kind: "proposed", Fact.Predicate: "ratified" });
        Assert.Contains(diff.Statements, heading => heading is { Kind: "treaty-events", Findings.Count: 1 });
        Assert.Empty((await record.Desk.DiffAsync("CTBT", Day, Later, default)).Statements);
    }

    [Fact]
    public async Task ADiffOfWhatTheRegisterDoesNotKnowIsAboutDocumentsAlone()
    {
        await using var record = await WithAsync(New);
        var diff = await record.Desk.DiffAsync("2024D00001", Day.AddDays(-10), Later, default);
        Assert.Null(diff.Register);
        Assert.NotEmpty(diff.Statements);
    }

    private static FactJudge Judge(TestRecord record) => new(record.Record, record.Clock);

    private static async Task<TestRecord> WithAsync(string text)
    {
        var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", text, new() { Id = "2024D00001", Date = Day });
        return record;
    }

    private static async Task<SubjectStanding> StandingAsync(TestRecord record, DateOnly? asOf = null) =>
        (await record.Desk.StatusAsync("Kernstopverdrag", asOf ?? Later, default)).Register!;
}
