using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Web.Verdicts;

/// <summary>Writes one verdict: the served record is open to read, so each verdict takes the right to write for as long as it needs it.</summary>
internal sealed class VerdictWriter(DocumentRecord served, TimeProvider clock)
{
    private const int PatienceInSeconds = 3;

    /// <exception cref="RecordException">Another process writes, or the record cannot be written.</exception>
    public async Task<T> WriteAsync<T>(Func<LinkJudge, Task<T>> give, CancellationToken cancellationToken)
    {
        var options = new RecordOptions { Folder = served.Folder, RegisterFolder = served.RegisterFolder, WaitSeconds = PatienceInSeconds };
        using var record = await DocumentRecord.OpenToWriteAsync(options, cancellationToken);
        return await give(new LinkJudge(record, clock));
    }
}
