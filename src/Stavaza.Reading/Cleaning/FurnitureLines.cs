using System.Runtime.InteropServices;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Cleaning;

/// <summary>Labels the lines that a page prints around its prose: by what they say, and by where they stand.</summary>
internal static class FurnitureLines
{
    private const int LongestNumber = 24;

    /// <summary>What a line says by itself is enough: letterhead labels with their values, enclosure lines, official running titles.</summary>
    public static void LabelBySpeech(string source, List<TextLine> lines)
    {
        var theirs = false;
        var ours = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(source);
            if (line.Length > 160)
            {
                continue;
            }

            if (RunningTitles.IsOfficial(line))
            {
                Set(lines, i, Furniture.RunningTitle);
            }
            else if (ReferenceLabel.TryRead(line, out var label, out var value))
            {
                var last = LabelReference(source, lines, i, label, value, ref theirs);
                for (; i <= last; i++)
                {
                    Remember(ours, source, lines[i], label);
                }

                i = last;
            }
        }

        LabelRepeatedReferences(source, lines, ours);
    }

    private static void Remember(HashSet<string> ours, string source, TextLine line, ReferenceLabelKind label)
    {
        if (line.Furniture == Furniture.RunningReference && label != ReferenceLabelKind.Theirs)
        {
            ours.Add(line.Of(source).ToString());
        }
    }

    /// <summary>A value that was recognized under its label is recognized again where a column break tore it from the label, and so is the label.</summary>
    private static void LabelRepeatedReferences(string source, List<TextLine> lines, HashSet<string> ours)
    {
        var words = ours.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < lines.Count && ours.Count > 0; i++)
        {
            if (lines[i].Furniture is null && lines[i].Length <= 60 && words.Contains(lines[i].Of(source)))
            {
                Set(lines, i, Furniture.RunningReference);
            }
        }
    }

    /// <summary>Page numbers: alone on a line, at the edge of a page or between blank lines.</summary>
    public static void LabelPageNumbers(string source, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > LongestNumber || lines[i].Furniture is not null)
            {
                continue;
            }

            var line = lines[i].Of(source);
            if (IsNamedPageNumber(line) || (LooksLikePageNumber(line) && StandsAlone(source, lines, i)))
            {
                Set(lines, i, Furniture.PageNumber);
            }
        }
    }

    /// <summary>"12", "- 3 -", "Pagina 2 van 5": has the form of a page number, wherever it stands.</summary>
    public static bool LooksLikePageNumber(ReadOnlySpan<char> line) =>
        line.Length <= LongestNumber && ((line.Length <= 3 && !line.ContainsAnyExceptInRange('0', '9')) || IsNamedPageNumber(line));

    public static void Set(List<TextLine> lines, int at, Furniture kind) => CollectionsMarshal.AsSpan(lines)[at] = lines[at] with { Furniture = kind };

    private static int LabelReference(string source, List<TextLine> lines, int at, ReferenceLabelKind label, ReadOnlySpan<char> value, ref bool theirs)
    {
        // The addressee's own number names the paper that is answered: that is prose the first time, and furniture when later pages repeat it.
        var again = label != ReferenceLabelKind.Theirs || theirs;
        theirs |= label == ReferenceLabelKind.Theirs;
        var kind = label == ReferenceLabelKind.Enclosures ? Furniture.EnclosureLine : Furniture.RunningReference;
        if (!value.IsEmpty)
        {
            if (again && ReferenceLabel.IsValue(label, value))
            {
                Set(lines, at, kind);
            }

            return at;
        }

        var hasValue = at + 1 < lines.Count && ReferenceLabel.IsValue(label, lines[at + 1].Of(source));
        if (again && (hasValue || label == ReferenceLabelKind.Enclosures))
        {
            Set(lines, at, kind);
        }

        if (again && hasValue)
        {
            Set(lines, at + 1, kind);
        }

        return hasValue ? at + 1 : at;
    }

    /// <summary>"Pagina 2 van 5", also with the stray spaces of a badly set letter ("P agina 1 van 7"); "- 3 -"; "blz. 4".</summary>
    private static bool IsNamedPageNumber(ReadOnlySpan<char> line)
    {
        Span<char> packed = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var unit in line)
        {
            if (!char.IsWhiteSpace(unit) && length < packed.Length)
            {
                packed[length++] = char.ToLowerInvariant(unit);
            }
        }

        var cursor = new TextCursor(packed[..length]);
        if (cursor.TryChar('-') || cursor.TryChar('–'))
        {
            return cursor.TryDigits(1, 4, out _) && (cursor.TryChar('-') || cursor.TryChar('–')) && cursor.AtEnd;
        }

        var named = cursor.TryLiteral("pagina") || cursor.TryLiteral("blz.") || cursor.TryLiteral("blad") || cursor.TryLiteral("page");
        return named && cursor.TryDigits(1, 4, out _) && (cursor.AtEnd || ((cursor.TryLiteral("van") || cursor.TryChar('/') || cursor.TryLiteral("of"))
            && cursor.TryDigits(1, 4, out _) && cursor.AtEnd));
    }

    private static bool StandsAlone(string source, List<TextLine> lines, int at)
    {
        var before = at == 0 ? LineGap.Cut : lines[at].Before;
        var after = at + 1 == lines.Count ? LineGap.Cut : lines[at + 1].Before;
        if (before != LineGap.None && after != LineGap.None)
        {
            // A passage of one number is no page; nor is a number that the line above waits for ("uiterlijk" / "30").
            return lines.Count > 1;
        }

        return after == LineGap.Cut && at + 1 < lines.Count && at > 0 && LineShape.Of(lines[at - 1].Of(source)).End is LineEnd.Sentence or LineEnd.Semicolon;
    }
}
