using System.Text.Json.Serialization;
using Stavaza.Answers;

namespace Stavaza.Open;

/// <summary>What is open: motions, questions and promises that are not seen to be done, the most urgent first.</summary>
/// <param name="Motions">Motions.</param>
/// <param name="Questions">Sets of written questions.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record OpenAnswer(IReadOnlyList<OpenItem> Motions, IReadOnlyList<OpenItem> Questions, Completeness Completeness)
{
    /// <summary>Promises.</summary>
    public IReadOnlyList<OpenItem> Promises { get; init; } = [];

    /// <summary>The day as of which this is answered.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>How many fit the question, of which <see cref="Motions"/>, <see cref="Questions"/> and <see cref="Promises"/> may be a part.</summary>
    public OpenCounts Counts { get; init; } = new();

    /// <summary>The groups, in the order of their most urgent item; empty where none were asked for.</summary>
    public IReadOnlyList<OpenGroup> Groups { get; init; } = [];

    /// <summary>The week that was asked for; null where none was.</summary>
    public OpenWeek? Week { get; init; }

    /// <summary>What was looked at.</summary>
    public OpenLooked Looked { get; init; } = new();

    /// <summary>Filters of which the record knows no such value, each with the nearest that it knows; empty where all are known.</summary>
    public IReadOnlyList<OpenUnknown> Unknown { get; init; } = [];

    /// <summary>All items that are given, in one list, the most urgent first.</summary>
    [JsonIgnore]
    public IReadOnlyList<OpenItem> Items => OpenList.InOrder(Motions.Concat(Questions).Concat(Promises));
}

/// <summary>Counts of items.</summary>
public sealed record OpenCounts
{
    /// <summary>All.</summary>
    public int Total { get; init; }

    /// <summary>Motions among them.</summary>
    public int Motions { get; init; }

    /// <summary>Sets of questions among them.</summary>
    public int Questions { get; init; }

    /// <summary>Promises among them.</summary>
    public int Promises { get; init; }

    /// <summary>The last day has passed.</summary>
    public int Overdue { get; init; }

    /// <summary>The last day is near.</summary>
    public int Due { get; init; }

    /// <summary>The last day is further off.</summary>
    public int Open { get; init; }

    /// <summary>Nothing sets a day.</summary>
    public int NoTerm { get; init; }

    /// <summary>Those of which it is unclear whether they are done.</summary>
    public int Unclear { get; init; }

    /// <summary>Those that only the official register knows.</summary>
    public int FromRegister { get; init; }

    internal static OpenCounts Of(IEnumerable<OpenItem> items)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var item in items)
        {
            total++;
            Add(item.Kind);
            Add(item.State);
            Add(item.Cabinet == Trails.TrailStatuses.Unclear ? nameof(Unclear) : "");
            Add(item.Row is null ? "" : nameof(FromRegister));
        }

        return new()
        {
            Total = total,
            Motions = Count(OpenQuestion.Motions),
            Questions = Count(OpenQuestion.Questions),
            Promises = Count(OpenQuestion.Promises),
            Overdue = Count(OpenQuestion.Overdue),
            Due = Count(OpenQuestion.Due),
            Open = Count(OpenQuestion.Open),
            NoTerm = Count(OpenQuestion.NoTerm),
            Unclear = Count(nameof(Unclear)),
            FromRegister = Count(nameof(FromRegister)),
        };

        void Add(string name) => tally[name] = Count(name) + 1;
        int Count(string name) => tally.GetValueOrDefault(name);
    }
}

/// <summary>Items that share a dossier, minister, mover or party. An item with several stands in each group.</summary>
/// <param name="Name">What they share; null for those of which it is not known.</param>
/// <param name="Counts">Counts of all of them.</param>
/// <param name="Items">The items as given, the most urgent first.</param>
public sealed record OpenGroup(string? Name, OpenCounts Counts, IReadOnlyList<OpenItem> Items);

/// <summary>What was looked at to find what is open.</summary>
public sealed record OpenLooked
{
    /// <summary>Motions.</summary>
    public int Motions { get; init; }

    /// <summary>Sets of questions.</summary>
    public int Questions { get; init; }

    /// <summary>Promises.</summary>
    public int Promises { get; init; }

    /// <summary>
    /// Left out: no document in the record closes them, but the register says that the House has dealt with them (afgedaan), that a motion was not adopted, or that a promise
    /// was kept or lapsed.
    /// </summary>
    public int ClosedByRegister { get; init; }

    /// <summary>Left out: motions that were held, and no document tells that they were held again or voted on within two months. By the rules of procedure they have lapsed.</summary>
    public int HeldTooLong { get; init; }
}

/// <summary>A filter of which the record knows no such value.</summary>
/// <param name="Filter">minister, mover or party.</param>
/// <param name="Value">As asked.</param>
/// <param name="Nearest">The values that come nearest, at most five.</param>
public sealed record OpenUnknown(string Filter, string Value, IReadOnlyList<string> Nearest);

/// <summary>A week, from Monday to Sunday: what became overdue in it, and what falls due next.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Sunday">Its last day.</param>
/// <param name="Until">The last day of <see cref="FallsDue"/>: the Sunday of the week after, or after a recess the Sunday of the week in which the House sits again.</param>
/// <param name="BecameOverdue">Items whose last day was the day before a day of the week, the longest late first.</param>
/// <param name="FallsDue">Items whose last day lies between the day of the answer and <see cref="Until"/>, the first to fall due first.</param>
public sealed record OpenWeek(DateOnly Monday, DateOnly Sunday, DateOnly Until, IReadOnlyList<OpenItem> BecameOverdue, IReadOnlyList<OpenItem> FallsDue)
{
    /// <summary>The recess of the House in which the week lies, wholly or in part, as the calendar was known on the day of the answer; null when there is none.</summary>
    public OpenRecess? Recess { get; init; }

    /// <summary>The day as of which the list of a week is made where no other day is asked: its Sunday, or today where that has not come yet.</summary>
    public static DateOnly LastKnownDay(DateOnly week, DateOnly today) => OpenWeeks.MondayOf(week).AddDays(6) is var sunday && sunday < today ? sunday : today;
}

/// <summary>A recess of the House.</summary>
/// <param name="Name">zomerreces, kerstreces …</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; the House sits again the day after.</param>
/// <param name="Estimated">Not published as far as we know: set by the habit of other years.</param>
public sealed record OpenRecess(string Name, DateOnly First, DateOnly Last, bool Estimated);
