using Stavaza.Search;

namespace Stavaza.Tests.Search;

public sealed class DutchWordTests
{
    [Theory]
    [InlineData("motie", "moties")]
    [InlineData("ministerie", "ministeries")]
    [InlineData("verdrag", "verdragen")]
    [InlineData("kernwapen", "kernwapens")]
    [InlineData("brief", "brieven")]
    [InlineData("advies", "adviezen")]
    [InlineData("prijs", "prijzen")]
    [InlineData("verlies", "verliezen")]
    [InlineData("lid", "leden")]
    [InlineData("nucleair", "nucleaire")]
    [InlineData("Europees", "Europese")]
    [InlineData("ontwapening", "ontwapenen")]
    [InlineData("toezegging", "toezeggingen")]
    [InlineData("toegezegd", "toezeggingen")]
    [InlineData("uitvoering", "uitgevoerd")]
    [InlineData("overheid", "overheden")]
    [InlineData("commissie", "commissies")]
    [InlineData("vraag", "vragen")]
    [InlineData("staat", "staten")]
    [InlineData("raket", "raketten")]
    [InlineData("Oekraïne", "oekraine")]
    [InlineData("coördinatie", "COORDINATIE")]
    [InlineData("foto", "foto's")]
    [InlineData("NAVO", "NAVO’s")]
    public void FindsOneFormByTheOther(string one, string other)
    {
        using var shelf = new Shelf(Shelf.Document("een", $"Dit gaat over {one} en meer."), Shelf.Document("ander", $"Hier staat {other} in."));

        Assert.Equal("ander een", shelf.Keys(one));
        Assert.Equal("ander een", shelf.Keys(other));
    }

    [Theory]
    [InlineData("minister", "ministerie")]
    [InlineData("advies", "adverteren")]
    [InlineData("regering", "regio")]
    [InlineData("staat", "stad")]
    [InlineData("wapen", "water")]
    [InlineData("motie", "motief")]
    public void KeepsOtherWordsApart(string one, string other)
    {
        using var shelf = new Shelf(Shelf.Document("een", one), Shelf.Document("ander", other));

        Assert.Equal("een", shelf.Keys(one));
    }

    [Theory]
    [InlineData("kernwapenbeleid", "kernwapens", "beleid")]
    [InlineData("ontwapeningsverdragen", "ontwapening", "verdrag")]
    [InlineData("wapenbeheersingsakkoord", "wapenbeheersing", "akkoorden")]
    [InlineData("NAVO-bondgenoten", "navo", "bondgenoot")]
    [InlineData("non-proliferatie", "nonproliferatie", "proliferatie")]
    [InlineData("non\u00adproliferatie", "nonproliferatie", "non-proliferatie")]
    [InlineData("F-16’s", "f16", "F-16")]
    public void FindsACompoundByItsPartsAndAsAWhole(string compound, string one, string other)
    {
        using var shelf = new Shelf(Shelf.Document("samen", $"Wij spreken over {compound} vandaag."));

        Assert.Equal("samen", shelf.Keys(one));
        Assert.Equal("samen", shelf.Keys(other));
        Assert.Equal("samen", shelf.Keys(compound));
    }

    [Theory]
    [InlineData("wetenschap")]
    [InlineData("motief")]
    [InlineData("kernwapen")]
    [InlineData("gemeenteraadsverkiezingenkoorts")]
    public void LeavesWordsWholeThatTheListDoesNotMakeUp(string word) => Assert.Empty(DutchCompounds.Split(word));

    [Fact]
    public void ShowsTheWordsOfTheTextAndNotThoseOfTheQuery()
    {
        const string Marked = "De «Oekraïense» inzet voor «nucleaire» «ontwapening»: «niet-nucleaire» staten.";
        using var shelf = new Shelf(Shelf.Document("brief", Marked.Replace("«", "").Replace("»", "")));

        var passage = shelf.Search("OEKRAIENS nucleair ontwapenen niet-nucleair").Documents.Single().Passages.Single();

        Assert.Equal(Marked, Stavaza.Testing.Marked.Up(passage.Text, passage.Matches.Select(match => (match.Start, match.End))));
    }
}
