using System.Collections.Immutable;

namespace Stavaza.Reading.Tijd;

/// <summary>A recess of the House.</summary>
/// <param name="Name">Its name as letters write it: zomerreces, herfstreces, kerstreces, voorjaarsreces, meireces, verkiezingsreces.</param>
/// <param name="First">First day, usually a Friday.</param>
/// <param name="Last">Last day as published; sitting resumes the day after.</param>
public sealed record Reces(string Name, DateOnly First, DateOnly Last)
{
    /// <summary>This version tells that it was cancelled.</summary>
    public bool Cancelled { get; init; }

    /// <summary>The day since which this version was known; null when it counts as known all along.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Not published as far as we know: set by the habit of other years.</summary>
    public bool Estimated { get; init; }

    /// <summary>Where the dates were published; null for an estimate.</summary>
    public string? Source { get; init; }
}

/// <summary>When the House is in recess. A year that is not in the table gets the dates that habit gives it, marked as estimated.</summary>
/// <param name="Recesses">The published recesses; of several versions of one, the last that was known counts.</param>
public sealed record RecessCalendar(ImmutableArray<Reces> Recesses)
{
    /// <summary>The recesses of 2008 to 2024 as far as our sources tell them; the summer of 2025 is none of them, since its end is known by habit alone.</summary>
    public static RecessCalendar BuiltIn { get; } = new(RecessTable.Read());

    /// <summary>The first recess with this name that begins after <paramref name="day"/>, as it was known on <paramref name="knownOn"/>; null where it was cancelled by then.</summary>
    public Reces? Next(string name, DateOnly day, DateOnly knownOn)
    {
        var thisYear = In(name, day.Year, knownOn);
        return thisYear is { } first && first.First > day || day.Year >= 9998 ? thisYear : In(name, day.Year + 1, knownOn);
    }

    /// <summary>The recess with this name that begins in a year; null where it was cancelled, or where no habit sets its date.</summary>
    public Reces? In(string name, int year, DateOnly knownOn)
    {
        Reces? known = null;
        foreach (var version in Recesses)
        {
            if (version.First.Year == year && version.Name == name && (version.KnownOn is not { } day || day <= knownOn))
            {
                known = version;
            }
        }

        return known is null ? RecessTable.Estimate(name, year) : known.Cancelled ? null : known;
    }

    /// <summary>The first recess of any name that begins after <paramref name="day"/>.</summary>
    public Reces? NextOfAny(DateOnly day, DateOnly knownOn) =>
        RecessTable.Names.Append("verkiezingsreces").Select(name => Next(name, day, knownOn)).OfType<Reces>().MinBy(recess => recess.First);

    /// <summary>The recess in which a day falls, as it was known on <paramref name="knownOn"/>; null when the House sits.</summary>
    public Reces? Holding(DateOnly day, DateOnly knownOn) =>
        RecessTable.Names.Append("verkiezingsreces")
            .SelectMany(name => new[] { In(name, day.Year, knownOn), day.Year > 1 ? In(name, day.Year - 1, knownOn) : null })
            .OfType<Reces>()
            .Where(recess => recess.First <= day && day <= recess.Last)
            .MinBy(recess => recess.First);
}
