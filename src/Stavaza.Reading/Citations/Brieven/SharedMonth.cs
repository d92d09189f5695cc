using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Brieven;

/// <summary>Reads letters whose dates share a month or a year: "brieven van 6 en 8 juli 2022", "brieven van 3 mei en 6 juli 2021".</summary>
internal static class SharedMonth
{
    /// <summary>Reads behind the noun; each letter has the whole span.</summary>
    public static bool TryRead(ref TextCursor cursor, int from, Findings found)
    {
        var start = cursor;
        cursor.SkipGap();
        if (from >= found.Free && (cursor.TryWord("van") || cursor.TryWord("d.d")))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            if (char.IsAsciiDigit(cursor.Current) && DutchDate.TryReadDaysBefore(ref cursor, out var days, out var count) && DutchDate.TryRead(ref cursor, out var last))
            {
                for (var i = 0; i < count; i++)
                {
                    LetterReader.Add(found, from, cursor, last with { Day = days[i] });
                }

                LetterReader.Add(found, from, cursor, last);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary><paramref name="date"/> with the year that is said behind the next date, where it has none of its own.</summary>
    public static DutchDate WithYearOfNext(DutchDate date, TextCursor behind)
    {
        if (date.Year is not null || date.JustPast)
        {
            return date;
        }

        _ = behind.TryChar(',');
        behind.SkipGap();
        _ = behind.TryWord("en") && behind.SkipGap();
        _ = behind.TryWord("van") && behind.SkipGap();
        return DutchDate.TryRead(ref behind, out var next) && next.Year is { } year && (next.Month, next.Day).CompareTo((date.Month, date.Day)) > 0 ? date with { Year = year } : date;
    }
}
