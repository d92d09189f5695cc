using System.Globalization;
using Stavaza.Sources.Online;

namespace Stavaza.Record;

/// <summary>Files of official publications that were fetched, so that they are not fetched again for nothing.</summary>
internal static class FetchedRows
{
    /// <summary>How a file was when it was fetched last; null when it never was.</summary>
    public static async Task<FetchedFile?> FetchedAsync(this RecordSession session, Uri address, CancellationToken cancellationToken) => (await session.ListAsync(
        "SELECT changed, tag FROM fetched WHERE address = @1",
        row => FetchedFile.Of(address, row.IsDBNull(0) ? null : row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)),
        cancellationToken,
        address.AbsoluteUri)).FirstOrDefault();

    /// <summary>Keeps how it was.</summary>
    public static Task StoreFetchedAsync(this RecordSession session, FetchedFile file, string now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT OR REPLACE INTO fetched (address, changed, tag, recorded) VALUES (@1, @2, @3, @4)",
        cancellationToken,
        file.Address.AbsoluteUri,
        file.Changed,
        file.Mark.Tag,
        now);
}

/// <summary>A file as it was when it was fetched.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Changed">When it changed last, in the words of the source: of its search, else of the answer that brought it (<c>Last-Modified</c>); null when it does not say.</param>
/// <param name="Mark">How to ask whether it is still the same.</param>
internal sealed record FetchedFile(Uri Address, string? Changed, FileMark Mark)
{
    /// <summary>A search writes moments in another way than an answer: only the latter can be asked with.</summary>
    public static FetchedFile Of(Uri address, string? changed, string? tag) =>
        new(address, changed, new(tag, DateTimeOffset.TryParseExact(changed, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? changed : null));
}
