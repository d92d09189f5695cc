using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Parlement;

/// <summary>
/// Reads citations of the Aanhangsel van de Handelingen (answered questions):
/// <code>
/// aanhangsel  = ("Aanhangsel" | "Aanh.") ("van de"? ("Handelingen" | "Hand."))? chamber? (session ","? "nr."? numbers | "nr." number "," session)
///             | session "," "Aanhangsel" numbers
/// </code>
/// Without a chamber the Tweede Kamer is meant.
/// </summary>
internal static class AanhangselReader
{
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("Aanhangsel") || (cursor.TryWord("Aanh") && cursor.TryChar('.')))
        {
            cursor.SkipGap();
            _ = cursor.TryStem("van de ") || cursor.TryStem("der ") || cursor.TryStem("bij de ") || cursor.TryStem("tot het Verslag van de ") || cursor.TryChar('(') || cursor.TryStem("van ");
            cursor.SkipGap();
            _ = cursor.TryWord("Handelingen") || cursor.TryWord("Hand.");
            cursor.TryChar(')');
            if (TryReadNumbers(ref cursor, start.Position, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    // "Handelingen II 2014/15, Aanhangsel nr. 12"
    public static bool TryReadBehind(ref TextCursor cursor, int from, Findings found)
    {
        var start = cursor;
        var head = KamerstukHead.Read(ref cursor);
        if (cursor.TryWord("Aanhangsel") && TryReadNumbers(ref cursor, from, found, head))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads an Aanhangsel behind its session: "vergaderjaar 2022–2023, Aanhangsel 1234"; the line that every page repeats is passed over.</summary>
    public static bool TryReadOf(ref TextCursor cursor, int from, KamerstukHead head, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("Aanhangsel"))
        {
            cursor.SkipGap();
            _ = cursor.TryStem("van de Handelingen") || cursor.TryStem("Handelingen");
            if (RunningFoot.IsOfAanhangsel(cursor, from))
            {
                cursor.Move(RunningFoot.EndOfLine(cursor) - cursor.Position);
                return true;
            }

            if (TryReadNumbers(ref cursor, from, found, head))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadNumbers(ref TextCursor cursor, int from, Findings found, KamerstukHead known = default)
    {
        var start = cursor;
        var head = KamerstukHead.Read(ref cursor);
        var numbers = found.Scratch.Words();
        var jaar = head.Vergaderjaar ?? known.Vergaderjaar;
        var read = TryReadNumber(ref cursor, numbers, bareToo: jaar is not null);
        if (read && jaar is null)
        {
            // "nr. 1234, vergaderjaar 2022–2023"
            cursor.TryChar(',');
            var behind = KamerstukHead.Read(ref cursor);
            jaar = behind.Vergaderjaar;
            head.Kamer ??= behind.Kamer;
        }

        if (!read || jaar is not { } year)
        {
            cursor = start;
            return false;
        }

        foreach (var number in numbers)
        {
            found.Add(new AanhangselCitation(
                TextSpan.Between(from, TrimmedEnd(cursor)), "aanhangsel/word", new(head.Kamer ?? known.Kamer ?? Kamer.Tweede, year, number)));
        }

        return true;
    }

    private static bool TryReadNumber(ref TextCursor cursor, List<string> numbers, bool bareToo)
    {
        if (VolgnummerGrammar.TryReadMarked(ref cursor, numbers))
        {
            return true;
        }

        var start = cursor;
        if (bareToo)
        {
            cursor.SkipGap();
            if (VolgnummerGrammar.TryReadNumber(ref cursor, out var number))
            {
                numbers.Add(number);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static int TrimmedEnd(TextCursor cursor)
    {
        var end = cursor.Position;
        while (end > 0 && cursor.Ahead(end - 1 - cursor.Position) is var unit && (char.IsWhiteSpace(unit) || unit is ',' or ';' or ':' or '('))
        {
            end--;
        }

        return end;
    }
}
