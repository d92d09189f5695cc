using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Stavaza.Reports;

/// <summary>A report as PDF: its page printed by the Chromium of the machine, tagged, with an outline of its headings.</summary>
internal static class ReportPdf
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = OperatingSystem.IsWindows()
        ? ["chrome.exe", "msedge.exe", "chromium.exe"]
        : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>Full path of the browser; null where the machine has none.</summary>
    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <exception cref="ReportException">There is no Chromium, or it did not print.</exception>
    public static async Task<byte[]> WriteAsync(ReportAnswer report, ReportTexts texts, CancellationToken cancellationToken)
    {
        var browser = Browser ?? throw new ReportException("a PDF is printed by Chromium, and none is on this machine: install chromium (Debian: apt-get install chromium) or take --format html or docx");
        var folder = Directory.CreateTempSubdirectory("stavaza-report-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            await File.WriteAllTextAsync(page, ReportHtml.Write(report, texts), cancellationToken);
            await PrintAsync(browser, folder.FullName, page, pdf, cancellationToken);
            return File.Exists(pdf)
                ? Dated(await File.ReadAllBytesAsync(pdf, cancellationToken), report.AsOf)
                : throw new ReportException($"{browser} did not print the report; take --format html and print it from a browser");
        }
        finally
        {
            Forget(folder);
        }
    }

    private static async Task PrintAsync(string browser, string folder, string page, string pdf, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(browser)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in Arguments(folder, page, pdf))
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start) ?? throw new ReportException($"{browser} does not start");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token), process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            throw new ReportException($"{browser} did not print the report within {Patience.TotalMinutes:0} minutes; take --format html and print it from a browser");
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // Chromium has no sandbox for root; the page is ours and has neither scripts nor addresses that are loaded.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={Path.Combine(folder, "profile")}",
        "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
    ];

    /// <summary>The file with the day of the report for the moment of printing, so that the same report gives the same bytes.</summary>
    private static byte[] Dated(byte[] pdf, DateOnly day)
    {
        foreach (var key in new[] { "/CreationDate (D:"u8.ToArray(), "/ModDate (D:"u8.ToArray() })
        {
            var at = pdf.AsSpan().IndexOf(key);
            var moment = Encoding.ASCII.GetBytes(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");
            if (at >= 0 && at + key.Length + moment.Length <= pdf.Length)
            {
                moment.CopyTo(pdf, at + key.Length);
            }
        }

        return pdf;
    }

    private static void Forget(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A browser that closes slowly may still hold its profile; the system's folder for such things is cleaned by the system.
        }
    }
}
