using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Record;

namespace Stavaza.Search;

/// <summary>Keeps the search index beside the record up to date with the log of changes, and answers from it.</summary>
public sealed class RecordSearch : IDisposable
{
    private const int DocumentsAtATime = 500, MostByTitle = 100;

    private readonly DocumentRecord _record;
    private readonly SearchIndex _index;

    /// <summary>Opens the index in the data folder of a record; where there is none, it is made when it is first brought up to date.</summary>
    public RecordSearch(DocumentRecord record)
    {
        _record = record;
        _index = SearchIndex.Open(Path.Combine(record.Folder, "search"));
    }

    /// <summary>Takes in what happened in the record since the index was last brought up to date.</summary>
    /// <returns>False when the index could not be written (read-only folder, full disk, another process): it is then behind, and answers say so.</returns>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        await using var session = await _record.ReadAsync(cancellationToken);
        return await CatchUpAsync(session, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();

    internal async Task<SearchAnswer> AnswerAsync(
        RecordSession session, string query, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        var behind = !await CatchUpAsync(session, cancellationToken);
        var result = _index.Search(query, SearchOptions.Default with { To = asOf, Skip = Math.Max(0, skip), Take = Math.Clamp(take, 1, 100) });
        var hits = new List<SearchHit>();
        foreach (var found in result.Documents)
        {
            if (await DocumentAsync(session, found, cancellationToken) is { } reading)
            {
                hits.Add(new(reading.Reference, [.. found.Passages.Select(passage => new Passage(passage.Text, passage.Matches, passage.Place))]));
            }
        }

        return new(query, result.Total, hits, await session.CompletenessAsync(cancellationToken))
        {
            AsOf = asOf,
            Matched = result.Outcome.ToString(),
            Behind = behind,
        };
    }

    /// <summary>The documents that speak of a subject: the places of the passages that have all its words, and whether the title has them.</summary>
    internal async Task<IReadOnlyList<AboutSubject>> AboutAsync(RecordSession session, string subject, CancellationToken cancellationToken)
    {
        await CatchUpAsync(session, cancellationToken);
        var about = new Dictionary<long, AboutSubject>();
        foreach (var found in _index.SubjectDocuments(subject).Documents)
        {
            if (await DocumentAsync(session, found, cancellationToken) is { } reading)
            {
                var places = found.Passages.Select(passage => passage.Place).ToList();
                about[reading.Document] = new(reading, places, SubjectWords.AllIn(subject, reading.Reference.Title));
            }
        }

        foreach (var found in _index.Search(subject, SearchOptions.Default with { Take = MostByTitle }).Documents)
        {
            if (await DocumentAsync(session, found, cancellationToken) is { } reading && SubjectWords.AllIn(subject, reading.Reference.Title))
            {
                about.TryAdd(reading.Document, new(reading, [], InTitle: true));
            }
        }

        return [.. about.Values];
    }

    private static async Task<ReadingRow?> DocumentAsync(RecordSession session, FoundDocument found, CancellationToken cancellationToken) =>
        await session.FindDocumentByKeyAsync(found.Key, cancellationToken) is { } document ? await session.ReadingAsync(document, cancellationToken) : null;

    private async Task<bool> CatchUpAsync(RecordSession session, CancellationToken cancellationToken)
    {
        try
        {
            _index.Refresh();
            var last = await session.LastEventAsync(cancellationToken);
            if (_index.LastEvent > last)
            {
                _index.Clear();
            }

            if (_index.LastEvent < last)
            {
                await ApplyAsync(session, last, cancellationToken);
            }

            return true;
        }
        catch (SearchIndexException)
        {
            return false;
        }
    }

    private async Task ApplyAsync(RecordSession session, long last, CancellationToken cancellationToken)
    {
        var before = _index.LastEvent;
        var changes = await session.ChangedSinceAsync(before, cancellationToken);
        foreach (var some in changes.Chunk(DocumentsAtATime))
        {
            var documents = new List<IndexedDocument>();
            foreach (var (key, document) in some)
            {
                if (document is { } held)
                {
                    documents.Add(await IndexedAsync(session, key, held, cancellationToken));
                }
            }

            // Until the last of them the index stays where it was: a run that is cut off here is done again, to the same result.
            _index.Apply(documents, some.Where(change => change.Document is null).Select(change => change.Key), before);
        }

        _index.Apply([], [], last);
    }

    private static async Task<IndexedDocument> IndexedAsync(RecordSession session, string key, long document, CancellationToken cancellationToken)
    {
        var reading = (await session.ReadingAsync(document, cancellationToken))!;
        var passages = await session.PassagesAsync(document, cancellationToken);
        return new(
            key,
            reading.Reference.Title,
            await session.AliasesAsync(document, cancellationToken),
            reading.Reference.Published.To,
            reading.Reference.Kind,
            [.. passages.Select(passage => new IndexedPassage(passage.Text, passage.Place.Start, passage.Place.Length))]);
    }
}

/// <summary>A document that speaks of a subject.</summary>
/// <param name="Reading">What it is.</param>
/// <param name="Places">The passages that have all words of the subject.</param>
/// <param name="InTitle">Its title has them.</param>
internal sealed record AboutSubject(ReadingRow Reading, IReadOnlyList<TextSpan> Places, bool InTitle);
