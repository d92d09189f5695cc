using CsCheck;
using Stavaza.Search;

namespace Stavaza.Tests.Search;

public sealed class QueryTests
{
    private static readonly string[] Traps =
    [
        "\"", "-", "*", "-\"", "\"\"", "**", "a*", "de", "36 200 V nr. 30", "33783-46", "kst-", "(", ")",
        "~", "ß", "İ", "\ud835", "𝔸", "e\u0301", "–", "36 200", "'s", "“",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Int[0, Traps.Length - 1].Select(i => Traps[i]),
        Gen.String[Gen.Char, 0, 12],
        Gen.String[Gen.Char['\u0020', '\u007e'], 0, 12]);

    [Fact]
    public void FindsAllWordsInAnyOrderAnywhereInTheDocument()
    {
        using var shelf = new Shelf(
            Shelf.Document("beide", "De regering werkt aan ontwapening.", "Het verdrag blijft van kracht."),
            Shelf.Document("een", "De regering noemt het verdrag."));

        Assert.Equal("beide", shelf.Keys("verdrag ontwapening"));
        Assert.Equal("beide een", shelf.Keys("regering verdrag"));
        Assert.Equal("beide", shelf.Keys("de ontwapening van het verdrag"));
    }

    [Fact]
    public void GivesDocumentsWithSomeWordsOnlyWhereNoneHasAllAndSaysSo()
    {
        using var shelf = new Shelf(Shelf.Document("een", "Over stikstof."), Shelf.Document("twee", "Over kernwapens."));

        var found = shelf.Search("stikstof kernwapens");

        Assert.Equal((SearchOutcome.SomeWords, 2), (found.Outcome, found.Total));
        Assert.Equal(SearchOutcome.AllWords, shelf.Search("stikstof").Outcome);
        Assert.Equal(SearchOutcome.NotFound, shelf.Search("walvis").Outcome);
    }

    [Fact]
    public void FindsAQuotationOnlyWhereItsWordsStandTogetherInOnePassage()
    {
        using var shelf = new Shelf(
            Shelf.Document("samen", "Inzet op nucleaire ontwapening."),
            Shelf.Document("los", "Ontwapening, ook nucleaire."),
            Shelf.Document("verdeeld", "Alles is nucleaire", "ontwapening in delen"));

        Assert.Equal("samen", shelf.Keys("\"nucleaire ontwapening\""));
        Assert.Equal("samen", shelf.Keys("„nucleaire ontwapening”"));
        Assert.Equal("samen", shelf.Keys("\"nucleaire ontwapening"));
        Assert.Equal("los samen verdeeld", shelf.Keys("nucleaire ontwapening"));
        Assert.Equal("los verdeeld", shelf.Keys("ontwapening -\"nucleaire ontwapening\""));
    }

    [Fact]
    public void LeavesOutWhatMustNotBeThereAndFindsBeginnings()
    {
        using var shelf = new Shelf(Shelf.Document("een", "Kernwapens en verdragen."), Shelf.Document("twee", "Kernenergie."));

        Assert.Equal("een twee", shelf.Keys("kern*"));
        Assert.Equal("een", shelf.Keys("kern* -kernenergie"));
        Assert.Equal("een", shelf.Keys("verdr*"));
        Assert.Equal(SearchOutcome.OnlyExclusions, shelf.Search("-kernenergie").Outcome);
    }

    [Theory]
    [InlineData("36 200 V nr. 30", "motie brief")]
    [InlineData("36 200 V, nr. 30", "motie brief")]
    [InlineData("36200 v nr 30", "motie brief")]
    [InlineData("36200-V-30", "motie brief")]
    [InlineData("kst-36200-V-30", "motie brief")]
    [InlineData("Kamerstuk 36 200 V, nr. 30", "motie brief")]
    [InlineData("33783-46", "brief eerder")]
    [InlineData("kst-33783-46", "brief eerder")]
    [InlineData("33 783, nr. 46", "brief eerder")]
    [InlineData("33.783 nr 46", "brief eerder")]
    [InlineData("33783", "brief eerder")]
    [InlineData("33 783", "brief eerder")]
    [InlineData("2022Z21643", "antwoord brief")]
    [InlineData("2022z21643", "antwoord brief")]
    [InlineData("BZDOC-1140901229-49", "brief")]
    [InlineData("bzdoc 1140901229 49", "")]
    [InlineData("33783-4", "")]
    [InlineData("3783-46", "")]
    [InlineData("36 200 V nr. 3", "")]
    [InlineData("21501-02-2558", "raad")]
    [InlineData("21 501-02, nr. 2558", "raad")]
    [InlineData("21501-02", "raad")]
    [InlineData("31 145, C", "eerste")]
    [InlineData("kst-31145-C", "eerste")]
    public void FindsADocumentByItsNumberHoweverItIsTypedAndThoseThatNameIt(string query, string keys)
    {
        using var shelf = new Shelf(
            Shelf.Titled("brief", "Stand van zaken", ["BZDOC-1140901229-49"], "Uitvoering van motie 36 200 V, nr. 30 (zie 2022Z21643 en Kamerstuk 33 783, nr. 46)."),
            Shelf.Titled("motie", "Motie", ["kst-36200-V-30"], "verzoekt de regering"),
            Shelf.Titled("eerder", "Brief", ["kst-33783-46"], "Eerdere inzet."),
            Shelf.Titled("antwoord", "Antwoord", ["2022Z21643"], "Antwoorden op vragen."),
            Shelf.Titled("raad", "Verslag van de Raad", ["kst-21501-02-2558"], "Verslag."),
            Shelf.Titled("eerste", "Brief", ["kst-31145-C"], "Aan de senaat."));
        var found = shelf.Search(query);

        Assert.Equal(keys.Length == 0 ? "" : string.Join(' ', keys.Split(' ').Order(StringComparer.Ordinal)), found.Outcome == SearchOutcome.SomeWords ? "" : shelf.Keys(query));
    }

