using Stavaza.Reading.Text;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Text that was made to hurt: repeated cues, sentences without end, chains of words that call for each other.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("verzoekt de regering uiterlijk ", "eind ")]
    [InlineData("verzoekt de regering uiterlijk ", "einde van het ")]
    [InlineData("Ik stuur uw Kamer uiterlijk ", "begin medio half ")]
    public void ReadsChainsOfPeriodsWithoutEnd(string before, string repeated)
    {
        var text = (before + Repeat(repeated, 20_000)).TrimEnd();

        Assert.Equal(text, DocumentReader.Read(text, new ReadingContext { Date = Said.Day, Layout = Layout.Flowing }).Text.Text);
    }

    [Theory]
    [InlineData("De motie ", "is aangenomen ")]
    [InlineData("De motie ", "is ingediend op 3 mei ")]
    [InlineData("De motie op stuk nr. 3 ", "wordt niet ontraden ")]
    [InlineData("De motie ", "motie zal uitgevoerd ")]
    [InlineData("Het NPV ", "die is opgezegd ")]
    [InlineData("Het NPV ", "protocol bij het verdrag is opgezegd. Het verdrag tussen ")]
    [InlineData("Het NPV ", "bekrachtigd door Rusland en verlengd door China ")]
    [InlineData("verzoekt de regering zonder ", "iets te doen en niets te laten en ")]
    [InlineData("In 2021 ", "op 3 mei ")]
    [InlineData("Ik ", "stuur toegezegd kom uw Kamer terug ")]
    [InlineData("Het kabinet ", "acht zorgen over steunt ")]
    [InlineData("De Kamer ", "geen mededelingen volgens verwacht dat ")]
    [InlineData("", "1 december 2022 ")]
    [InlineData("", "01-02-2022 ")]
    [InlineData("", "brief van de Minister ")]
    public void TakesStepsInProportionToTheText(string before, string repeated)
    {
        var few = StepsFor(before + Repeat(repeated, 1_000));
        var many = StepsFor(before + Repeat(repeated, 4_000));

        // What is quadratic takes sixteen times as many.
        Assert.InRange(many, few, 5 * few);
    }

    private static long StepsFor(string text)
    {
        var before = Steps.Taken;
        _ = DocumentReader.Read(text, new ReadingContext { Date = Said.Day, Layout = Layout.Flowing });
        Assert.SkipWhen(Steps.Taken == before, "steps are counted in debug builds alone");
        return Steps.Taken - before;
    }

    private static string Repeat(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
