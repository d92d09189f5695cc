using Microsoft.Data.Sqlite;
using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Record;

namespace Stavaza.Search;

/// <summary>Keeps the search index beside the record up to date with the log of changes, and answers from it.</summary>
public sealed class RecordSearch : IDisposable
{
    private readonly DocumentRecord _record;
    private readonly SearchIndex _index;
    private readonly SemaphoreSlim _catchingUp = new(1, 1);

    /// <summary>Opens the index in the data folder of a record; where there is none, it is made when it is first brought up to date.</summary>
    public RecordSearch(DocumentRecord record)
    {
        _record = record;
        _index = SearchIndex.Open(Path.Combine(record.Folder, "search"));
    }

    /// <summary>Takes in what happened in the record since the index was last brought up to date.</summary>
    /// <returns>False when the index could not be written (read-only folder, full disk, another process): it is then behind, and answers say so.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _catchingUp.WaitAsync(cancellationToken);
        try
        {
            return await new IndexCatchUp(_record, _index).RunAsync(cancellationToken);
        }
        catch (SearchIndexException)
        {
            return false;
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, _record.FilePath);
        }
        finally
        {
            _catchingUp.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _catchingUp.Dispose();
    }

    internal async Task<SearchAnswer> AnswerAsync(
        RecordSession session, string query, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        var behind = !await CatchUpAsync(cancellationToken);
        var result = _index.Search(query, SearchOptions.Default with { To = asOf, Skip = Math.Max(0, skip), Take = Math.Clamp(take, 1, 100) });
        var hits = new List<SearchHit>();
        foreach (var found in result.Documents)
        {
            if (await DocumentAsync(session, found.Key, cancellationToken) is { } reading)
            {
                hits.Add(new(reading.Reference, [.. found.Passages.Select(passage => new Passage(passage.Text, passage.Matches, passage.Place))]));
            }
        }

        return new(query, result.Total, hits, await session.CompletenessAsync(cancellationToken))
        {
            AsOf = asOf,
            Matched = result.Outcome.ToString(),
            Behind = behind,
            Undated = result.Undated,
        };
    }

    /// <summary>The documents that speak of a subject: the places of the passages that have all its words, and whether the title has them.</summary>
    internal async Task<SubjectDocuments> AboutAsync(RecordSession session, string subject, CancellationToken cancellationToken)
    {
        var behind = !await CatchUpAsync(cancellationToken);
        var (speaking, titled) = (_index.SubjectDocuments(subject), _index.TitledDocuments(subject));
        var about = new Dictionary<long, AboutSubject>();
        foreach (var found in speaking.Documents)
        {
            if (await DocumentAsync(session, found.Key, cancellationToken) is { } reading)
            {
                var places = found.Passages.Select(passage => passage.Place).ToList();
                about[reading.Document] = new(reading, places, SubjectWords.AllIn(subject, reading.Reference.Title));
            }
        }

        foreach (var key in titled.Keys)
        {
            if (await DocumentAsync(session, key, cancellationToken) is { } reading && SubjectWords.AllIn(subject, reading.Reference.Title))
            {
                about.TryAdd(reading.Document, new(reading, [], InTitle: true));
            }
        }

        var given = speaking.Documents.Sum(document => document.Passages.Count);
        return new([.. about.Values], behind, Truncated: given < speaking.Passages || titled.Keys.Count < titled.Total);
    }

    private static async Task<ReadingRow?> DocumentAsync(RecordSession session, string key, CancellationToken cancellationToken) =>
        await session.FindDocumentByKeyAsync(key, cancellationToken) is { } document ? await session.ReadingAsync(document, cancellationToken) : null;
}

/// <summary>Documents that speak of a subject.</summary>
/// <param name="Documents">Each once.</param>
/// <param name="Behind">The index could not be brought up to date with the record: what came in last may be missing.</param>
/// <param name="Truncated">More speak of it than are given.</param>
internal sealed record SubjectDocuments(IReadOnlyList<AboutSubject> Documents, bool Behind, bool Truncated);

/// <summary>A document that speaks of a subject.</summary>
/// <param name="Reading">What it is.</param>
/// <param name="Places">The passages that have all words of the subject.</param>
/// <param name="InTitle">Its title has them.</param>
internal sealed record AboutSubject(ReadingRow Reading, IReadOnlyList<TextSpan> Places, bool InTitle);
