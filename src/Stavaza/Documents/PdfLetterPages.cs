using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
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
    private readonly Dictionary<IFont, PdfGlyphs?> _glyphs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<long> _drawn = [];

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
        _drawn.Clear();
        var gathering = new PdfGathering(mediaBox.Bounds.Width, mediaBox.Bounds.Height, _drawn);
        var letters = new PdfLetters(
            gathering, _glyphs, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        var fragments = letters.Process(pageNumber, operations);
        ((PdfContentParser)PageContentParser).Forget();
        return fragments;
    }
}
