namespace Stavaza.Reading.Citations;

/// <summary>Reads every citation in a text, in order.</summary>
public static class CitationReader
{
    /// <summary>Reads the citations in <paramref name="text"/>; their spans count in that text.</summary>
    /// <remarks>Never throws. The time grows with the length of the text alone: each candidate place is looked at once, within a bounded reach.</remarks>
    public static IReadOnlyList<Citation> Read(string text, ReadingContext context)
    {
        var found = new Findings(text, context);
        CitationScan.Run(found);
        return Beside.Complete(found);
    }
}
