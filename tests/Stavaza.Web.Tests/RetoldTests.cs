using Stavaza.Answers;
using Stavaza.Trails;
using Stavaza.Web.Parts;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

public sealed class RetoldTests
{
    private const string Sentence = "De Kamer neemt de motie aan.";

    [Fact]
    public async Task OfficialWordsStandBetweenQuotationMarks()
    {
        var html = await EvidenceAsync(Specimens.Letter);
        Assert.Contains($"<q>{Sentence}</q>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("naverteld", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetoldWordsAreLabelledAndNeverQuoted()
    {
        var html = await EvidenceAsync(Specimens.Retold);
        Assert.Contains(Sentence, html, StringComparison.Ordinal);
        Assert.Contains("naverteld", html, StringComparison.Ordinal);
        NothingQuoted(html);
    }

    [Fact]
    public async Task AWholeTrailOfRetoldDocumentsHasNoQuotationMarks()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", InOurWords(Specimens.Trail));
        Assert.Contains("naverteld", html, StringComparison.Ordinal);
        NothingQuoted(html);
    }

    private static Task<string> EvidenceAsync(DocumentReference document) =>
        Rendered.AsHtmlAsync<EvidenceView>("Evidence", Specimens.Said(document, Sentence));

    private static void NothingQuoted(string html)
    {
        Assert.DoesNotContain("<q", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote", html, StringComparison.Ordinal);
        Assert.DoesNotContain("“", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x201C;", html, StringComparison.OrdinalIgnoreCase);
    }

    private static TrailAnswer InOurWords(TrailAnswer trail) => trail with
    {
        Dicta = [.. trail.Dicta.Select(dictum => dictum with { Evidence = InOurWords(dictum.Evidence) })],
        Steps = [.. trail.Steps.Select(step => step with { Evidence = [.. step.Evidence.Select(InOurWords)] })],
        Cabinet = trail.Cabinet with { Evidence = InOurWords(trail.Cabinet.Evidence!) },
    };

    private static Evidence InOurWords(Evidence evidence) => evidence with { Document = evidence.Document with { Retold = true } };
}
