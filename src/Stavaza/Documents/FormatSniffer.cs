using System.Text;

namespace Stavaza.Documents;

/// <summary>Tells the format of a file from its first bytes. The name only decides what the bytes leave open.</summary>
internal static class FormatSniffer
{
    private const int PdfHeaderWithin = 1024;

    /// <exception cref="UnreadableException">The bytes are of a kind that cannot be read; the reason names it.</exception>
    public static DocumentFormat Sniff(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new UnreadableException("is empty");
        }

        if (IsPdf(bytes))
        {
            return DocumentFormat.Pdf;
        }

        if (bytes.StartsWith("PK"u8) && bytes.Length > 4 && bytes[2] < 9 && bytes[3] < 9)
        {
            return DocumentFormat.Docx;
        }

        if (ReasonAgainst(bytes) is { } reason)
        {
            throw new UnreadableException(reason);
        }

        // A name that promises a container, around bytes that are none: reading these as text would only give noise.
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return extension switch
        {
            ".pdf" => throw new UnreadableException("is no PDF, whatever its name says: the header is missing; download or save it again"),
            ".docx" => throw new UnreadableException("is no DOCX, whatever its name says: it is not a zip file; download or save it again"),
            _ => MarkupSniffer.Sniff(bytes, extension),
        };
    }

    /// <summary>A PDF may start after some foreign bytes. A text that merely speaks of "%PDF-" has no objects.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && bytes[at..].IndexOf(" obj"u8) >= 0);
    }

    private static string? ReasonAgainst(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ReasonAgainstCompoundFile(bytes),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "is an RTF file; save it as DOCX or PDF",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "is a picture; run it through OCR first",
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..]
            => "is a compressed archive; unpack it and read the documents in it",
        [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => "is a PostScript file; save it as PDF",
        _ => null,
    };

    /// <summary>The container of the old office formats, and of new ones that are protected.</summary>
    private static string ReasonAgainstCompoundFile(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? "is protected by a password; save a copy without one"
            : "is an old binary office file (.doc); save it as DOCX or PDF";
}
