namespace Stavaza;

/// <summary>The day of the House: that of Amsterdam.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in Amsterdam.</summary>
    public static DateOnly TodayInAmsterdam(this TimeProvider clock) => clock.GetUtcNow().DayInAmsterdam();

    /// <summary>The day in Amsterdam at a moment.</summary>
    public static DateOnly DayInAmsterdam(this DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>The moment at which clocks in Amsterdam showed a time, in UTC. Of the hour that comes twice in autumn, the second.</summary>
    public static DateTimeOffset InAmsterdam(DateTime shown) => new DateTimeOffset(shown, Amsterdam.GetUtcOffset(shown)).ToUniversalTime();
}
