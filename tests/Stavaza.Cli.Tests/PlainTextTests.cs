using CsCheck;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\n b\u00a0\tc ", "a b c")]
    [InlineData("rood \u001b[31mzin\u0007 \u009b2J", "rood [31mzin 2J")]
    [InlineData("om\u202egekeerd\u2069", "omgekeerd")]
    [InlineData("café 😀 “aan”", "café 😀 “aan”")]
    public void ADocumentCannotSteerTheTerminal(string text, string printed) => Assert.Equal(printed, PlainText.OneLine(text));

    [Fact]
    public void ALineIsNoWiderThanThePageWhereWordsAllow() =>
        Gen.String["abc "].Select(Gen.Int[0, 6]).Sample((text, indent) =>
        {
            var written = new StringWriter { NewLine = "\n" };
            new TextPage(written, width: 20).Line(text, indent, hang: 2);
            return written.ToString().Split('\n').All(line => line.Length <= 20 || line.Trim().IndexOf(' ', StringComparison.Ordinal) < 0)
                && string.Join(' ', written.ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) == PlainText.OneLine(text).Trim();
        });
}
