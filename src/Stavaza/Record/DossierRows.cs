using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>Finds what belongs to a dossier: the papers that bear a number in it, and what cites them.</summary>
internal static class DossierRows
{
    /// <summary>Every document with an alias in the dossier, with that alias.</summary>
    public static Task<List<(DocumentReference Document, string Alias)>> PapersOfDossierAsync(
        this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT {ReadingRows.ReferenceColumns}, a.name FROM alias a JOIN reading r ON r.document = a.document
            WHERE a.name LIKE 'kst-' || @1 || '-%' ORDER BY r.published_to, a.name
            """,
            row => (ReadingRows.Reference(row), row.GetString(ReadingRows.ReferenceWidth)),
            cancellationToken,
            dossier);

    /// <summary>Every document that cites a paper of the dossier or the dossier itself, with what it cites.</summary>
    public static Task<List<(DocumentReference Document, string Target)>> CitationsOfDossierAsync(
        this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT DISTINCT {ReadingRows.ReferenceColumns}, e.target FROM element e JOIN reading r ON r.document = e.document
            WHERE e.type = 'citation' AND (e.target LIKE 'kst-' || @1 || '-%' OR e.target = 'dossier-' || @1) ORDER BY r.published_to, e.target
            """,
            row => (ReadingRows.Reference(row), row.GetString(ReadingRows.ReferenceWidth)),
            cancellationToken,
            dossier);

    /// <summary>Every document of a kind, with its key id.</summary>
    public static Task<List<DocumentReference>> DocumentsOfKindAsync(this RecordSession session, string kind, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"SELECT {ReadingRows.ReferenceColumns} FROM reading r WHERE r.kind = @1 ORDER BY r.published_to DESC, r.shown",
            row => ReadingRows.Reference(row),
            cancellationToken,
            kind);

    /// <summary>Canonical ids of motions that documents speak of, whether the record holds them or not.</summary>
    public static Task<List<string>> MotionsSpokenOfAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT DISTINCT target FROM element
            WHERE target LIKE 'kst-%' AND (type IN ('execution', 'motie-status', 'appreciation', 'vote') OR kind = 'motie-by-name') ORDER BY target
            """,
            row => row.GetString(0),
            cancellationToken);

    /// <summary>The citations that resolve to nothing, most cited first.</summary>
    public static Task<List<(string Target, int Documents)>> UnresolvedAsync(this RecordSession session, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT e.target, COUNT(DISTINCT e.document) AS documents FROM link l JOIN element e ON e.id = l.element
            WHERE l.outcome = 'unresolved' GROUP BY e.target ORDER BY documents DESC, e.target LIMIT @1
            """,
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            most);

    /// <summary>The unresolved citations of one document.</summary>
    public static Task<List<string>> UnresolvedOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT DISTINCT e.target FROM link l JOIN element e ON e.id = l.element WHERE l.outcome = 'unresolved' AND e.document = @1",
            row => row.GetString(0),
            cancellationToken,
            document);
}
