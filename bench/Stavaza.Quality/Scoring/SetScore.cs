using System.Collections.Immutable;
using Stavaza.Quality.Labels;
using Stavaza.Reading;

namespace Stavaza.Quality.Scoring;

/// <summary>All figures of one reading of a set, and every mistake behind them.</summary>
internal sealed record SetScore(SetKind Kind, int Passages, ImmutableArray<ScoreGroup> Groups, ImmutableArray<Mistake> Mistakes)
{
    /// <summary>The counts of one line; all zero where nobody marked and nothing was read of it.</summary>
    public Tally Of(string group, string row) =>
        Groups.First(one => one.Name == group).Rows.FirstOrDefault(one => one.Name == row).Tally;
}

/// <summary>Lines that belong together.</summary>
/// <param name="Name">One of <see cref="Group"/>.</param>
/// <param name="Rows">In the order in which they are shown.</param>
internal sealed record ScoreGroup(string Name, ImmutableArray<ScoreRow> Rows);

/// <summary>A line: a kind, a type, a value.</summary>
internal readonly record struct ScoreRow(string Name, Tally Tally);

/// <summary>Names of groups, as the kept run has them.</summary>
internal static class Group
{
    /// <summary>All required labels together.</summary>
    public const string All = "all";

    /// <summary>Per kind of citation.</summary>
    public const string Kinds = "kinds";

    /// <summary>Per type of statement.</summary>
    public const string Types = "types";

    /// <summary>Deadlines of matched promises and dicta.</summary>
    public const string Due = "due";

    /// <summary>The same, per relation: before, within, none …</summary>
    public const string Relations = "relations";

    /// <summary>Values of matched statements.</summary>
    public const string Values = "values";

    /// <summary>Fields of matched Kamerstukken.</summary>
    public const string Fields = "fields";

    /// <summary>What may be found but need not be.</summary>
    public const string Optional = "optional";

    /// <summary>What must not be touched: a hit is a mistake here.</summary>
    public const string Avoided = "avoided";

    /// <summary>Per field of the official register, against trails.</summary>
    public const string Register = "register";
}

/// <summary>Names of lines that are no kind or type.</summary>
internal static class Row
{
    public const string Exact = "exact span and id";
    public const string Overlap = "overlap and id";
    public const string OtherKind = "right id, another kind";
    public const string Traps = "traps";
    public const string Exhaustive = "exhaustive types";
    public const string Recall = "all types";
    public const string Negatives = "negatives";
}

/// <summary>What sort of mistake.</summary>
internal enum Fault
{
    /// <summary>A required label that was not found.</summary>
    Miss,

    /// <summary>The right id under another kind.</summary>
    Kind,

    /// <summary>The right id on other words.</summary>
    Span,

    /// <summary>A false hit on words that were marked as a trap.</summary>
    Trap,

    /// <summary>A hit on nothing that was marked.</summary>
    False,

    /// <summary>A statement with another value than marked.</summary>
    Value,

    /// <summary>A deadline that is not the one marked.</summary>
    Due,

    /// <summary>A false hit on words that were marked as no statement.</summary>
    Negative,
}

/// <summary>One mistake.</summary>
/// <param name="Fault">What sort.</param>
/// <param name="Passage">Where.</param>
/// <param name="Span">The words, in characters of the passage.</param>
/// <param name="Tells">What is wrong.</param>
internal sealed record Mistake(Fault Fault, Passage Passage, TextSpan Span, string Tells);
