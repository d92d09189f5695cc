namespace Stavaza.Reading.Tijd;

/// <summary>A stretch of time that the prose names, without the preposition before it.</summary>
/// <param name="From">First day; null when it is named by an event whose day is not known.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="AtEnd">The end of something longer ("het einde van het jaar"): "before" it is before its last day ends.</param>
/// <param name="End">Index of the word after it.</param>
internal readonly record struct Periode(DateOnly? From, DateOnly? To, Precision Precision, bool Approx, string? Anchor, bool AtEnd, int End)
{
    /// <summary>A document: something can be told "in" it or "bij" it.</summary>
    public bool Paper { get; init; }

    /// <summary>The words hold the year.</summary>
    public bool YearSaid { get; init; }

    /// <summary>The other days that the words may mean; null where they mean these alone.</summary>
    public (DateOnly From, DateOnly To)? Other { get; init; }

    public static Periode Event(string anchor, int end) => new(null, null, Precision.Event, true, anchor, false, end);

    public static Periode Year(int year, int end) => new(new(year, 1, 1), new(year, 12, 31), Precision.Year, false, null, false, end);
}
