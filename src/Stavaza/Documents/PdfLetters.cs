using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Documents;

/// <summary>Carries out what a page says, and gathers each letter as it is drawn.</summary>
internal sealed class PdfLetters(
    PdfGathering gathering,
    Dictionary<IFont, PdfGlyphs?> known,
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<PdfFragments>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    private readonly List<PdfGlyph> _shown = [];
    private (IFont? Font, PdfGlyphs? Glyphs) _last;

    public override PdfFragments Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return gathering.Finish();
    }

    /// <summary>Shows strings where it is plain which signs they are; false when nothing was shown, and the library is to do it.</summary>
    public bool TryShow(ReadOnlySpan<PdfShown> parts)
    {
        var state = GetCurrentState();
        if (state.FontState.FromExtendedGraphicsState || GlyphsOf(ResourceStore.GetFont(state.FontState.FontName)) is not { } glyphs)
        {
            return false;
        }

        _shown.Clear();
        foreach (var part in parts)
        {
            if (!glyphs.TryRead(part.Text.Span, _shown))
            {
                return false;
            }
        }

        Show(state, glyphs, parts);
        return true;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        var size = SizeOf(pointSize, characterBoundingBox.GlyphBounds, renderingMatrix, textMatrix, transformationMatrix);
        Draw(PdfGathering.Readable(unicode), characterBoundingBox.Width, size, renderingMatrix, textMatrix, transformationMatrix);
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    private PdfGlyphs? GlyphsOf(IFont? font)
    {
        if (font is not null && !ReferenceEquals(font, _last.Font))
        {
            if (!known.TryGetValue(font, out var glyphs))
            {
                known.Add(font, glyphs = PdfGlyphs.Of(font));
            }

            _last = (font, glyphs);
        }

        return font is null ? null : _last.Glyphs;
    }

    /// <summary>Shows what was read, and reckons to the last bit as the library does.</summary>
    private void Show(CurrentGraphicsState state, PdfGlyphs glyphs, ReadOnlySpan<PdfShown> parts)
    {
        TextSequence++;
        var (font, page, text, next) = (state.FontState, state.CurrentTransformationMatrix, TextMatrices.TextMatrix, 0);
        var scaling = font.HorizontalScaling / 100.0;
        var rendering = TransformationMatrix.FromValues(font.FontSize * scaling, 0, 0, font.FontSize, 0, font.Rise);
        foreach (var part in parts)
        {
            if (part.Text.IsEmpty)
            {
                text = text.Translate(-part.Back / 1000 * font.FontSize * scaling, 0);
                continue;
            }

            var pointSize = Math.Round(page.Multiply(text).Transform(new PdfRectangle(0, 0, 1, font.FontSize)).Height, 2);
            for (var read = 0; read < part.Text.Length;)
            {
                var glyph = _shown[next++];
                read += glyph.Length;
                var size = IsSize(pointSize) ? pointSize : SizeOf(pointSize, glyphs.BoundsOf(glyph), rendering, text, page);
                Draw(glyph.Shown, glyph.Width, size, rendering, text, page);
                text = text.Translate(((glyph.Width * font.FontSize) + font.CharacterSpacing + (glyph.IsWordSpace ? font.WordSpacing : 0)) * scaling, 0);
            }
        }

        TextMatrices.TextMatrix = text;
    }

    private void Draw(string shown, double width, double size, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page)
    {
        var (left, y) = OnPage(0, rendering, text, page);
        gathering.Add(shown, left, y, OnPage(width, rendering, text, page).X, size, TextSequence);
    }

    private static (double X, double Y) OnPage(double x, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page)
    {
        var (drawnX, drawnY) = rendering.Transform(x, 0);
        var (textX, textY) = text.Transform(drawnX, drawnY);
        return page.Transform(textX, textY);
    }

    private static bool IsSize(double points) => points is > 0.5 and < 500;

    /// <summary>The size of a letter in points; where the font does not tell it, that of what is drawn.</summary>
    private static double SizeOf(
        double pointSize, PdfRectangle bounds, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page) =>
        IsSize(pointSize) ? pointSize : Math.Clamp(page.Transform(text.Transform(rendering.Transform(bounds))).Height, 1, 500);
}
