using System.Text.Json;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>
/// Measures the reader on the hand-marked passages of the shared gold set. It lies outside the repository, and the test skips where it is absent. Matching is by type and
/// overlap (half of the shorter one), best first, as in the set's own script, which has finer rules.
/// </summary>
public sealed class GoldStatements
{
    private static readonly string[] Exhaustive = ["dictum", "consideration", "appreciation", "promise", "vote", "treaty-event", "non-disclosure", "placeholder"];

    [Theory]
    [InlineData("dictum", 0.95, 1.0)]
    [InlineData("consideration", 1.0, 1.0)]
    [InlineData("appreciation", 1.0, 1.0)]
    [InlineData("promise", 0.97, 0.97)]
    [InlineData("vote", 1.0, 1.0)]
    [InlineData("treaty-event", 1.0, 1.0)]
    [InlineData("non-disclosure", 1.0, 1.0)]
    [InlineData("placeholder", 1.0, 1.0)]
    [InlineData("execution", 0.0, 1.0)]
    [InlineData("position", 0.0, 1.0)]
    [InlineData("claim", 0.0, 0.69)]
    public void ReachesItsFloor(string type, double precision, double recall)
    {
        var (hits, gold, wrong) = Score(type);

        Assert.True(hits >= recall * gold, $"{type}: found {hits} of {gold}");
        Assert.True(!Exhaustive.Contains(type) || hits >= precision * (hits + wrong), $"{type}: {wrong} wrong beside {hits} right");
    }

    private static (int Hits, int Gold, int Wrong) Score(string type)
    {
        var (hits, gold, wrong) = (0, 0, 0);
        foreach (var line in File.ReadLines(Corpus.Path("../gold/statements.jsonl")))
        {
            using var passage = JsonDocument.Parse(line);
            var marked = passage.RootElement.GetProperty("statements").EnumerateArray().Select(GoldMark.Of).ToArray();
            var text = passage.RootElement.GetProperty("text").GetString()!;
            var day = DateOnly.TryParseExact(passage.RootElement.GetProperty("date").GetString(), "yyyy-MM-dd", out var date) ? date : (DateOnly?)null;
            var read = DocumentReader.Read(text, new ReadingContext { Date = day }).Marks.Where(mark => mark.Element.Type == type).Select(mark => mark.Hull).ToList();
            foreach (var must in marked.Where(mark => mark.Type == type && mark.Required))
            {
                gold++;
                var best = read.Where(span => must.Overlaps(span)).OrderByDescending(must.Likeness).Cast<TextSpan?>().FirstOrDefault();
                hits += best is null ? 0 : 1;
                _ = best is { } taken && read.Remove(taken);
            }

            // A second one inside a marked one, or one on a mention of it, is no mistake.
            wrong += read.Count(span => !marked.Any(mark => mark.Overlaps(span) && (mark.Type == type || mark.Type.Contains(type, StringComparison.Ordinal) || mark.Type is "announcement" or "event")));
        }

        return (hits, gold, wrong);
    }

    private sealed record GoldMark(string Type, TextSpan Span, bool Required)
    {
        public static GoldMark Of(JsonElement mark)
        {
            var (start, end) = (mark.GetProperty("start").GetInt32(), mark.GetProperty("end").GetInt32());
            return new(mark.GetProperty("type").GetString()!, TextSpan.Between(start, end), !mark.TryGetProperty("optional", out _));
        }

        public bool Overlaps(TextSpan other) => Shared(other) * 2 >= Math.Min(Span.Length, other.Length) && Shared(other) > 0;

        public double Likeness(TextSpan other) => Shared(other) / (double)(Math.Max(Span.End, other.End) - Math.Min(Span.Start, other.Start));

        private int Shared(TextSpan other) => Math.Min(Span.End, other.End) - Math.Max(Span.Start, other.Start);
    }
}
