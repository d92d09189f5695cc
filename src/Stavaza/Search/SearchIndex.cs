using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Stavaza.Search;

/// <summary>
/// Finds documents and passages by their words. Derived from the record and never the only place of anything: it can be thrown away and built anew. It knows
/// up to which event of which record it is built (<see cref="UpTo"/>); who keeps it feeds it what came after.
/// </summary>
/// <remarks>
/// Searches run on as many threads as there are, each in one committed state; <see cref="Apply"/> is one at a time. Opening needs no permission to write, so an
/// index in a read-only folder can be searched. Between two writings nothing is locked: another process may write, and <see cref="Refresh"/> sees it.
/// </remarks>
internal sealed class SearchIndex : IDisposable
{
    private const int WriteBufferMegabytes = 48;

    private readonly string _folder;
    private readonly FSDirectory _directory;
    private readonly WordBook _book = new();
    private readonly System.Threading.Lock _writing = new();
    private volatile SearcherManager? _searchers;
    private bool _discard;

    private SearchIndex(string folder)
    {
        _folder = folder;
        _directory = FSDirectory.Open(folder);
    }

    /// <summary>An index was here and could not be used: damaged, or of another version. It counts as empty, and the next <see cref="Apply"/> replaces it.</summary>
    public bool WasRebuilt { get; private set; }

    /// <summary>Up to where it knows the record, in the state that is searched: another process may have brought it further since.</summary>
    public IndexPosition UpTo => Read(snapshot => snapshot?.UpTo ?? IndexPosition.Empty);

