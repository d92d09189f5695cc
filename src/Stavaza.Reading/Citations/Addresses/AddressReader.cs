using System.Buffers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Addresses;

/// <summary>
/// Reads addresses on the web. One of an official page cites what stands there: the reference is the id inside the address. Any other address is passed over,
/// since a number inside it is no reference.
/// <code>
/// address = ("http" "s"? "://")? host "/" path       without white space, quotation marks, angle brackets and closing brackets
/// </code>
/// </summary>
internal static class AddressReader
{
    private const int Longest = 600;
    private const int LongestHost = 40;
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\u00a0\u2009\u202f\"'<>)]}«»“”‘’|¹²³");

    /// <summary>Reads at "http", or inside the name of an official host.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var schemed = cursor.TryStem("http");
        var from = schemed ? start.Position : HostStart(cursor, found.Free);
        var written = Written(cursor, from);
        cursor = start;
        if (schemed && written.IndexOf("://") is not (>= 4 and <= 6))
        {
            return false;
        }

        var read = OfficialPage.Read(written, from, found);
        if (read || schemed)
        {
            cursor.Move(from + written.Length - cursor.Position);
        }

        return read || schemed;
    }

    private static int HostStart(TextCursor cursor, int free)
    {
        var from = cursor.Position;
        while (from > free && cursor.Position - from < LongestHost && (char.IsAsciiLetterOrDigit(cursor.Ahead(from - 1 - cursor.Position)) || cursor.Ahead(from - 1 - cursor.Position) is '.' or '-'))
        {
            from--;
        }

        return from;
    }

    private static ReadOnlySpan<char> Written(TextCursor cursor, int from)
    {
        cursor.Move(from - cursor.Position);
        var near = cursor.Rest[..Math.Min(Longest, cursor.Rest.Length)];
        var end = near.IndexOfAny(Ends);
        return near[..(end < 0 ? near.Length : end)].TrimEnd(".,;:");
    }
}