    [Fact]
    public void PutsTheDocumentThatHasTheIdBeforeThoseThatNameIt()
    {
        using var shelf = new Shelf(
            Shelf.Document("a", "33 783, nr. 46 en nog eens 33783-46 en kst-33783-46"),
            Shelf.Titled("z", "Brief", ["kst-33783-46"], "Iets anders met vele woorden die er niet toe doen."));

        Assert.Equal("z", shelf.Search("33 783, nr. 46").Documents[0].Key);
    }

    [Fact]
    public void NarrowsByKindAndDayAndCountsWhatHasNoDay()
    {
        var day = new DateOnly(2022, 12, 20);
        using var shelf = new Shelf(
            Shelf.Document("oud", "verdrag") with { Date = day.AddDays(-1) },
            Shelf.Document("nu", "verdrag") with { Date = day, Kind = "Motie" },
            Shelf.Document("ooit", "verdrag"));

        var found = shelf.Index.Search("verdrag", new() { From = day, To = day });

        Assert.Equal(("nu", 1, 1), (found.Documents.Single().Key, found.Total, found.Undated));
        Assert.Equal(1, shelf.Index.Search("verdrag", new() { Kind = "Motie" }).Total);
        Assert.Equal(0, shelf.Index.Search("verdrag", new() { Kind = "motie" }).Total);
        Assert.Equal(3, shelf.Search("verdrag").Total);
    }

