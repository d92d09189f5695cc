using Stavaza.Reading.Text;

namespace Stavaza.Reading.Identifiers;

/// <summary>A session of parliament, from September to September, written "2022–2023", "2022/23" or, in ids, "20222023".</summary>
/// <param name="Begin">The year in which it begins.</param>
/// <remarks>Source: identifiers of officielebekendmakingen.nl; Leidraad voor juridische auteurs.</remarks>
public readonly record struct Vergaderjaar(int Begin)
{
    private const int First = 1814;
    private const int Last = 2199;

    /// <summary>As ids have it: 20222023.</summary>
    public string Compact => $"{Begin}{Begin + 1}";

    /// <summary>As the JSON has it: 2022-2023.</summary>
    public override string ToString() => $"{Begin}-{Begin + 1}";

    /// <summary>The session in which <paramref name="day"/> falls: it begins on the third Tuesday of September.</summary>
    internal static Vergaderjaar On(DateOnly day)
    {
        var first = new DateOnly(day.Year, 9, 1);
        var begin = first.AddDays(((int)DayOfWeek.Tuesday - (int)first.DayOfWeek + 7) % 7).AddDays(14);
        return new(day < begin ? day.Year - 1 : day.Year);
    }

    /// <summary>Reads the form of ids, 20222023; false when the years do not follow each other.</summary>
    public static bool TryParse(ReadOnlySpan<char> compact, out Vergaderjaar jaar)
    {
        jaar = default;
        if (compact.Length != 8 || !int.TryParse(compact[..4], out var begin) || !int.TryParse(compact[4..], out var end) || !Fits(begin, end))
        {
            return false;
        }

        jaar = new(begin);
        return true;
    }

    // vergaderjaar = year gap? ("-" | "–" | "/") gap? (year | last two digits)
    internal static bool TryRead(ref TextCursor cursor, out Vergaderjaar jaar)
    {
        var start = cursor;
        jaar = default;
        if (cursor.TryDigits(4, 4, out var begin))
        {
            cursor.SkipGap();
            if (cursor.TryDashOrSlash())
            {
                cursor.SkipGap();
                if ((cursor.TryDigits(4, 4, out var end) || cursor.TryDigits(2, 2, out end)) && Fits(int.Parse(begin), int.Parse(end)))
                {
                    jaar = new(int.Parse(begin));
                    return true;
                }
            }
        }

        cursor = start;
        return false;
    }

    private static bool Fits(int begin, int end) =>
        begin is >= First and <= Last && (end == begin + 1 || end == (begin + 1) % 100);
}
