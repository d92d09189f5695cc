using Microsoft.Data.Sqlite;
using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Tests.Record;

public sealed class RecordTests
{
    private const string Letter = """
        Geachte voorzitter,

        Ons kenmerk
        TESTDOC-20260001-1

        Met deze brief informeer ik uw Kamer over de voortgang, zoals eerder gemeld in Kamerstuk 33 783, nr. 46.

        De minister van Defensie,

        A. Voorbeeld
        """;

    [Fact]
    public async Task ReadingTheSameFileTwiceChangesNothingAndSaysSo()
    {
        await using var record = await TestRecord.MakeAsync();
        var first = await record.ReadAsync("brief.txt", Letter);
        var before = await ContentAsync(record);

        var second = await record.ReadAsync("brief.txt", Letter);

        Assert.Equal(IntakeChange.Added, Assert.IsType<IntakeOutcome.Stored>(first).Change);
        Assert.IsType<IntakeOutcome.AlreadyHeld>(second);
        Assert.Equal(before, await ContentAsync(record));
    }

    [Fact]
    public async Task ReadingAgainWithTheSameRulesChangesNoAnswer()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var before = await ElementsAsync(record);

        var outcomes = await record.Intake.ReadAgainAsync(default).ToListAsync();

        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.IsType<IntakeOutcome.AlreadyHeld>(outcome));
        Assert.Equal(before, await ElementsAsync(record));
    }

    [Fact]
    public async Task ReadingAgainNeedsNothingButTheStoredText()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        await ExecuteAsync(record, "DELETE FROM link_document; DELETE FROM link; DELETE FROM element");

        var outcome = Assert.Single(await record.Intake.ReadAgainAsync(default).ToListAsync());

        Assert.Equal(IntakeChange.ReadAgain, Assert.IsType<IntakeOutcome.Stored>(outcome).Change);
        Assert.NotEmpty(await ElementsAsync(record));
    }

    [Fact]
    public async Task TheLogOfChangesCannotBeChanged()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);

        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(record, "DELETE FROM event"));
        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(record, "UPDATE event SET kind = 'x'"));
    }

    [Fact]
    public async Task EverythingReadHasItsSourceTimeHashAndReaderVersion()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);

        var document = Assert.Single(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));

        var file = Assert.Single(document.Files);
        Assert.Equal("test:brief.txt", file.Origin);
        Assert.Equal(64, file.Sha256.Length);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), file.Recorded);
        Assert.Equal(Reading.DocumentReader.Version, file.ReaderVersion);
    }

    [Fact]
    public async Task ACitationResolvesWhenItsTargetArrivesAndThatIsLogged()
    {
        await using var record = await TestRecord.MakeAsync();
        var before = Assert.IsType<IntakeOutcome.Stored>(await record.ReadAsync("brief.txt", Letter));
        Assert.Equal((0, 1), (before.Settled.Links.Resolved, before.Settled.Links.Unresolved));

        await record.ReadAsync("andere.txt", "Een eerdere brief over risicobeperking.", new GivenFacts { Id = "kst-33783-46" });

        var citation = Assert.Single((await DocumentAsync(record)).Elements, element => element.Target == "kst-33783-46");
        Assert.Equal("resolved", citation.Link!.Outcome);
        Assert.Equal("kst-33783-46", Assert.Single(citation.Link.Documents).Id);
        Assert.Contains("link-changed", await EventsAsync(record));
    }

    [Fact]
    public async Task TwoDocumentsWithOneIdMakeACitationAmbiguousAndBothAreKept()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("een.txt", "Eerste stuk.", new GivenFacts { Id = "kst-33783-46" });
        await record.ReadAsync("twee.txt", "Tweede stuk.", new GivenFacts { Id = "kst-33783-47" });
        await ExecuteAsync(record, "INSERT INTO alias (name, document, rule) SELECT 'kst-33783-46', id, 'test' FROM document WHERE key = 'kst-33783-47'");
        await record.ReadAsync("brief.txt", Letter);

        var citation = Assert.Single((await DocumentAsync(record)).Elements, element => element.Target == "kst-33783-46");

        Assert.Equal("ambiguous", citation.Link!.Outcome);
        Assert.Equal(["kst-33783-46", "kst-33783-47"], citation.Link.Documents.Select(document => document.Id).Order());
    }

    [Fact]
    public async Task OtherBytesForAnIdAreANewVersionAndElementsThatStayKeepTheirId()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        var before = (await DocumentAsync(record)).Elements.Single(element => element.Target == "kst-33783-46").Id;

        var outcome = await record.ReadAsync("brief.txt", "Vooraf een nieuwe regel.\n\n" + Letter);

        Assert.Equal(IntakeChange.NewVersion, Assert.IsType<IntakeOutcome.Stored>(outcome).Change);
        var document = await DocumentAsync(record);
        Assert.Equal(2, document.Files.Count);
        Assert.Equal(before, document.Elements.Single(element => element.Target == "kst-33783-46").Id);
    }

    [Fact]
    public async Task ADayGivenByHandHoldsUntilItIsUndone()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        Assert.Null((await DocumentAsync(record)).Document.Published.Day);

        await record.ReadAsync("brief.txt", Letter, new GivenFacts { Date = new DateOnly(2023, 1, 20) });
        Assert.Equal((new DateOnly(2023, 1, 20), "given"), Published(await DocumentAsync(record)));

        Assert.Equal("date", (await record.Hand.UndoAsync(default))!.Field);
        Assert.Null((await DocumentAsync(record)).Document.Published.Day);
    }

    [Fact]
    public async Task ARemovedDocumentIsOutOfEveryAnswerAndUndoBringsItBack()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);

        Assert.Single(await record.Hand.RemoveAsync("TESTDOC-20260001-1", default));
        Assert.Empty(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));
        Assert.Equal(0, (await record.Desk.SearchAsync("voortgang", record.Today, 0, 10, default)).Total);

        Assert.Null((await record.Hand.UndoAsync(default))!.Field);
        Assert.Single(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));
        Assert.Equal(1, (await record.Desk.SearchAsync("voortgang", record.Today, 0, 10, default)).Total);
    }

    [Fact]
    public async Task ReadingARemovedDocumentAgainLeavesItRemoved()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        await record.Hand.RemoveAsync("TESTDOC-20260001-1", default);

        var same = await record.ReadAsync("brief.txt", Letter);
        var changed = await record.ReadAsync("brief.txt", Letter + "\nNaschrift.");

        Assert.All([same, changed], outcome => Assert.IsType<IntakeOutcome.RemovedByHand>(outcome));
        Assert.Empty(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));
    }

    [Fact]
    public async Task AnotherFileInThePlaceOfAnOfficialDocumentIsAnotherDocument()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("p.txt", "Een officieel stuk.", new GivenFacts { Id = "kst-33783-46" });

        await record.ReadAsync("p.txt", "Een boodschappenlijst.");

        Assert.Equal("Een officieel stuk.", Assert.Single(await record.Desk.DocumentAsync("kst-33783-46", record.Today, default)).Text);
        Assert.Equal(2, (await record.Desk.CompletenessAsync(default)).Documents);
    }

    [Fact]
    public async Task AFileThatIsPutBackIsTheNewestVersionAgain()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        await record.ReadAsync("brief.txt", Letter + "\nNaschrift.");

        var outcome = await record.ReadAsync("brief.txt", Letter);

        Assert.Equal(IntakeChange.NewVersion, Assert.IsType<IntakeOutcome.Stored>(outcome).Change);
        Assert.Equal(Letter, (await DocumentAsync(record)).Text);
        Assert.Equal(3, (await DocumentAsync(record)).Files.Count);
    }

    [Fact]
    public async Task AFileThatIsMendedIsNoGapAnyMore()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", "");
        Assert.Equal(1, (await record.Desk.CompletenessAsync(default)).Unreadable);

        await record.ReadAsync("brief.txt", Letter);

        Assert.Equal(0, (await record.Desk.CompletenessAsync(default)).Unreadable);
        Assert.Contains("file-readable", await EventsAsync(record));
    }

    [Fact]
    public async Task ADayFromTheSourceDoesNotOverrideTheDayGivenByHand()
    {
        await using var record = await TestRecord.MakeAsync();
        var fromSource = new GivenFacts { Date = new DateOnly(2022, 1, 1), Basis = "source" };
        await record.ReadAsync("brief.txt", Letter, fromSource);
        await record.ReadAsync("brief.txt", Letter, new GivenFacts { Date = new DateOnly(2023, 1, 20) });

        var again = await record.ReadAsync("brief.txt", Letter, fromSource);

        Assert.IsType<IntakeOutcome.AlreadyHeld>(again);
        Assert.Equal((new DateOnly(2023, 1, 20), "given"), Published(await DocumentAsync(record)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ACitationResolvesWhateverTheOrderAndTheCaseOfTheId(bool letterFirst)
    {
        await using var record = await TestRecord.MakeAsync();
        Task<IntakeOutcome> OtherAsync() => record.ReadAsync("andere.txt", "Een eerdere brief over risicobeperking.", new GivenFacts { Id = "KST-33783-46" });
        if (!letterFirst)
        {
            await OtherAsync();
        }

        await record.ReadAsync("brief.txt", Letter);
        if (letterFirst)
        {
            await OtherAsync();
        }

        Assert.Equal("resolved", Assert.Single((await DocumentAsync(record)).Elements, element => element.Target == "kst-33783-46").Link!.Outcome);
        await record.Hand.RemoveAsync("kst-33783-46", default);
        Assert.Equal("unresolved", Assert.Single((await DocumentAsync(record)).Elements, element => element.Target == "kst-33783-46").Link!.Outcome);
    }

    [Fact]
    public async Task ReadingAgainWritesNoEventWhenNothingChanges()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var before = await EventsAsync(record);

        _ = await record.Intake.ReadAgainAsync(default).ToListAsync();

        Assert.Equal(before, await EventsAsync(record));
    }

    [Fact]
    public async Task AnEnclosureWithTheReferenceOfItsLetterIsADocumentOfItsOwn()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);

        await record.ReadAsync("bijlage.txt", "Ons kenmerk\nTESTDOC-20260001-1\n\nOverzicht van cijfers bij de brief.");

        Assert.Single(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));
        Assert.Equal(2, (await record.Desk.CompletenessAsync(default)).Documents);
    }

    [Fact]
    public async Task AMissingFileIsASlipOfTheHandAndNotAGap()
    {
        await using var record = await TestRecord.MakeAsync();

        var outcome = Assert.Single(await record.ReadAsync(new PathSource([Path.Combine(record.Folder.Path, "bestaat-niet.txt")])));

        Assert.Contains("does not exist", Assert.IsType<IntakeOutcome.Unreadable>(outcome).Reason, StringComparison.Ordinal);
        Assert.Equal(0, (await record.Desk.CompletenessAsync(default)).Unreadable);
    }

    [Fact]
    public async Task AReaderSeesOneStateWhileAWriterWrites()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("brief.txt", Letter);
        await using var session = await record.Record.ReadAsync(default);
        var before = await session.CountAsync("SELECT COUNT(*) FROM document", default);

        await record.ReadAsync("andere.txt", "Een ander stuk.");

        Assert.Equal(before, await session.CountAsync("SELECT COUNT(*) FROM document", default));
        Assert.Equal(2, (await record.Desk.CompletenessAsync(default)).Documents);
    }

    [Fact]
    public async Task AnUnreadableFileIsKeptWithItsReasonAndTheRunGoesOn()
    {
        await using var record = await TestRecord.MakeAsync();

        var outcome = await record.ReadAsync("leeg.txt", "");

        Assert.NotEmpty(Assert.IsType<IntakeOutcome.Unreadable>(outcome).Reason);
        Assert.Equal("leeg.txt", Assert.Single((await record.Desk.GapsAsync(default)).Unreadable).Name);
        Assert.IsType<IntakeOutcome.Stored>(await record.ReadAsync("brief.txt", Letter));
    }

    [Fact]
    public async Task ASecondWriterIsToldWhoHoldsTheRecord()
    {
        await using var record = await TestRecord.MakeAsync();

        var error = await Assert.ThrowsAsync<RecordException>(() => DocumentRecord.OpenToWriteAsync(record.Options, default));

        Assert.Contains($"process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARecordOfANewerVersionIsNotTouched()
    {
        using var folder = new TemporaryFolder();
        var options = new RecordOptions { Folder = folder.Path };
        (await DocumentRecord.OpenToWriteAsync(options, default)).Dispose();
        Execute(DocumentRecord.FileIn(folder.Path), "PRAGMA user_version = 999");

        var toWrite = await Assert.ThrowsAsync<RecordException>(() => DocumentRecord.OpenToWriteAsync(options, default));
        var toRead = Assert.Throws<RecordException>(() => DocumentRecord.OpenToRead(options));

        Assert.All([toWrite, toRead], error => Assert.Contains("newer version", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFullDiskLosesNothingThatWasStored()
    {
        await using var record = await TestRecord.MakeAsync(mostPages: 80);
        await record.ReadAsync("brief.txt", Letter);
        var large = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"Alinea {number} over de voortgang.\n"));

        var error = await Assert.ThrowsAsync<RecordException>(() => record.ReadAsync("groot.txt", large));

        Assert.Contains("disk is full", error.Message, StringComparison.Ordinal);
        Assert.Single(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));
        Assert.Equal(1, (await record.Desk.CompletenessAsync(default)).Documents);
    }

    [Fact]
    public async Task AFileThatIsNoRecordIsNamedAndLeftAlone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("record.sqlite", string.Concat(Enumerable.Repeat("geen database ", 200)));

        var error = await Assert.ThrowsAsync<RecordException>(() => DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder.Path }, default));

        Assert.Contains("no Stavaza record", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("geen database", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSchemaIsTheApprovedOne()
    {
        await using var record = await TestRecord.MakeAsync();
        using var connection = Connect(record.Record.FilePath);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        using var reader = command.ExecuteReader();
        var statements = new List<string>();
        while (reader.Read())
        {
            statements.Add(reader.GetString(0));
        }

        GoldenFile.Check("tests/Stavaza.Tests/Record/schema.approved.sql", string.Join("\n", statements) + "\n");
    }

    private static (DateOnly? Day, string Basis) Published(DocumentAnswer answer) => (answer.Document.Published.Day, answer.Document.Published.Basis);

    private static async Task<DocumentAnswer> DocumentAsync(TestRecord record) =>
        Assert.Single(await record.Desk.DocumentAsync("TESTDOC-20260001-1", record.Today, default));

    private static async Task<List<string>> ContentAsync(TestRecord record) =>
        [.. await ElementsAsync(record), .. await EventsAsync(record)];

    private static Task<List<string>> ElementsAsync(TestRecord record) =>
        ListAsync(record, "SELECT id || type || start || ':' || length || fields FROM element ORDER BY document, place");

    private static Task<List<string>> EventsAsync(TestRecord record) => ListAsync(record, "SELECT kind FROM event ORDER BY number");

    private static async Task<List<string>> ListAsync(TestRecord record, string sql)
    {
        await using var session = await record.Record.ReadAsync(default);
        return await session.ListAsync(sql, row => row.GetString(0), default);
    }

    private static async Task ExecuteAsync(TestRecord record, string sql)
    {
        await using var session = await record.Record.WriteAsync(default);
        await session.ExecuteAsync(sql, default);
        await session.CommitAsync(default);
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Connect(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
