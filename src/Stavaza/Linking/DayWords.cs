using System.Globalization;

namespace Stavaza.Linking;

/// <summary>A day as it is written beside a reference.</summary>
/// <param name="Words">As written: "8 juli 2020".</param>
/// <param name="Day">The day; null for one that no calendar has, such as 31 February.</param>
internal sealed record DayWords(string Words, DateOnly? Day)
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Openings = ["van", "d.d.", "dd.", "gedateerd op", "gedateerd"];

    /// <summary>The day that follows a reference directly: "… van 8 juli 2020", "…, d.d. 8 juli 2020". Null when none does.</summary>
    public static DayWords? Behind(string words)
    {
        var rest = words.AsSpan().TrimStart(" ,(\u00a0");
        foreach (var opening in Openings)
        {
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && rest.Length > opening.Length && char.IsWhiteSpace(rest[opening.Length]))
            {
                return At(rest[opening.Length..].TrimStart());
            }
        }

        return null;
    }

    /// <summary>The day with which words end: "brief van 31 februari 2020". Null when they do not.</summary>
    public static DayWords? AtEnd(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 ? At(string.Join(' ', parts[^3..])) : null;
    }

    /// <summary>As prose writes a day: 8 juli 2020.</summary>
    public static string InWords(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    // day = one or two digits, a month in full, four digits
    private static DayWords? At(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = text.SplitAny(parts, " \u00a0", StringSplitOptions.RemoveEmptyEntries);
        if (count < 3
            || !int.TryParse(text[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || text[parts[0]].Length > 2
            || MonthOf(text[parts[1]]) is not { } month)
        {
            return null;
        }

        var digits = text[parts[2]];
        digits = digits.Length >= 4 ? digits[..4] : default;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1814 or > 2199)
        {
            return null;
        }

        var exists = number >= 1 && number <= DateTime.DaysInMonth(year, month);
        return new($"{number} {Months[month - 1]} {year}", exists ? new DateOnly(year, month, number) : null);
    }

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }
}
