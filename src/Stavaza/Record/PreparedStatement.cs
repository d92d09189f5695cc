using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Stavaza.Record;

/// <summary>
/// A statement for work that is done a hundred thousand times a second: values are bound by place (<c>?1</c>), text is UTF-8 already, and nothing is allocated.
/// Whatever is done less often uses the methods of <see cref="RecordSession"/>.
/// </summary>
/// <remarks>Only inside a transaction that writes, in which SQLite never has to wait for another.</remarks>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public PreparedStatement Bind(int place, long value)
    {
        raw.sqlite3_bind_int64(_statement, place, value);
        return this;
    }

    public PreparedStatement Bind(int place, bool value) => Bind(place, value ? 1 : 0);

    /// <param name="place">Of the parameter, from 1.</param>
    /// <param name="utf8">The text; empty stands for null.</param>
    public PreparedStatement Bind(int place, ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            raw.sqlite3_bind_null(_statement, place);
        }
        else
        {
            raw.sqlite3_bind_text(_statement, place, utf8);
        }

        return this;
    }

    public PreparedStatement Bind(int place, string? value)
    {
        if (value is null)
        {
            raw.sqlite3_bind_null(_statement, place);
        }
        else
        {
            raw.sqlite3_bind_text(_statement, place, value);
        }

        return this;
    }

    /// <summary>Binds values to the parameters from the first on, in this order.</summary>
    public PreparedStatement BindAll(params ReadOnlySpan<Bound> values)
    {
        for (var place = 1; place <= values.Length; place++)
        {
            var value = values[place - 1];
            _ = value.Number is { } number ? Bind(place, number) : Bind(place, value.Text);
        }

        return this;
    }

    public PreparedStatement BindBytes(int place, ReadOnlySpan<byte> value)
    {
        raw.sqlite3_bind_blob(_statement, place, value);
        return this;
    }

    /// <summary>Runs it to its end, and tells how many rows it changed.</summary>
    public int Execute()
    {
        Check(raw.sqlite3_step(_statement));
        Check(raw.sqlite3_reset(_statement));
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Moves to the first row; false when there is none. <see cref="Reset"/> ends it.</summary>
    public bool Find() => Check(raw.sqlite3_step(_statement)) == raw.SQLITE_ROW;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>The text of a column as UTF-8; empty for null. Ends with <see cref="Reset"/>.</summary>
    public ReadOnlySpan<byte> Text(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Reset() => raw.sqlite3_reset(_statement);

    public void Dispose() => _statement.Dispose();

    private int Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }

        return code;
    }
}

/// <summary>A value for a parameter: a number, a text, or neither.</summary>
internal readonly record struct Bound(long? Number, string? Text)
{
    public static implicit operator Bound(long value) => new(value, null);

    public static implicit operator Bound(int value) => new(value, null);

    public static implicit operator Bound(int? value) => new(value, null);

    public static implicit operator Bound(string? value) => new(null, value);
}
