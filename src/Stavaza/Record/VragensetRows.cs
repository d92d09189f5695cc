using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>A paper of written questions: the questions, an answer, a notice of delay.</summary>
/// <param name="Document">Row of the document.</param>
/// <param name="Reference">What names it.</param>
/// <param name="Signatories">Who signed it.</param>
/// <param name="Names">Every name by which it can be asked for.</param>
internal sealed record VragensetPaper(long Document, DocumentReference Reference, ImmutableArray<string> Signatories, IReadOnlyList<string> Names);

/// <summary>Walks through all papers of written questions, and through all rows of a kind of the register.</summary>
internal static class VragensetRows
{
    private const string OfKinds = "r.kind IN ('SchriftelijkeVragen', 'AntwoordSchriftelijkeVragen', 'Uitstelbericht')";

    public static async Task<IReadOnlyList<VragensetPaper>> VragensetPapersAsync(this RecordSession session, CancellationToken cancellationToken)
    {
        var names = (await session.ListAsync(
            $"SELECT a.document, a.name FROM reading r JOIN alias a ON a.document = r.document WHERE {OfKinds} ORDER BY a.name COLLATE NOCASE",
            row => (Document: row.GetInt64(0), Name: row.GetString(1)),
            cancellationToken)).ToLookup(alias => alias.Document, alias => alias.Name);
        return await session.ListAsync(
            $"SELECT r.document, {ReadingRows.ReferenceColumns}, r.signatories FROM reading r WHERE {OfKinds} ORDER BY r.published_to, r.document",
            row => new VragensetPaper(
                row.GetInt64(0),
                ReadingRows.Reference(row, 1),
                JsonSerializer.Deserialize(row.GetString(1 + ReadingRows.ReferenceWidth), RecordJson.Default.ImmutableArrayString),
                [.. names[row.GetInt64(0)]]),
            cancellationToken);
    }

    /// <summary>What the source said last before a moment of every entity of a kind whose fields hold some words; what it had taken back by then is left out.</summary>
    public static Task<List<OfficialVersionRow>> VersionsOfKindAsync(
        this RecordSession session, string kind, string words, string before, CancellationToken cancellationToken) => session.ListAsync(
        $"""
        SELECT {OfficialRows.Columns} FROM feed_entity e JOIN feed_version v ON v.id = {Newest}
        WHERE e.kind = @1 AND v.deleted = 0 AND instr(v.content, @3) > 0 ORDER BY v.published, e.id
        """,
        OfficialRows.VersionOf,
        cancellationToken,
        kind,
        before,
        words);

    private const string Newest = "(SELECT w.id FROM feed_version w WHERE w.entity = e.id AND w.published < @2 ORDER BY w.published DESC, w.token DESC LIMIT 1)";
}
