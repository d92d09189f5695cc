using Microsoft.Data.Sqlite;
using Stavaza.Record;

namespace Stavaza.Tests.Verdicts;

public sealed class VerdictMigrationTests
{
    [Fact]
    public void VerdictsOnFactsOfAnOlderRecordAreKept()
    {
        using var folder = new TemporaryFolder();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "record.sqlite")};Pooling=False");
        connection.Open();
        for (var version = 1; version <= 5; version++)
        {
            Execute(connection, Script(version));
        }

        Execute(connection, """
            PRAGMA user_version = 5;
            INSERT INTO document (id, key) VALUES (7, 'sleutel');
            INSERT INTO fact_verdict (element, document, verdict, given_by, recorded, undone)
            VALUES ('a', 7, 'accepted', 'griffie', '2026-01-01', NULL), ('b', 7, 'rejected', 'griffie', '2026-01-02', '2026-01-03');
            """);

        SchemaMigrations.Apply(connection, "test");

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(element || ' ' || kind || ' ' || verdict || ' ' || given_by || ' ' || COALESCE(undone, '-'), '; ') FROM verdict";
        Assert.Equal("a fact accepted griffie -; b fact rejected griffie 2026-01-03", command.ExecuteScalar());
    }

    private static string Script(int version)
    {
        using var reader = new StreamReader(typeof(SchemaMigrations).Assembly.GetManifestResourceStream($"Stavaza.Record.Migrations.{version:0000}.sql")!);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
