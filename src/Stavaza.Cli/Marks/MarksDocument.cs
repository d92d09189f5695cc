using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Stavaza.Cli.Marks;

/// <summary>A document of <c>stavaza marks --jsonl</c>: one JSON object a line.</summary>
/// <param name="Id">Its id, which every mark of it carries.</param>
/// <param name="Date">Its day; null when not given.</param>
/// <param name="Text">Its text, unit for unit: also where a surrogate stands alone.</param>
internal sealed record MarksDocument(string Id, DateOnly? Date, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a line such as <c>{"id": "1", "date": "2022-12-20", "text": "…"}</c>; other fields are passed over.</summary>
    /// <returns>The document, or what is wrong with the line.</returns>
    public static (MarksDocument? Document, string? Problem) Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            return json.TokenType == JsonTokenType.StartObject ? ReadFields(ref json) : (null, "is no JSON object");
        }
        catch (JsonException error)
        {
            return (null, $"is no JSON: {error.Message.Split(" LineNumber:")[0]}");
        }
        catch (DecoderFallbackException)
        {
            return (null, "is not UTF-8");
        }
    }

    private static (MarksDocument? Document, string? Problem) ReadFields(ref Utf8JsonReader json)
    {
        string? id = null, date = null, text = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Unescaped(ref json);
            json.Read();
            switch (name)
            {
                case "id":
                    id = Word(ref json);
                    break;
                case "date":
                    date = Word(ref json);
                    break;
                case "text" when json.TokenType == JsonTokenType.String:
                    text = Unescaped(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        // Anything after the object is an error that the reader throws.
        json.Read();
        return Of(id, date, text);
    }

    private static (MarksDocument? Document, string? Problem) Of(string? id, string? date, string? text)
    {
        if (id is null || text is null)
        {
            return (null, $"has no {(id is null ? "\"id\"" : "\"text\"")}; a line is {{\"id\": \"…\", \"date\": \"yyyy-MM-dd\", \"text\": \"…\"}}");
        }

        if (string.IsNullOrEmpty(date))
        {
            return (new(id, null, text), null);
        }

        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new(id, day, text), null)
            : (null, $"has a \"date\" that is no day as yyyy-MM-dd: {date}");
    }

    /// <summary>A string, or a number as it is written; null for anything else.</summary>
    private static string? Word(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return Unescaped(ref json);
            case JsonTokenType.Number:
                return Utf8.GetString(json.ValueSpan);
            default:
                json.Skip();
                return null;
        }
    }

    /// <summary>The string with its escapes undone. The library's own way refuses a surrogate that stands alone; texts cut by others have them.</summary>
    private static string Unescaped(ref Utf8JsonReader json)
    {
        var raw = Utf8.GetString(json.ValueSpan);
        return json.ValueIsEscaped ? Unescaped(raw) : raw;
    }

    // The reader has checked the grammar: after a backslash stands one of "\/bfnrt, or u and four hexadecimal digits.
    private static string Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var at = 0;
        int next;
        while ((next = raw.IndexOf('\\', at)) >= 0)
        {
            text.Append(raw, at, next - at);
            var escape = raw[next + 1];
            text.Append(escape switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)int.Parse(raw.AsSpan(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => escape,
            });
            at = next + (escape == 'u' ? 6 : 2);
        }

        return text.Append(raw, at, raw.Length - at).ToString();
    }
}
