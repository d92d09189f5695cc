using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>
/// The record: SQLite in one file, <c>record.sqlite</c> in the data folder, write-ahead logged. Any number of readers, one writer.
/// All SQL stands in this folder.
/// </summary>
public sealed class DocumentRecord : IDisposable
{
    private const int ReadOnlyDatabase = 8, CannotOpen = 14;

    /// <summary>Kibibytes that a connection that writes may hold in memory, and pages of the log after which they go into the file: what many transactions touch is written once.</summary>
    private const int CacheToWrite = 96 * 1024, PagesOfLog = 16 * 1024;

    private readonly RecordOptions _options;
    private readonly WriterLease? _lease;
    private RecordConnection? _kept;
    private int _runs;
    private bool _unchangeable;

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

    /// <summary>Full path of the folder with the user's own files of the register; it need not exist.</summary>
    public string RegisterFolder => _options.RegisterFiles;

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
            record.CheckVersion();
            return record;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is ReadOnlyDatabase or CannotOpen && !File.Exists(record.FilePath + "-wal"))
        {
            return OpenUnchangeable(record);
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, record.FilePath);
        }
    }

    /// <summary>A record in a folder that may not be written: readers cannot tell each other there that they read, so it must not change meanwhile.</summary>
    private static DocumentRecord OpenUnchangeable(DocumentRecord record)
    {
        try
        {
            record._unchangeable = true;
            record.CheckVersion();
            return record;
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, record.FilePath);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Interlocked.Exchange(ref _kept, null)?.Dispose();
        _lease?.Dispose();
    }

    /// <summary>A snapshot to answer from: what is written meanwhile is not seen.</summary>
    internal async Task<RecordSession> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = new RecordConnection(Connect(SqliteOpenMode.ReadWrite));
        try
        {
            return new(connection, connection.Sqlite.BeginTransaction(deferred: true));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The transaction that writes; nothing is written until it is committed.</summary>
    internal async Task<RecordSession> WriteAsync(CancellationToken cancellationToken)
    {
        if (_lease is null)
        {
            throw new InvalidOperationException("this record was opened to read");
        }

        var connection = Interlocked.Exchange(ref _kept, null) ?? new(ConnectToWrite());
        try
        {
            return new(connection, (SqliteTransaction)await connection.Sqlite.BeginTransactionAsync(cancellationToken), _runs > 0 ? Keep : null);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Works on the record; what SQLite reports becomes one line for people.</summary>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    internal async Task<T> GuardedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, FilePath);
        }
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

    private void CheckVersion()
    {
        using var connection = Connect(SqliteOpenMode.ReadWrite);
        if (SchemaMigrations.CheckedVersionOf(connection, FilePath) < SchemaMigrations.Newest)
        {
            throw new RecordException($"{FilePath} was written by an older version of Stavaza; bring it up to date with: stavaza read --again");
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

    /// <summary>
    /// For a run of many transactions: until it is disposed they share a connection. To open one reads the whole schema, and to close the last one empties the log into the
    /// file and waits for the disk.
    /// </summary>
    internal IDisposable BeginRun()
    {
        Interlocked.Increment(ref _runs);
        return new Run(this);
    }

    private void Keep(RecordConnection connection) => Interlocked.Exchange(ref _kept, connection)?.Dispose();

    private SqliteConnection ConnectToWrite()
    {
        var connection = Connect(SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA cache_size = -{CacheToWrite}; PRAGMA wal_autocheckpoint = {PagesOfLog}";
        command.ExecuteNonQuery();
        return connection;
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _unchangeable ? $"{new Uri(FilePath).AbsoluteUri}?immutable=1" : FilePath,
            Mode = _unchangeable ? SqliteOpenMode.ReadOnly : mode,
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

    private sealed class Run(DocumentRecord record) : IDisposable
    {
        public void Dispose()
        {
            if (Interlocked.Decrement(ref record._runs) == 0)
            {
                Interlocked.Exchange(ref record._kept, null)?.Dispose();
            }
        }
    }
}
