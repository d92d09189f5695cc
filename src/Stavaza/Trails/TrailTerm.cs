using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails;

/// <summary>A term that runs or ran: when something is due, and the sentence or the rule of procedure that sets it.</summary>
/// <param name="Kind">
/// answer (written questions: three weeks, and three more after a notice of delay); held (a motion that is held lapses two months after it was held last);
/// dictum (a motion names a day); promise (a promise names a day); moved (a later document names another day for the same thing).
/// </param>
/// <param name="From">First day on which it can be met; null when not known.</param>
/// <param name="Due">Last day on which it is met in time; null where the words give no day ("zo spoedig mogelijk") and for what recurs.</param>
/// <param name="Rule">The rule that reckoned it.</param>
/// <param name="Evidence">The sentence that sets it, or from which it is reckoned; null where only the official register gives the day.</param>
public sealed record TrailTerm(string Kind, DateOnly? From, DateOnly? Due, string Rule, Evidence? Evidence)
{
    /// <summary>The words that set it: voor het zomerreces; null where a rule of procedure does.</summary>
    public string? Words { get; init; }

    /// <summary>The day rests on a calendar or a season that is not known to the day.</summary>
    public bool Approximate { get; init; }

    /// <summary>The last day by the other reading of the words; null where they can be read one way only.</summary>
    public DateOnly? Alternative { get; init; }

    /// <summary>ISO 8601 duration of what recurs (P6M); null for what is due once, or recurs without a rhythm.</summary>
    public string? Every { get; init; }

    /// <summary>The row of the official register that gives the day; null where a sentence does.</summary>
    public OfficialRow? Row { get; init; }

    /// <summary>The recess of the House in which the last day falls, as the calendar was known on the day of the answer; null outside a recess. It moves no day.</summary>
    public TrailRecess? Recess { get; init; }

    /// <summary>The day on which it was met; null while it was not.</summary>
    public DateOnly? Met { get; init; }

    /// <summary>A later term took its place.</summary>
    public bool Superseded { get; init; }

    /// <summary>Days between the last day and the day on which it was met, negative for days early; by two readings the later last day counts. Null where there is none.</summary>
    public int? DaysLate(DateOnly met) => Due is { } due ? met.DayNumber - Math.Max(due.DayNumber, (Alternative ?? due).DayNumber) : null;

    /// <summary>
    /// Days from the day of the answer to the last day: negative for days late. Null where there is no last day, where it was met, or where another term took its place.
    /// By two readings the later day counts, so that nothing is called late that may be in time.
    /// </summary>
    public int? DaysLeft(DateOnly asOf) =>
        Met is null && !Superseded ? -DaysLate(asOf) : null;
}

/// <summary>A recess of the House beside a term.</summary>
/// <param name="Name">As letters write it: zomerreces, kerstreces.</param>
/// <param name="Estimated">Not published as far as we know: set by the habit of other years.</param>
public sealed record TrailRecess(string Name, bool Estimated);
