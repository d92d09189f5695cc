using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>The record cannot be opened, read or written. The message is one line for people: what, where, what to do.</summary>
public sealed class RecordException(string message, Exception? cause = null) : Exception(message, cause)
{
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Names what SQLite reports, in words that say what to do.</summary>
    internal static RecordException From(SqliteException error, string path) => new(
        error.SqliteErrorCode switch
        {
            Busy => $"{path} is in use by another program that does not let go; close it and try again",
            ReadOnly => $"{path} cannot be written: the file or its folder is read-only; change its permissions, or name another folder with --data",
            InputOutput => $"{path} cannot be read or written: the disk reports an error; check the disk and its free space, then run the command again",
            Corrupt => $"{path} is damaged; put a copy back, or move it away and read the documents again",
            Full => $"{path} cannot grow: the disk is full or a limit is reached; make room and run the command again; what was stored before is safe",
            CannotOpen => $"{path} cannot be opened: check that the folder exists and may be written, or name another folder with --data",
            NotADatabase => $"{path} is no Stavaza record; move it away, or name another folder with --data",
            _ => $"{path} cannot be used: {error.Message}",
        },
        error);
}
