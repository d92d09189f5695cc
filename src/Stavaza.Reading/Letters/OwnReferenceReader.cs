using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Letters;

/// <summary>Reads the sender's own reference from the labelled lines of a letterhead: "Onze referentie", "Ons kenmerk", "Kenmerk".</summary>
internal static class OwnReferenceReader
{
    /// <summary>The first own reference, its place in the source; null when the letterhead states none.</summary>
    public static OwnNumber? Read(CleanText text)
    {
        var underOurs = false;
        foreach (var label in text.Furniture)
        {
            if (label.Kind != Furniture.RunningReference)
            {
                continue;
            }

            var line = label.Span.Of(text.Source);
            if (ReferenceLabel.TryRead(line, out var kind, out var value))
            {
                underOurs = kind == ReferenceLabelKind.Ours;
                line = underOurs ? value : default;
            }

            if (underOurs && !line.IsEmpty)
            {
                return new(new(label.Span.End - line.Length, line.Length), "own/reference", "ministry-reference", WithoutSpaces(line)) { Self = true };
            }
        }

        return null;
    }

    private static string WithoutSpaces(ReadOnlySpan<char> words)
    {
        Span<char> packed = stackalloc char[words.Length];
        var length = 0;
        foreach (var unit in words)
        {
            if (!char.IsWhiteSpace(unit))
            {
                packed[length++] = unit;
            }
        }

        return new(packed[..length]);
    }
}
