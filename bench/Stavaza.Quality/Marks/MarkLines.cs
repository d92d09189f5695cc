using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Quality.Labels;
using Stavaza.Reading;

namespace Stavaza.Quality.Marks;

/// <summary>Reads lines that <c>stavaza marks --jsonl</c>, or another reader, printed for the passages of a set.</summary>
internal static class MarkLines
{
    /// <summary>The marks by passage; what does not fit is left out and told in <paramref name="warn"/>.</summary>
    /// <exception cref="LabelledSetException">A line is no JSON object.</exception>
    public static Dictionary<string, ImmutableArray<ReadMark>> Read(LabelledSet set, IEnumerable<string> lines, Action<string> warn)
    {
        var passages = set.Passages.ToDictionary(passage => passage.Id);
        var marks = set.Passages.ToDictionary(passage => passage.Id, _ => ImmutableArray.CreateBuilder<ReadMark>());
        var odd = new SortedDictionary<string, int>();
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parsed))
        {
            var passage = passages.GetValueOrDefault(line.Said("doc"));
            if (Fault(passage, line) is { } fault)
            {
                odd[fault] = odd.GetValueOrDefault(fault) + 1;
            }

            if (passage is not null && line.Whole("start") is not null && line.Whole("length") is not null)
            {
                marks[passage.Id].Add(MarkOf(passage, line));
            }
        }

        foreach (var (fault, count) in odd)
        {
            warn($"{count} lines {fault}");
        }

        return marks.ToDictionary(of => of.Key, of => of.Value.ToImmutable());
    }

    /// <summary>A line with its place in characters.</summary>
    public static ReadMark MarkOf(Passage passage, JsonElement line) =>
        new(passage.Text.FromUnits(line.Whole("start") ?? 0, line.Whole("length") ?? 0), line);

    private static string? Fault(Passage? passage, JsonElement line)
    {
        if (passage is null)
        {
            return "are of a document that is not in the set";
        }

        if (line.Whole("start") is not { } start || line.Whole("length") is not { } length)
        {
            return "have no start or no length";
        }

        return passage.Text.Words(passage.Text.FromUnits(start, length)) == line.Said("text") ? null : "have a text that is not the slice that start and length say";
    }

    private static JsonElement Parsed(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : throw new LabelledSetException($"output line {number + 1} is no JSON object");
        }
        catch (JsonException error)
        {
            throw new LabelledSetException($"output line {number + 1} is no JSON: {error.Message}", error);
        }
    }
}
