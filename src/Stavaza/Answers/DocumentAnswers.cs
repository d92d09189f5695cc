using System.Text.Json;
using Stavaza.Linking;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Verdicts;

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
        var verdicts = HandVerdicts.Of(await session.VerdictsInAsync(document, cancellationToken));
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
                await LinkAsync(session, element, reading.Reference, cancellationToken),
                FieldsOf(element))
            {
                Verdicts = [.. verdicts.On(element.Id)],
            });
        }

        var aliases = await session.AliasesAsync(document, cancellationToken);
        return new(
            reading.Reference,
            aliases,
            reading.OwnReference,
            reading.Signatories,
            reading.Sections,
            version.Text.Text,
            reading.Furniture,
            elements,
            await session.CitedByAsync(document, asOf, MostCiting, cancellationToken),
            await session.FilesOfAsync(document, cancellationToken),
            await session.CompletenessAsync(cancellationToken))
        {
            AsOf = asOf,
            Official = await OfficialAnswers.OfDocumentAsync(session, document, reading.Reference, aliases, asOf, cancellationToken),
            Graph = await CitationAnswers.GraphAsync(session, document, asOf, cancellationToken),
        };
    }

    /// <summary>A document's own number is itself.</summary>
    private static async Task<DocumentLink?> LinkAsync(RecordSession session, ElementRow element, DocumentReference own, CancellationToken cancellationToken)
    {
        if (element.Type != "citation")
        {
            return null;
        }

        return await CitationAnswers.LinkAsync(session, element, cancellationToken)
            ?? (IsSelf(element) ? new(LinkRow.Resolved, [own], LinkRules.OwnNumber, own.OfficialUrl) : null);
    }

    private static bool IsSelf(ElementRow element) => FieldsOf(element).TryGetProperty("self", out var self) && self.ValueKind == JsonValueKind.True;

    private static JsonElement FieldsOf(ElementRow element)
    {
        using var json = JsonDocument.Parse(element.Fields);
        return json.RootElement.Clone();
    }
}
