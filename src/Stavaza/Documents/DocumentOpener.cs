namespace Stavaza.Documents;

/// <summary>Takes the text out of the bytes of a file, by what the bytes are and not by what the name says. Bounded in memory and time for any input.</summary>
/// <param name="limits">How much may be taken in. The time is watched between pages and elements: a single page is finished first.</param>
public sealed class DocumentOpener(OpeningLimits limits)
{
    /// <summary>Opens bytes in memory.</summary>
    /// <param name="name">The file's name, for its extension as a hint.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    public Opening Open(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > limits.MostBytes)
        {
            return new Opening.Unreadable(TooLarge(limits));
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(limits.MostTime);
        try
        {
            return new Opening.Opened(TextOf(name, bytes, new OpeningBudget(limits, clock.Token)));
        }
        catch (UnreadableException error)
        {
            return new Opening.Unreadable(error.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Opening.Unreadable($"took longer than {limits.MostTime.TotalSeconds:0.#} seconds to open; split it, or save it in a simpler format");
        }
    }

    /// <summary>Why a file above the limit is not opened.</summary>
    internal static string TooLarge(OpeningLimits limits) =>
        $"is larger than {limits.MostBytes / (1024 * 1024)} MB; raise the limit with --max-size or split it";

    private static DocumentText TextOf(string name, ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var document = FormatSniffer.Sniff(name, bytes.Span) switch
        {
            DocumentFormat.Pdf => PdfOpener.Open(bytes, budget),
            DocumentFormat.Docx => DocxOpener.Open(bytes, budget),
            DocumentFormat.Html => HtmlOpener.Open(bytes, budget),
            DocumentFormat.OfficielePublicatie => OfficielePublicatieOpener.Open(bytes, budget),
            DocumentFormat.Vlos => VlosOpener.Open(bytes, budget),
            _ => TextOpener.Open(bytes),
        };
        budget.Check(document.Text.Length);
        return document;
    }
}

/// <summary>How much of a file may be taken in.</summary>
public sealed record OpeningLimits
{
    /// <summary>Largest file, in bytes: 64 MB.</summary>
    public long MostBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Most text to take out of one file, in UTF-16 units: a zip bomb stops here.</summary>
    public int MostText { get; init; } = 64 * 1024 * 1024;

    /// <summary>Longest that opening one file may take.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(2);
}
