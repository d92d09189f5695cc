using System.Security.Cryptography;
using System.Text;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Annotation;

/// <summary>A whole page around an annotated text: no script, nothing fetched, its style inside it. In Dutch, as what it shows.</summary>
internal static class AnnotatedPage
{
    private const string Style = """
        :root { color-scheme: light dark; --paper: #faf8f3; --ink: #1e2124; --soft: #565a5f; --line: #8b8779; --link: #0b4d86; --cite: #e4edf8; --mark: #fdeecb; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #15181a; --ink: #e9e6df; --soft: #aeb0ac; --line: #7d8285; --link: #8dc1f5; --cite: #1f3348; --mark: #45380f; }
        }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, "Liberation Serif", serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
        .count { color: var(--soft); }
        article { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 1rem 0; }
        a { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        cite { font-style: normal; background: var(--cite); }
        mark { color: inherit; background: var(--mark); }
        mark:not([data-continued])::before { content: attr(data-type) " "; font: .7rem/1 system-ui, sans-serif; color: var(--soft); }
        li { margin: .3rem 0; overflow-wrap: anywhere; }
        @media print { article { border: 0; } }
        """;

    // The page allows its own style by its fingerprint, and nothing else.
    private static readonly string Policy =
        $"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    public static string Around(string fragment, string title, string source, IReadOnlyList<Mark> marks)
    {
        var page = new StringBuilder(fragment.Length + 8_000);
        page.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy)
            .Append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlMarkup.Escape(page, title);
        page.Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>");
        HtmlMarkup.Escape(page, title);
        page.Append("</h1>\n");
        var targets = Targets(marks);
        page.Append("<p class=\"count\">").Append(Count(targets)).Append("</p>\n<article>").Append(fragment).Append("</article>\n");
        AddTargets(page, source, targets);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>What is cited, in order of first place, with the marks that cite it; citations that settle no target stay apart.</summary>
    private static List<IGrouping<string, Mark>> Targets(IEnumerable<Mark> marks) =>
        [.. marks.Where(mark => mark.Element is Citation { Self: false, Id: not null }).OrderBy(mark => mark.Hull.Start).GroupBy(mark => ((Citation)mark.Element).Id!)];

    private static string Count(List<IGrouping<string, Mark>> targets)
    {
        var times = targets.Sum(target => target.Count());
        return targets.Count == 0
            ? "Geen verwijzingen gevonden."
            : $"{times} {(times == 1 ? "verwijzing" : "verwijzingen")}, naar {targets.Count} {(targets.Count == 1 ? "stuk" : "stukken")}.";
    }

    // Here each target has its link, also where two share their words in the text.
    private static void AddTargets(StringBuilder page, string source, List<IGrouping<string, Mark>> targets)
    {
        if (targets.Count == 0)
        {
            return;
        }

        page.Append("<h2>Verwijzingen</h2>\n<ol>\n");
        foreach (var target in targets)
        {
            page.Append("<li>");
            AddTarget(page, target.Key);
            page.Append(": ");
            HtmlMarkup.Escape(page, Words(source, target.First().Hull));
            page.Append(target.Count() > 1 ? $" ({target.Count()} keer)" : "").Append("</li>\n");
        }

        page.Append("</ol>\n");
    }

    private static void AddTarget(StringBuilder page, string id)
    {
        var address = OfficialAddress.Of(id);
        if (address is not null)
        {
            page.Append("<a rel=\"external noreferrer\" href=\"");
            HtmlMarkup.Escape(page, address.AbsoluteUri);
            page.Append("\">");
        }

        HtmlMarkup.Escape(page, id);
        page.Append(address is null ? "" : "</a>");
    }

    private static string Words(string source, TextSpan hull)
    {
        var start = Math.Clamp(hull.Start, 0, source.Length);
        var end = (int)Math.Clamp((long)hull.Start + hull.Length, start, source.Length);
        return string.Join(' ', source[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
