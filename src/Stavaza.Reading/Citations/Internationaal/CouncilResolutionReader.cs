using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Internationaal;

/// <summary>
/// Reads resolutions of the Security Council that prose names by their number:
/// <code>
/// resolution = ("VNVR" | "VN-Veiligheidsraad" | "Veiligheidsraad")-"resolutie" number ("(" year ")")? | "resolutie" number … "Veiligheidsraad" | "UNSCR" number
/// </code>
/// </summary>
internal static class CouncilResolutionReader
{
    private const string Kind = "un-document";
    private const int CouncilReach = 120;

    /// <summary>Reads "VNVR-resolutie 1540", "resolutie 1540 (2004) van de VN-Veiligheidsraad"; the cursor stands on "resolutie".</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var from = CouncilBefore(cursor, found.Free);
        if (!cursor.TryWord("resoluties") && !cursor.TryWord("resolutie") && !cursor.TryWord("resolution") && !cursor.TryWord("resolutions"))
        {
            return false;
        }

        cursor.SkipGap();
        if (cursor.TryWord("nr"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        var numbers = new List<(int Number, TextSpan Span)>(1);
        while (numbers.Count < 12 && TryReadResolutionNumber(ref cursor, out var number, out var span))
        {
            numbers.Add((number, span));
            if (!TrySkipJoint(ref cursor))
            {
                break;
            }
        }

        if (numbers.Count > 0 && (from is not null || CouncilBehind(cursor) || CouncilActs(start, numbers[0])))
        {
            foreach (var (number, span) in numbers)
            {
                var begin = number == numbers[0].Number ? from ?? start.Position : span.Start;
                found.Add(new PlainCitation(TextSpan.Between(begin, span.End), "un-document/resolution", Kind, $"S/RES/{number}"));
            }

            cursor.Move(numbers[^1].Span.End - cursor.Position);
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads "UNSCR 1701".</summary>
    public static bool TryReadAbbreviated(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryLiteral("UNSCR") && cursor.SkipGap() && TryReadResolutionNumber(ref cursor, out var number, out _) && !char.IsLetterOrDigit(cursor.Current))
        {
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "un-document/resolution", Kind, $"S/RES/{number}"));
            return true;
        }

        cursor = start;
        return false;
    }

    private static int? CouncilBefore(TextCursor cursor, int free)
    {
        var before = cursor.Before(cursor.Position, 28);
        foreach (var council in (ReadOnlySpan<string>)["VN-Veiligheidsraad", "Veiligheidsraads", "Veiligheidsraad", "VNVR", "VN-VR", "UNSC", "Security Council"])
        {
            var trimmed = before.TrimEnd(" -\u2011\u2013");
            if (trimmed.EndsWith(council, StringComparison.OrdinalIgnoreCase) && before.Length - trimmed.Length <= 2)
            {
                var from = cursor.Position - (before.Length - trimmed.Length) - council.Length;
                return from >= free ? from : null;
            }
        }

        return null;
    }

    // "De Veiligheidsraad nam resolutie 2178 (2014) aan": the year in brackets is the Council's way.
    private static bool CouncilActs(TextCursor start, (int Number, TextSpan Span) first) =>
        first.Number >= 100 && first.Span.Length > 5 && start.Before(start.Position, CouncilReach).Contains("Veiligheidsraad", StringComparison.OrdinalIgnoreCase);

    private static bool CouncilBehind(TextCursor cursor)
    {
        cursor.SkipGap();
        _ = cursor.TryStem("van de ") || cursor.TryStem("van ") || cursor.TryStem("of the ");
        return cursor.TryWord("VN-Veiligheidsraad") || cursor.TryWord("Veiligheidsraad") || cursor.TryWord("VNVR") || cursor.TryWord("VN Veiligheidsraad")
            || cursor.TryWord("UN Security Council") || cursor.TryWord("Security Council");
    }

    private static bool TryReadResolutionNumber(ref TextCursor cursor, out int number, out TextSpan span)
    {
        var start = cursor;
        (number, span) = (0, default);
        if (!cursor.TryDigits(1, 4, out var digits) || digits[0] == '0' || cursor.Current == '/')
        {
            cursor = start;
            return false;
        }

        number = int.Parse(digits);
        var after = cursor;
        cursor.SkipGap(2);
        if (!cursor.TryChar('(') || !cursor.TryDigits(4, 4, out _) || !cursor.TryChar(')'))
        {
            cursor = after;
        }

        span = TextSpan.Between(start.Position, cursor.Position);
        return true;
    }

    private static bool TrySkipJoint(ref TextCursor cursor)
    {
        var start = cursor;
        var comma = cursor.TryChar(',');
        cursor.SkipGap();
        if ((cursor.TryWord("en") || cursor.TryWord("and") || comma) && (cursor.SkipGap() || comma) && char.IsAsciiDigit(cursor.Current))
        {
            return true;
        }

        cursor = start;
        return false;
    }
}
