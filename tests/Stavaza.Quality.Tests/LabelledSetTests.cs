using System.Text;
using Stavaza.Quality.Labels;

namespace Stavaza.Quality.Tests;

/// <summary>A labelled set that is wrong is refused, with the line and what is wrong with it.</summary>
public sealed class LabelledSetTests
{
    [Theory]
    [InlineData("", "holds no passages")]
    [InlineData("brug", "line 1 is no JSON")]
    [InlineData("[]", "line 1 is no passage")]
    [InlineData("""{"id": "A", "citations": []}""", "line 1 is no passage")]
    [InlineData("""{"id": "A", "text": "brug"}""", "line 1 (A) has neither")]
    [InlineData("""{"id": "A", "text": "brug", "citations": [{"text": "rug", "start": 0, "end": 3, "kind": "zaak"}]}""", "0..3 \"rug\"")]
    [InlineData("""{"id": "A", "text": "brug", "citations": [{"text": "rug", "start": 1, "end": 9, "kind": "zaak"}]}""", "1..9 \"rug\"")]
    [InlineData("""{"id": "A", "text": "brug", "citations": [{"text": "rug", "start": 1, "end": 4}]}""", "without \"kind\"")]
    [InlineData("""{"id": "A", "text": "brug", "statements": [{"text": "rug", "start": 1, "end": 4, "kind": "zaak"}]}""", "without \"type\"")]
    [InlineData("""{"id": "A", "text": "brug", "citations": [], "traps": [{"text": "rug", "start": 2}]}""", "do not stand at its place")]
    [InlineData("{\"id\": \"A\", \"text\": \"brug\", \"citations\": []}\n\n{\"id\": \"A\", \"text\": \"brug\", \"citations\": []}", "line 3 has the id A of an earlier passage")]
    [InlineData("{\"id\": \"A\", \"text\": \"brug\", \"citations\": []}\n{\"id\": \"B\", \"text\": \"brug\", \"statements\": []}", "line 2 (B) has no \"citations\"")]
    public void AWrongSetIsRefused(string lines, string told) =>
        Assert.Contains(told, Assert.Throws<LabelledSetException>(() => LabelledSet.Of("wrong", Encoding.UTF8.GetBytes(lines))).Message, StringComparison.Ordinal);

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.Contains("nowhere.jsonl", Assert.Throws<LabelledSetException>(() => LabelledSet.Load("set", "nowhere.jsonl")).Message, StringComparison.Ordinal);

    [Fact]
    public void MarksThatDoNotFitAreTold()
    {
        var set = LabelledSet.Of("set", Encoding.UTF8.GetBytes("""{"id": "A", "text": "De brug.", "citations": []}"""));
        var told = new List<string>();

        var marks = Marks.MarkLines.Read(set,
            ["""{"doc": "Z", "start": 0, "length": 1, "text": "D"}""", """{"doc": "A", "text": "D"}""", """{"doc": "A", "start": 0, "length": 2, "text": "brug"}"""], told.Add);

        Assert.Equal(3, told.Count);
        Assert.Single(marks["A"]);
    }
}
