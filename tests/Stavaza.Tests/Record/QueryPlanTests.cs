using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Verdicts;

namespace Stavaza.Tests.Record;

/// <summary>Half a million documents have twenty million elements: no statement of the record may walk through a table to find a few rows.</summary>
public sealed class QueryPlanTests
{
    /// <summary>What a statement may walk through, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayScan = new()
    {
        ["SCAN reading USING COVERING INDEX"] = "counts the documents, once after every event",
        ["SCAN file USING INDEX file_unreadable"] = "holds only what is listed",
        ["SCAN file USING COVERING INDEX file_unreadable"] = "holds only what is counted",
        ["SCAN document"] = "all of them are read again",
        ["SCAN document USING INDEX document_removed"] = "holds only removed documents",
        ["SCAN correction USING INDEX correction_by_hand"] = "holds only what was done by hand",
        ["SCAN dossier_complete"] = "holds only what was declared",
        ["SCAN verdict USING INDEX verdict_in_force"] = "holds only what was done by hand",
        ["SCAN v USING INDEX verdict_in_force"] = "holds only what was done by hand",
        ["SCAN feed_position"] = "holds one row a feed",
        ["SCAN feed_entity USING COVERING INDEX feed_entity_of_kind"] = "counts the entities of each kind, when asked what the record has",
        ["SCAN taken"] = "holds only the files that were fetched",
        ["SCAN CONSTANT ROW"] = "is no table",
        ["SCAN mismatch"] = "holds only what differs",
        ["SCAN event USING COVERING INDEX event_of_source"] = "holds only what was told of sources",
        ["SCAN event USING INDEX event_of_source"] = "holds only what was told of sources",
        ["SCAN j"] = "is the list of documents that it is given",
        ["SCAN e USING INDEX element_of_toezegging"] = "holds only what is listed",
        ["SCAN alias USING COVERING INDEX"] = "gives every name, to who asks for all trails",
        ["SCAN element USING INDEX element_of_replaced"] = "holds only what is listed",
        ["SCAN p"] = "is one page of an answer",
        ["SCAN link USING INDEX link_missing"] = "holds only what is missing, once after every event",
        ["SCAN link USING COVERING INDEX link_missing"] = "holds only what is missing, once after every event",
    };

    [Fact]
    public async Task NoStatementWalksThroughATable()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var statements = await RunEveryStatementAsync(record);

        // An INSERT walks through the tables that refer to its own only where a deferred foreign key is broken, and the record has none.
        var scans = statements.Where(sql => !sql.StartsWith("INSERT", StringComparison.Ordinal)).SelectMany(sql => PlanOf(record, sql).Where(IsScan).Select(step => $"{step} ← {sql}")).ToList();

