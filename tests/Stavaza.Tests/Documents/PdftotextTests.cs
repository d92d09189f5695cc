using System.Diagnostics;
using System.Text;

namespace Stavaza.Tests.Documents;

/// <summary>The words that we take out of real PDF are those that poppler's pdftotext takes out, an independent implementation.</summary>
public sealed class PdftotextTests
{
    private const string Tool = "/usr/bin/pdftotext";

    [Theory]
    [InlineData("kamerbrief-pdf")]
    [InlineData("moties-doc-pdf")]
    [InlineData("handelingen-pdf")]
    [InlineData("besluitenlijsten-pdf")]
    public async Task TakesOutTheSameLetters(string folder)
    {
        Assert.SkipUnless(File.Exists(Tool), "pdftotext is absent (Debian: poppler-utils)");
        foreach (var file in Directory.EnumerateFiles(Corpus.Path(folder), "*.pdf"))
        {
            var ours = Letters(Files.Opened(file, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Text);
            var theirs = Letters(await TheirsAsync(file));
            Assert.Equal(theirs, ours);
        }
    }

    /// <summary>How often each letter and digit stands in the text; places, spaces and hyphens differ by design.</summary>
    private static string Letters(string text)
    {
        var counts = text.Select(letter => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(letter) is >= 0 and var digit ? (char)('0' + digit) : letter).Where(char.IsLetterOrDigit).GroupBy(letter => letter).OrderBy(group => group.Key);
        return string.Join('\n', counts.Select(group => $"{group.Key} {group.Count()}"));
    }

    private static async Task<string> TheirsAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(Tool, ["-enc", "UTF-8", file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return text;
    }
}
