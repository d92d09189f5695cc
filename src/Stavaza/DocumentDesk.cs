using Stavaza.Documents;
using Stavaza.Elements;
using Stavaza.Linking;
using Stavaza.Reading;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza;

/// <summary>Works on one document inside a transaction: which document a file belongs to, what is given for it, what is read in it, what links to it.</summary>
internal sealed class DocumentDesk(RecordSession session, DateTimeOffset moment)
{
    public string Now { get; } = Moment.Text(moment);

    /// <summary>
    /// The document that a new file belongs to. The official id decides; then the sender's own reference, for a letter of the same kind; then the place it came from.
    /// Without any of these it is a document of its own, named by its hash.
    /// </summary>
    public async Task<(long Document, bool IsNew)> DocumentForAsync(SourceFile file, string sha256, DocumentText text, CancellationToken cancellationToken)
    {
        var read = ReadDocument.Of(text, GivenRows(file.Given), file.Given.Retold, file.Name, moment.DayInAmsterdam());
        if (read.OfficialId is { } id)
        {
            return await FindOrAddAsync(id, cancellationToken);
        }

        if (read.Profile is { OwnReference: { } reference, Kind: DocumentKind.Kamerbrief or DocumentKind.AntwoordSchriftelijkeVragen })
        {
            var holder = await session.FindDocumentByKeyAsync(reference, cancellationToken);
            if (holder is null || await KindOfAsync(holder.Value, cancellationToken) == read.Reference.Kind)
            {
                return await FindOrAddAsync(reference, cancellationToken);
            }
        }
        else if (await session.FindDocumentByOriginAsync(file.Origin, cancellationToken) is { } same && !file.Origin.StartsWith("stdin:", StringComparison.Ordinal))
        {
            return (same, false);
        }

        return await FindOrAddAsync($"sha256-{sha256[..24]}", cancellationToken);
    }

    /// <summary>Keeps what was given; true when it says something new.</summary>
    public async Task<bool> GiveAsync(long document, GivenFacts given, CancellationToken cancellationToken)
    {
        var inForce = await session.CorrectionsAsync(document, cancellationToken);
        var changed = false;
        foreach (var (field, correction) in GivenRows(given))
        {
            if (!inForce.TryGetValue(field, out var before) || before.Value != correction.Value)
            {
                await session.AddCorrectionAsync(document, Now, correction, cancellationToken);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>Reads the newest text of a document, stores what was read and links it, both ways.</summary>
    public async Task<SettledDocument> SettleAsync(long document, long? batch, CancellationToken cancellationToken)
    {
        var key = await session.KeyAsync(document, cancellationToken) ?? throw new InvalidOperationException($"no document {document}");
        var version = await session.NewestVersionAsync(document, cancellationToken) ?? throw new InvalidOperationException($"{key} has no text");
        var read = ReadDocument.Of(version.Text, await session.CorrectionsAsync(document, cancellationToken), version.Retold, version.FileName, version.Received.DayInAmsterdam());
        var elements = read.Elements(key, version.Text).ToList();
        var reference = read.Reference with { Id = read.Reference.Id.Length > 0 ? read.Reference.Id : key };

        var namesBefore = await session.AliasesAsync(document, cancellationToken);
        await session.StoreReadingAsync(
            new(
                document,
                version.Version,
                DocumentReader.Version,
                Now,
                reference,
                read.Profile.OwnReference,
                read.Signatories,
                read.Sections,
                read.Furniture),
            cancellationToken);
        var aliases = read.Aliases(key, version.Text, elements).ToList();
        await session.StoreAliasesAsync(document, aliases, cancellationToken);
        await session.StorePassagesAsync(document, read.Passages(), cancellationToken);
        await session.StoreElementsAsync(document, elements, cancellationToken);
        await Linker.LinkFromAsync(session, document, Now, cancellationToken);
        await LinkToAsync(namesBefore.Union(aliases.Select(alias => alias.Name), StringComparer.OrdinalIgnoreCase), document, batch, cancellationToken);

        return new(reference, elements.Count, await session.LinkCountsAsync(document, cancellationToken));
    }

    /// <summary>Takes a document out of every answer; its text and its history stay.</summary>
    public async Task RemoveAsync(long document, CancellationToken cancellationToken)
    {
        var names = await session.AliasesAsync(document, cancellationToken);
        await session.SetRemovedAsync(document, Now, cancellationToken);
        await session.ForgetReadingAsync(document, cancellationToken);
        await LinkToAsync(names, document, null, cancellationToken);
        await LogAsync(ChangeLog.DocumentRemoved, document, null, cancellationToken);
    }

    public async Task LogAsync(string kind, long document, long? batch, CancellationToken cancellationToken) =>
        await session.AppendAsync(moment, kind, await session.KeyAsync(document, cancellationToken) ?? string.Empty, batch, null, cancellationToken);

    private async Task LinkToAsync(IEnumerable<string> names, long document, long? batch, CancellationToken cancellationToken)
    {
        foreach (var citation in await Linker.LinkToAsync(session, names, Now, cancellationToken))
        {
            if (citation.Document != document)
            {
                await session.AppendAsync(moment, ChangeLog.LinkChanged, citation.Element, batch, citation.Target, cancellationToken);
            }
        }
    }

    private async Task<(long Document, bool IsNew)> FindOrAddAsync(string key, CancellationToken cancellationToken) =>
        await session.FindDocumentByKeyAsync(key, cancellationToken) is { } found
            ? (found, false)
            : await session.FindDocumentByOwnIdAsync(key, cancellationToken) is { } named ? (named, false) : (await session.AddDocumentAsync(key, cancellationToken), true);

    private async Task<string?> KindOfAsync(long document, CancellationToken cancellationToken) =>
        (await session.ReadingAsync(document, cancellationToken))?.Reference.Kind;

    private static Dictionary<string, CorrectionRow> GivenRows(GivenFacts given) =>
        new (string Field, string? Value)[]
        {
            (CorrectionRows.Id, given.Id),
            (CorrectionRows.Date, Moment.Text(given.Date)),
            (CorrectionRows.Title, given.Title),
            (CorrectionRows.OfficialUrl, given.OfficialUrl?.AbsoluteUri),
        }
        .Where(row => row.Value is not null)
        .ToDictionary(row => row.Field, row => new CorrectionRow(row.Field, row.Value, given.Basis));
}
