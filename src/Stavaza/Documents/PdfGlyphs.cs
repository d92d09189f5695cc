using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace Stavaza.Documents;

/// <summary>One sign of a font.</summary>
/// <param name="Code">Its code in the font.</param>
/// <param name="Length">How many bytes the code takes.</param>
/// <param name="Shown">What a person sees; empty for white space.</param>
/// <param name="Width">How far the next sign stands from it, for letters of one point.</param>
internal sealed record PdfGlyph(int Code, int Length, string Shown, double Width)
{
    /// <summary>The spacing of words is added to it.</summary>
    public bool IsWordSpace { get; } = Code == ' ' && Length == 1;
}

/// <summary>
/// The signs of a font, each asked of the library once: a letter stands on a page a thousand times. Fonts with codes of more than two bytes, fonts that are written from
/// top to bottom and fonts of drawings are left to the library.
/// </summary>
internal sealed class PdfGlyphs
{
    private const int Codes = 256;

    private readonly IFont _font;
    private readonly PdfGlyph?[] _ofOneByte = new PdfGlyph?[Codes];
    private readonly PdfGlyph?[]?[] _ofTwoBytes = new PdfGlyph?[]?[Codes];

    private PdfGlyphs(IFont font) => _font = font;

    /// <summary>Of a font; null where it is left to the library.</summary>
    public static PdfGlyphs? Of(IFont font) => font.IsVertical || font is IType3Font ? null : new(font);

    /// <summary>Adds the signs of a string; false where it is better left to the library.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, List<PdfGlyph> glyphs)
    {
        while (!text.IsEmpty)
        {
            if ((Known(text) ?? Asked(text)) is not { } glyph)
            {
                return false;
            }

            glyphs.Add(glyph);
            text = text[glyph.Length..];
        }

        return true;
    }

    /// <summary>What a sign draws, for letters of one point.</summary>
    public PdfRectangle BoundsOf(PdfGlyph glyph) => _font.GetBoundingBox(glyph.Code).GlyphBounds;

    private PdfGlyph? Known(ReadOnlySpan<byte> text) => _ofOneByte[text[0]] ?? (text.Length > 1 ? _ofTwoBytes[text[0]]?[text[1]] : null);

    /// <summary>The first sign as the library has it; null where the length of its code may depend on what follows.</summary>
    private PdfGlyph? Asked(ReadOnlySpan<byte> text)
    {
        if (IsCode([text[0]], text[0]))
        {
            return _ofOneByte[text[0]] = Glyph(text[0], 1);
        }

        var code = text.Length > 1 ? (text[0] << 8) | text[1] : -1;
        if (code < 0 || !IsCode(text[..2], code))
        {
            return null;
        }

        return (_ofTwoBytes[text[0]] ??= new PdfGlyph?[Codes])[text[1]] = Glyph(code, 2);
    }

    private bool IsCode(ReadOnlySpan<byte> bytes, int code) => IsCode([.. bytes, 0, 0, 0], bytes.Length, code) && IsCode([.. bytes, 255, 255, 255], bytes.Length, code);

    private bool IsCode(byte[] text, int length, int code)
    {
        var bytes = new MemoryInputBytes(text);
        bytes.MoveNext();
        return _font.ReadCharacterCode(bytes, out var read) == code && read == length && bytes.CurrentOffset == length;
    }

    /// <summary>A code without a meaning stands for itself, as the library has it.</summary>
    private PdfGlyph Glyph(int code, int length) => new(
        code,
        length,
        PdfGathering.Readable(_font.TryGetUnicode(code, out var unicode) && unicode is not null ? unicode : ((char)code).ToString()),
        _font.GetBoundingBox(code).Width);
}
