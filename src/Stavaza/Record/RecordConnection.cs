using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>A connection with the statements that were run on it: to prepare one takes longer than to run it, and a run of many transactions runs the same ones in each.</summary>
internal sealed class RecordConnection(SqliteConnection connection) : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];
    private readonly Dictionary<string, PreparedStatement> _prepared = [];

    /// <summary>The connection itself.</summary>
    public SqliteConnection Sqlite => connection;

    /// <summary>The statements that were run.</summary>
    public IReadOnlyCollection<string> Statements => [.. _commands.Keys, .. _prepared.Keys];

    /// <summary>The command of a statement, in a transaction.</summary>
    public SqliteCommand Command(string sql, SqliteTransaction transaction)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values travel as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            _commands.Add(sql, command);
        }

        command.Transaction = transaction;
        return command;
    }

    public PreparedStatement Prepare(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            _prepared.Add(sql, statement = new PreparedStatement(connection, sql));
        }

        return statement;
    }

    /// <summary>Ends what stopped half-way: a statement that failed takes no values any more until it is reset.</summary>
    public void EndStatements()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }

        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
