using System.Diagnostics;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Text that was made to hurt: repeated cues, sentences without end, chains of words that call for each other.</summary>
[Collection(nameof(TimedAlone))]
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
    [InlineData("Het NPV ", "bekrachtigd door Rusland en verlengd door China ")]
    [InlineData("verzoekt de regering zonder ", "iets te doen en niets te laten en ")]
    [InlineData("In 2021 ", "op 3 mei ")]
    [InlineData("Ik ", "stuur toegezegd kom uw Kamer terug ")]
    [InlineData("Het kabinet ", "acht zorgen over steunt ")]
    [InlineData("De Kamer ", "geen mededelingen volgens verwacht dat ")]
    public void TakesTimeInProportionToTheText(string before, string repeated)
    {
        var (small, large) = (before + Repeat(repeated, 1_000), before + Repeat(repeated, 4_000));
        _ = Time(small);

        // Four times the text may take some ten times as long on a busy machine; what is quadratic takes sixteen times. The best of some tries counts.
        var ratio = Enumerable.Range(0, 3).Select(_ => Time(large) / Time(small)).Min();

        Assert.True(ratio < 10, $"four times the text took {ratio:F1} times as long");
    }

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        _ = DocumentReader.Read(text, new ReadingContext { Date = Said.Day, Layout = Layout.Flowing });
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Repeat(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}

/// <summary>Tests that compare times run after the others, one by one.</summary>
[CollectionDefinition(nameof(TimedAlone), DisableParallelization = true)]
public sealed class TimedAlone;
