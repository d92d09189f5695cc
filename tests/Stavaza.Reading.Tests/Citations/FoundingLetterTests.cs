using Stavaza.Reading.Citations;
using Stavaza.Reading.Citations.Moties;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>The letter for which all this was begun, as it comes out of its PDF.</summary>
public sealed class FoundingLetterTests
{
    [Fact]
    public void NamesItsMotionItsEarlierAnswersItsEarlierLetterAndItsTreaty()
    {
        var citations = CitationReader.Read(Corpus.Text("seed/kamerbrief-nucleaire-ontwapening.txt"), ReadingContext.None);

        Assert.Equal(
            ["kst-36200-V-30", "kst-36200-V-30", "BZDOC-1140901229-49", "BS2022029440", "2022Z21643", "kst-33783-46", "npt#VI"],
            citations.Select(citation => citation.Id));
        Assert.Equal("Van Dijk", Assert.IsType<MotieCitation>(citations[0]).Person);
        Assert.Equal((new DateOnly(2022, 11, 17), "Van Dijk"), (citations[3].Date!.Value, citations[3].Person));
        Assert.Equal((new DateOnly(2022, 12, 7), "Van Houwelingen"), (citations[4].Date!.Value, citations[4].Person));
        Assert.Equal(new DateOnly(2020, 7, 6), citations[5].Date);
    }
}
