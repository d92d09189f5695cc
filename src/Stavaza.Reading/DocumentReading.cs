using System.Collections.Immutable;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Letters;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading;

/// <summary>All that was read in one text.</summary>
public sealed record DocumentReading(CleanText Text, DocumentOutline Outline, DocumentProfile Profile, ImmutableArray<Mark> Marks);

/// <summary>An element and its place in the text as given.</summary>
/// <param name="Element">What was read; its span counts in the cleaned text, or in the source where <paramref name="InFurniture"/> says so.</param>
/// <param name="Hull">From the first to the last unit, in the source.</param>
/// <param name="Ranges">The ranges of the source that make it up; more than one where furniture stands in between.</param>
/// <param name="Sentence">The sentence around it, in the cleaned text; its line of furniture, in the source, where it was read from furniture.</param>
/// <param name="InFurniture">Read from page furniture, such as the document's own reference.</param>
public sealed record Mark(Element Element, TextSpan Hull, ImmutableArray<TextSpan> Ranges, TextSpan Sentence, bool InFurniture);
