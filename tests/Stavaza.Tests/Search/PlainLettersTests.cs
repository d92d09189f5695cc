using Lucene.Net.Analysis.Miscellaneous;
using Stavaza.Linking;
using Stavaza.Open;
using Stavaza.Reading.Text;
using Stavaza.Register;

namespace Stavaza.Tests.Search;

public sealed class PlainLettersTests
{
    [Fact]
    public void TheTableHasEveryLetterAndDigitThatTheFilterOfTheSearchLibraryKnows() => Assert.All(
        Enumerable.Range(0x80, 0xD800 - 0x80).Concat(Enumerable.Range(0xE000, 0x10000 - 0xE000)).Select(unit => (char)unit).Where(char.IsLetterOrDigit),
        letter => Assert.Equal(Filtered(letter), PlainLetters.Of(letter) ?? letter.ToString()));

    [Fact]
    public void NamesAreTheSameWithAndWithoutAccents()
    {
        Assert.True(Surname.Fit("Dilan Yeşilgöz-Zegerius", "Yesilgöz-Zegerius"));
        Assert.Equal(Surname.Last("Özütok"), Surname.Last("N. Ozutok"));
        Assert.Equal(OpenFilter.Plain("minister van Koloniën"), OpenFilter.Plain("Minister van Kolonien"));
        Assert.Equal(States.Find("Brazilië"), States.Find("Brazilie"));
        Assert.NotNull(States.Find("israel"));
        Assert.False(Surname.Fit("Boer", "De Bóér-Jansen"));
    }

    private static string Filtered(char letter)
    {
        var plain = new char[8];
        return new(plain, 0, ASCIIFoldingFilter.FoldToASCII([letter], 0, plain, 0, 1));
    }
}
