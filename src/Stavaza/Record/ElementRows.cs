using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Record;

/// <summary>An element as the record keeps it.</summary>
/// <param name="Id">Stable id: derives from the document's key, the type, the quoted words and their occurrence.</param>
/// <param name="Place">Its number in the document's order, from 0.</param>
/// <param name="Target">Canonical id that it names or is about; null for none.</param>
/// <param name="Hull">From first to last unit, in the text before cleaning.</param>
/// <param name="Words">The words, cleaned.</param>
/// <param name="Sentence">The sentence around them, cleaned.</param>
/// <param name="Fields">The fields of <c>stavaza marks</c>, as a JSON object.</param>
internal sealed record ElementRow(
    string Id,
    int Place,
    string Type,
    string? Kind,
    string? Target,
    TextSpan Hull,
    ImmutableArray<TextSpan> Ranges,
    string Words,
    string Sentence,
    int? Page,
    string Rule,
    string Fields)
{
    private JsonElement? _parsed;

    /// <summary><see cref="Fields"/>, parsed when first asked: an answer reads many fields of one element.</summary>
    public JsonElement Parsed => _parsed ??= JsonElement.Parse(Fields);

    /// <inheritdoc/>
    public bool Equals(ElementRow? other) =>
        other is not null
        && (Id, Place, Type, Kind, Target, Hull) == (other.Id, other.Place, other.Type, other.Kind, other.Target, other.Hull)
        && (Words, Sentence, Page, Rule, Fields) == (other.Words, other.Sentence, other.Page, other.Rule, other.Fields)
        && Ranges.SequenceEqual(other.Ranges);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>An element with the document that holds it.</summary>
internal sealed record FoundElement(long Document, DocumentReference Reference, ElementRow Element);

/// <summary>The rows of elements.</summary>
internal static class ElementRows
{
    /// <summary>The columns of an <see cref="ElementRow"/>, in the order that <see cref="Element"/> reads.</summary>
    public const string Columns = "e.id, e.place, e.type, e.kind, e.target, e.start, e.length, e.ranges, e.words, e.sentence, e.page, e.rule, e.fields";

    /// <summary>Number of columns in <see cref="Columns"/>.</summary>
    public const int Width = 13;

    /// <summary>Stores the elements of a document. One that stays keeps its row, and so its link; one that is gone takes its link with it.</summary>
    public static async Task StoreElementsAsync(
        this RecordSession session, long document, IEnumerable<ElementRow> elements, CancellationToken cancellationToken)
    {
        var gone = (await session.ListAsync("SELECT id FROM element WHERE document = @1", row => row.GetString(0), cancellationToken, document)).ToHashSet();
        var store = session.Prepare(
            """
            INSERT INTO element (id, document, place, type, kind, target, start, length, ranges, words, sentence, page, rule, fields)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            ON CONFLICT (id) DO UPDATE SET place = excluded.place, kind = excluded.kind, target = excluded.target, start = excluded.start,
                length = excluded.length, ranges = excluded.ranges, sentence = excluded.sentence, page = excluded.page, rule = excluded.rule,
                fields = excluded.fields
            """);
        foreach (var element in elements)
        {
            gone.Remove(element.Id);
            store.BindAll(
                element.Id,
                document,
                element.Place,
                element.Type,
                element.Kind,
                element.Target,
                element.Hull.Start,
                element.Hull.Length,
                JsonSerializer.Serialize(element.Ranges, RecordJson.Default.ImmutableArrayTextSpan),
                element.Words,
                element.Sentence,
                element.Page,
                element.Rule,
                element.Fields).Execute();
        }

        foreach (var id in gone)
        {
            await session.ExecuteAsync("DELETE FROM element WHERE id = @1", cancellationToken, id);
        }
    }

    public static Task<List<ElementRow>> ElementsOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync($"SELECT {Columns} FROM element e WHERE e.document = @1 ORDER BY e.place", row => Element(row), cancellationToken, document);

    /// <summary>Everything in the record that names or is about an id.</summary>
    public static Task<List<FoundElement>> ElementsAboutAsync(this RecordSession session, string target, CancellationToken cancellationToken) =>
        session.FindAsync("e.target = @1", target, cancellationToken);

    /// <summary>One element by its id; null when it is not there.</summary>
    public static async Task<FoundElement?> FindElementAsync(this RecordSession session, string element, CancellationToken cancellationToken) =>
        (await session.FindAsync("e.id = @1", element, cancellationToken)).SingleOrDefault();

    /// <summary>Everything but citations in one document.</summary>
    public static Task<List<FoundElement>> StatementsInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.FindAsync("e.document = @1 AND e.type <> 'citation'", document, cancellationToken);

    /// <summary>The requests of motions that say that they take the place of this one.</summary>
    public static Task<List<FoundElement>> ReplacingAsync(this RecordSession session, string id, CancellationToken cancellationToken) =>
        session.FindAsync("e.type = 'dictum' AND json_extract(e.fields, '$.replaces') = @1", id, cancellationToken);

    /// <summary>What tells the outcome of a motion: votes, and sentences that tell its state.</summary>
    public static Task<List<FoundElement>> OutcomesOfAsync(this RecordSession session, string id, CancellationToken cancellationToken) =>
        session.FindAsync("e.target = @1 AND e.type IN ('vote', 'motie-status')", id, cancellationToken);

    /// <summary>The motion whose request follows a place in a document: that to which a consideration belongs; null for none.</summary>
    public static Task<string?> MotieAfterAsync(this RecordSession session, long document, int place, CancellationToken cancellationToken) =>
        session.TextAsync("SELECT target FROM element WHERE document = @1 AND place > @2 AND type = 'dictum' ORDER BY place LIMIT 1", cancellationToken, document, place);

    internal static Task<List<FoundElement>> FindAsync(this RecordSession session, string condition, object value, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT e.document, {ReadingRows.ReferenceColumns}, {Columns}
            FROM element e JOIN reading r ON r.document = e.document WHERE {condition} ORDER BY r.published_to, e.document, e.place
            """,
            row => new FoundElement(row.GetInt64(0), ReadingRows.Reference(row, 1), Element(row, 1 + ReadingRows.ReferenceWidth)),
            cancellationToken,
            value);

    public static ElementRow Element(Microsoft.Data.Sqlite.SqliteDataReader row, int at = 0) => new(
        row.GetString(at),
        row.GetInt32(at + 1),
        row.GetString(at + 2),
        row.TextOrNull(at + 3),
        row.TextOrNull(at + 4),
        new TextSpan(row.GetInt32(at + 5), row.GetInt32(at + 6)),
        JsonSerializer.Deserialize(row.GetString(at + 7), RecordJson.Default.ImmutableArrayTextSpan),
        row.GetString(at + 8),
        row.GetString(at + 9),
        row.IsDBNull(at + 10) ? null : row.GetInt32(at + 10),
        row.GetString(at + 11),
        row.GetString(at + 12));
}
