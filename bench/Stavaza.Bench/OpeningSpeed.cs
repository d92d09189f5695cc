using Stavaza.Documents;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Bench;

/// <summary>How many documents, or pages of PDF, are opened in a second, per format.</summary>
internal static class OpeningSpeed
{
    private const int Rounds = 5;

    private static readonly (Format Format, string Name)[] Formats =
    [
        (Format.Text, "TXT"),
        (Format.Html, "HTML"),
        (Format.OfficielePublicatie, "XML (officielebekendmakingen.nl)"),
        (Format.Vlos, "XML (debate reports)"),
        (Format.Docx, "DOCX"),
        (Format.Pdf, "PDF"),
    ];

    public static IEnumerable<(string Format, string Unit, double? Speed)> OfEach(Material material)
    {
        foreach (var (format, plain) in Formats)
        {
            var name = plain;
            var files = material.Files.Where(file => file.Text.Format == format).ToList();
            var pages = format == Format.Pdf;
            if (files.Count == 0)
            {
                files = [.. Material.Sample.Where(file => file.Text.Format == format)];
                name = files.Count > 0 ? $"{name} (of the sample)" : name;
            }

            yield return (name, pages ? "pages/s" : "documents/s", files.Count == 0 ? null : Speed(files, pages));
        }
    }

    private static double Speed(List<BenchFile> files, bool pages)
    {
        var opener = new DocumentOpener(new OpeningLimits());
        var seconds = Stopwatches.Median(Rounds, () =>
        {
            foreach (var file in files)
            {
                opener.Open(file.Path, file.Bytes, CancellationToken.None);
            }
        });
        return (pages ? files.Sum(file => file.Text.Pages.Length) : files.Count) / seconds;
    }
}
