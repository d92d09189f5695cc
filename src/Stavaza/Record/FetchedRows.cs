namespace Stavaza.Record;

/// <summary>Files of official publications that were fetched, so that they are not fetched again for nothing.</summary>
internal static class FetchedRows
{
    /// <summary>How a file was when it was fetched last; null when it never was.</summary>
    public static async Task<FetchedFile?> FetchedAsync(this RecordSession session, Uri address, CancellationToken cancellationToken) => (await session.ListAsync(
        "SELECT changed, tag FROM fetched WHERE address = @1",
        row => new FetchedFile(address, row.IsDBNull(0) ? null : row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)),
        cancellationToken,
        address.AbsoluteUri)).FirstOrDefault();

    /// <summary>Keeps how it was.</summary>
    public static Task StoreFetchedAsync(this RecordSession session, FetchedFile file, string now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT OR REPLACE INTO fetched (address, changed, tag, recorded) VALUES (@1, @2, @3, @4)",
        cancellationToken,
        file.Address.AbsoluteUri,
        file.Changed,
        file.Tag,
        now);
}

/// <summary>A file as it was when it was fetched.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Changed">When it changed last, in the words of the source; null when it does not say.</param>
/// <param name="Tag">Its entity tag; null when it has none.</param>
internal sealed record FetchedFile(Uri Address, string? Changed, string? Tag);
