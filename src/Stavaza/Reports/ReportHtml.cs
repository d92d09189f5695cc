using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Stavaza.Reports;

/// <summary>A report as one HTML page that needs nothing else: no scripts, no pictures, no addresses that are loaded. It reads on a screen and on paper.</summary>
internal static class ReportHtml
{
    private const string Style =
        "body{font:1rem/1.5 Georgia,'Times New Roman',serif;color:#1a1a1a;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}"
        + "h1,h2,h3,h4,h5{font-family:Arial,Helvetica,sans-serif;line-height:1.25;break-after:avoid}h1{font-size:1.8rem}h2{font-size:1.35rem;border-bottom:1px solid #767676;padding-bottom:.2rem;margin-top:2rem}"
        + "h3{font-size:1.1rem;margin-top:1.5rem}h4,h5{font-size:1rem}li{margin:.25rem 0}a{color:#154273}.cite{font-size:.85em;white-space:nowrap}.retold{font-style:italic}"
        + "table{border-collapse:collapse;width:100%;font-size:.95em}th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}.nr{white-space:nowrap}.address{overflow-wrap:anywhere}"
        + "th{background:#f0f0f0;font-family:Arial,Helvetica,sans-serif}thead{display:table-header-group}tr{break-inside:avoid}td p{margin:0 0 .3rem}"
        + "@page{size:A4;margin:2cm}@media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}a{color:#000;text-decoration:none}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(ReportAnswer report, ReportTexts texts)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{texts.Code}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Stavaza\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Plain(report.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Plain(report.Title)}</h1>\n<p>{Plain(texts.AsOfDay(texts.DayOf(report.AsOf)))}</p>\n");
        foreach (var section in report.Sections)
        {
            Section(page, section, 2, texts);
        }

        Sources(page, report, texts);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, ReportSection section, int level, ReportTexts texts)
    {
        var heading = Math.Min(level, 6);
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h{heading}>{Plain(section.Title)}</h{heading}>\n");
        var inList = false;
        foreach (var paragraph in section.Paragraphs)
        {
            if (paragraph.Item != inList)
            {
                page.Append(paragraph.Item ? "<ul>\n" : "</ul>\n");
                inList = paragraph.Item;
            }

            var tag = paragraph.Item ? "li" : "p";
            page.Append(CultureInfo.InvariantCulture, $"<{tag}>").AppendJoin(' ', paragraph.Sentences.Select(sentence => Sentence(sentence, texts)));
            page.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
        }

        page.Append(inList ? "</ul>\n" : "");
        if (section.Table is { } table)
        {
            Table(page, section.Title, table, texts);
        }

        foreach (var part in section.Parts)
        {
            Section(page, part, level + 1, texts);
        }

        page.Append("</section>\n");
    }

    private static void Table(StringBuilder page, string name, ReportTable table, ReportTexts texts)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table aria-label=\"{Plain(name)}\">\n");
        Head(page, table.Columns);
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            foreach (var cell in row)
            {
                page.Append("<td>").AppendJoin("", cell.Sentences.Select(sentence => $"<p>{Sentence(sentence, texts)}</p>")).Append("</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void Head(StringBuilder page, IEnumerable<string> columns) =>
        page.Append("<thead><tr>").AppendJoin("", columns.Select(column => $"<th scope=\"col\">{Plain(column)}</th>")).Append("</tr></thead>\n<tbody>\n");

    private static string Sentence(ReportSentence sentence, ReportTexts texts)
    {
        var words = sentence switch
        {
            { Words: null } => "",
            { Retold: true } => $" <span class=\"retold\" lang=\"nl\">{Plain(ReportStyle.Words(sentence, texts))}</span>",
            _ => $" <span class=\"words\" lang=\"nl\">{Plain(ReportStyle.Words(sentence, texts))}</span>",
        };
        var cited = ReportStyle.Citations(sentence, texts).Select(one => $"<a href=\"#{ReportStyle.Anchor(one.Source)}\">[{Plain(one.Label)}]</a>");
        return $"{Plain(sentence.Text)}{words} <span class=\"cite\">{string.Join(' ', cited)}</span>";
    }

    private static void Sources(StringBuilder page, ReportAnswer report, ReportTexts texts)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Plain(texts.Sources)}</h2>\n<table aria-label=\"{Plain(texts.Sources)}\">\n");
        Head(page, [texts.Number, texts.Document, texts.OfDay, texts.Place]);
        foreach (var source in report.Sources)
        {
            var id = source.Id == source.Title || source.Kind is "record" or "web" ? "" : $", {Plain(source.Id)}";
            var retold = source.Retold ? $" <span class=\"retold\">({Plain(texts.Retold)})</span>" : "";
            var address = ReportStyle.Address(source) is { } uri ? $"<a href=\"{Plain(uri)}\" rel=\"noreferrer\">{Plain(uri)}</a>" : Plain(texts.NoAddress);
            page.Append(CultureInfo.InvariantCulture, $"<tr id=\"{ReportStyle.Anchor(source.Number)}\"><td class=\"nr\">{source.Number}</td><td>{Plain(source.Title)}{id}{retold}</td>");
            page.Append(CultureInfo.InvariantCulture, $"<td>{Plain(source.Day ?? "")}</td><td class=\"address\">{address}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Plain(string words) => Encoder.Encode(ReportStyle.OneLine(words));
}
