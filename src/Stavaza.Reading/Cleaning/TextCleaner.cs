namespace Stavaza.Reading.Cleaning;

/// <summary>
/// Finds page furniture, broken words and line breaks in a text, and lays out the prose without them. Linear in the text. In the result no line is blank, and
/// no
/// line begins or ends with white space.
/// </summary>
internal static class TextCleaner
{
    public static CleanText Clean(string source, Layout layout)
    {
        var lines = LineSplitter.Split(source);
        FurnitureLines.LabelBySpeech(source, lines);
        if (layout == Layout.Unknown)
        {
            layout = LayoutJudge.Judge(source, lines);
        }

        return LayOut(source, lines, layout == Layout.Wrapped ? Unwrapping(source, lines) : null);
    }

    private static LineJoiner Unwrapping(string source, List<TextLine> lines)
    {
        FurnitureLines.LabelPageNumbers(source, lines);
        RunningTitles.Label(source, lines);
        return new(source, LayoutJudge.Width(lines), new Hyphenation(source, lines));
    }

    /// <summary>Writes the prose; without a joiner every line is a paragraph.</summary>
    private static CleanText LayOut(string source, List<TextLine> lines, LineJoiner? joiner)
    {
        using var writer = new CleanTextWriter(source);
        var above = -1;
        var shapeAbove = default(LineShape);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Furniture is not null)
            {
                continue;
            }

            var shape = joiner is null ? default : LineShape.Of(lines[i].Of(source));
            if (above >= 0)
            {
                var gap = i > above + 1 ? LineGap.Cut : lines[i].Before;
                Write(writer, source, lines[above], joiner?.Join(lines[above], shapeAbove, lines[i], shape, gap) ?? LineJoin.Paragraph);
            }

            LabelBetween(writer, lines, above, i);
            (above, shapeAbove) = (i, shape);
        }

        WriteLast(writer, lines, above);
        return writer.Finish();
    }

    private static void Write(CleanTextWriter writer, string source, TextLine line, LineJoin join)
    {
        writer.KeepProse(line.Start, join == LineJoin.DropHyphen ? line.End - 1 : line.End);
        switch (join)
        {
            case LineJoin.DropHyphen:
                writer.Label(Furniture.Hyphen, line.End - 1, line.End);
                break;
            case LineJoin.Paragraph or LineJoin.Space:
                writer.PutSeparator(join == LineJoin.Space ? ' ' : '\n', BreakAfter(source, line.End));
                break;
        }
    }

    private static void WriteLast(CleanTextWriter writer, List<TextLine> lines, int last)
    {
        if (last >= 0)
        {
            writer.KeepProse(lines[last].Start, lines[last].End);
        }

        LabelBetween(writer, lines, last, lines.Count);
    }

    private static void LabelBetween(CleanTextWriter writer, List<TextLine> lines, int above, int below)
    {
        for (var i = above + 1; i < below; i++)
        {
            writer.Label(lines[i].Furniture ?? Furniture.WhiteSpace, lines[i].Start, lines[i].End);
        }
    }

    /// <summary>The first unit of white space after a line; there is one, because another line follows.</summary>
    private static int BreakAfter(string source, int end)
    {
        while (!char.IsWhiteSpace(source[end]))
        {
            end++;
        }

        return end;
    }
}
