using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>Brings a record to the newest schema, one numbered script at a time, each in its own transaction.</summary>
internal static class SchemaMigrations
{
    /// <summary>The schema that this version of Stavaza writes; kept in SQLite's user_version.</summary>
    public const int Newest = 11;

    /// <exception cref="RecordException">The record was written by a newer version.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        for (var version = CheckedVersionOf(connection, path) + 1; version <= Newest; version++)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Script(version) + $"\nPRAGMA user_version = {version};";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    /// <summary>The schema of a record; 0 for a new one.</summary>
    /// <exception cref="RecordException">The record was written by a newer version.</exception>
    public static int CheckedVersionOf(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(command.ExecuteScalar());
        return version <= Newest
            ? version
            : throw new RecordException(
                $"{path} was written by a newer version of Stavaza (schema {version}, this version knows {Newest}); update Stavaza, or name another folder with --data");
    }

    private static string Script(int version)
    {
        var name = $"Stavaza.Record.Migrations.{version:0000}.sql";
        using var stream = typeof(SchemaMigrations).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the build lacks {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
