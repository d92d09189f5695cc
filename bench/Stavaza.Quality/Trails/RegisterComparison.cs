using System.Security.Cryptography;

namespace Stavaza.Quality.Trails;

/// <summary>All that Stavaza makes of the real rows and documents, against what the register's own fields say.</summary>
/// <param name="All">Field by field.</param>
/// <param name="Notes">What was read, where rows and documents meet, and what could not be compared.</param>
/// <param name="Hash">SHA-256 of the rows and documents: figures of others are not comparable.</param>
internal sealed record RegisterComparison(IReadOnlyList<Compared> All, IReadOnlyList<string> Notes, string Hash)
{
    private static readonly string[] Rows = ["tk-moties-2019-2021/moties.json", "tk-moties-votes-2026/moties.json", "tk-moties-votes-2026/status_history.csv", "tk-odata-schriftelijke-vragen/zaken_schriftelijke_vragen.jsonl.gz"];

    public static async Task<RegisterComparison> MakeAsync(string corpus, CancellationToken cancellationToken)
    {
        var (rows, debates) = (new RegisterRows(corpus), DebateMotion.In(corpus));
        await using var record = await RealRecord.FillAsync(corpus, cancellationToken);
        var numbers = await NumberComparison.OfListAsync(record, corpus, cancellationToken);
        List<Compared> all =
        [
            .. await DebateComparison.OfAsync(record, debates, cancellationToken),
            .. await StatusComparison.OfAsync(record, rows, cancellationToken),
            .. await ReplacementComparison.OfAsync(record, rows, cancellationToken),
            .. MoverComparison.Of(rows),
            .. await QuestionComparison.OfAsync(record, rows, cancellationToken),
            .. numbers ?? [],
            .. await NumberComparison.OfLinksAsync(record, corpus, cancellationToken),
        ];
        List<string> notes =
        [
            $"{record.Rows} rows were followed through a feed; {record.Documents.Read} documents were read, {record.Documents.Unreadable} cannot be opened.",
            .. await Overlaps.OfAsync(record, rows, debates, cancellationToken),
        ];
        if (numbers is null)
        {
            notes.Add("Skipped: the list of the publisher's ids cannot be unpacked here (install xz).");
        }

        return new(all, notes, HashOf(corpus));
    }

    private static string HashOf(string corpus)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Rows.Select(row => Path.Combine(corpus, row)).Concat(Directory.EnumerateFiles(Path.Combine(corpus, "vlos-verslagen-2025"), "*.xml").Order(StringComparer.Ordinal)).Concat(RealRecord.FilesIn(corpus)))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
