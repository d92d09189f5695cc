using System.Globalization;
using System.Text;

namespace Stavaza.Tests.Documents;

/// <summary>Writes the smallest PDF that shows some words at some places: Helvetica, pages of 600 by 800 points.</summary>
internal static class SmallPdf
{
    /// <summary>Words at a place on a page.</summary>
    /// <param name="Words">Latin letters without brackets.</param>
    /// <param name="Left">Points from the left.</param>
    /// <param name="Baseline">Points from the bottom.</param>
    /// <param name="Size">Size of the letters in points.</param>
    internal sealed record Line(string Words, double Left, double Baseline, double Size = 10);

    /// <summary>A PDF with these pages.</summary>
    public static byte[] Of(params Line[][] pages) => Assemble(pages.Select(Content), trailer: "");

    /// <summary>A PDF of one page with this content, in the font F1, or in F2, whose codes take two bytes.</summary>
    public static byte[] WithContent(string content) => Assemble([content], trailer: "");

    /// <summary>A PDF of one page that draws a box and no letters: what a scanner makes, without its picture.</summary>
    public static byte[] WithoutText() => Assemble(["0 0 100 100 re f"], trailer: "");

    /// <summary>A PDF that says it is encrypted, with a password that nobody knows.</summary>
    public static byte[] Protected() => Assemble(
        [Content([new Line("Geheim", 50, 700)])],
        trailer: $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('a', 64)}> /U <{new string('b', 64)}> /P -44 >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]");

    /// <summary>Lines under each other from the top of the page, 12 points apart.</summary>
    public static Line[] Lines(double left, params string[] words) => [.. words.Select((line, i) => new Line(line, left, 700 - (12 * i)))];

    private const string WideFont =
        "<< /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wide "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Wide /Flags 4 >> /DW 600 /W [65 [700 800]] >>] >>";

    private static string Content(Line[] lines)
    {
        var content = new StringBuilder();
        foreach (var line in lines)
        {
            content.Append(CultureInfo.InvariantCulture, $"BT /F1 {line.Size} Tf {line.Left} {line.Baseline} Td ({line.Words}) Tj ET\n");
        }

        return content.ToString();
    }

    private static byte[] Assemble(IEnumerable<string> contents, string trailer)
    {
        var pages = contents.ToArray();
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        void Object(string body)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (var i = 0; i < pages.Length; i++)
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R /F2 {WideFont} >> >> /Contents {5 + (2 * i)} 0 R >>");
            Object($"<< /Length {pages[i].Length} >>\nstream\n{pages[i]}\nendstream");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
