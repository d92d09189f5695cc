using System.Globalization;
using System.Text.Json.Serialization;

namespace Stavaza.Register;

/// <summary>A day as exactly as a source gives it: a day, a month or a year. The default value is the first day of the calendar.</summary>
/// <param name="Day">The day, or the first day of the month or year.</param>
/// <param name="Precision">day, month or year.</param>
public readonly record struct RegisterDay(DateOnly Day, string Precision = RegisterDay.OfDay)
{
    internal const string OfDay = "day", OfMonth = "month", OfYear = "year";

    /// <summary>The last day that it can mean: by then it has come for certain.</summary>
    [JsonIgnore]
    public DateOnly Last => Precision switch
    {
        OfMonth => Day.AddMonths(1).AddDays(-1),
        OfYear => new(Day.Year, 12, 31),
        _ => Day,
    };

    /// <summary>Reads 2021-02-03, 2021-02 or 2021.</summary>
    public static bool TryParse(string? text, out RegisterDay day)
    {
        var (whole, precision) = text?.Length switch
        {
            10 => (text, OfDay),
            7 => (text + "-01", OfMonth),
            4 => (text + "-01-01", OfYear),
            _ => ("", ""),
        };
        var read = DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year > 1000;
        day = read ? new(first, precision) : default;
        return read;
    }

    /// <summary>Whether both can be the same day.</summary>
    public bool Meets(RegisterDay other) => Day <= other.Last && other.Day <= Last;

    /// <summary>As a source writes it: 2021-02-03, 2021-02 or 2021.</summary>
    public override string ToString() => Day.ToString(
        Precision switch { OfYear => "yyyy", OfMonth => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
}
