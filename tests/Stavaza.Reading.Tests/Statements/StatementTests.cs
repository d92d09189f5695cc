using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Stemmingen;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Statements.Verdragen;
using Stavaza.Reading.Statements.Vragen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>The fields of statements.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Met deze brief geeft het kabinet uitvoering aan de motie-Jansen.", "executed")]
    [InlineData("Het kabinet geeft uitvoering aan de motie-Jansen.", "in-progress")]
    [InlineData("Het kabinet zal invulling geven aan de motie-Jansen.", "in-progress")]
    [InlineData("Het kabinet heeft gevolg gegeven aan de motie-Jansen.", "executed")]
    [InlineData("De motie-Jansen is deels uitgevoerd.", "partly")]
    [InlineData("Het kabinet geeft geen uitvoering aan de motie-Jansen.", "not-executed")]
    [InlineData("Met dit onderzoek is deels uitvoering gegeven aan de motie-Jansen.", "partly")]
    [InlineData("De motie-Jansen wordt momenteel uitgevoerd.", "in-progress")]
    [InlineData("De motie-Jansen zal worden uitgevoerd.", "in-progress")]
    [InlineData("De motie-Jansen kan hiermee als uitgevoerd worden beschouwd.", "executed")]
    [InlineData("Met deze maatregel wordt tegemoetgekomen aan de motie-Jansen.", "executed")]
    [InlineData("Het kabinet ziet geen mogelijkheid om aan de motie-Jansen uitvoering te geven.", "not-executed")]
    [InlineData("Het kabinet legt de motie-Jansen naast zich neer.", "not-executed")]
    public void TellsWhatWasDoneWithAMotion(string text, string stance) => Assert.Equal(stance, Said.One<Uitvoering>(text).Stance);

    [Fact]
    public void DatesAnAdoptionWithoutYearByTheTablingInItsSentence()
    {
        const string Text = "De motie van het lid De Boer, ingediend op 3 maart 2021 bij de begroting voor het jaar 2022, is op 9 maart aangenomen.";
        var marks = DocumentReader.Read(Text, ReadingContext.None).Marks;
        var states = marks.Select(mark => mark.Element).OfType<MotieStatus>().ToArray();

        Assert.Equal(["ingediend", "aangenomen"], states.Select(status => status.Status));
        Assert.Equal("De Boer", states[0].By);
        Assert.Equal(new(2021, 3, 3), states[0].Date?.From);
        Assert.False(states[0].Date?.YearInferred);
        Assert.Equal(new(2021, 3, 9), states[1].Date?.From);
        Assert.True(states[1].Date?.YearInferred);
    }

    [Fact]
    public void LinksAQuotedDictumToTheMotionOfTheSentenceBefore()
    {
        var dictum = Said.One<Dictum>("Dit gaat over de motie van het lid De Boer (Kamerstuk 30 000, nr. 12). De motie “verzoekt de regering de sluis te openen”.");

        Assert.True(dictum.Reported);
        Assert.Equal("kst-30000-12", dictum.Motion);
    }

    [Theory]
    [InlineData("verzoekt de regering te beginnen", "regering")]
    [InlineData("verzoekt de minister van Financiën te beginnen", "minister van Financiën")]
    [InlineData("verzoekt het demissionaire kabinet dit te doen", "demissionaire kabinet")]
    [InlineData("verzoekt de Kamer te beginnen", "Kamer")]
    [InlineData("spreekt uit dat het tijd is", "geen")]
    [InlineData("roept de colleges op te beginnen", "colleges")]
    [InlineData("dringt er bij de regering op aan te beginnen", "regering")]
    [InlineData("nodigt de minister van Financiën uit om te beginnen", "minister van Financiën")]
    [InlineData("verzoekt de minister van Justitie en Veiligheid en de staatssecretaris van Financiën te beginnen", "minister van Justitie en Veiligheid en de staatssecretaris van Financiën")]
    [InlineData("stelt voor te beginnen", "geen")]
    public void TellsWhoIsAsked(string dictum, string addressee) =>
        Assert.Equal(addressee, Said.One<Dictum>($"De Kamer,\ngehoord de beraadslaging,\n{dictum},\nen gaat over tot de orde van de dag.").Addressee);

    [Fact]
    public void GivesEachActItsOwnDeadline()
    {
        var dicta = Said.All<Dictum>("verzoekt de regering in mei 2025 een plan te sturen en voor 1 juli 2025 daarmee te beginnen,\nen gaat over tot de orde van de dag.");

        Assert.Equal([new(2025, 5, 31), new DateOnly(2025, 6, 30)], dicta.Select(dictum => dictum.Due?.To));
    }

    [Fact]
    public void GivesTheDeadlineOfTheReportToTheActThatItReportsOn()
    {
        var dicta = Said.All<Dictum>("verzoekt de regering de dijk te meten, en de Kamer hierover voor 1 mei 2025 te informeren,\nen gaat over tot de orde van de dag.");

        Assert.Equal(2, dicta.Count);
        Assert.All(dicta, dictum => Assert.Equal(new(2025, 4, 30), dictum.Due?.To));
    }

    [Fact]
    public void KnowsTheMotionThatTheSpeakerIsAt()
    {
        const string Text = "Minister Jansen:\nDan de motie op stuk nr. 12, over fietsen. Die ontraad ik.\nDe voorzitter:\nDe motie op stuk nr. 12: ontraden.";
        var appreciations = Said.All<Appreciatie>(Text);

        Assert.Equal([("op stuk nr. 12", "Minister Jansen", false), ("op stuk nr. 12", "De voorzitter", true)],
            appreciations.Select(appreciation => (appreciation.Motion!, appreciation.By!, appreciation.Repeat)));
    }

    [Fact]
    public void NamesThePartiesThatWereFor()
    {
        var vote = Said.One<Stemming>(
            "Ik constateer dat de leden van de fracties van ABC, Partij Zes en 50XYZ voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is verworpen.");

        Assert.Equal("verworpen", vote.Result);
        Assert.Equal(["ABC", "Partij Zes", "50XYZ"], vote.For);
    }

    [Fact]
    public void SharpensADeadlineThatTheChairAsksFor()
    {
        const string Text = """
            De voorzitter:
            De staatssecretaris zegt toe de Kamer te informeren over de veerpont. Deze is gericht aan mevrouw Vos.
            Wanneer is dat?
            Staatssecretaris Berg:
            Voor het einde van het jaar.
            """;

        var promise = Said.One<Toezegging>(Text);

        Assert.Equal(new DateOnly(2024, 12, 31), promise.Due?.To);
        Assert.True(promise.Corrected);
        Assert.Equal("mevrouw Vos", promise.Recipient);
        Assert.Equal("deadline", Said.One<ToezeggingCorrectie>(Text).Field);
    }

    [Fact]
    public void ReadsWhatDidNotHappenToATreatyAsNothing()
    {
        var single = Said.One<Verdragsgebeurtenis>("Rusland heeft New START op 21 februari 2023 opgeschort, zonder het verdrag op te zeggen.");

        Assert.Equal(("new-start", "opgeschort", "Rusland", "2023-02-21"), (single.Treaty, single.Event, single.Actor, single.Date?.Iso));
    }

    [Fact]
    public void TellsWhichQuestionsShareAnAnswer()
    {
        var answers = Said.All<Antwoord>("Vraag 1\nKent u het veer?\nAntwoord 1\nJa.\nVraag 2\nVaart het?\nVraag 3\nHoe vaak?\nAntwoord op vragen 2 en 3\nHet veer vaart elk uur.");

        Assert.Equal(["1", "2 3"], answers.Select(answer => string.Join(' ', answer.Numbers)));
    }

    [Fact]
    public void WritesADeadlineInFull() =>
        Assert.Equal(
            """{"actor":"Ik","recipient":"Kamer","strength":"plain","due":{"from":"2024-11-18","to":"2024-12-19","relation":"before","precision":"day","approx":true,"text":"voor het kerstreces","anchor":"kerstreces 2024"}}""",
            Said.Json(Said.One<Toezegging>("Ik zal uw Kamer voor het kerstreces informeren.")));
}
