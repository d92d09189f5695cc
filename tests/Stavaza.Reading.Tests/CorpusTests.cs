using System.IO.Compression;
using System.Text.Json;
using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Tests;

/// <summary>Real texts of every kind: reading never throws, places stay inside, sentences cover the text.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void ReadsEveryGoldPassage()
    {
        foreach (var file in new[] { "../gold/citations.jsonl", "../gold/statements.jsonl" })
        {
            foreach (var line in File.ReadLines(Corpus.Path(file)))
            {
                using var passage = JsonDocument.Parse(line);
                AssertSound(passage.RootElement.GetProperty("text").GetString()!);
            }
        }
    }

    [Theory]
    [InlineData("C114", 1, 0, 3)] // a page foot in the middle of a sentence
    [InlineData("C037", 3, 1, 0)] // a note whose last word but three was broken
    [InlineData("C043", 3, 1, 0)] // an ECLI broken by a hyphen of its own
    [InlineData("C110", 1, 0, 0)] // a name and a day broken by the margin
    [InlineData("S154", 2, 0, 0)] // a term whose day stands on the next line
    public void UndoesWhatThePageDidToAGoldPassage(string id, int sentences, int hyphens, int furnitureLines)
    {
        var line = File.ReadLines(Corpus.Path("../gold/citations.jsonl")).Concat(File.ReadLines(Corpus.Path("../gold/statements.jsonl"))).First(line => line.Contains($"\"{id}\"", StringComparison.Ordinal));
        using var passage = JsonDocument.Parse(line);
        var reading = DocumentReader.Read(passage.RootElement.GetProperty("text").GetString()!, ReadingContext.None);
        var labels = reading.Text.Furniture.Where(label => label.Kind != Furniture.WhiteSpace).ToLookup(label => label.Kind == Furniture.Hyphen);
        Assert.Equal((sentences, hyphens, furnitureLines), (reading.Outline.Sentences.Length, labels[true].Count(), labels[false].Count()));
    }

    [Fact]
    public void ReadsDebatesAsText()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("handelingen-pdf/txt"), "*.txt"))
        {
            AssertSound(File.ReadAllText(file));
        }
    }

    [Fact]
    public void ReadsMotiesAndTheirInfoLines()
    {
        using var moties = JsonDocument.Parse(File.ReadAllText(Corpus.Path("tk-moties-2019-2021/moties.json")));
        foreach (var motie in moties.RootElement.EnumerateArray().Take(2000))
        {
            AssertSound(string.Join('\n', motie.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Select(field => field.Value.GetString())));
        }
    }

    [Fact]
    public void ReadsLaws()
    {
        using var packed = new GZipStream(File.OpenRead(Corpus.Path("laws-markdown-nl/versions-fulltext-sample.jsonl.gz")), CompressionMode.Decompress);
        using var lines = new StreamReader(packed);
        for (var count = 0; count < 60 && lines.ReadLine() is { } line; count++)
        {
            using var law = JsonDocument.Parse(line);
            foreach (var field in law.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String))
            {
                AssertSound(field.Value.GetString()!);
            }
        }
    }

    private static void AssertSound(string source)
    {
        foreach (var layout in Enum.GetValues<Layout>())
        {
            var reading = DocumentReader.Read(source, new() { Layout = layout });
            var at = 0;
            foreach (var sentence in reading.Outline.Sentences)
            {
                Assert.True(sentence.Start >= at && string.IsNullOrWhiteSpace(reading.Text.Text[at..sentence.Start]));
                at = sentence.End;
            }

            Assert.All(reading.Marks, mark => Assert.True(mark.Hull.Start >= 0 && mark.Hull.End <= source.Length && mark.Ranges.All(mark.Hull.Contains)));
            Assert.True(reading.Outline.Sections.All(section => section.Span.End <= reading.Text.Text.Length));
        }
    }
}
