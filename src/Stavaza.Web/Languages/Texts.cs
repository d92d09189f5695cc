namespace Stavaza.Web.Languages;

/// <summary>Every word that the pages say, in one language. A language is one table: <see cref="Dutch"/>, <see cref="English"/>.</summary>
/// <remarks>
/// The words of documents are never translated. Names of codes (steps, outcomes, kinds) stand in dictionaries under the code that answers and JSON use;
/// a code without a name is shown as it is.
/// </remarks>
public sealed partial record Texts
{
    /// <summary>Language code, for <c>lang</c>: nl, en.</summary>
    public required string Code { get; init; }

    /// <summary>Names of the months, January first.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    // Frame of every page.
    public required string Tagline { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string Home { get; init; }
    public required string Record { get; init; }
    public required string OtherLanguage { get; init; }
    public required string FootNote { get; init; }
    public required string ApiDescription { get; init; }
    public required string PrintedFrom { get; init; }

    // Searching.
    public required string Search { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchHint { get; init; }
    public required Func<int, string, string> SearchFound { get; init; }
    public required string SearchNothing { get; init; }
    public required string SearchEmpty { get; init; }
    public required string SearchSomeWords { get; init; }
    public required string SearchOnlyExclusions { get; init; }
    public required string SearchBehind { get; init; }
    public required Func<int, string, string> SearchUndated { get; init; }
    public required Func<int, int, string> PageOf { get; init; }
    public required string PreviousPage { get; init; }
    public required string NextPage { get; init; }
    public required string Pages { get; init; }

    // Start.
    public required string StartTitle { get; init; }
    public required string StartLead { get; init; }
    public required Func<int, string> AndMore { get; init; }
    public required string HowToGoOn { get; init; }
    public required string GoOnRead { get; init; }
    public required string GoOnTrail { get; init; }
    public required string GoOnStatus { get; init; }
    public required string EmptyRecord { get; init; }

    // As of a day, completeness, citing.
    public required string AsOf { get; init; }
    public required Func<string, string> AsOfDay { get; init; }
    public required string AsOfLabel { get; init; }
    public required string Show { get; init; }
    public required string ThisAnswer { get; init; }
    public required Func<string, string> CompleteUntil { get; init; }
    public required Func<string, string> RegisterFollowedUntil { get; init; }
    public required string CompletenessUnknown { get; init; }
    public required Func<int, string> DocumentsHeld { get; init; }
    public required Func<string, string> LatestDay { get; init; }
    public required Func<int, string> UndatedHeld { get; init; }
    public required Func<int, string> UnreadableFiles { get; init; }
    public required Func<int, string> UnresolvedCitations { get; init; }
    public required string PermanentAddress { get; init; }
    public required string Cite { get; init; }
    public required Func<string, string> Consulted { get; init; }
    public required string AsJson { get; init; }

    // Evidence.
    public required string Evidence { get; init; }
    public required string Retold { get; init; }
    public required string RetoldExplained { get; init; }
    public required string InTheDocument { get; init; }
    public required string OfficialSource { get; init; }
    public required Func<int, string> PageNumber { get; init; }
    public required string Rule { get; init; }
    public required string NoEvidence { get; init; }
    public required string DateUnknown { get; init; }
    public required Func<string, string> NotBefore { get; init; }
    public required Func<string, string> NotAfter { get; init; }
    public required Func<string, string, string> Between { get; init; }
    public required string YearInferred { get; init; }
    public required string NotHeld { get; init; }
    public required string Unknown { get; init; }

    // Documents.
    public required string Document { get; init; }
    public required string DocumentText { get; init; }
    public required string WhatWasRead { get; init; }
    public required string AllTypes { get; init; }
    public required string FilterByType { get; init; }
    public required string NothingRead { get; init; }
    public required string Sections { get; init; }
    public required string AboutDocument { get; init; }
    public required string OwnReference { get; init; }
    public required string Signatories { get; init; }
    public required string OtherIds { get; init; }
    public required string Published { get; init; }
    public required string CitedBy { get; init; }
    public required string CitedByNone { get; init; }
    public required string Files { get; init; }
    public required string Origin { get; init; }
    public required string Recorded { get; init; }
    public required string ReaderVersion { get; init; }
    public required string TrailOfThis { get; init; }
    public required string PageFurniture { get; init; }
    public required string Self { get; init; }
    public required string Continued { get; init; }
    public required string EmptyText { get; init; }
    public required Func<int, int, string> PartOf { get; init; }
    public required string Parts { get; init; }
    public required string Choose { get; init; }
    public required Func<string, int, string> ChooseExplained { get; init; }
    public required string Candidates { get; init; }
    public required string Due { get; init; }

    // Trails.
    public required string Trail { get; init; }
    public required Func<string, string> TrailOf { get; init; }
    public required string Movers { get; init; }
    public required string CabinetSays { get; init; }
    public required string HouseAccepts { get; init; }
    public required string TwoSidesExplained { get; init; }
    public required string WhatIsAsked { get; init; }
    public required string WhatIsAskedUnknown { get; init; }
    public required string LineInTime { get; init; }
    public required Func<string, string> LineInTimeDescription { get; init; }
    public required string WithoutDay { get; init; }
    public required string Steps { get; init; }
    public required string NoSteps { get; init; }
    public required Func<int, int, string> NewestMentions { get; init; }
    public required string NotKnown { get; init; }
    public required string NotKnownExplained { get; init; }
    public required string NothingMissing { get; init; }
    public required string UndatedDocuments { get; init; }
    public required string NotKnownThen { get; init; }

    public required string UndatedExplained { get; init; }

    // Dossiers and subjects.
    public required string Dossier { get; init; }
    public required string TimeLine { get; init; }
    public required string Gaps { get; init; }
    public required string GapsExplained { get; init; }
    public required string GapsNone { get; init; }
    public required string GapsNoneHeld { get; init; }
    public required string OnlyCites { get; init; }
    public required string Cites { get; init; }
    public required string StateOfAffairs { get; init; }
    public required string Subject { get; init; }
    public required string SubjectHint { get; init; }
    public required string SubjectTruncated { get; init; }
    public required string HeadingEmpty { get; init; }
    public required string LeanedOnNotHeld { get; init; }
    public required Func<int, string> TimesCited { get; init; }

    // Citations.
    public required string CitationsTitle { get; init; }
    public required string CitationsLead { get; init; }
    public required string CitesIn { get; init; }
    public required Func<string, string> CitationsOf { get; init; }
    public required Func<int, int, string> CitedTimes { get; init; }
    public required string CitesAndCitedBy { get; init; }
    public required string RefersTo { get; init; }
    public required string RefersToNone { get; init; }
    public required Func<int, string> AllCitations { get; init; }
    public required string NoCitations { get; init; }
    public required string Differs { get; init; }
    public required Func<int, string> DifferingCount { get; init; }
    public required string DiffersExplained { get; init; }
    public required string CitationSays { get; init; }
    public required string TargetSays { get; init; }
    public required string FilterByOutcome { get; init; }
    public required string FilterByKind { get; init; }
    public required string TheTarget { get; init; }
    public required string TargetNotHeld { get; init; }
    public required Func<int, int?, int?, string> NumbersAround { get; init; }
    public required Func<string, string> PartOfWhole { get; init; }
    public required string CitedParts { get; init; }
    public required Func<string, int, int, string> BadNumber { get; init; }
    public required string BadCitationQuestion { get; init; }
    public required IReadOnlyDictionary<string, string> OutcomesExplained { get; init; }

    // The record.
    public required string RecordTitle { get; init; }
    public required string RecordLead { get; init; }
    public required string UnreadableTitle { get; init; }
    public required string UnreadableNone { get; init; }

    /// <summary>Says that reasons are in English; null where that needs no saying.</summary>
    public string? UnreadableReasons { get; init; }
    public required string NotHeldNone { get; init; }
    public required string WhatIsNotHeld { get; init; }
    public required string OutsideRecord { get; init; }

    // What goes wrong.
    public required string NotFoundTitle { get; init; }
    public required string NotFoundAdvice { get; init; }
    public required Func<string, string> NotHeldTitle { get; init; }
    public required string NotHeldAdvice { get; init; }
    public required string BadRequestTitle { get; init; }
    public required string BadDay { get; init; }
    public required string TooLong { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorAdvice { get; init; }
    public required string BusyTitle { get; init; }
    public required string BusyAdvice { get; init; }

    /// <summary>What is said around rows of the official register.</summary>
    public required RegisterTexts Register { get; init; }
    public required FollowTexts Follow { get; init; }

    /// <summary>What is said around motions: requests, votes, what takes their place.</summary>
    public required MotieTexts Motie { get; init; }

    /// <summary>What is said about what should be there and is not.</summary>
    public required CompletenessTexts Expected { get; init; }

    // Names of codes.
    public required IReadOnlyDictionary<string, string> Subjects { get; init; }
    public required IReadOnlyDictionary<string, string> DocumentKinds { get; init; }
    public required IReadOnlyDictionary<string, string> StepKinds { get; init; }
    public required IReadOnlyDictionary<string, string> Outcomes { get; init; }
    public required IReadOnlyDictionary<string, string> CabinetStatuses { get; init; }
    public required IReadOnlyDictionary<string, string> HouseStatuses { get; init; }
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
    public required IReadOnlyDictionary<string, string> ElementTypes { get; init; }
    public required IReadOnlyDictionary<string, string> CitationKinds { get; init; }
    public required IReadOnlyDictionary<string, string> LinkOutcomes { get; init; }
    public required IReadOnlyDictionary<string, string> LinkReasons { get; init; }
    public required IReadOnlyDictionary<string, string> Mismatches { get; init; }
    public required IReadOnlyDictionary<string, string> Headings { get; init; }
    public required IReadOnlyDictionary<string, string> Bases { get; init; }

    /// <summary>The table for a language code; null for a language that the pages do not speak.</summary>
    public static Texts? For(string? code) => code switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => null,
    };

    /// <summary>The other language.</summary>
    public Texts Other => ReferenceEquals(this, Dutch) ? English : Dutch;

    /// <summary>A day in words: 31 januari 2023.</summary>
    public string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary>The same, no more exactly than is known: day, month or year.</summary>
    public string Day(DateOnly day, string precision) => precision switch
    {
        "year" => $"{day.Year}",
        "month" => $"{Months[day.Month - 1]} {day.Year}",
        _ => Day(day),
    };

    /// <summary>The name of a code, or the code with spaces for hyphens where it has none.</summary>
    public static string Name(IReadOnlyDictionary<string, string> names, string code) =>
        names.TryGetValue(code, out var name) ? name : code.Replace('-', ' ');
}
