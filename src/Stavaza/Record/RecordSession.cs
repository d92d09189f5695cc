using Microsoft.Data.Sqlite;
using Stavaza.Verdicts;

namespace Stavaza.Record;

/// <summary>One connection at work: a snapshot to read from, or the one transaction that writes.</summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">Its transaction.</param>
/// <param name="keep">Takes the connection for the next session once all is committed or taken back; null where each session has its own.</param>
internal sealed class RecordSession(RecordConnection connection, SqliteTransaction transaction, Action<RecordConnection>? keep = null) : IAsyncDisposable
{
    /// <summary>Where the counts of the record are held between sessions; null where they are counted each time.</summary>
    public AnswersHeld<Answers.Completeness>? Counts { get; set; }

    /// <summary>What was said by hand, once it was read for this session.</summary>
    public HandVerdicts? Verdicts { get; set; }

    /// <summary>Where that is held between sessions; null where it is read each time.</summary>
    public AnswersHeld<HandVerdicts>? VerdictsHeld { get; set; }

    /// <summary>The statements that were run in this session.</summary>
    public IReadOnlyCollection<string> Statements => connection.Statements;

    public async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params object?[] values) =>
        await Command(sql, values).ExecuteNonQueryAsync(cancellationToken);

    public async Task<long> InsertAsync(string sql, CancellationToken cancellationToken, params object?[] values) =>
        Convert.ToInt64(await Command(sql + " RETURNING id", values).ExecuteScalarAsync(cancellationToken));

    public async Task<long> CountAsync(string sql, CancellationToken cancellationToken, params object?[] values) =>
        Convert.ToInt64(await Command(sql, values).ExecuteScalarAsync(cancellationToken));

    /// <summary>The first column of the first row as text; null when there is no row or it holds null.</summary>
    public async Task<string?> TextAsync(string sql, CancellationToken cancellationToken, params object?[] values) =>
        await Command(sql, values).ExecuteScalarAsync(cancellationToken) as string;

    public async Task<List<T>> ListAsync<T>(string sql, Func<SqliteDataReader, T> row, CancellationToken cancellationToken, params object?[] values)
    {
        var rows = new List<T>();
        await using var reader = await Command(sql, values).ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Gives each row to <paramref name="look"/>, and keeps none.</summary>
    public async Task EachAsync(string sql, Action<SqliteDataReader> look, CancellationToken cancellationToken, params object?[] values)
    {
        await using var reader = await Command(sql, values).ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            look(reader);
        }
    }

    /// <summary>A statement for work that is done many thousand times; lives as long as the connection.</summary>
    public PreparedStatement Prepare(string sql) => connection.Prepare(sql);

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        connection.EndStatements();
        await transaction.DisposeAsync();
        if (keep is not null)
        {
            keep(connection);
        }
        else
        {
            await connection.DisposeAsync();
        }
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.Command(sql, transaction);
        for (var i = 0; i < values.Length; i++)
        {
            var name = $"@{i + 1}";
            var value = values[i] ?? DBNull.Value;
            if (i < command.Parameters.Count)
            {
                command.Parameters[i].Value = value;
            }
            else
            {
                command.Parameters.AddWithValue(name, value);
            }
        }

        return command;
    }
}
