using System.Text.Json;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Puts together one document with what was read in it.</summary>
internal static class DocumentAnswers
{
    /// <summary>As many citing documents as a document names itself; the rest is in its citations, page by page.</summary>
    public const int MostCiting = 100;

    public static async Task<IReadOnlyList<DocumentAnswer>> AnswerAsync(RecordSession session, string id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var answers = new List<DocumentAnswer>();
        foreach (var document in await session.DocumentsNamedAsync(id, cancellationToken))
        {
            answers.Add(await AnswerAsync(session, document, asOf, cancellationToken));
        }

        return answers;
    }

    private static async Task<DocumentAnswer> AnswerAsync(RecordSession session, long document, DateOnly asOf, CancellationToken cancellationToken)
    {
        var reading = (await session.ReadingAsync(document, cancellationToken))!;
        var version = (await session.NewestVersionAsync(document, cancellationToken))!;
        var elements = new List<DocumentElement>();
        foreach (var element in await session.ElementsOfAsync(document, cancellationToken))
        {
            elements.Add(new(
                element.Id,
                element.Type,
                element.Kind,
                element.Target,
                element.Hull,
                element.Ranges,
                element.Words,
                element.Rule,
                await LinkAsync(session, element, cancellationToken),
                FieldsOf(element)));
        }

        return new(
            reading.Reference,
            await session.AliasesAsync(document, cancellationToken),
            reading.OwnReference,
            reading.Signatories,
            reading.Sections,
            version.Text.Text,
            reading.Furniture,
            elements,
            await session.CitedByAsync(document, asOf, MostCiting, cancellationToken),
            await session.FilesOfAsync(document, cancellationToken),
            await session.CompletenessAsync(cancellationToken))
        { AsOf = asOf };
    }

    private static async Task<DocumentLink?> LinkAsync(RecordSession session, ElementRow element, CancellationToken cancellationToken)
    {
        if (element.Type != "citation" || await session.LinkOfAsync(element.Id, cancellationToken) is not { } link)
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

        return new(link.Outcome, documents, link.Rule, element.Target is { } target ? OfficialAddress.Of(target) : null);
    }

    private static JsonElement FieldsOf(ElementRow element)
    {
        using var json = JsonDocument.Parse(element.Fields);
        return json.RootElement.Clone();
    }
}
