namespace Stavaza.Reading.Citations;

/// <summary>Reads every citation in a text, in order.</summary>
public static class CitationReader
{
    /// <summary>Reads the citations in <paramref name="text"/>; their spans count in that text.</summary>
    /// <param name="text">Any text: prose as it stands in a document, without page furniture. To have furniture undone first, use <see cref="DocumentReader"/>.</param>
    /// <param name="context">What is known besides the text; nothing when null.</param>
    /// <returns>The citations by place; where several begin together, the order in which the words name them.</returns>
    /// <remarks>Never throws. The time grows with the length of the text alone: each candidate place is looked at once, within a bounded reach.</remarks>
    public static IReadOnlyList<Citation> Read(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new Findings(text, context ?? ReadingContext.None);
        CitationScan.Run(found);
        return Beside.Complete(found);
    }
}
