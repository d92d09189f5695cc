using System.Runtime.CompilerServices;
using Stavaza.Record;

namespace Stavaza.Search;

/// <summary>Brings the index up to date with the record, a page of the log of changes at a time. One at a time in a process.</summary>
/// <remarks>
/// Each page is a commit, so that what was done stays done when it is stopped. Another process may do the same at the same time: the index takes a page only from where
/// it is, so that no older state of a document replaces a newer one.
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="index">Its index.</param>
/// <param name="eventsOnPage">How many events of documents go in one commit.</param>
internal sealed class IndexCatchUp(DocumentRecord record, SearchIndex index, int eventsOnPage = 250)
{
    private const int MostRefused = 20;

    /// <summary>Takes in what is missing.</summary>
    /// <returns>False when another process kept moving the index; it is then being brought up to date there.</returns>
    /// <exception cref="SearchIndexException">The index cannot be written or read.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        index.Refresh();
        for (var refused = 0; refused < MostRefused;)
        {
            switch (await StepAsync(cancellationToken))
            {
                case Step.UpToDate:
                    return true;
                case Step.Refused:
                    refused++;
                    index.Refresh();
                    break;
            }
        }

        return false;
    }

    private async Task<Step> StepAsync(CancellationToken cancellationToken)
    {
        // The index first, the record after it: an event that the index knows and this younger snapshot does not is the event of another record.
        var before = index.UpTo;
        await using var session = await record.ReadAsync(cancellationToken);
        if (before != IndexPosition.Empty && await session.EventIdAsync(before.Event, cancellationToken) != before.EventId)
        {
            return index.Clear(before) ? Step.Forward : Step.Refused;
        }

        var last = await session.LastEventAsync(cancellationToken);
        return last == before.Event ? Step.UpToDate : await TakeInAsync(session, before, last, cancellationToken);
    }

    private async Task<Step> TakeInAsync(RecordSession session, IndexPosition before, long last, CancellationToken cancellationToken)
    {
        var page = await session.DocumentEventsAfterAsync(before.Event, eventsOnPage, cancellationToken);
        var upTo = page.Count == eventsOnPage
            ? new IndexPosition(page[^1].Number, page[^1].Id)
            : new IndexPosition(last, await session.EventIdAsync(last, cancellationToken) ?? string.Empty);
        var events = page.DistinctBy(happened => happened.Key).ToList();
        var gone = events.Where(happened => happened.Document is null).Select(happened => happened.Key);
        return index.Apply(before, HeldAsync(session, events, cancellationToken).ToBlockingEnumerable(cancellationToken), gone, upTo) ? Step.Forward : Step.Refused;
    }

    /// <summary>Read from the record one by one while others are taken in: a page of long reports would fill the memory.</summary>
    private static async IAsyncEnumerable<IndexedDocument> HeldAsync(
        RecordSession session, List<DocumentEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var happened in events)
        {
            if (happened.Document is { } document)
            {
                yield return await IndexedAsync(session, happened.Key, document, cancellationToken);
            }
        }
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
            [.. passages.Select(passage => new IndexedPassage(passage.Text, passage.Place.Start, passage.Place.Length))])
        {
            Since = reading.Reference.Published.From,
        };
    }

    private enum Step
    {
        /// <summary>There is nothing to take in.</summary>
        UpToDate,

        /// <summary>A part was taken in; there may be more.</summary>
        Forward,

        /// <summary>The index was moved by another process meanwhile.</summary>
        Refused,
    }
}