    [Fact]
    public void PagesWithoutOverlapAndCountsAll()
    {
        using var shelf = new Shelf([.. Enumerable.Range(0, 25).Select(i => Shelf.Document($"d{i:00}", "een gelijk verdrag"))]);

        var pages = Enumerable.Range(0, 4).SelectMany(page => shelf.Index.Search("verdrag", new() { Skip = page * 7, Take = 7 }).Documents).Select(document => document.Key);

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"d{i:00}"), pages);
        Assert.Equal(25, shelf.Index.Search("verdrag", new() { Skip = int.MaxValue, Take = int.MaxValue }).Total);
        Assert.Empty(shelf.Index.Search("verdrag", new() { Skip = -5, Take = -5 }).Documents);
    }

    [Fact]
    public void GivesTheBestPassagesWithTheirPlace()
    {
        using var shelf = new Shelf(Shelf.Document("brief", "Inleiding zonder meer.", "Het verdrag is oud.", "Het verdrag over ontwapening.", "Slot.", "Nog een verdrag.", "En een verdrag."));

        var passages = shelf.Search("verdrag ontwapening").Documents.Single().Passages;

        Assert.Equal(3, passages.Count);
        Assert.Equal("Het verdrag over ontwapening.", passages[0].Text);
        Assert.Equal((43, 29), (passages[0].Place.Start, passages[0].Place.Length));
    }

    [Fact]
    public void GivesEachDocumentItsOwnPassagesThroughCommitsAndMerges()
    {
        using var shelf = new Shelf();
        for (var i = 0; i < 40; i++)
        {
            shelf.Index.Apply([Shelf.Document($"d{i % 25:00}", "zonder", $"verdrag van d{i % 25:00}", "ook zonder", $"nog een verdrag van d{i % 25:00}")], i % 7 == 0 ? ["d03"] : [], i);
        }

        var found = shelf.Index.Search("verdrag", new() { Take = 50 }).Documents;

        Assert.InRange(found.Count, 24, 25);
        Assert.All(found, document => Assert.Equal([document.Key, document.Key], document.Passages.Select(passage => passage.Text[^3..])));
    }

    [Fact]
    public void PassagesOfEqualWorthComeByKeyHoweverTheyWereTakenIn()
    {
        using var shelf = new Shelf();
        foreach (var (key, number) in new[] { ("c", 1), ("a", 2), ("b", 3) })
        {
            shelf.Index.Apply([Shelf.Document(key, "De brug over de rivier.", "De brug over de gracht.")], [], number);
        }

        var found = shelf.Index.SubjectDocuments("brug").Documents;
        Assert.Equal(["a", "b", "c"], found.Select(document => document.Key));
        Assert.All(found, document => Assert.Equal(["De brug over de rivier.", "De brug over de gracht."], document.Passages.Select(passage => passage.Text)));
    }

    [Fact]
    public void FindsASubjectOnlyWhereOnePassageHasAllOfIt()
    {
        using var shelf = new Shelf(
            Shelf.Document("over", "Het kabinet zet in op nucleair ontwapenen.", "Nucleaire ontwapening blijft het doel."),
            Shelf.Document("verspreid", "Een nucleaire dreiging.", "Algemene ontwapening."));

        var found = shelf.Index.SubjectDocuments("de nucleaire ontwapening");

        Assert.Equal(2, found.Passages);
        Assert.Equal(("over", 2), (found.Documents.Single().Key, found.Documents.Single().Passages.Count));
        Assert.Equal((2, 1), (shelf.Index.SubjectDocuments("nucleaire ontwapening", 1).Passages, shelf.Index.SubjectDocuments("nucleaire ontwapening", 1).Documents.Sum(d => d.Passages.Count)));
        Assert.Empty(shelf.Index.SubjectDocuments("").Documents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"\"")]
    [InlineData("* ? - \" ( ) ~ ^ : && || !")]
    [InlineData("-\"\"")]
    public void SaysThatAQueryHoldsNoWords(string query)
    {
        using var shelf = new Shelf(Shelf.Document("een", "woord"));

        Assert.Equal((SearchOutcome.NoWords, 0), (shelf.Search(query).Outcome, shelf.Search(query).Total));
    }

    [Fact]
    public void BoundsHostileQueries()
    {
        using var shelf = new Shelf([.. Enumerable.Range(0, 500).Select(i => Shelf.Document($"d{i}", $"aa{i} ab{i} woord{i} een"))]);

        Assert.True(shelf.Search(string.Join(' ', Enumerable.Repeat("a*", 5000))).Shortened);
        Assert.True(shelf.Search(new string('"', 3_000_001)).Shortened);
        Assert.True(shelf.Search(new string('x', 3_000_000)).Shortened);
        Assert.True(shelf.Search(string.Concat(Enumerable.Repeat("a-", 1_000_000))).Shortened);
        Assert.True(shelf.Search(string.Join(' ', Enumerable.Range(0, 100).Select(i => $"w{i}"))).Shortened);
        Assert.Equal(500, shelf.Search("aa* ab* wo* ee*").Total);
    }

    [Fact]
    public void TakesAnyTextAsAQuery()
    {
        using var shelf = new Shelf(Shelf.Document("een", "De minister van Buitenlandse Zaken, 36 200 V, nr. 30."), Shelf.Document("twee", "Iets over a-b-c en 33783-46."));

        Piece.Array[0, 12].Select(pieces => string.Join("", pieces)).Sample(
            query =>
            {
                var found = shelf.Search(query);
                Assert.All(found.Documents.SelectMany(d => d.Passages), p => Assert.All(p.Matches, m => Assert.True(m.Length > 0 && m.End <= p.Text.Length)));
                Assert.True(found.Documents.Count <= found.Total && found.Total <= 2);
                _ = shelf.Index.SubjectDocuments(query);
            },
            iter: 3000);
    }

    [Fact]
    public void FindsADocumentByEachOfItsWords() =>
        Piece.Array[1, 6].Select(pieces => string.Join(" ", pieces)).Sample(
            text =>
            {
                using var shelf = new Shelf(Shelf.Document("een", text));
                Assert.All(text.Split(' ').Where(word => word.Length > 0), word => FoundOrNoWord(shelf, word));
            },
            iter: 40);

    private static void FoundOrNoWord(Shelf shelf, string word)
    {
        var asked = word.Trim('"', '“', '”', '„', '«', '»', '-', '*');
        var found = shelf.Search(asked);
        Assert.True(found.Total == 1 || found.Outcome is SearchOutcome.NoWords or SearchOutcome.OnlyExclusions, $"{asked}: {found.Outcome}");
    }
}
