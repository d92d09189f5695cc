using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Stavaza.Answers;
using Stavaza.Reports;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Tests;

public sealed class ReportTests(RecordSite site) : IClassFixture<RecordSite>
{
    private static readonly ReportTexts Dutch = ReportLanguage.Find("nl")!;

    [Theory]
    [InlineData("nucleaire ontwapening", "2026-11-30")]
    [InlineData("nucleaire ontwapening", "2023-01-31")]
    [InlineData("33783", "2026-11-30")]
    [InlineData("CTBT", "2026-11-30")]
    [InlineData("iets dat nergens staat", "2026-11-30")]
    public async Task EverySentenceCitesASourceThatIsListed(string subject, string asOf)
    {
        var report = await ReportAsync(subject, asOf);
        var sentences = report.Sections.SelectMany(Sentences).ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence =>
        {
            Assert.NotEmpty(sentence.Citations);
            Assert.True(sentence.Words is null || sentence.Citations.Any(cited => cited.Evidence is not null || cited.Said is not null));
        });
        var cited = sentences.SelectMany(sentence => sentence.Citations).Select(citation => citation.Source).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, report.Sources.Count), cited);
        Assert.Equal(Enumerable.Range(1, report.Sources.Count), report.Sources.Select(source => source.Number));
    }

    [Fact]
    public async Task AReportHasTheSectionsOfALetterOnTheStateOfAffairs()
    {
        var report = await ReportAsync("nucleaire ontwapening", "2026-11-30");
        Assert.Equal(
            ["introduction", "developments", "treaties", "fora", "risk-reduction", "open", "closed", "questions", "non-disclosure", "not-known"],
            report.Sections.Select(section => section.Kind));
        var motions = report.Sections.Single(section => section.Kind == "closed").Parts.SelectMany(part => part.Parts);
        Assert.Contains(motions, motion => motion.Kind == "kst-36200-V-30");
    }

    [Fact]
    public async Task WhatWasPublishedLaterIsInNoSentenceAndNoSource()
    {
        var day = new DateOnly(2020, 12, 31);
        var report = await ReportAsync("33783", "2020-12-31");
        var evidence = report.Sections.SelectMany(Sentences).SelectMany(sentence => sentence.Citations).Select(cited => cited.Evidence).OfType<Evidence>().ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, said => Assert.True(said.Document.Published.KnownOn(day)));
        Assert.Contains(report.Sources, source => source.Id == "kst-33783-46");
        Assert.DoesNotContain(report.Sources, source => source.Id is "kst-33783-48" or "kst-36200-V-30");
    }

    [Fact]
    public async Task TheSameReportGivesTheSameBytes()
    {
        var (one, other) = (await ReportAsync("33783", "2026-11-30"), await ReportAsync("33783", "2026-11-30"));
        Assert.Equal(ReportFiles.Html(one, Dutch), ReportFiles.Html(other, Dutch));
        Assert.Equal(ReportFiles.Markdown(one, Dutch), ReportFiles.Markdown(other, Dutch));
        Assert.Equal(ReportFiles.Docx(one, Dutch), ReportFiles.Docx(other, Dutch));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task TheDocumentForWordIsValidAndHasHeadings(string language)
    {
        var report = await ReportAsync("nucleaire ontwapening", "2026-11-30", language);
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportFiles.Docx(report, ReportLanguage.Find(language)!)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(report.Title, document.PackageProperties.Title);
        var text = document.MainDocumentPart!.Document!.OuterXml;
        Assert.Contains("w:val=\"Heading1\"", text, StringComparison.Ordinal);
        Assert.Contains("<w:tblHeader", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetoldWordsNeverStandBetweenQuotationMarks()
    {
        var report = await ReportAsync("nucleaire ontwapening", "2026-11-30");
        Assert.Contains(report.Sections.SelectMany(Sentences), sentence => sentence is { Words: not null, Retold: true });
        foreach (var file in new[] { ReportFiles.Html(report, Dutch), ReportFiles.Markdown(report, Dutch) })
        {
            Assert.DoesNotContain('“', file);
            Assert.Contains("(naverteld)", file, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HostileWordsDoNothingInAnyFormat()
    {
        var report = HostileReport();
        var html = ReportFiles.Html(report, Dutch);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);

        var markdown = ReportFiles.Markdown(report, Dutch);
        Assert.DoesNotContain("javascript:alert", markdown[markdown.IndexOf("## Bronnen", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^# kop|(?<!\\)<script|(?<!\\)\]\(http", markdown);

        using var document = WordprocessingDocument.Open(new MemoryStream(ReportFiles.Docx(report, Dutch)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
    }

    [Fact]
    public async Task TheReportIsPrintedAsATaggedPdf()
    {
        Assert.SkipUnless(ReportFiles.HasPdf, "no Chromium on this machine (Debian: apt-get install chromium)");
        var report = await ReportAsync("33783", "2026-11-30");
        var pdf = await ReportFiles.PdfAsync(report, Dutch, TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (nl)", text, StringComparison.Ordinal);
        Assert.Contains("(D:20261130000000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageShowsTheReportAndOffersItAsAFile()
    {
        var page = await site.Http.GetStringAsync("/report?subject=nucleaire+ontwapening&asOf=2026-11-30");
        Assert.Contains("Stand van zaken: nucleaire ontwapening", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("format=docx", page, StringComparison.Ordinal);
        using var file = await site.Http.GetAsync("/report?subject=nucleaire+ontwapening&asOf=2026-11-30&format=docx");
        Assert.Equal("stand-van-zaken-nucleaire-ontwapening-2026-11-30.docx", file.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Http.GetAsync("/report?subject=x&asOf=morgen")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync("/report")).StatusCode);
    }

    internal static IEnumerable<ReportSentence> Sentences(ReportSection section) =>
        section.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
            .Concat(section.Table?.Rows.SelectMany(row => row).SelectMany(cell => cell.Sentences) ?? [])
            .Concat(section.Parts.SelectMany(Sentences));

    private static ReportAnswer HostileReport()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)> [klik](http://kwaad.example) \n# kop\u202E | `code` \u0001";
        var said = Specimens.Said(Specimens.Letter with { Title = Hostile, OfficialUrl = new("javascript:alert(1)") }, Hostile);
        var sentence = new ReportSentence(Hostile, [new(1, said)]) { Words = Hostile };
        return new(
            Hostile,
            Hostile,
            Specimens.Day,
            "nl",
            [
                new("open", Hostile, [new([sentence]), new([sentence], Item: true)])
                {
                    Table = new([Hostile, Hostile], [[new([sentence]), new([])]]),
                    Parts = [new(Hostile, Hostile, [new([sentence])])],
                },
            ],
            [new(1, "document", Hostile, Hostile, Hostile, new("javascript:alert(1)"), false)]);
    }

    private async Task<ReportAnswer> ReportAsync(string subject, string asOf, string language = "nl")
    {
        var json = await site.Http.GetStringAsync($"/api/v1/report?subject={Uri.EscapeDataString(subject)}&asOf={asOf}&lang={language}");
        return JsonSerializer.Deserialize<ReportAnswer>(json, AnswerJson.Options)!;
    }
}
