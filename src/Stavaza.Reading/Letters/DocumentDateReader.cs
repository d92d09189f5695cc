using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>Finds the day that a document states as its own. A day in the prose is never taken for it.</summary>
internal static class DocumentDateReader
{
    // The word that makes a day the document's own, with the kinds of papers that print it: letters, motions, questions, answers, reports.
    private static readonly string[] Announcers =
    [
        "Voorgesteld tijdens het Notaoverleg van", "Voorgesteld tijdens het Wetgevingsoverleg van", "Voorgesteld", "Den Haag,", "’s-Gravenhage,",
        "'s-Gravenhage,", "s-Gravenhage,", "(ontvangen", "Ontvangen", "(Ontvangen", "(ingezonden", "Ingezonden", "Vastgesteld", "Datum", "DEN HAAG,",
        "Amsterdam,",
    ];

    /// <summary>The day and its place; null for an undated document.</summary>
    public static StatedDay? Read(DocumentLines lines)
    {
        // The answer's own day stands beside the question's: "(ingezonden 30 oktober 2023)" above "(ontvangen 24 november 2023)".
        return InHead(lines, answered: true) ?? InFurniture(lines.Clean) ?? InHead(lines, answered: false) ?? UnderLabel(lines) ?? InFoot(lines.Clean);
    }

    private static StatedDay? InHead(DocumentLines lines, bool answered)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            foreach (var announcer in Announcers)
            {
                var isAnswer = announcer.Contains("ntvangen", StringComparison.Ordinal);
                var at = answered && !isAnswer ? -1 : lines[line].IndexOf(announcer, StringComparison.Ordinal);
                if (at >= 0 && DayBehind(lines, line, at + announcer.Length) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static StatedDay? DayBehind(DocumentLines lines, int line, int at)
    {
        var cursor = new TextCursor(lines[line], at);
        cursor.SkipWhiteSpace();
        _ = cursor.TryChar(':') || cursor.TryChar('|');
        cursor.SkipWhiteSpace();
        var start = cursor.Position;
        return DutchDay.TryRead(ref cursor, out var day) ? new(day, TextSpan.Between(lines.Spans[line].Start + start,
            lines.Spans[line].Start + cursor.Position), InFurniture: false) : null;
    }

    private static StatedDay? InFurniture(CleanText text)
    {
        var underLabel = false;
        foreach (var label in text.Furniture)
        {
            if (label.Kind != Furniture.RunningReference)
            {
                continue;
            }

            var line = label.Span.Of(text.Source);
            if (ReferenceLabel.TryRead(line, out var kind, out var value))
            {
                underLabel = kind == ReferenceLabelKind.Date;
                line = underLabel ? value : default;
            }

            var cursor = new TextCursor(line);
            if (underLabel && DutchDay.TryRead(ref cursor, out var day))
            {
                return new(day, new(label.Span.End - line.Length, cursor.Position), InFurniture: true);
            }
        }

        return null;
    }

    /// <summary>"Datum" alone on a line, and the value some lines below, where the text of a PDF sets all labels first.</summary>
    private static StatedDay? UnderLabel(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            if (!lines.Is(line, "Datum"))
            {
                continue;
            }

            for (var below = line + 1; below < Math.Min(line + 5, lines.HeadCount); below++)
            {
                var cursor = new TextCursor(lines[below]);
                if (DutchDay.TryRead(ref cursor, out var day) && cursor.AtEnd)
                {
                    return new(day, lines.Spans[below], InFurniture: false);
                }
            }
        }

        return null;
    }

    /// <summary>The foot of a debate report prints its day on every page.</summary>
    private static StatedDay? InFoot(CleanText text)
    {
        foreach (var label in text.Furniture)
        {
            for (var at = label.Span.Start; label.Kind == Furniture.RunningTitle && at < label.Span.End; at++)
            {
                var cursor = new TextCursor(text.Source, at);
                if (char.IsAsciiDigit(cursor.Current) && DutchDay.TryRead(ref cursor, out var day))
                {
                    return new(day, TextSpan.Between(at, cursor.Position), InFurniture: true);
                }
            }
        }

        return null;
    }
}

/// <summary>The day that a document states as its own, and where.</summary>
/// <param name="Span">Its place in the cleaned text, or in the source where it stands in furniture.</param>
internal readonly record struct StatedDay(DateOnly Day, TextSpan Span, bool InFurniture);
