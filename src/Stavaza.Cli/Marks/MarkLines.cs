using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stavaza.Cli.Streams;
using Stavaza.Reading;
using Stavaza.Reading.Marks;

namespace Stavaza.Cli.Marks;

/// <summary>Reads texts and prints their marks, one JSON object a line.</summary>
internal sealed class MarkLines(StandardStreams streams) : IDisposable
{
    private const int Enough = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        // For a program or a terminal, not for a page: é stays é.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _lines = new(Enough);
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    /// <summary>Prints the marks of one text, all of them before it returns.</summary>
    /// <param name="text">The text as given, in which the places count.</param>
    /// <param name="context">What is known besides the text.</param>
    /// <param name="document">Id for the field <c>doc</c>; null leaves the field out.</param>
    public void Print(string text, ReadingContext context, string? document)
    {
        foreach (var mark in DocumentReader.Read(text, context).Marks)
        {
            _json.Reset(_lines);
            MarkWriter.Write(_json, text, mark, document);
            _json.Flush();
            _lines.Write("\n"u8);
            if (_lines.WrittenCount >= Enough)
            {
                HandOn();
            }
        }

        HandOn();
    }

    public void Dispose() => _json.Dispose();

    private void HandOn()
    {
        if (_lines.WrittenCount > 0)
        {
            streams.Write(_lines.WrittenSpan);
            _lines.ResetWrittenCount();
        }
    }
}
