using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Stavaza.Documents;
using Stavaza.Record;

namespace Stavaza.Tests.Record;

/// <summary>Half a million documents have twenty million elements: no statement of the record may walk through a table to find a few rows.</summary>
public sealed class QueryPlanTests
{
    /// <summary>What a statement may walk through, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayScan = new()
    {
        ["SCAN reading USING COVERING INDEX"] = "counts the documents, once after every event",
        ["SCAN reading USING INDEX reading_undated"] = "holds only what is counted",
        ["SCAN file USING INDEX file_unreadable"] = "holds only what is listed",
        ["SCAN file USING COVERING INDEX file_unreadable"] = "holds only what is counted",
        ["SCAN document"] = "all of them are read again",
        ["SCAN document USING INDEX document_removed"] = "holds only removed documents",
        ["SCAN correction USING INDEX correction_by_hand"] = "holds only what was done by hand",
        ["SCAN CONSTANT ROW"] = "is no table",
    };

    [Fact]
    public async Task NoStatementWalksThroughATable()
    {
        await using var record = await TestRecord.WithSampleAsync();
        await using var session = await record.Record.WriteAsync(default);
        await RunEveryStatementAsync(session);

        var scans = session.Statements.SelectMany(sql => PlanOf(record, sql).Where(IsScan).Select(step => $"{step} ← {sql}")).ToList();

        Assert.InRange(session.Statements.Count, 45, 200);
        Assert.Empty(scans);
    }

    private static bool IsScan(string step) =>
        step.StartsWith("SCAN ", StringComparison.Ordinal) && !MayScan.Keys.Any(may => step.StartsWith(may, StringComparison.Ordinal));

    [Theory]
    [InlineData("DossierRows", "alias", "name>? AND name<?")]
    [InlineData("DossierRows", "element_of_target", "target>? AND target<?")]
    [InlineData("DossierRows", "element_of_motion", "target>? AND target<?")]
    public async Task ADossierIsFoundByARangeOfNumbers(string rows, string index, string range)
    {
        await using var record = await TestRecord.WithSampleAsync();
        await using var session = await record.Record.WriteAsync(default);
        await RunEveryStatementAsync(session, rows);

        Assert.Contains(session.Statements.SelectMany(sql => PlanOf(record, sql)), step => step.Contains(index, StringComparison.Ordinal) && step.Contains(range, StringComparison.Ordinal));
    }

    /// <summary>Calls every method that asks something of a session, so that a new statement is looked at without being listed here.</summary>
    private static async Task RunEveryStatementAsync(RecordSession session, string? rows = null)
    {
        var document = (await session.ListAsync("SELECT document FROM element WHERE type = 'citation' ORDER BY id LIMIT 1", row => row.GetInt64(0), default))[0];
        var values = await ValuesAsync(session, document);
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
    }

    private static object? ValueOf(ParameterInfo parameter, Dictionary<string, object?> values, RecordSession session) =>
        parameter.ParameterType == typeof(RecordSession) ? session
        : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : values.TryGetValue(parameter.Name!, out var value) ? value
        : throw new InvalidOperationException($"say in this test what {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} is to be given for {parameter.Name}");

    private static async Task<Dictionary<string, object?>> ValuesAsync(RecordSession session, long document)
    {
        var version = (await session.NewestVersionAsync(document, default))!;
        var elements = await session.ElementsOfAsync(document, default);
        return new()
        {
            ["document"] = document,
            ["id"] = "kst-33783-46",
            ["key"] = "test-key",
            ["name"] = "kst-33783-46",
            ["target"] = "kst-33783-46",
            ["type"] = "vote",
            ["kind"] = "Motie",
            ["dossier"] = "33783",
            ["origin"] = "test:origin",
            ["sha256"] = new string('0', 64),
            ["file"] = 1L,
            ["size"] = 1L,
            ["format"] = "Text",
            ["reason"] = null,
            ["received"] = "2026-11-23T12:00:00.000Z",
            ["recorded"] = "2026-11-23T12:00:00.000Z",
            ["moment"] = "2026-11-23T12:00:00.000Z",
            ["now"] = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero),
            ["subject"] = "test",
            ["batch"] = null,
            ["detail"] = null,
            ["lastEvent"] = 0L,
            ["most"] = 10,
            ["text"] = version.Text,
            ["retold"] = false,
            ["correction"] = new CorrectionRow(CorrectionRows.Title, "Titel", "given"),
            ["reading"] = await session.ReadingAsync(document, default),
            ["aliases"] = new[] { ("test-alias", "test") },
            ["passages"] = (await session.PassagesAsync(document, default)).ToImmutableArray(),
            ["elements"] = elements,
            ["element"] = elements.First(element => element.Type == "citation").Id,
            ["link"] = new LinkRow(LinkRow.Ambiguous, "test", [document]),
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