    /// <summary>Opens the index in a folder. Where there is none, it is empty, and the first <see cref="Apply"/> makes it.</summary>
    /// <exception cref="SearchIndexException">The folder may not be read.</exception>
    public static SearchIndex Open(string folder)
    {
        var index = new SearchIndex(Path.GetFullPath(folder));
        try
        {
            index.OpenSearchers();
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>Takes documents in and out, in one commit: after a crash either all of it is there or nothing.</summary>
    /// <param name="expectedBefore">Where the index is taken to be. When somebody brought it elsewhere meanwhile, nothing is written: what is given may be older than what is there.</param>
    /// <param name="changed">New and changed documents; each replaces what has its key.</param>
    /// <param name="removedKeys">Keys of documents that are gone. They go before the changed ones come.</param>
    /// <param name="upTo">Up to where this brings the index; becomes <see cref="UpTo"/>.</param>
    /// <returns>False when the index was not at <paramref name="expectedBefore"/>; it is as it was, and this sees where it is.</returns>
    /// <exception cref="SearchIndexException">Another process is writing, the folder is read-only, the disk is full. The index is as it was.</exception>
    public bool Apply(IndexPosition expectedBefore, IEnumerable<IndexedDocument> changed, IEnumerable<string> removedKeys, IndexPosition upTo) =>
        Write(expectedBefore, writer =>
        {
            foreach (var key in removedKeys)
            {
                writer.DeleteDocuments(new Term(Fields.Key, key));
            }

            LuceneDocuments.Write(changed, _book, writer);
            writer.SetCommitData(Snapshot.Told(upTo));
        });

    /// <summary>Empties the index, so that all is to be indexed again.</summary>
    /// <returns>As for <see cref="Apply"/>.</returns>
    /// <exception cref="SearchIndexException">As for <see cref="Apply"/>.</exception>
    public bool Clear(IndexPosition expectedBefore) =>
        Write(expectedBefore, writer =>
        {
            writer.DeleteAll();
            writer.SetCommitData(Snapshot.Told(IndexPosition.Empty));
        });

    /// <summary>Takes in what another process has written since. Costs next to nothing when that is nothing.</summary>
    public void Refresh()
    {
        lock (_writing)
        {
            OpenSearchers();
        }
    }

    /// <summary>Documents for a query. Any text is a query.</summary>
    /// <param name="query">Words, "quotations", -exclusions, beginnings*, ids as printed or typed; see <see cref="QueryReader"/>.</param>
    /// <param name="options">Where to search, and what part to give.</param>
    /// <exception cref="SearchIndexException">The index is damaged; it counts as empty from then on.</exception>
    public SearchResult Search(string query, SearchOptions options)
    {
        var asked = QueryReader.Read(query, _book);
        var empty = asked.Wanted.Any() ? SearchOutcome.NotFound : asked.Clauses.IsEmpty ? SearchOutcome.NoWords : SearchOutcome.OnlyExclusions;
        return Read(snapshot => snapshot is null || empty != SearchOutcome.NotFound
            ? new SearchResult(empty, 0, 0, [], asked.Shortened, snapshot?.LastEvent ?? 0)
            : new Finding(snapshot, asked, _book).Documents(options));
    }

    /// <summary>Passages about a subject: each has all words of the subject, in any inflection.</summary>
    /// <param name="subject">The subject, in the language of queries.</param>
    /// <param name="mostPassages">Most passages to give; all are counted.</param>
    /// <exception cref="SearchIndexException">The index is damaged; it counts as empty from then on.</exception>
    public SubjectResult SubjectDocuments(string subject, int mostPassages = 1000)
    {
        var asked = QueryReader.Read(subject, _book);
        return Read(snapshot => snapshot is null || !asked.Wanted.Any()
            ? new SubjectResult(0, [], snapshot?.LastEvent ?? 0)
            : new Finding(snapshot, asked, _book).Subject(mostPassages));
    }

    /// <summary>Documents whose title has all words of a subject, in any inflection.</summary>
    /// <param name="subject">The subject, in the language of queries.</param>
    /// <param name="most">Most documents to give; all are counted.</param>
    /// <exception cref="SearchIndexException">The index is damaged; it counts as empty from then on.</exception>
    public TitledDocuments TitledDocuments(string subject, int most = 1000)
    {
        var asked = QueryReader.Read(subject, _book);
        return Read(snapshot => snapshot is null || !asked.Wanted.Any() ? new TitledDocuments(0, []) : new Finding(snapshot, asked, _book).Titled(most));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _searchers?.Dispose();
        _directory.Dispose();
    }

    private T Read<T>(Func<Snapshot?, T> ask)
    {
        if (_searchers is not { } searchers)
        {
            return ask(null);
        }

        var snapshot = (Snapshot)searchers.Acquire();
        try
        {
            return ask(snapshot);
        }
        catch (IOException damage)
        {
            Discard();
            throw new SearchIndexException($"The search index in {_folder} is damaged and will be built anew: {damage.Message}", damage);
        }
        finally
        {
            searchers.Release(snapshot);
        }
    }

    private bool Write(IndexPosition expectedBefore, Action<IndexWriter> change)
    {
        lock (_writing)
        {
            try
            {
                DeleteWhatIsDiscarded();
                var written = WriteAndCommit(expectedBefore, change);
                _discard = false;
                OpenSearchers();
                return written;
            }
            catch (LockObtainFailedException error)
            {
                throw new SearchIndexException($"The search index in {_folder} is being written by another process; wait until it is done.", error);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new SearchIndexException($"The search index in {_folder} cannot be written: {error.Message}", error);
            }
        }
    }

    private bool WriteAndCommit(IndexPosition expectedBefore, Action<IndexWriter> change)
    {
        using var writer = new IndexWriter(_directory, Settings());
        try
        {
            // Holding the writer's lock, so that nobody, in this process or another, moves it between this look and the commit.
            if (Snapshot.PositionIn(writer.CommitData) != expectedBefore)
            {
                writer.Rollback();
                return false;
            }

            change(writer);
            MarkAsNew(writer);
            writer.Commit();
            return true;
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    // Lucene counts a commit in which only the position moved as no change: whoever has the index open, this process too, would never see it. Adding no index changes nothing but that count.
    private static void MarkAsNew(IndexWriter writer) => writer.AddIndexes(Array.Empty<Lucene.Net.Store.Directory>());

    // Merging on the writer's own thread: a full disk is then an exception of Apply, not the end of the process on a thread of Lucene's.
    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        Similarity = new PassageSimilarity(),
        RAMBufferSizeMB = WriteBufferMegabytes,
        MergeScheduler = new SerialMergeScheduler(),
    };

    // Lucene reads the old state before it replaces it; a damaged one must be out of its way.
    private void DeleteWhatIsDiscarded()
    {
        if (!_discard)
        {
            return;
        }

        using var held = _directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!held.Obtain(IndexWriterConfig.WRITE_LOCK_TIMEOUT))
        {
            return;
        }

        foreach (var name in _directory.ListAll().Where(IsOfAnIndex))
        {
            _directory.DeleteFile(name);
        }
    }

    private void OpenSearchers()
    {
        if (_discard)
        {
            return;
        }

        try
        {
            if (_searchers is { } searchers)
            {
                searchers.MaybeRefreshBlocking();
            }
            else if (HasIndex())
            {
                OpenFirst();
            }
        }
        catch (UnauthorizedAccessException error)
        {
            throw new SearchIndexException($"The search index in {_folder} may not be read: {error.Message}", error);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Damaged bytes can fail anywhere in Lucene, with any exception. Nothing is lost: the index is derived.
            Discard();
        }
    }

    private void OpenFirst()
    {
        var searchers = new SearcherManager(_directory, new Snapshot.Factory());
        var snapshot = (Snapshot)searchers.Acquire();
        var readable = snapshot.IsReadable;
        searchers.Release(snapshot);
        if (readable)
        {
            _searchers = searchers;
            return;
        }

        searchers.Dispose();
        Discard();
    }

    // Searches that still run keep the old state; it is closed when they are collected.
    private void Discard()
    {
        lock (_writing)
        {
            _searchers = null;
            _discard = true;
            WasRebuilt = true;
        }
    }

    private bool HasIndex() => System.IO.Directory.Exists(_folder) && _directory.ListAll().Any(IsOfAnIndex);

    private static bool IsOfAnIndex(string file) => file.StartsWith("segments", StringComparison.Ordinal) || file.StartsWith('_');
}
