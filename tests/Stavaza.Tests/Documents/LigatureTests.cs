using CsCheck;
using Stavaza.Documents;

namespace Stavaza.Tests.Documents;

public sealed class LigatureTests
{
    [Theory]
    [InlineData("oﬃciële brieven over de ﬁnanciële aﬂoop", "officiële brieven over de financiële afloop")]
    [InlineData("ﬀ ﬄ ﬅ ﬆ", "ff ffl st st")]
    [InlineData("gewoon", "gewoon")]
    [InlineData("", "")]
    public void LettersDrawnAsOneAreTheLettersTheyAre(string drawn, string read) => Assert.Equal(read, Ligatures.Undone(drawn));

    [Fact]
    public void NothingElseChanges() => Gen.String.Where(text => !text.Any(unit => unit is >= '\uFB00' and <= '\uFB06')).Sample(text => Ligatures.Undone(text) == text);
}
