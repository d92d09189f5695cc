namespace Stavaza.Reading.Tijd;

/// <summary>How finely a time is stated.</summary>
public enum Precision
{
    /// <summary>No time is stated: "binnenkort".</summary>
    None,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month or a part of one.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>An event or a document: "bij de Voorjaarsnota".</summary>
    Event,
}

/// <summary>A date that the prose names, as the days it may mean: one day, or all days of a month or a year.</summary>
/// <param name="Span">The words, such as "24 november 2022", "29 november", "augustus jl.".</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Precision">Day, Month or Year.</param>
/// <param name="YearInferred">The words hold no year; it was taken from the sentence, the word beside it (jl., aanstaande) or the document's date.</param>
public readonly record struct Datum(TextSpan Span, DateOnly From, DateOnly To, Precision Precision, bool YearInferred)
{
    /// <summary>As ISO 8601 with the precision that was stated: 2022-11-29, 2021-02 or 2019.</summary>
    public string Iso => Precision switch
    {
        Precision.Day => From.ToString("yyyy-MM-dd"),
        Precision.Month => From.ToString("yyyy-MM"),
        _ => From.ToString("yyyy"),
    };

    /// <summary>Whether a year has this day or month: 29 February exists in leap years only.</summary>
    internal bool ExistsIn(int year) => year is >= 1 and <= 9999 && (Precision == Precision.Month || From.Day <= DateTime.DaysInMonth(year, From.Month));

    /// <summary>The same day or month in another year, which must have it.</summary>
    internal Datum InYear(int year) => this with
    {
        From = new(year, From.Month, From.Day),
        To = Precision == Precision.Month ? EndOfMonth(year, From.Month) : new(year, From.Month, From.Day),
        YearInferred = true,
    };

    internal static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
