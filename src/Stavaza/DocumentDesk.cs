using System.Text.Json;
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
    /// The document that a new file belongs to. The official id decides; then the sender's own reference, for a letter of the same kind; then, for what has neither,
    /// the place it came from. Without any of these it is a document of its own, named by its hash.
    /// </summary>
    public async Task<(long Document, bool IsNew)> DocumentForAsync(SourceFile file, string sha256, ReadDocument read, CancellationToken cancellationToken)
    {
        if (read.OfficialId is { } id)
        {
            return await FindOrAddAsync(id, cancellationToken);
        }

        if (read.SourceId is { } sourceId)
        {
            return await FindOrAddAsync(sourceId, cancellationToken);
        }

        if (read is { SenderReference: { } reference, Profile.Kind: DocumentKind.Kamerbrief or DocumentKind.AntwoordSchriftelijkeVragen })
        {
            var holder = await session.FindDocumentByKeyAsync(reference, cancellationToken);
            if (holder is null || await IsOfKindAsync(holder.Value, read.Reference.Kind, cancellationToken))
            {
                return await FindOrAddAsync(reference, cancellationToken);
            }
        }
        else if (!file.Origin.StartsWith("stdin:", StringComparison.Ordinal)
            && await session.FindDocumentByOriginAsync(file.Origin, cancellationToken) is { } same)
        {
            return (same, false);
        }

        return await FindOrAddAsync($"sha256-{sha256[..24]}", cancellationToken);
    }

    /// <summary>Reads a text as it will be read once it is stored with what is given for it.</summary>
    public static ReadDocument Read(SourceFile file, DocumentText text, DateOnly received) =>
        ReadDocument.Of(text, GivenRows(file.Given), file.Given.Retold, file.Name, received);

    /// <summary>Keeps what was given; true when its giver says something new.</summary>
    public async Task<bool> GiveAsync(long document, GivenFacts given, CancellationToken cancellationToken)
    {
        var changed = false;
        foreach (var (field, correction) in GivenRows(given))
        {
            var before = await session.LastSaidAsync(document, field, correction.Basis, cancellationToken);
            if (before?.Value != correction.Value)
            {
                await session.AddCorrectionAsync(document, Now, correction, cancellationToken);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>Reads the newest text of a document, stores what was read where it differs from what was stored, and links it, both ways.</summary>
    /// <param name="document">The document.</param>
    /// <param name="batch">The batch to which the events belong.</param>
    /// <param name="justRead">The newest text as it was read a moment ago to know which document it is; used where nothing else is given for the document.</param>
    /// <param name="cancellationToken">Stops before anything is committed.</param>
    public async Task<(SettledDocument Settled, bool Changed)> SettleAsync(
        long document, long? batch, ReadDocument? justRead, CancellationToken cancellationToken)
    {
        var key = await session.KeyAsync(document, cancellationToken) ?? throw new InvalidOperationException($"no document {document}");
        var version = await session.NewestVersionAsync(document, cancellationToken) ?? throw new InvalidOperationException($"{key} has no text");
        var given = await session.CorrectionsAsync(document, cancellationToken);
        var read = justRead?.WasGiven(given) == true
            ? justRead
            : ReadDocument.Of(version.Text, given, version.Retold, version.FileName, version.Received.DayInAmsterdam());
        var reading = new Reading(document, key, version, read, [.. read.Elements(key, version.Text)], await OthersAsync(key, read, cancellationToken));

        var changed = !await IsStoredAsync(reading, cancellationToken);
        if (changed)
        {
            await StoreAsync(reading, batch, cancellationToken);
        }
        else
        {
            await session.StoreReadingAsync(reading.Row(Now), cancellationToken);
        }

        return (new(reading.Row(Now).Reference, reading.Elements.Count, await session.LinkCountsAsync(document, cancellationToken)), changed);
    }

    /// <summary>Takes a document out of every answer; its text and its history stay.</summary>
    public async Task RemoveAsync(long document, CancellationToken cancellationToken)
    {
        var names = await NamesOfAsync(document, cancellationToken);
        await session.SetRemovedAsync(document, Now, cancellationToken);
        await session.ForgetReadingAsync(document, cancellationToken);
        await session.StoreMoverAsync(document, null, cancellationToken);
        await LinkToAsync(names, document, null, cancellationToken);
        await LogAsync(ChangeLog.DocumentRemoved, document, null, cancellationToken);
    }

    public async Task LogAsync(string kind, long document, long? batch, CancellationToken cancellationToken) =>
        await session.AppendAsync(moment, kind, await session.KeyAsync(document, cancellationToken) ?? string.Empty, batch, null, cancellationToken);

    private async Task<bool> IsStoredAsync(Reading reading, CancellationToken cancellationToken)
    {
        var before = await session.ReadingAsync(reading.Document, cancellationToken);
        return before is not null
            && before.Linker == Linker.Version
            && before.SaysTheSameAs(reading.Row(Now))
            && (await session.AliasesAsync(reading.Document, cancellationToken)).SequenceEqual(reading.Names, StringComparer.OrdinalIgnoreCase)
            && (await session.PassagesAsync(reading.Document, cancellationToken)).SequenceEqual(reading.Read.Passages())
            && (await session.ElementsOfAsync(reading.Document, cancellationToken)).SequenceEqual(reading.Elements);
    }

    private async Task StoreAsync(Reading reading, long? batch, CancellationToken cancellationToken)
    {
        var document = reading.Document;
        var namesBefore = await NamesOfAsync(document, cancellationToken);
        await session.StoreReadingAsync(reading.Row(Now), cancellationToken);
        await session.StoreAliasesAsync(document, reading.Aliases, cancellationToken);
        await session.StorePassagesAsync(document, reading.Read.Passages(), cancellationToken);
        await session.StoreElementsAsync(document, reading.Elements, cancellationToken);
        await session.StoreMoverAsync(document, reading.Mover, cancellationToken);
        await Linker.LinkFromAsync(session, document, Now, cancellationToken);
        await LinkToAsync(namesBefore.Concat(await NamesOfAsync(document, cancellationToken)), document, batch, cancellationToken);
    }

    /// <summary>Every name under which a document is or was cited.</summary>
    private async Task<List<string>> NamesOfAsync(long document, CancellationToken cancellationToken) =>
    [
        .. await session.AliasesAsync(document, cancellationToken),
        .. await session.NamesLinkedToAsync(document, cancellationToken),
        .. await Linker.WaitingNamesAsync(session, document, cancellationToken),
    ];

    /// <summary>Links anew every citation that waits under one of these names.</summary>
    public Task LinkAgainAsync(IEnumerable<string> names, CancellationToken cancellationToken) => LinkToAsync(names, null, null, cancellationToken);

    private async Task LinkToAsync(IEnumerable<string> names, long? document, long? batch, CancellationToken cancellationToken)
    {
        await foreach (var citation in Linker.LinkToAsync(session, names.Distinct(StringComparer.OrdinalIgnoreCase), Now, cancellationToken))
        {
            if (citation.Document != document)
            {
                await session.AppendAsync(moment, ChangeLog.LinkChanged, citation.Element, batch, citation.Target ?? citation.Words, cancellationToken);
            }
        }
    }

    private async Task<(long Document, bool IsNew)> FindOrAddAsync(string key, CancellationToken cancellationToken) =>
        await session.FindDocumentByKeyAsync(key, cancellationToken) is { } found
            ? (found, false)
            : await session.FindDocumentByOwnIdAsync(key, cancellationToken) is { } named ? (named, false) : (await session.AddDocumentAsync(key, cancellationToken), true);

    /// <summary>A removed document has no kind any more: what bears its reference is taken for it.</summary>
    private async Task<bool> IsOfKindAsync(long document, string kind, CancellationToken cancellationToken) =>
        await session.ReadingAsync(document, cancellationToken) is not { } reading || reading.Reference.Kind == kind;

    /// <summary>Whether the sender's reference is the key of another document: an enclosure that prints the reference of its letter.</summary>
    private async Task<bool> OthersAsync(string key, ReadDocument read, CancellationToken cancellationToken) =>
        read.SenderReference is { } reference && reference != key && await session.FindDocumentByKeyAsync(reference, cancellationToken) is not null;

    private static Dictionary<string, CorrectionRow> GivenRows(GivenFacts given) =>
        new (string Field, string? Value)[]
        {
            (CorrectionRows.Id, given.Id is { } id ? IdsAsTyped.Canonical(id) : null),
            (CorrectionRows.Date, Moment.Text(given.Date)),
            (CorrectionRows.Title, given.Title),
            (CorrectionRows.OfficialUrl, given.OfficialUrl?.AbsoluteUri),
            (CorrectionRows.Aliases, given.Aliases.Count > 0 ? string.Join(' ', given.Aliases) : null),
        }
        .Where(row => row.Value is not null)
        .ToDictionary(row => row.Field, row => new CorrectionRow(row.Field, row.Value, given.Basis));

    /// <summary>A document's newest text with all that was read in it, under the document's key.</summary>
    private sealed record Reading(long Document, string Key, VersionRow Version, ReadDocument Read, List<ElementRow> Elements, bool ReferenceIsOfAnother)
    {
        public List<(string Name, string Rule)> Aliases { get; } =
            [.. Read.Aliases(Key, Version.Text, Elements).Where(alias => !ReferenceIsOfAnother || alias.Name != Read.SenderReference)];

        /// <summary>The names in the order in which the record gives them.</summary>
        public IEnumerable<string> Names => Aliases.Select(alias => alias.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

        /// <summary>Under which name the prose of others names it; null for what is no motion.</summary>
        public string? Mover => Read is { Profile: { Kind: DocumentKind.Motie, Signatories: [var first, ..] } } ? Surname.Last(first.Name) : null;

        public ReadingRow Row(string now) => new(
            Document,
            Version.Version,
            DocumentReader.Version,
            now,
            Read.Reference with { Id = Read.OfficialId ?? (ReferenceIsOfAnother ? Key : Read.SenderReference ?? Key) },
            Read.Profile.OwnReference,
            Read.Signatories,
            Read.Sections,
            Read.Furniture)
        {
            Linker = Linker.Version,
            Debate = Read.Debate is { } debate ? JsonSerializer.Serialize(debate, RecordJson.Default.Debate) : null,
        };
    }
}
