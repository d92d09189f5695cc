using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Letters;

internal static class ProfileReader
{
    /// <summary>Reads what the document says of itself, and the marks of its own numbers, date and signatories.</summary>
    public static (DocumentProfile Profile, ImmutableArray<Mark> Marks) Read(CleanText text, DocumentOutline outline, IReadOnlyList<Citation> citations)
    {
        _ = (text, outline, citations);
        return (new(), []);
    }
}
