using Stavaza.Documents;

namespace Stavaza.Tests.Documents;

/// <summary>Every real file of the corpus opens, or says why not.</summary>
public sealed class CorpusOpeningTests
{
    [Theory]
    [InlineData("kamerbrief-pdf", "*.pdf", 1, 7)]
    [InlineData("moties-doc-pdf", "*.pdf", 1, 1)]
    [InlineData("handelingen-pdf", "*.pdf", 7, 150)]
    [InlineData("besluitenlijsten-pdf", "*.pdf", 3, 12)]
    [InlineData("kamervragen-antwoorden-docx", "*.docx", 5, 0)]
    [InlineData("vlos-verslagen-2025", "*.xml", 12, 0)]
    [InlineData("koop-kst-xml", "*.xml", 3, 0)]
    public void OpensEveryDocument(string folder, string pattern, int documents, int pages)
    {
        var texts = Openings(folder, pattern).OfType<Opening.Opened>().Select(opened => opened.Text).ToList();
        Assert.Equal((documents, pages), (texts.Count, texts.Sum(text => text.Pages.Length)));
        Assert.All(texts, text => Assert.True(text.Text.Length > 700));
        Assert.All(texts, text => Assert.DoesNotContain('\0', text.Text));
    }

    [Theory]
    [InlineData("moties-doc-pdf", "*.doc", "old binary")]
    [InlineData("vlos-verslagen-2025", "*be33e3cf*.xml", "without text as yet")]
    [InlineData("parlamint-nl-samples", "*final.xml", "root element TEI")]
    public void SaysWhyTheOthersDoNot(string folder, string pattern, string reason) =>
        Assert.Contains(reason, Assert.IsType<Opening.Unreadable>(Assert.Single(Openings(folder, pattern))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("koop-kst-xml/kst-28844-269.xml", "kst-28844-269", "28844", "2022-2023", null)]
    [InlineData("koop-kst-xml/kst-36045-299.xml", "kst-36045-299", "36045", "2025-2026", "2026-07-02")]
    [InlineData("koop-kst-xml/kst-37020-X-1.EXCERPT.xml", "kst-37020-X-1", "37020-X", "2026-2027", "2026-09-15")]
    [InlineData("parlamint-nl-samples/h-ek-20222023-29-7.source.xml", "h-ek-20222023-29-7", null, "2022-2023", null)]
    public void TakesIdDossierSessionAndDayFromTheXml(string file, string id, string? dossier, string session, string? day)
    {
        var facts = Files.Opened(file, File.ReadAllBytes(Corpus.Path(file))).Facts;
        Assert.Equal((id, dossier, session, day), (facts.Id, facts.Dossier, facts.Vergaderjaar, facts.Date?.ToString("yyyy-MM-dd")));
        Assert.Equal($"https://zoek.officielebekendmakingen.nl/{id}.html", facts.OfficialUrl!.AbsoluteUri);
    }

    [Fact]
    public void PutsTheFifteenNotesOfALetterOnLinesOfTheirOwn()
    {
        var lines = Files.Opened("kst.xml", File.ReadAllBytes(Corpus.Path("koop-kst-xml/kst-28844-269.xml"))).Text.Split('\n');
        Assert.Equal(Enumerable.Range(1, 15), lines.Select(line => int.TryParse(line.Split(' ')[0], out var number) ? number : 0).Where(number => number is > 0 and < 28));
        Assert.Equal(2, lines.Count(line => line.EndsWith("Kamerstuk 28 844, nr. 261.", StringComparison.Ordinal)));
    }

    [Fact]
    public void GivesTwoVersionsOfOneMeetingTheSameAlias()
    {
        var texts = Openings("vlos-verslagen-2025", "*3ad601d2*.xml").OfType<Opening.Opened>().Select(opened => opened.Text).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Equal(["cc3fce07-f191-45b0-8c75-b0a47d03965f"], texts.SelectMany(text => text.Facts.Aliases).Distinct());
        Assert.NotEqual(texts[0].Text, texts[1].Text);
    }

    [Fact]
    public void WritesASpeakerLineForEveryTurn()
    {
        var text = Files.Opened("v.xml", File.ReadAllBytes(Corpus.Path("vlos-verslagen-2025/sample_vlos_f6102bb7-43b5-4d46-994a-2cebf2354dbf_66ab0b76-d942-425b-9c34-30e39f7946a7.0f34081.xml")));
        Assert.Equal((new DateOnly(2025, 6, 4), "Verslag, plenair", 312949), (text.Facts.Date!.Value, text.Facts.Kind, text.Text.Length));
        Assert.Equal(131, text.Text.Split('\n').Count(line => line == "De voorzitter:"));
    }

    [Fact]
    public void ReadsTwoColumnsOneAfterTheOther()
    {
        var text = Files.Opened("h.pdf", File.ReadAllBytes(Corpus.Path("handelingen-pdf/0a178131-9bbf-4848-b528-25341b33c6cc.pdf"))).Text;
        var motions = text.Split('\n').Where(line => line.StartsWith("Zij krijgt nr.", StringComparison.Ordinal)).Select(line => line[15..18]);
        Assert.Equal(["189", "190"], motions.Take(2));
        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 75);
    }

    private static IEnumerable<Opening> Openings(string folder, string pattern)
    {
        var opener = new DocumentOpener(new OpeningLimits());
        foreach (var file in Directory.EnumerateFiles(Corpus.Path(folder), pattern).Order(StringComparer.Ordinal))
        {
            yield return opener.Open(Path.GetFileName(file), File.ReadAllBytes(file), TestContext.Current.CancellationToken);
        }
    }
}
