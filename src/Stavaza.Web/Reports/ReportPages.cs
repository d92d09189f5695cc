using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Reports;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Reports;

/// <summary>The page of a report, and the report as a file to keep.</summary>
internal static class ReportPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The kinds of file that this machine can make.</summary>
    public static IReadOnlyList<string> Formats { get; } = ReportFiles.HasPdf ? ["docx", "pdf", "html", "md"] : ["docx", "html", "md"];

    public static void Map(RouteGroupBuilder pages) => pages.MapMethods("/report", Reading, ReportAsync);

    private static async Task<IResult> ReportAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var subject = Question.Id(context, "subject");
        if (Question.Check(visit, subject, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        var texts = ReportLanguage.For(visit.Texts);
        var report = subject.Length == 0 ? null : await desk.ReportAsync(subject, day, texts, cancellationToken);
        return report is not null && Formats.FirstOrDefault(format => format == visit.Query.GetValueOrDefault("format")) is { } format
            ? await FileAsync(report, texts, format, cancellationToken)
            : Page.Of<ReportPage>(visit, nameof(ReportPage.View), new ReportView(subject, day, report));
    }

    private static async Task<IResult> FileAsync(ReportAnswer report, ReportTexts texts, string format, CancellationToken cancellationToken)
    {
        var (bytes, type) = format switch
        {
            "docx" => (ReportFiles.Docx(report, texts), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "pdf" => (await ReportFiles.PdfAsync(report, texts, cancellationToken), "application/pdf"),
            "html" => (Encoding.UTF8.GetBytes(ReportFiles.Html(report, texts)), "text/html; charset=utf-8"),
            _ => (Encoding.UTF8.GetBytes(ReportFiles.Markdown(report, texts)), "text/markdown; charset=utf-8"),
        };
        return TypedResults.File(bytes, type, FileName(report, format));
    }

    /// <summary>A name that every system takes: stand-van-zaken-kst-36200-v-30-2023-01-31.docx.</summary>
    private static string FileName(ReportAnswer report, string format)
    {
        var words = string.Join('-', report.Subject.ToLowerInvariant().Split([.. report.Subject.ToLowerInvariant().Where(unit => !char.IsAsciiLetterOrDigit(unit)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
        return $"stand-van-zaken-{(words.Length > 60 ? words[..60] : words)}-{report.AsOf:yyyy-MM-dd}.{format}";
    }
}
