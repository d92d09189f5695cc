namespace Stavaza.Documents;

/// <summary>Letters that were drawn one after the other on one baseline, without a space.</summary>
/// <param name="Words">The letters.</param>
/// <param name="Left">Where they begin, in points from the left.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Baseline">Their baseline, in points from the bottom.</param>
/// <param name="Size">Size of the letters in points.</param>
/// <param name="SpaceBefore">A space was drawn before them.</param>
internal sealed record PdfFragment(string Words, double Left, double Right, double Baseline, double Size, bool SpaceBefore);

/// <summary>The letters of a page as fragments.</summary>
/// <param name="Fragments">In the order of drawing.</param>
/// <param name="HasSpaces">The page draws its spaces, so that a narrow gap is mere letter-spacing.</param>
/// <param name="PageWidth">Width of the page in points.</param>
/// <param name="PageHeight">Its height in points.</param>
internal sealed record PdfFragments(IReadOnlyList<PdfFragment> Fragments, bool HasSpaces, double PageWidth, double PageHeight);
