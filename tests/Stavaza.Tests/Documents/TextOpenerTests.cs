using System.Text;
using CsCheck;
using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class TextOpenerTests
{
    private const string Words = "Oekraïne en de motie-Van Dijk:\r\n€ 3 miljoen – «één» keer.\r\n";

    public static TheoryData<string, int> Encodings => new() { { "utf-8", 0 }, { "utf-8", 1 }, { "utf-16", 0 }, { "utf-16", 1 }, { "utf-16BE", 0 }, { "utf-16BE", 1 }, { "utf-32", 1 } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void DecodesWithAndWithoutByteOrderMark(string name, int marks)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marks == 1 ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];
        Assert.Equal(Words, Files.Opened("brief.txt", bytes).Text);
    }

    [Fact]
    public void DecodesWindows1252()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words);
        Assert.Equal(Words, Files.Opened("brief.txt", bytes).Text);
    }

    [Fact]
    public void KeepsUtf8WhenOnlyTheEndIsCutOff()
    {
        var bytes = Encoding.UTF8.GetBytes("Oekraïne, één, financiën, België");
        Assert.StartsWith("Oekraïne, één, financiën, Belgi", Files.Opened("brief.txt", bytes[..^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsLineEndsBecauseOffsetsCountInTheInput() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const('\r'), Gen.Const('\n'), Gen.Const('é'), Gen.Const(' '))].Where(text => text.AsSpan().Trim().Length > 0)
            .Sample(text => Files.Opened("brief.txt", text).Text == text);

    [Fact]
    public void LeavesTheLayoutToBeJudged()
    {
        var text = Files.Opened("brief.txt", "Een zin.");
        Assert.Equal((Format.Text, Layout.Unknown, null), (text.Format, text.Layout, text.PageOf(3)));
    }

    [Theory]
    [InlineData("De kop %PDF-1.4 staat in dit bestand.")]
    [InlineData("<naam> heeft gezegd dat het zo is.")]
    [InlineData("PK is een afkorting.")]
    public void IsNotMisledByTextThatLooksLikeAnotherFormat(string text) => Assert.Equal(Format.Text, Files.Opened("brief.txt", text).Format);
}
