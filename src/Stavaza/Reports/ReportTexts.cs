using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>Every word of ours in a report, in one language. The tables stand with those of the pages; a code without a name is shown as it is.</summary>
public sealed record ReportTexts
{
    /// <summary>nl, en.</summary>
    public required string Code { get; init; }

    /// <summary>A day in words, with its precision: day, month, year.</summary>
    public required Func<DateOnly, string, string> Day { get; init; }

    /// <summary>Name of the language and country, for files: nl-NL, en-GB.</summary>
    public required string Culture { get; init; }

    public required Func<string, string> Title { get; init; }
    public required Func<string, string> AsOfDay { get; init; }
    public required string Retold { get; init; }
    public required string Page { get; init; }
    public required string Sources { get; init; }
    public required string Number { get; init; }
    public required string Document { get; init; }
    public required string OfDay { get; init; }
    public required string Place { get; init; }
    public required string NoAddress { get; init; }
    public required string RecordItself { get; init; }
    public required string OfficialRow { get; init; }
    public required Func<string, string> NotBefore { get; init; }
    public required Func<string, string> NotAfter { get; init; }

    /// <summary>Headings of the sections, by kind.</summary>
    public required IReadOnlyDictionary<string, string> Sections { get; init; }

    // The page around it.
    public required string Report { get; init; }
    public required string Download { get; init; }
    public required string NoPdf { get; init; }

    // Introduction.
    public required Func<string, string, string> About { get; init; }
    public required Func<int, string, string, string> RestsOn { get; init; }
    public required string RestsOnNothing { get; init; }
    public required Func<int, string> RecordHolds { get; init; }
    public required Func<string, string> CompleteUntil { get; init; }
    public required Func<string, string> RegisterFollowed { get; init; }
    public required string NotKnownComplete { get; init; }
    public required string Behind { get; init; }
    public required string Truncated { get; init; }
    public required string RetoldExplained { get; init; }
    public required string Nothing { get; init; }
    public required Func<int, string> AndOlder { get; init; }

    // What documents say.
    public required Func<string, string, string> SaidIn { get; init; }

    // The register.
    public required string Holds { get; init; }
    public required string Happened { get; init; }
    public required string Ended { get; init; }
    public required string Later { get; init; }
    public required string Proposed { get; init; }
    public required Func<string, string> Until { get; init; }
    public required Func<int, int, string, string> Parties { get; init; }
    public required Func<string, string> Conflict { get; init; }
    public required string ConflictOfFacts { get; init; }
    public required Func<string, string> Sure { get; init; }

    // Motions, promises, questions.
    public required string Motions { get; init; }
    public required string Promises { get; init; }
    public required string Asks { get; init; }
    public required Func<string, string> Cabinet { get; init; }
    public required Func<string, string> CabinetOfThis { get; init; }
    public required Func<string, string> House { get; init; }
    public required string Ground { get; init; }
    public required Func<string, string?, string> Step { get; init; }
    public required Func<string, string> By { get; init; }
    public required Func<string, string> Register { get; init; }
    public required string Done { get; init; }
    public required string NotDone { get; init; }
    public required Func<string, string, string, string> Differs { get; init; }
    public required Func<string, string> DueOn { get; init; }
    public required Func<int, string> Late { get; init; }
    public required Func<int, string> Left { get; init; }
    public required string Candidate { get; init; }
    public required Func<string, string, string> QuestionsAre { get; init; }
    public required Func<string, string> NoTitle { get; init; }
    public required string Promised { get; init; }
    public required string PromisedByRegister { get; init; }
    public required string UnderItem { get; init; }

    /// <summary>Why a promise of a debate is of the report, by the kind of its ground, with the report's dossier (empty for a subject).</summary>
    public required Func<string, string, string> DebateGround { get; init; }

    public required Func<int, string> DebatesWithoutDossier { get; init; }
    public required Func<int, string> RegisterAlone { get; init; }
    public required string PromiseUnclear { get; init; }
    public required string PromiseKept { get; init; }

    // What is not known.
    public required Func<string, string> NothingOf { get; init; }
    public required Func<string, string, string> StepsMissing { get; init; }
    public required string NotLinked { get; init; }
    public required Func<string, string> Undated { get; init; }
    public required Func<string, int, string> NotHeld { get; init; }
    public required Func<string, string, string> NumbersMissing { get; init; }
    public required Func<string, string> PaperNotHeld { get; init; }
    public required Func<int, string> NotShown { get; init; }
    public required string NoDay { get; init; }

    // The appendix, and a list beside it.
    public required string AppendixTitle { get; init; }
    public required Func<int, int, string, string> AppendixAbout { get; init; }
    public required Func<string, string> AppendixSince { get; init; }
    public required string InHand { get; init; }
    public required string Handled { get; init; }
    public required string NoRows { get; init; }
    public required string Group { get; init; }
    public required string Description { get; init; }
    public required string FoundAt { get; init; }
    public required string Standing { get; init; }
    public required string TitleUnknown { get; init; }
    public required Func<int, string> NotAttributed { get; init; }
    public required Func<int, string> WithoutDay { get; init; }
    public required Func<string, string> ComparisonTitle { get; init; }
    public required Func<string, int, int, int, string> Compared { get; init; }
    public required Func<int, string, string> RowSays { get; init; }
    public required Func<string, string> ListStanding { get; init; }
    public required Func<string, string, string> RecordStanding { get; init; }
    public required Func<int, string, string, string> RowFits { get; init; }
    public required Func<int, string, int, int, string> RowUnreadable { get; init; }

    /// <summary>Names of codes.</summary>
    public required ReportNames Names { get; init; }

    internal string DayOf(DateOnly day, string precision = "day") => Day(day, precision);

    internal string HowComplete(Completeness completeness) =>
        completeness.Until is { } until ? CompleteUntil(DayOf(until))
        : completeness.RegisterUntil is { } register ? RegisterFollowed(DayOf(register))
        : NotKnownComplete;
}

/// <summary>What codes are called in a language, by code.</summary>
public sealed record ReportNames
{
    private static readonly Dictionary<string, string> None = [];

    public IReadOnlyDictionary<string, string> DocumentKinds { get; init; } = None;
    public IReadOnlyDictionary<string, string> ElementTypes { get; init; } = None;
    public IReadOnlyDictionary<string, string> Predicates { get; init; } = None;
    public IReadOnlyDictionary<string, string> Sureness { get; init; } = None;
    public IReadOnlyDictionary<string, string> Cabinet { get; init; } = None;
    public IReadOnlyDictionary<string, string> House { get; init; } = None;
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = None;
    public IReadOnlyDictionary<string, string> Steps { get; init; } = None;
    public IReadOnlyDictionary<string, string> Outcomes { get; init; } = None;
    public IReadOnlyDictionary<string, string> Questions { get; init; } = None;
    public IReadOnlyDictionary<string, string> Fields { get; init; } = None;

    internal static string Of(IReadOnlyDictionary<string, string> names, string code) => names.GetValueOrDefault(code, code);
}
