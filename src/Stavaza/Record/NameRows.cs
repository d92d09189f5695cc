namespace Stavaza.Record;

/// <summary>Walks through names, for who asks for many trails.</summary>
internal static class NameRows
{
    /// <summary>Every name that a document bears.</summary>
    public static Task EachNameBorneAsync(this RecordSession session, Action<string> tell, CancellationToken cancellationToken) =>
        session.EachAsync("SELECT name FROM alias", row => tell(row.GetString(0)), cancellationToken);

    /// <summary>Every name of which something that was read speaks.</summary>
    public static Task EachNameSpokenOfAsync(this RecordSession session, Action<string> tell, CancellationToken cancellationToken) =>
        session.EachAsync("SELECT DISTINCT target FROM element WHERE target IS NOT NULL", row => tell(row.GetString(0)), cancellationToken);

    /// <summary>Every name of a motion of which another says that it takes its place.</summary>
    public static Task EachNameReplacedAsync(this RecordSession session, Action<string> tell, CancellationToken cancellationToken) =>
        session.EachAsync(
            "SELECT DISTINCT json_extract(fields, '$.replaces') FROM element WHERE type = 'dictum' AND json_extract(fields, '$.replaces') IS NOT NULL",
            row => tell(row.GetString(0)),
            cancellationToken);
}
