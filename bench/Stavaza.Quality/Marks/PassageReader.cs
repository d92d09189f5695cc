using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stavaza.Quality.Labels;
using Stavaza.Reading;
using Stavaza.Reading.Marks;

namespace Stavaza.Quality.Marks;

/// <summary>Reads passages as <c>stavaza marks --jsonl</c> does, in this process, and gives what it would print.</summary>
internal static class PassageReader
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The marks of each passage, by its id.</summary>
    public static Dictionary<string, ImmutableArray<ReadMark>> Read(LabelledSet set) =>
        set.Passages.ToDictionary(passage => passage.Id, passage => ImmutableArray.CreateRange(Lines(passage), line => MarkLines.MarkOf(passage, line)));

    /// <summary>The lines that the tool prints for a passage, as JSON.</summary>
    public static ImmutableArray<JsonElement> Lines(Passage passage)
    {
        var lines = ImmutableArray.CreateBuilder<JsonElement>();
        var bytes = new ArrayBufferWriter<byte>();
        var text = passage.Text.Text;
        foreach (var mark in DocumentReader.Read(text, new ReadingContext { Date = passage.Date }).Marks)
        {
            bytes.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                MarkWriter.Write(json, text, mark, passage.Id);
            }

            using var line = JsonDocument.Parse(bytes.WrittenMemory);
            lines.Add(line.RootElement.Clone());
        }

        return lines.ToImmutable();
    }
}
