using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Stavaza.Reading;

namespace Stavaza.Quality.Labels;

/// <summary>Reads the lines of a labelled set, and refuses a label whose words do not stand where it says.</summary>
internal static class LabelledLines
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (SetKind Kind, ImmutableArray<Passage> Passages) Read(ReadOnlySpan<byte> bytes)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var ids = new HashSet<string>();
        SetKind? kind = null;
        var number = 0;
        foreach (var line in TextOf(bytes).Split('\n'))
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            try
            {
                var (found, passage) = PassageOf(line, kind);
                kind = found;
                passages.Add(ids.Add(passage.Id) ? passage : throw new LabelledSetException($"has the id {passage.Id} of an earlier passage"));
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException or LabelledSetException)
            {
                throw new LabelledSetException($"line {number} {(error is JsonException ? "is no JSON: " : "")}{error.Message}", error);
            }
        }

        return (kind ?? throw new LabelledSetException("holds no passages"), passages.ToImmutable());
    }

    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            throw new LabelledSetException("is not UTF-8", error);
        }
    }

    private static (SetKind Kind, Passage Passage) PassageOf(string line, SetKind? kind)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement.Clone();
        if (root.ValueKind != JsonValueKind.Object || !root.Says("id") || !root.TryGetProperty("text", out _))
        {
            throw new LabelledSetException("is no passage: it needs \"id\", \"text\", and \"citations\" or \"statements\"");
        }

        kind ??= KindOf(root);
        var (labels, nearMisses) = kind == SetKind.Citations ? ("citations", "traps") : ("statements", "non_statements");
        if (!root.TryGetProperty(labels, out _))
        {
            throw new LabelledSetException($"({root.Said("id")}) has no \"{labels}\"; a set holds citations or statements, not both");
        }

        var text = new PassageText(root.Said("text"));
        return (kind.Value, new(
            root.Said("id"),
            Days.Of(root.Said("date")),
            text,
            [.. root.Each(labels).Select(label => LabelOf(root, text, label, kind.Value))],
            [.. root.Each(nearMisses).Select(label => new NearMiss(SpanOf(root, text, label), label.Said("why")))]));
    }

    private static SetKind KindOf(JsonElement passage) =>
        passage.TryGetProperty("citations", out _) ? SetKind.Citations
        : passage.TryGetProperty("statements", out _) ? SetKind.Statements
        : throw new LabelledSetException($"({passage.Said("id")}) has neither \"citations\" nor \"statements\"");

    private static Label LabelOf(JsonElement passage, PassageText text, JsonElement label, SetKind kind)
    {
        var name = kind == SetKind.Citations ? "kind" : "type";
        if (!label.Says(name))
        {
            throw new LabelledSetException($"({passage.Said("id")}) has a label without \"{name}\": {label.Said("text")}");
        }

        return new(SpanOf(passage, text, label), label.Said("text"), label);
    }

    private static TextSpan SpanOf(JsonElement passage, PassageText text, JsonElement label)
    {
        var words = label.Said("text");
        var start = label.Whole("start") ?? -1;
        var end = label.Whole("end") ?? start + PassageText.Count(words);
        return start >= 0 && end > start && end <= text.Length && text.Words(TextSpan.Between(start, end)) == words
            ? TextSpan.Between(start, end)
            : throw new LabelledSetException($"({passage.Said("id")}) has a label whose words do not stand at its place: {start}..{end} \"{words}\"");
    }
}
