using Stavaza.Reading.Tijd;

namespace Stavaza.Reading;

/// <summary>What a reader may know besides the text. Reading asks nothing else: no clock, no files, no network.</summary>
public sealed record ReadingContext
{
    /// <summary>Nothing known but the text.</summary>
    public static ReadingContext None { get; } = new();

    /// <summary>The day of the document; null when unknown. Years and terms that the prose leaves out are inferred from it, and marked as inferred.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What line breaks mean in this text.</summary>
    public Layout Layout { get; init; } = Layout.Unknown;

    /// <summary>When the House is in recess; a built-in table unless given.</summary>
    public RecessCalendar Calendar { get; init; } = RecessCalendar.BuiltIn;

    /// <summary>The day whose knowledge of the calendar counts: a recess that was cancelled later still stands. The document's day when null.</summary>
    public DateOnly? CalendarKnownOn { get; init; }
}
