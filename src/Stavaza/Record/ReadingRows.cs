using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Debates;
using Stavaza.Reading;

namespace Stavaza.Record;

/// <summary>What the reader made of a document, as the record keeps it.</summary>
internal sealed record ReadingRow(
    long Document,
    long Version,
    int Reader,
    string Read,
    DocumentReference Reference,
    string? OwnReference,
    ImmutableArray<string> Signatories,
    ImmutableArray<DocumentSection> Sections,
    ImmutableArray<TextSpan> Furniture)
{
    /// <summary>Version of the rules by which its citations were linked.</summary>
    public int Linker { get; init; }

    /// <summary>The order of the debate that it reports, as JSON; null for what is no report.</summary>
    public string? Debate { get; init; }

    /// <summary>Whether both say the same of the document, whenever and by whichever rules they were read.</summary>
    public bool SaysTheSameAs(ReadingRow other) =>
        Version == other.Version
        && Reference == other.Reference
        && OwnReference == other.OwnReference
        && Debate == other.Debate
        && Signatories.SequenceEqual(other.Signatories)
        && Sections.SequenceEqual(other.Sections)
        && Furniture.SequenceEqual(other.Furniture);
}

/// <summary>The rows of readings and of the names by which documents can be asked for.</summary>
internal static class ReadingRows
{
    /// <summary>The columns of a <see cref="DocumentReference"/>, in the order that <see cref="Reference"/> reads.</summary>
    public const string ReferenceColumns = "r.shown, r.kind, r.title, r.published_from, r.published_to, r.published_basis, r.retold, r.official_url";

    /// <summary>Number of columns in <see cref="ReferenceColumns"/>.</summary>
    public const int ReferenceWidth = 8;

    public static DocumentReference Reference(Microsoft.Data.Sqlite.SqliteDataReader row, int at = 0) => new(
        row.GetString(at),
        row.GetString(at + 1),
        row.GetString(at + 2),
        new Publication(Moment.Day(row.TextOrNull(at + 3)), Moment.Day(row.TextOrNull(at + 4)), row.GetString(at + 5)),
        row.GetBoolean(at + 6),
        row.TextOrNull(at + 7) is { } url ? new Uri(url) : null);

    public static string? TextOrNull(this Microsoft.Data.Sqlite.SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static Task<int> StoreReadingAsync(this RecordSession session, ReadingRow reading, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            """
            INSERT OR REPLACE INTO reading (document, version, reader, read, shown, kind, title, published_from, published_to, published_basis,
                own_reference, signatories, sections, furniture, official_url, retold, linker, debate)
            VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18)
            """,
            cancellationToken,
            reading.Document,
            reading.Version,
            reading.Reader,
            reading.Read,
            reading.Reference.Id,
            reading.Reference.Kind,
            reading.Reference.Title,
            Moment.Text(reading.Reference.Published.From),
            Moment.Text(reading.Reference.Published.To),
            reading.Reference.Published.Basis,
            reading.OwnReference,
            JsonSerializer.Serialize(reading.Signatories, RecordJson.Default.ImmutableArrayString),
            JsonSerializer.Serialize(reading.Sections, RecordJson.Default.ImmutableArrayDocumentSection),
            JsonSerializer.Serialize(reading.Furniture, RecordJson.Default.ImmutableArrayTextSpan),
            reading.Reference.OfficialUrl?.AbsoluteUri,
            reading.Reference.Retold,
            reading.Linker,
            reading.Debate);

    public static async Task<ReadingRow?> ReadingAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            $"SELECT r.document, r.version, r.reader, r.read, {ReferenceColumns}, r.own_reference, r.signatories, r.sections, r.furniture, r.linker, r.debate FROM reading r WHERE r.document = @1",
            row => new ReadingRow(
                row.GetInt64(0),
                row.GetInt64(1),
                row.GetInt32(2),
                row.GetString(3),
                Reference(row, 4),
                row.TextOrNull(4 + ReferenceWidth),
                JsonSerializer.Deserialize(row.GetString(5 + ReferenceWidth), RecordJson.Default.ImmutableArrayString),
                JsonSerializer.Deserialize(row.GetString(6 + ReferenceWidth), RecordJson.Default.ImmutableArrayDocumentSection),
                JsonSerializer.Deserialize(row.GetString(7 + ReferenceWidth), RecordJson.Default.ImmutableArrayTextSpan))
            {
                Linker = row.GetInt32(8 + ReferenceWidth),
                Debate = row.TextOrNull(9 + ReferenceWidth),
            },
            cancellationToken,
            document)).SingleOrDefault();

    /// <summary>The order of the debate that a document reports; null for what is no report, and for one that was read before this was kept.</summary>
    public static async Task<Debate?> DebateAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        await session.TextAsync("SELECT debate FROM reading WHERE document = @1", cancellationToken, document) is { } debate
            ? JsonSerializer.Deserialize(debate, RecordJson.Default.Debate) : null;

    public static async Task StoreAliasesAsync(
        this RecordSession session, long document, IEnumerable<(string Name, string Rule)> aliases, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM alias WHERE document = @1", cancellationToken, document);
        foreach (var (name, rule) in aliases)
        {
            await session.ExecuteAsync("INSERT OR IGNORE INTO alias (name, document, rule) VALUES (@1, @2, @3)", cancellationToken, name, document, rule);
        }
    }

    public static Task<List<string>> AliasesAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT name FROM alias WHERE document = @1 ORDER BY name COLLATE NOCASE", row => row.GetString(0), cancellationToken, document);

    /// <summary>The names that one rule gives a document.</summary>
    public static Task<List<string>> AliasesOfRuleAsync(this RecordSession session, long document, string rule, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT name FROM alias WHERE document = @1 AND rule = @2 ORDER BY name", row => row.GetString(0), cancellationToken, document, rule);

    /// <summary>The documents that bear a name, removed ones left out.</summary>
    public static Task<List<long>> DocumentsNamedAsync(this RecordSession session, string name, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT a.document FROM alias a JOIN reading r ON r.document = a.document WHERE a.name = @1 ORDER BY r.published_to, a.document",
            row => row.GetInt64(0),
            cancellationToken,
            name);

    /// <summary>A document that came in without its official id, and got it later by hand or from a better text; null for none or several.</summary>
    public static async Task<long?> FindDocumentByOwnIdAsync(this RecordSession session, string id, CancellationToken cancellationToken)
    {
        var named = await session.ListAsync(
            "SELECT document FROM alias WHERE name = @1 AND rule IN ('own-id', 'source')", row => row.GetInt64(0), cancellationToken, id);
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>Takes away what was read in a document: it is derived and can be read again from the stored text.</summary>
    public static async Task ForgetReadingAsync(this RecordSession session, long document, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM element WHERE document = @1", cancellationToken, document);
        await session.ExecuteAsync("DELETE FROM passage WHERE document = @1", cancellationToken, document);
        await session.ExecuteAsync("DELETE FROM alias WHERE document = @1", cancellationToken, document);
        await session.ExecuteAsync("DELETE FROM reading WHERE document = @1", cancellationToken, document);
    }
}
