using System.Text;
using Stavaza.Documents;
using Stavaza.Quality.Motions;
using Stavaza.Reading;

namespace Stavaza.Quality.Tests;

/// <summary>Motions are found in a text, and one without a dictum has a reason.</summary>
public sealed class MotionTests
{
    private const string Head = "De Kamer,\ngehoord de beraadslaging,\nconstaterende dat de brug roest;\n";
    private const string Foot = "\nen gaat over tot de orde van de dag.\n";

    [Fact]
    public void CountsTheDictaOfEachMotion()
    {
        var text = Head + "verzoekt de regering de brug te schilderen en de Kamer daarover te informeren," + Foot
            + "De voorzitter:\nZij krijgt nr. 12 (31200).\n" + Head + "spreekt uit dat de brug blauw moet worden," + Foot;

        Assert.Equal([2, 1], In(text).Select(motion => motion.Dicta));
    }

    [Theory]
    [InlineData(Head + "Excuus, ik heb het verkeerde blad voor me.\nDe voorzitter:\nDan doen wij dat later.", "breaks off")]
    [InlineData("De voorzitter:\nZij krijgt nr. 12 (31200). En gaat over tot de orde van de dag, hoort daarbij.", "only its closing formula")]
    [InlineData(Head + "en gaat over tot de orde van de dag.", "no verb")]
    public void TellsWhyAMotionHasNoDictum(string text, string reason) =>
        Assert.Contains(reason, Assert.Single(In(text)).ReasonWithout, StringComparison.Ordinal);

    [Fact]
    public void AMotionThatBreaksOffEndsWhereTheNextBegins()
    {
        var motions = In(Head + "Excuus, ik begin opnieuw.\n" + Head + "verzoekt de regering de brug te schilderen," + Foot).ToList();

        Assert.Equal([0, 1], motions.Select(motion => motion.Dicta));
    }

    [Fact]
    public void ARowThatHoldsATitleHasNoText()
    {
        var rows = """
            [{"id": "31200-12", "info": "Motie van het lid Jansen over het schilderen van de brug"},
             {"id": "31200-14", "text": "De Kamer, gehoord de beraadslaging, verzoekt de regering de brug te schilderen, en gaat over tot de orde van de dag."}]
            """;

        var list = MotionSource.OfList("moties.json", Encoding.UTF8.GetBytes(rows));

        Assert.Equal((2, 1), (list.Rows, list.Motions.Count(one => one.Motion.Dicta == 1)));
        Assert.Equal("het schilderen van de brug", Assert.Single(list.Titles).Title.Asked);
    }

    [Theory]
    [InlineData("Gewijzigde motie van de leden Jansen en De Wit over de brug schilderen (t.v.v. 31200-12) - Bruggen en sluizen", MotionTitle.Asks, "de brug schilderen")]
    [InlineData("Motie van het lid Jansen om de brug te schilderen", MotionTitle.Asks, "de brug te schilderen")]
    [InlineData("Motie van het lid Jansen over uitspreken dat de brug blauw moet worden", MotionTitle.Pronounces, "uitspreken dat de brug blauw moet worden")]
    [InlineData("Motie van de leden Jansen en De Wit - Voorjaarsnota", MotionTitle.NoSubject, null)]
    [InlineData("Moties", MotionTitle.NoTitle, null)]
    [InlineData("over de brug schilderen", MotionTitle.NoTitle, "de brug schilderen")]
    public void ARowWithATitleAloneHasAReasonOfItsOwn(string title, string reason, string? asked) =>
        Assert.Equal((reason, asked), (MotionTitle.Of(title).Reason, MotionTitle.Of(title).Asked));

    [Fact]
    public void EveryRowOfTheCorpusHoldsTextOrHasAReason()
    {
        var lists = MotionSource.In(Corpus.Path(".")).Where(source => source.Name.EndsWith(".json", StringComparison.Ordinal)).ToList();

        Assert.Equal(7972, lists.Sum(list => list.Rows));
        Assert.All(lists, list => Assert.Equal(list.Rows, list.Titles.Count + list.Motions.Count));
        Assert.InRange(lists.Sum(list => list.Titles.Count(one => one.Title.Reason is MotionTitle.Asks or MotionTitle.Pronounces)), 7000, 7972);
    }

    [Fact]
    public void AlmostEveryMotionOfTheCorpusYieldsADictum()
    {
        var texts = MotionSource.In(Corpus.Path(".")).SelectMany(source => source.Motions).Select(one => one.Motion).ToList();
        var mistakes = texts.Count(motion => motion.ReasonWithout?.Contains("mistake of the reader", StringComparison.Ordinal) == true);

        Assert.InRange(texts.Count, 200, int.MaxValue);
        Assert.InRange(texts.Count(motion => motion.Dicta > 0) / (double)texts.Count, 0.98, 1);
        Assert.InRange(mistakes, 0, 1); // two columns of a PDF that run into each other
    }

    private static IEnumerable<MotionText> In(string text) => MotionText.In(new(text, Documents.DocumentFormat.Text, Layout.Flowing, [], DocumentFacts.None));
}
