using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Documents;

/// <summary>
/// Makes pages of letters and nothing else: lines, pictures and colours are passed over. The library's own pages keep all of these, at twice the time.
/// </summary>
internal sealed class PdfLetterPages(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PdfFragments>(scanner, resources, filters, new PdfContentParser(parser), options)
{
    /// <summary>Makes the pages of a document so.</summary>
    public static void Use(PdfDocument pdf) => pdf.AddPageFactory<PdfFragments, PdfLetterPages>();

    protected override PdfFragments ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var gathering = new PdfGathering(mediaBox.Bounds.Width, mediaBox.Bounds.Height);
        var letters = new Letters(
            gathering, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        return letters.Process(pageNumber, operations);
    }

    /// <summary>Carries out what a page says, and gathers each letter as it is drawn.</summary>
    private sealed class Letters(
        PdfGathering gathering,
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
        private static readonly PdfPoint Origin = new(0, 0);

        public override PdfFragments Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
        {
            PageNumber = pageNumberCurrent;
            CloneAllStates();
            ProcessOperations(operations);
            return gathering.Finish();
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
            var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(Origin)));
            var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
            var size = pointSize is > 0.5 and < 500
                ? pointSize
                : Math.Clamp(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(characterBoundingBox.GlyphBounds))).Height, 1, 500);
            gathering.Add(unicode, start.X, start.Y, end.X, size, TextSequence);
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
    }
}
