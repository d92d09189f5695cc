using System.Text;
using System.Text.RegularExpressions;

namespace Stavaza.Documents;

/// <summary>Decodes an HTML page: a byte order mark first, then the encoding that the page declares, then as for plain text.</summary>
internal static partial class HtmlEncoding
{
    private const int DeclaredWithin = 2048;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return !hasMark && Charset().Match(start) is { Success: true } match && Named(match.Groups[1].Value) is { } encoding
            ? encoding.GetString(bytes)
            : TextDecoding.Decode(bytes);
    }

    /// <summary>A declared single-byte encoding; null for UTF-8 and what is not known, which the bytes themselves tell better.</summary>
    private static Encoding? Named(string name) => name.ToLowerInvariant() switch
    {
        "windows-1252" or "iso-8859-1" or "latin1" or "us-ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "iso-8859-15" => CodePagesEncodingProvider.Instance.GetEncoding(28605),
        _ => null,
    };

    [GeneratedRegex("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_-]{2,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
