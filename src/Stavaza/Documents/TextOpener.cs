using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>Plain text: the decoded input, unchanged but for the byte order mark. Line ends stay as they are, because offsets count in the input.</summary>
internal static class TextOpener
{
    /// <summary>Real text has hardly any control characters; random bytes have some 20 in 100.</summary>
    private const int MostControlsIn100 = 2;

    /// <summary>What a character becomes whose last bytes are missing.</summary>
    private const char CutOff = '\uFFFD';

    public static DocumentText Open(ReadOnlyMemory<byte> bytes)
    {
        var text = TextDecoding.Decode(bytes.Span);
        if (text.AsSpan().IsWhiteSpace())
        {
            throw new UnreadableException("is empty");
        }

        if (IsBinary(text))
        {
            throw new UnreadableException("is not text but binary content; check what it is, and save it as PDF, DOCX or plain text");
        }

        return new DocumentText(text, DocumentFormat.Text, Layout.Unknown, [], DocumentFacts.None);
    }

    private static bool IsBinary(string text)
    {
        var controls = 0L;
        foreach (var c in text.AsSpan().TrimEnd(CutOff))
        {
            if (c == '\0')
            {
                return true;
            }

            // Tab, line ends and form feed are text; U+FFFD is what could not be decoded.
            controls += (char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r')) || c == '\uFFFD' ? 1 : 0;
        }

        return controls * 100 > (long)text.Length * MostControlsIn100;
    }
}
