using System.Text.Json;
using CsCheck;
using Stavaza.Cli.Marks;
using Stavaza.Reading;
using Stavaza.Reading.Marks;

namespace Stavaza.Cli.Tests;

public sealed class MarkLineTests
{
    /// <summary>The text of a mark is exactly the slice that it names, with the surrogates that others cut in two.</summary>
    [Fact]
    public void TheTextOfAMarkIsTheSliceUnitForUnit() =>
        Gen.Char.Array.Select(units => new string(units)).Sample(text => TextOf(LineFor(text)) == text);

    [Theory]
    [InlineData("a\ud800b")]
    [InlineData("\udc00")]
    [InlineData("😀\ud83d")]
    [InlineData("\ud83d\ud83d\ude00\"\\\n")]
    public void ASurrogateThatStandsAloneComesThrough(string text) => Assert.Equal(text, TextOf(LineFor(text)));

    private static byte[] LineFor(string text)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            var all = new TextSpan(0, text.Length);
            MarkWriter.Write(json, text, new Mark(new Whole(all), all, [all], all, InFurniture: false), "1");
        }

        return bytes.ToArray();
    }

    private static string? TextOf(byte[] line) => MarksDocument.Read(line).Document?.Text;

    private sealed record Whole(TextSpan Span) : Element(Span, "test/whole")
    {
        public override string Type => "whole";

        public override void WriteFields(Utf8JsonWriter json) => json.WriteString("id", "1");
    }
}
