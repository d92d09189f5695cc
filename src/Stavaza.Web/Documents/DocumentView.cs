using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>What a visitor wants to see of a document.</summary>
/// <param name="Answer">The document.</param>
/// <param name="Type">Show only elements of this type; null for all.</param>
/// <param name="Part">Which part of a long text, from 0.</param>
/// <param name="Asked">A place to show besides; null for none.</param>
public sealed record DocumentView(DocumentAnswer Answer, string? Type, int Part, TextSpan? Asked)
{
    private const string Section = "section";

    /// <summary>The range of the text that is shown.</summary>
    internal TextSpan Shown => TextParts.Range(Answer.Text, Math.Clamp(Part, 0, TextParts.Count(Answer.Text) - 1));

    /// <summary>The elements that are marked and listed.</summary>
    internal IReadOnlyList<DocumentElement> Elements =>
        [.. Answer.Elements.Where(element => (Type is null || element.Type == Type) && (element.Place.Overlaps(Shown) || Shown.Contains(element.Place)))];

    /// <summary>The elements that are listed beside the text: sections have a list of their own.</summary>
    internal IReadOnlyList<DocumentElement> Listed => Type is null ? [.. Elements.Where(element => element.Type != Section)] : Elements;

    /// <summary>How many elements a list without a filter has.</summary>
    internal int Count => Answer.Elements.Count(element => element.Type != Section);

    /// <summary>Every type in the document, most frequent first.</summary>
    internal IEnumerable<(string Type, int Count)> Types =>
        Answer.Elements.Where(element => element.Type != Section).CountBy(element => element.Type).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));
}
