using System.Text;
using CsCheck;
using Stavaza.Cli.Marks;

namespace Stavaza.Cli.Tests;

public sealed class MarksDocumentTests
{
    [Theory]
    [InlineData("""{"id": "1", "text": "a"}""", "1", null, "a")]
    [InlineData("""{"text": "", "id": 12, "date": null}""", "12", null, "")]
    [InlineData("""{"id": "é", "date": "2022-12-20", "text": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é"}""", "é", "2022-12-20", "\"\\/\b\f\n\r\té😀é")]
    [InlineData("""{"\u0069d": "1", "more": {"text": ["x", {}]}, "text": "a", "date": ""}""", "1", null, "a")]
    [InlineData("""  {"id":"1","id":"2","text":"a"}  """, "2", null, "a")]
    public void ReadsALine(string line, string id, string? date, string text)
    {
        var (document, problem) = MarksDocument.Read(Encoding.UTF8.GetBytes(line));
        Assert.Null(problem);
        Assert.Equal((id, date, text), (document!.Id, document.Date?.ToString("yyyy-MM-dd"), document.Text));
    }

    [Theory]
    [InlineData("bad", "is no JSON")]
    [InlineData("""{"id": "1", "text": "a" """, "is no JSON")]
    [InlineData("""{"id": "1", "text": "a"} {}""", "is no JSON")]
    [InlineData("""["id"]""", "is no JSON object")]
    [InlineData("""{"text": "a"}""", "has no \"id\"")]
    [InlineData("""{"id": "1"}""", "has no \"text\"")]
    [InlineData("""{"id": "1", "text": 5}""", "has no \"text\"")]
    [InlineData("""{"id": "1", "text": "a", "date": "20-12-2022"}""", "has a \"date\"")]
    [InlineData("""{"id": "1", "text": "a", "date": "2022-02-30"}""", "has a \"date\"")]
    public void SaysWhatIsWrongWithALine(string line, string problem)
    {
        var read = MarksDocument.Read(Encoding.UTF8.GetBytes(line));
        Assert.Null(read.Document);
        Assert.StartsWith(problem, read.Problem);
        Assert.DoesNotContain('\n', read.Problem!);
    }

    [Fact]
    public void SaysWhereALineIsNotUtf8() =>
        Assert.Equal("is not UTF-8", MarksDocument.Read([.. """{"id":"1","text":" """u8, 0xFF, .. "\"}"u8]).Problem);

    /// <summary>Any text comes through unit for unit, with the surrogates that others cut in two.</summary>
    [Fact]
    public void AnyTextComesThroughUnitForUnit() =>
        Gen.Char.Array.Select(units => new string(units)).Sample(text =>
            MarksDocument.Read(Encoding.UTF8.GetBytes($$"""{"id":"1","text":"{{Escaped(text)}}"}""")).Document!.Text == text);

    [Fact]
    public void NoBytesMakeItThrow() =>
        Gen.Byte.Array.Sample(bytes => MarksDocument.Read(bytes) is { Document: null } or { Problem: null });

    private static string Escaped(string text) => string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"));
}
