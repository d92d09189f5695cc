using System.Text.Json;
using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>Quality on the passages marked by hand, which live beside the corpus. Floors are what is reached; a change may raise them.</summary>
public sealed class CitationGoldTests
{
    private static readonly HashSet<string> Finer =
        ["motie-by-name", "dossier", "budget-article", "toezegging-number", "court-case-number", "council-of-europe-document", "raad-van-state-advice", "kabinetsmissive"];

    [Fact]
    public void ReadsThePassagesMarkedByHand()
    {
        var (required, hits, falseHits, trapHits) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(Gold()))
        {
            using var passage = JsonDocument.Parse(line);
            var found = Read(passage.RootElement).ToList();
            var gold = passage.RootElement.GetProperty("citations").EnumerateArray().ToList();
            foreach (var wanted in gold.Where(IsRequired))
            {
                required++;
                if (found.Find(citation => IsSame(wanted, citation)) is { } hit)
                {
                    hits++;
                    found.Remove(hit);
                }
            }

            var wrong = found.Where(citation => !gold.Exists(one => Overlaps(one, citation) && (!IsRequired(one) || SideIds(one).Contains(Plain(citation.Id!))))).ToList();
            falseHits += wrong.Count;
            trapHits += wrong.Count(citation => passage.RootElement.GetProperty("traps").EnumerateArray().Any(trap => Overlaps(trap, citation)));
        }

        Assert.Equal(0, trapHits);
        Assert.True(2.0 * hits / (required + hits + falseHits) >= 0.985, $"{hits} of {required}, {falseHits} false");
    }

    private static string Gold()
    {
        var path = Path.Combine(Corpus.Path("."), "..", "gold", "citations.jsonl");
        Assert.SkipUnless(File.Exists(path), "the gold set is absent");
        return path;
    }

    private static IReadOnlyList<Citation> Read(JsonElement passage) => CitationReader.Read(
        passage.GetProperty("text").GetString()!,
        new() { Date = DateOnly.TryParseExact(passage.GetProperty("date").GetString(), "yyyy-MM-dd", out var day) ? day : null });

    private static bool IsRequired(JsonElement gold) =>
        !Finer.Contains(gold.GetProperty("kind").GetString()!) && !(gold.TryGetProperty("self", out var self) && self.GetBoolean());

    private static bool Overlaps(JsonElement gold, Citation citation) =>
        gold.GetProperty("start").GetInt32() < citation.Span.End && citation.Span.Start < gold.GetProperty("end").GetInt32();

    private static bool IsSame(JsonElement gold, Citation citation) =>
        Overlaps(gold, citation) && citation.Id is { } id && (Plain(gold.GetProperty("id").GetString()!) == Plain(id) || SideIds(gold).Contains(Plain(id)));

    private static HashSet<string> SideIds(JsonElement gold) =>
        gold.TryGetProperty("also", out var also) ? [.. also.EnumerateArray().Select(id => Plain(id.GetString()!))] : [];

    private static string Plain(string id)
    {
        var paragraph = id.IndexOf("&lid", StringComparison.Ordinal);
        return (paragraph < 0 ? id : id[..paragraph]).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
    }
}
