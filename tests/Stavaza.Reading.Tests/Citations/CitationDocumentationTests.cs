using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>The examples of docs/reading/citations.md.</summary>
public sealed class CitationDocumentationTests
{
    private static readonly ReadingContext Context = new() { Date = new DateOnly(2022, 12, 20) };

    public static TheoryData<string> Examples() =>
        [.. File.ReadLines(Repository.Path("docs", "reading", "citations.md")).Where(line => line.StartsWith("- ", StringComparison.Ordinal) && line.Contains(" → "))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void ReadsWhatTheDocumentationSays(string example)
    {
        var (marked, ids) = (example[2..].Split(" → ")[0], example.Split(" → ")[1]);
        var plain = Marked.Off(marked);
        var citations = CitationReader.Read(plain, Context);

        Assert.Equal(ids, citations.Count == 0 ? "nothing" : string.Join("; ", citations.Select(citation => citation.Id ?? "?")));
        Assert.Equal(marked, Marked.Up(plain, citations.Select(citation => (citation.Span.Start, citation.Span.End))));
    }
}
