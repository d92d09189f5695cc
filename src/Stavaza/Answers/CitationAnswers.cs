using System.Text.Json;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Puts together pages of the graph of citations, each citation with its sentence, its outcome and the reason.</summary>
internal static class CitationAnswers
{
    private const int MostOnDocument = 20;

    /// <summary>The page; null when a document is asked for that the record does not hold.</summary>
    /// <param name="session">The snapshot.</param>
    /// <param name="question">Which citations.</param>
    /// <param name="totals">All citations of the record, counted; asked only where the page shows them.</param>
    /// <param name="asOf">Only what was published by this day is given.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<CitationsAnswer?> AnswerAsync(
        RecordSession session, CitationQuestion question, Func<Task<CitationTotals>> totals, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        var answer = question switch
        {
            { Target: { } target } => await OfTargetAsync(session, target, asOf, skip, take, cancellationToken),
            { From: { } id } => await FromAsync(session, id, skip, take, cancellationToken),
            { Mismatch: { } kind } => await MismatchedAsync(session, kind, await totals(), asOf, skip, take, cancellationToken),
            { Outcome: { } outcome } => await WithOutcomeAsync(session, outcome, question.Kind, await totals(), asOf, skip, take, cancellationToken),
            _ => throw new ArgumentException("asks for nothing", nameof(question)),
        };
        return answer is not { } page ? null : new(
            question, asOf, page.Total, page.Documents, skip, await FoundAsync(session, page.Rows, cancellationToken), await session.CompletenessAsync(cancellationToken))
        {
            About = page.About,
            Document = page.Document,
            Totals = page.Totals,
        };
    }

    /// <summary>The first of what a document cites and of what cites it.</summary>
    public static async Task<DocumentGraph> GraphAsync(RecordSession session, long document, DateOnly asOf, CancellationToken cancellationToken)
    {
        var (citations, documents) = await session.CountsToAsync(document, asOf, cancellationToken);
        return new(
            await TotalsInAsync(session, document, cancellationToken),
            await FoundAsync(session, await session.CitationsInAsync(document, 0, MostOnDocument, cancellationToken), cancellationToken),
            await FoundAsync(session, await session.CitationsToAsync(document, asOf, 0, MostOnDocument, cancellationToken), cancellationToken),
            citations,
            documents);
    }

    /// <summary>All citations of the record, counted.</summary>
    public static async Task<CitationTotals> TotalsAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var counts = new List<CitationCount>();
        foreach (var outcome in CitationQuestion.Outcomes)
        {
            counts.AddRange((await session.CountsOfOutcomeAsync(outcome, asOf, cancellationToken)).Select(Count));
        }

        return new(
            counts,
            [.. (await session.MismatchCountsAsync(asOf, cancellationToken)).Select(mismatch => new MismatchCount(mismatch.Kind, mismatch.Count))],
            await session.MismatchedCountAsync(asOf, cancellationToken));
    }

    /// <summary>What a citation came to; null where it was not linked.</summary>
    public static async Task<DocumentLink?> LinkAsync(RecordSession session, ElementRow element, CancellationToken cancellationToken)
    {
        if (await session.LinkOfAsync(element.Id, cancellationToken) is not { } link)
        {
            return null;
        }

        var documents = new List<DocumentReference>();
        foreach (var document in link.Documents)
        {
            if (await session.ReadingAsync(document, cancellationToken) is { } reading)
            {
                documents.Add(reading.Reference);
            }
        }

        return new(link.Outcome, documents, link.Rule, element.Target is { } target ? Reading.Identifiers.OfficialAddress.Of(target) : null)
        {
            Mismatches = await MismatchesAsync(session, link, cancellationToken),
        };
    }

    public static async Task<IReadOnlyList<CitationFound>> FoundAsync(RecordSession session, IEnumerable<CitingRow> rows, CancellationToken cancellationToken)
    {
        var found = new List<CitationFound>();
        foreach (var row in rows)
        {
            var element = row.Found.Element;
            var link = (await LinkAsync(session, element, cancellationToken))!;
            found.Add(new(row.Found.Evidence(), element.Kind ?? string.Empty, element.Words, element.Target, link));
        }

        return found;
    }

    private static async Task<PageFound?> OfTargetAsync(
        RecordSession session, string target, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        var named = await session.DocumentsNamedAsync(target, cancellationToken);
        var about = await CitedTargets.AboutAsync(session, target, named, asOf, cancellationToken);
        if (named is [var held])
        {
            // What leads to the document under any of its names.
            var (all, citing) = await session.CountsToAsync(held, asOf, cancellationToken);
            return new(await session.CitationsToAsync(held, asOf, skip, take, cancellationToken), all) { Documents = citing, About = about };
        }

        var (total, documents) = await session.CountsOfTargetAsync(target, asOf, cancellationToken);
        return new(await session.CitationsOfTargetAsync(target, asOf, skip, take, cancellationToken), total) { Documents = documents, About = about };
    }

    private static async Task<PageFound?> FromAsync(RecordSession session, string id, int skip, int take, CancellationToken cancellationToken)
    {
        if (await session.DocumentsNamedAsync(id, cancellationToken) is not [var document, ..])
        {
            return null;
        }

        var totals = await TotalsInAsync(session, document, cancellationToken);
        return new(await session.CitationsInAsync(document, skip, take, cancellationToken), totals.Counts.Sum(count => count.Count))
        {
            Document = (await session.ReadingAsync(document, cancellationToken))!.Reference,
            Totals = totals,
        };
    }

    private static async Task<PageFound?> MismatchedAsync(
        RecordSession session, string kind, CitationTotals totals, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        return kind == CitationQuestion.AnyMismatch
            ? new(await session.MismatchedAsync(asOf, skip, take, cancellationToken), totals.Mismatched) { Totals = totals }
            : new(
                await session.MismatchedOfKindAsync(kind, asOf, skip, take, cancellationToken),
                totals.Mismatches.Where(mismatch => mismatch.Kind == kind).Sum(mismatch => mismatch.Count))
            { Totals = totals };
    }

    private static async Task<PageFound?> WithOutcomeAsync(
        RecordSession session, string outcome, string? kind, CitationTotals totals, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        return kind is null
            ? new(await session.CitationsWithOutcomeAsync(outcome, asOf, skip, take, cancellationToken), totals.Of(outcome)) { Totals = totals }
            : new(
                await session.CitationsOfKindAsync(outcome, kind, asOf, skip, take, cancellationToken),
                totals.Counts.Where(count => count.Outcome == outcome && count.Kind == kind).Sum(count => count.Count))
            { Totals = totals };
    }

    private static async Task<CitationTotals> TotalsInAsync(RecordSession session, long document, CancellationToken cancellationToken) => new(
        [.. (await session.CountsInAsync(document, cancellationToken)).Select(Count)], [], await session.MismatchesInAsync(document, cancellationToken));

    private static CitationCount Count(OutcomeCountRow row) => new(row.Outcome, row.Kind, row.Count);

    private static async Task<IReadOnlyList<CitationMismatch>> MismatchesAsync(RecordSession session, LinkRow link, CancellationToken cancellationToken)
    {
        if (link is not { Mismatches.Count: > 0, Documents: [var target, ..] })
        {
            return [];
        }

        var own = await session.OwnStatementsAsync(target, cancellationToken);
        var mismatches = new List<CitationMismatch>();
        foreach (var mismatch in link.Mismatches)
        {
            var telling = own.Find(statement => Tells(statement, mismatch));
            var found = telling is null ? null : await session.FindElementAsync(telling.Element, cancellationToken);
            mismatches.Add(new(mismatch.Kind, mismatch.Said, mismatch.Held, mismatch.Rule, found?.Evidence()));
        }

        return mismatches;
    }

    /// <summary>Whether a document says itself what the mismatch holds against the citation.</summary>
    private static bool Tells(OwnStatementRow statement, MismatchRow mismatch)
    {
        using var json = JsonDocument.Parse(statement.Fields);
        bool Is(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() == mismatch.Held;
        return mismatch.Kind switch
        {
            "date" => statement.Type == "document-date" && Is("date"),
            "author" => statement.Type == "signatory",
            "chamber" or "session" => statement.Type == "citation" && Is(mismatch.Kind),
            _ => false,
        };
    }

    private sealed record PageFound(IReadOnlyList<CitingRow> Rows, int Total)
    {
        public int? Documents { get; init; }

        public CitedTarget? About { get; init; }

        public DocumentReference? Document { get; init; }

        public CitationTotals? Totals { get; init; }
    }
}
