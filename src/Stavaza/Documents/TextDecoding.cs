using System.Text;

namespace Stavaza.Documents;

/// <summary>Turns bytes into text when nothing says in which encoding they are.</summary>
/// <remarks>In this order: a byte order mark; the pattern of zero bytes that UTF-16 has in Western text; valid UTF-8; Windows-1252.</remarks>
internal static class TextDecoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, without byte order mark; otherwise unchanged. What cannot be decoded becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>The text of the first bytes only, to look at.</summary>
    public static string DecodeStart(ReadOnlySpan<byte> bytes, int most) => Decode(bytes[..Math.Min(bytes.Length, most)]);

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ when LooksLikeUtf16(bytes, zerosAt: 1) => (Encoding.Unicode, 0),
        _ when LooksLikeUtf16(bytes, zerosAt: 0) => (Encoding.BigEndianUnicode, 0),
        _ when IsUtf8(bytes) => (Utf8, 0),
        _ => (Windows1252, 0),
    };

    /// <summary>In Western text nearly every second byte of UTF-16 is zero, and none of the others.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zerosAt)
    {
        var start = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var zeros = 0;
        for (var i = 0; i < start.Length; i += 2)
        {
            zeros += start[i + zerosAt] == 0 ? 1 : 0;
            if (start[i + 1 - zerosAt] == 0)
            {
                return false;
            }
        }

        return zeros * 2 > start.Length / 2;
    }

    /// <summary>Valid, or so nearly valid (a cut-off end, one damaged place) that Windows-1252 would spoil far more than it would save.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return true;
        }

        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                break;
            }

            var status = Rune.DecodeFromUtf8(bytes[plain..], out _, out var length);
            whole += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            broken += status == System.Buffers.OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[(plain + length)..];
        }

        return broken * 10 <= whole;
    }
}
