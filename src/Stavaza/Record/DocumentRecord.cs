using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>
/// The record: SQLite in one file, <c>record.sqlite</c> in the data folder, write-ahead logged. Any number of readers, one writer.
/// All SQL stands in this folder.
/// </summary>
public sealed class DocumentRecord : IDisposable
{
    private readonly RecordOptions _options;
    private readonly WriterLease? _lease;

    private DocumentRecord(RecordOptions options, WriterLease? lease)
    {
        _options = options;
        _lease = lease;
        FilePath = FileIn(options.Folder);
    }

    /// <summary>Full path of the file.</summary>
    public string FilePath { get; }

    /// <summary>Full path of the data folder.</summary>
    public string Folder => _options.Folder;

    /// <summary>Where the record of a data folder is.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "record.sqlite");

    /// <summary>Opens the record to write in it; makes folder and file where they are not there yet.</summary>
    /// <exception cref="RecordException">It cannot be opened, is held by another writer, or comes from a newer version.</exception>
    public static async Task<DocumentRecord> OpenToWriteAsync(RecordOptions options, CancellationToken cancellationToken)
    {
        MakeFolder(options.Folder);
        var lease = await WriterLease.TakeAsync(options.Folder, TimeSpan.FromSeconds(options.WaitSeconds), cancellationToken);
        var record = new DocumentRecord(options, lease);
        try
        {
            record.Prepare();
            return record;
        }
        catch (SqliteException error)
        {
            record.Dispose();
            throw RecordException.From(error, record.FilePath);
        }
        catch (RecordException)
        {
            record.Dispose();
            throw;
        }
    }

    /// <summary>Opens the record to answer from it.</summary>
    /// <exception cref="RecordException">There is no record yet, or it comes from another version.</exception>
    public static DocumentRecord OpenToRead(RecordOptions options)
    {
        var record = new DocumentRecord(options, lease: null);
        if (!File.Exists(record.FilePath))
        {
            throw new RecordException($"there is no record in {options.Folder} yet; read documents into it with: stavaza read FILE…");
        }

        try
        {
            using var connection = record.Connect(SqliteOpenMode.ReadWrite);
            CheckVersion(connection, record.FilePath);
            return record;
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, record.FilePath);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lease?.Dispose();

    /// <summary>A snapshot to answer from: what is written meanwhile is not seen.</summary>
    internal async Task<RecordSession> ReadAsync(CancellationToken cancellationToken)
    {
        var connection = Connect(SqliteOpenMode.ReadWrite);
        var transaction = connection.BeginTransaction(deferred: true);
        await Task.CompletedTask.WaitAsync(cancellationToken);
        return new(connection, transaction);
    }

    /// <summary>The transaction that writes; nothing is written until it is committed.</summary>
    internal async Task<RecordSession> WriteAsync(CancellationToken cancellationToken)
    {
        if (_lease is null)
        {
            throw new InvalidOperationException("this record was opened to read");
        }

        var connection = Connect(SqliteOpenMode.ReadWrite);
        var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
        return new(connection, transaction);
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"the data folder {folder} cannot be made: {error.Message}; name another folder with --data", error);
        }
    }

    private static void CheckVersion(SqliteConnection connection, string path)
    {
        var version = SchemaMigrations.VersionOf(connection);
        if (version > SchemaMigrations.Newest)
        {
            throw new RecordException(
                $"{path} was written by a newer version of Stavaza (schema {version}, this version knows {SchemaMigrations.Newest}); update Stavaza, or name another folder with --data");
        }

        if (version < SchemaMigrations.Newest)
        {
            throw new RecordException($"{path} was written by an older version of Stavaza; bring it up to date with: stavaza read --again");
        }
    }

    private void Prepare()
    {
        using var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA journal_mode = WAL";
            command.ExecuteNonQuery();
        }

        SchemaMigrations.Apply(connection, FilePath);
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, _options.WaitSeconds),
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = _options.MostPages > 0
                ? $"PRAGMA synchronous = NORMAL; PRAGMA max_page_count = {_options.MostPages}"
                : "PRAGMA synchronous = NORMAL";
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
