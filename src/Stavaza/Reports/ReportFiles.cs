namespace Stavaza.Reports;

/// <summary>Writes a report as a file. The same report gives the same bytes.</summary>
public static class ReportFiles
{
    /// <summary>Whether a PDF can be written: the machine has a Chromium.</summary>
    public static bool HasPdf => ReportPdf.Browser is not null;

    /// <summary>A page that needs nothing but itself.</summary>
    public static string Html(ReportAnswer report, ReportTexts texts) => ReportHtml.Write(report, texts);

    /// <summary>CommonMark.</summary>
    public static string Markdown(ReportAnswer report, ReportTexts texts) => ReportMarkdown.Write(report, texts);

    /// <summary>A document for Word and LibreOffice.</summary>
    public static byte[] Docx(ReportAnswer report, ReportTexts texts) => ReportDocx.Write(report, texts);

    /// <summary>The tables alone, for a spreadsheet: with semicolons and a byte order mark.</summary>
    public static string Csv(ReportAnswer report, ReportTexts texts) => ReportCsv.Write(report, texts);

    /// <summary>A tagged PDF.</summary>
    /// <exception cref="ReportException">The machine has no Chromium, or it did not print.</exception>
    public static Task<byte[]> PdfAsync(ReportAnswer report, ReportTexts texts, CancellationToken cancellationToken) => ReportPdf.WriteAsync(report, texts, cancellationToken);
}
