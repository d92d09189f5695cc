using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Stavaza.Answers;
using Stavaza.Documents;
using Stavaza.Reports;
using Stavaza.Trails;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Tests;

/// <summary>What holds of every report: its numbers are those of the trails, and every format says the same.</summary>
public sealed partial class ReportLawTests(RecordSite site) : IClassFixture<RecordSite>
{
    public static TheoryData<string, string, string> Reports() => new()
    {
        { "nucleaire ontwapening", "2026-11-30", "nl" },
        { "nucleaire ontwapening", "2023-01-31", "en" },
        { "33783", "2020-12-31", "nl" },
        { "CTBT", "2026-11-30", "en" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task EveryNumberInAnAccountIsOneOfItsTrail(string subject, string asOf, string language)
    {
        var accounts = AccountsOf(await ReportAsync(subject, asOf, language)).ToList();
        foreach (var account in accounts)
        {
            var json = await site.Http.GetStringAsync($"/api/v1/trails?id={Uri.EscapeDataString(account.Kind)}&asOf={asOf}");
            var trail = JsonSerializer.Deserialize<TrailAnswer>(json, AnswerJson.Options)!;
            var known = NumbersIn(json).Concat(trail.Terms.Select(term => term.DaysLeft(trail.AsOf)).OfType<int>().Select(Math.Abs)).ToHashSet();
            Assert.All(ReportTests.Sentences(account), sentence => Assert.All(NumbersIn(sentence.Text), number => Assert.Contains(number, known)));
        }

        Assert.True(accounts.Count > 0 || subject == "CTBT");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task AnAccountSaysOfBothSidesWhatTheTrailSays(string subject, string asOf, string language)
    {
        var (texts, names) = (ReportLanguage.Find(language)!, language == "nl" ? Texts.Dutch : Texts.English);
        foreach (var account in AccountsOf(await ReportAsync(subject, asOf, language)))
        {
            var trail = JsonSerializer.Deserialize<TrailAnswer>(await site.Http.GetStringAsync($"/api/v1/trails?id={Uri.EscapeDataString(account.Kind)}&asOf={asOf}"), AnswerJson.Options)!;
            var said = ReportTests.Sentences(account).Select(sentence => sentence.Text).ToList();
            Assert.Contains($"{texts.Cabinet(names.CabinetStatuses[trail.Cabinet.Value].ToLowerInvariant())} {names.Reasons[trail.Cabinet.Reason]}", said);
            Assert.Equal(said.Count, said.Select((text, at) => (text, at)).Count(one => one.text.Length > 0));
            Assert.Equal(said.Count(text => text.StartsWith(texts.DueOn("")[..8], StringComparison.Ordinal)), trail.Terms.Where(term => term is { Due: not null, Met: null, Superseded: false }).Select(term => (term.Kind, term.Due, term.Alternative)).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task TheIntroductionCountsWhatIsCited(string subject, string asOf, string language)
    {
        var report = await ReportAsync(subject, asOf, language);
        var status = JsonElement.Parse(await site.Http.GetStringAsync($"/api/v1/status?subject={Uri.EscapeDataString(subject)}&asOf={asOf}"));
        var documents = status.GetProperty("headings").EnumerateArray().SelectMany(heading => heading.GetProperty("findings").EnumerateArray())
            .Select(finding => finding.GetProperty("evidence").GetProperty("document").GetProperty("id").GetString()).Distinct().Count();
        var introduction = report.Sections[0].Paragraphs[0].Sentences;
        Assert.Contains(documents, NumbersIn(introduction[1].Text));
        Assert.Equal(documents, introduction[1].Citations.Count);
        Assert.Contains(status.GetProperty("completeness").GetProperty("documents").GetInt32(), NumbersIn(introduction[2].Text));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task EveryFormatHoldsEverySentenceInOrderWithItsSource(string subject, string asOf, string language)
    {
        var texts = ReportLanguage.Find(language)!;
        var report = await ReportAsync(subject, asOf, language);
        foreach (var (format, text) in await FormatsAsync(report, texts))
        {
            var (whole, at) = (Squeezed(text), 0);
            foreach (var said in report.Sections.SelectMany(Said))
            {
                var found = whole.IndexOf(Squeezed(said), at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{format} lacks, behind {whole[Math.Max(0, at - 60)..at]}: {said}");
                at = found + Squeezed(said).Length;
            }
        }

        IEnumerable<string> Said(ReportSection section) =>
        [
            section.Title,
            .. section.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(Whole),
            .. section.Table?.Rows.SelectMany(row => row).SelectMany(cell => cell.Sentences).Select(Whole) ?? [],
            .. section.Parts.SelectMany(Said),
        ];

        string Whole(ReportSentence sentence) => string.Concat(
            sentence.Text,
            sentence.Words is not { } words ? "" : sentence.Retold ? $"{words}({texts.Retold})" : $"“{words}”",
            string.Concat(sentence.Citations.Select(cited => $"[{cited.Source}{(cited.Page is { } page ? $", {texts.Page} {page}" : "")}]").Distinct()));
    }

    private static async Task<List<(string Format, string Text)>> FormatsAsync(ReportAnswer report, ReportTexts texts)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportFiles.Docx(report, texts)), isEditable: false);
        var all = new List<(string Format, string Text)>
        {
            ("html", WebUtility.HtmlDecode(Tag().Replace(ReportFiles.Html(report, texts), ""))),
            ("md", Escaped().Replace(Anchor().Replace(ReportFiles.Markdown(report, texts), "$1"), "$1")),
            ("docx", document.MainDocumentPart!.Document!.InnerText),
        };
        if (ReportFiles.HasPdf)
        {
            var pdf = await ReportFiles.PdfAsync(report, texts, TestContext.Current.CancellationToken);
            var opened = Assert.IsType<Opening.Opened>(new DocumentOpener(new OpeningLimits()).Open("report.pdf", pdf, TestContext.Current.CancellationToken));
            all.Add(("pdf", opened.Text.Text));
        }

        return all;
    }

    /// <summary>The parts about one motion, promise or set of questions each; their kind is its id.</summary>
    private static IEnumerable<ReportSection> AccountsOf(ReportAnswer report) =>
        report.Sections.Where(section => section.Kind is "open" or "closed").SelectMany(section => section.Parts).SelectMany(group => group.Parts)
            .Concat(report.Sections.Where(section => section.Kind == "questions").SelectMany(section => section.Parts));

    private static IEnumerable<int> NumbersIn(string text) => Number().Matches(text).Select(number => int.TryParse(number.Value, out var value) ? value : -1).Where(value => value >= 0);

    /// <summary>Without white space: where a line ends differs from format to format.</summary>
    private static string Squeezed(string text) =>
        string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('\u00ad' or '\u200b' or '\f')));

    private async Task<ReportAnswer> ReportAsync(string subject, string asOf, string language)
    {
        var json = await site.Http.GetStringAsync($"/api/v1/report?subject={Uri.EscapeDataString(subject)}&asOf={asOf}&lang={language}");
        return JsonSerializer.Deserialize<ReportAnswer>(json, AnswerJson.Options)!;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[(\\\[[^\]]+\])\]\(#bron-[0-9]+\)")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