        Assert.InRange(statements.Count, 60, 200);
        Assert.Empty(scans);
    }

    private static bool IsScan(string step) =>
        step.StartsWith("SCAN ", StringComparison.Ordinal) && !MayScan.Keys.Any(may => step.StartsWith(may, StringComparison.Ordinal));

    [Theory]
    [InlineData("a USING PRIMARY KEY", "name>? AND name<?")]
    [InlineData("element_of_target", "target>? AND target<?")]
    [InlineData("element_of_motion", "target>? AND target<?")]
    public async Task ADossierIsFoundByARangeOfNumbers(string index, string range)
    {
        await using var record = await TestRecord.WithSampleAsync();

        var statements = await RunEveryStatementAsync(record, nameof(DossierRows));

        Assert.Contains(statements.SelectMany(sql => PlanOf(record, sql)), step => step.Contains(index, StringComparison.Ordinal) && step.Contains(range, StringComparison.Ordinal));
    }

    /// <summary>Calls every method that asks something of a session, so that a new statement is looked at without being listed here.</summary>
    private static async Task<IReadOnlyCollection<string>> RunEveryStatementAsync(TestRecord record, string? rows = null)
    {
        var values = await ValuesAsync(record);
        await using var session = await record.Record.WriteAsync(default);
        var methods = typeof(RecordSession).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RecordSession).Namespace && type is { IsAbstract: true, IsSealed: true } && (rows is null || type.Name == rows))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(RecordSession))
            .OrderBy(method => method.Name, StringComparer.Ordinal);
        foreach (var method in methods)
        {
            var given = method.GetParameters().Select(parameter => ValueOf(parameter, values, session)).ToArray();
            await (Task)method.Invoke(null, given)!;
        }

        return [.. session.Statements];
    }

    private static object? ValueOf(ParameterInfo parameter, Dictionary<string, object?> values, RecordSession session) =>
        parameter.ParameterType == typeof(RecordSession) ? session
        : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : values.TryGetValue($"{parameter.Name}:{parameter.ParameterType.Name}", out var ofThatType) ? ofThatType
        : values.TryGetValue(parameter.Name!, out var value) ? value
        : throw new InvalidOperationException($"say in this test what {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} is to be given for {parameter.Name}");

    private static async Task<Dictionary<string, object?>> ValuesAsync(TestRecord record)
    {
        await using var session = await record.Record.ReadAsync(default);
        var document = (await session.ListAsync("SELECT document FROM element WHERE type = 'citation' ORDER BY id LIMIT 1", row => row.GetInt64(0), default))[0];
        var version = (await session.NewestVersionAsync(document, default))!;
        var elements = await session.ElementsOfAsync(document, default);
        return new()
        {
            ["document"] = document,
            ["id"] = "kst-33783-46",
            ["key"] = "test-key",
            ["name"] = "kst-33783-46",
            ["rule"] = "answers",
            ["target"] = "kst-33783-46",
            ["type"] = "vote",
            ["kind"] = "Motie",
            ["dossier"] = "33783",
            ["dossier:Int64"] = 1L,
            ["origin"] = "test:origin",
            ["published:DateTimeOffset"] = DateTimeOffset.UnixEpoch,
            ["token"] = 1L,
            ["words"] = "Schriftelijke vragen",
            ["orWords"] = null,
            ["until"] = "2026-11-23",
            ["until:DateOnly"] = new DateOnly(2026, 11, 23),
            ["day:String"] = "2026-11-23",
            ["sha256"] = new string('0', 64),
            ["file"] = 1L,
            ["size"] = 1L,
            ["format"] = "Text",
            ["reason"] = null,
            ["received"] = "2026-11-23T12:00:00.000Z",
            ["recorded"] = "2026-11-23T12:00:00.000Z",
            ["moment"] = "2026-11-23T12:00:00.000Z",
            ["now"] = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero),
            ["source"] = "tweedekamer",
            ["subject"] = "test",
            ["batch"] = null,
            ["detail"] = null,
            ["number"] = 0L,
            ["number:String"] = "2022Z21643",
            ["tell"] = (Action<string>)(_ => { }),
            ["look"] = (Action<Stavaza.Official.OfficialVersion>)(_ => { }),
            ["before"] = "2026-11-23T12:00:00.000Z",
            ["guid"] = Guid.Empty,
            ["field"] = CorrectionRows.Title,
            ["basis"] = CorrectionRows.ByHand,
            ["most"] = 10,
            ["place"] = 0,
            ["text"] = version.Text,
            ["retold"] = false,
            ["correction:Int64"] = 1L,
            ["correction"] = new CorrectionRow(CorrectionRows.Title, "Titel", "given"),
            ["reading"] = await session.ReadingAsync(document, default),
            ["aliases"] = new[] { ("test-alias", "test") },
            ["passages"] = (await session.PassagesAsync(document, default)).ToImmutableArray(),
            ["elements"] = elements,
            ["element"] = elements.First(element => element.Type == "citation").Id,
            ["citation"] = (await session.LinkableInAsync(document, default))[0],
            ["verdict"] = new HandVerdict(0, new string('0', 16), "link", "kst-33783-46", "confirmed", "kst-33783-46", new("execution", "w", "s", "r"), "griffie", DateTimeOffset.UnixEpoch),
            ["verdict:Int64"] = 1L,
            ["after"] = null,
            ["after:Int64"] = 0L,
            ["now:String"] = "2026-11-23T12:00:00.000Z",
            ["entity"] = 1L,
            ["version"] = 1L,
            ["feed"] = "tweedekamer/Zaak",
            ["position"] = new FeedPosition("tweedekamer/Zaak", new("http://127.0.0.1/Feed"), 1, null, null),
            ["again"] = false,
            ["known:KnownEntities"] = new KnownEntities(),
            ["address"] = new Uri("http://127.0.0.1/kst-33783-46.xml"),
            ["file:FetchedFile"] = new FetchedFile(new("http://127.0.0.1/kst-33783-46.xml"), null, default),
            ["documents"] = new[] { document },
            ["since"] = new DateOnly(2022, 11, 29),
            ["asOf"] = new DateOnly(2026, 11, 23),
            ["skip"] = 0,
            ["outcome"] = LinkRow.Unresolved,
            ["first"] = "npt#",
            ["end"] = "npt$",
            ["complete"] = new CompleteDossierRow("33783", 46, new DateOnly(2020, 7, 6), "given"),
            ["link"] = new LinkRow(LinkRow.Ambiguous, "test", [document]) { Sought = "kst-33783-46", Mismatches = [new MismatchRow("date", "2020-07-08", "2020-07-06", "test")] },
        };
    }

    private static List<string> PlanOf(TestRecord record, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={record.Record.FilePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        for (var i = 1; i <= 16; i++)
        {
            command.Parameters.AddWithValue($"@{i}", DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
