using Stavaza.Official;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Answers;

/// <summary>What should be there, and what is: of the whole record.</summary>
/// <param name="AsOf">The day of the answer: what was announced for an earlier day counts as due.</param>
/// <param name="Completeness">The counts.</param>
/// <param name="Register">How far the official register was followed.</param>
/// <param name="Dossiers">The dossiers of which numbers are missing, those with most missing first; at most 100.</param>
/// <param name="DossiersHeld">How many dossiers the record has papers of.</param>
/// <param name="NumbersMissing">How many numbers are missing, over all dossiers.</param>
/// <param name="Announced">What was announced for a day that has passed, the latest first; at most 100. Whether it came is not known from this.</param>
/// <param name="AnnouncedCount">How many there are.</param>
/// <param name="Unreadable">Files that would not open or could not be fetched, with the reason.</param>
/// <param name="NotHeld">What is cited, may exist and is not held, most cited first; at most 100.</param>
public sealed record CompletenessAnswer(
    DateOnly AsOf,
    Completeness Completeness,
    RegisterCompleteness Register,
    IReadOnlyList<DossierCount> Dossiers,
    int DossiersHeld,
    int NumbersMissing,
    IReadOnlyList<AnnouncedDocument> Announced,
    int AnnouncedCount,
    IReadOnlyList<UnreadableFile> Unreadable,
    IReadOnlyList<NotHeld> NotHeld)
{
    /// <summary>The official sources that did not give what was asked the last time; empty when all did, or none was ever asked.</summary>
    public IReadOnlyList<SourceTrouble> Troubles { get; init; } = [];

    /// <summary>How many announcements are left out, because somebody said that they were read wrongly.</summary>
    public int AnnouncedWrong { get; init; }

    /// <summary>How many dossiers were declared complete.</summary>
    public int DossiersDeclared { get; init; }

    /// <summary>What is complete, each with the day and the source that says so; at most 100.</summary>
    public IReadOnlyList<CompletePart> Complete { get; init; } = [];

    /// <summary>What the record as a whole lacks, with how many; empty when nothing is known to be missing.</summary>
    public IReadOnlyList<RecordLack> Lacks { get; init; } = [];

    /// <summary>
    /// The day up to which the record as a whole is complete, by the register and by all that was searched: null as long as anything is known to be missing or the register
    /// was not followed to its end. What no source was asked for is not part of it.
    /// </summary>
    public DateOnly? CompleteUntil => Lacks.Count == 0 && Complete.Count > 0 ? Register.Until : null;
}

/// <summary>A part of what a source offers that is held whole.</summary>
/// <param name="Source">tweedekamer, bekendmakingen, verdragenbank; given where a person says so.</param>
/// <param name="What">register (all kinds of rows that answers use), the question to a search, or a dossier: dossier-33783.</param>
/// <param name="Count">Rows or publications; of a dossier the number up to which it is complete.</param>
/// <param name="Until">The day on which this was so: what came out since is not part of it.</param>
public sealed record CompletePart(string Source, string What, long Count, DateOnly Until);

/// <summary>Something that the record as a whole lacks.</summary>
/// <param name="What">
/// register-not-followed, register-not-to-its-end (kinds of rows), source-failed (sources that did not answer the last time), rows-never-came, papers-without-file, files-not-taken-in,
/// numbers-missing (in dossiers), unreadable (files), not-held (citations of what is not held).
/// </param>
/// <param name="Count">How many.</param>
public sealed record RecordLack(string What, long Count);

/// <summary>A source that did not give what was asked the last time.</summary>
/// <param name="Source">tweedekamer, bekendmakingen, verdragenbank.</param>
/// <param name="Since">When this was noted first, without an answer since.</param>
/// <param name="Reason">Why not, and what to do; one line.</param>
public sealed record SourceTrouble(string Source, DateTimeOffset Since, string Reason);

/// <summary>How far the official register was followed.</summary>
/// <param name="Until">The day up to which every category that answers use was followed to its end; null while one was not.</param>
/// <param name="Categories">Every category that answers use, and others that were followed.</param>
/// <param name="NamedOnly">Rows that others name and that never came.</param>
public sealed record RegisterCompleteness(DateOnly? Until, IReadOnlyList<RegisterCategory> Categories, long NamedOnly)
{
    /// <summary>Papers that the register announces and offers no file of.</summary>
    public long PapersWithoutFile { get; init; }

    /// <summary>Papers of which the register offers a file that was not taken in.</summary>
    public long FilesNotTakenIn { get; init; }
}

/// <summary>How far a category of the register was followed.</summary>
/// <param name="Name">Zaak, Besluit, Stemming …</param>
/// <param name="Entries">Entries that were taken in, ever; 0 for one that was never followed.</param>
/// <param name="Rows">Rows held.</param>
/// <param name="Deleted">How many of them the source took back.</param>
/// <param name="Published">When the last entry was published; null before the first.</param>
/// <param name="UpToDate">When there was nothing more to take in; null when that was never so.</param>
public sealed record RegisterCategory(string Name, long Entries, long Rows, long Deleted, DateTimeOffset? Published, DateTimeOffset? UpToDate)
{
    /// <summary>It was followed; a category to its end may have no entries at all.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool WasFollowed => Entries > 0 || UpToDate is not null;
}

/// <summary>The numbers of a dossier, counted.</summary>
/// <param name="Id">dossier-33783.</param>
/// <param name="Highest">The highest number that is known from any side.</param>
/// <param name="Basis">What tells it: held, cited, register, declared.</param>
/// <param name="Held">Numbers held.</param>
/// <param name="Missing">Numbers up to the highest that are not held, and of which it is not known that they were never given out.</param>
/// <param name="Until">The day up to which it was declared complete; null when it was not.</param>
public sealed record DossierCount(string Id, int Highest, string Basis, int Held, int Missing, DateOnly? Until);

/// <summary>One dossier: expected against held.</summary>
/// <param name="Count">The counts.</param>
/// <param name="Title">Title as the register has it; null when it has none.</param>
/// <param name="Numbers">What is missing, in the order of the numbers, with the reason for each.</param>
/// <param name="Letters">Papers of the Eerste Kamer (with a letter for a number) that are cited and not held.</param>
/// <param name="DeclaredBy">Who says that it is complete: given (by hand) or the name of a source; null when nobody does.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record DossierCompleteness(
    DossierCount Count, string? Title, IReadOnlyList<MissingNumber> Numbers, IReadOnlyList<NotHeld> Letters, string? DeclaredBy, Completeness Completeness);

/// <summary>A number that is missing, or several in a row of which nothing else is known.</summary>
/// <param name="From">The number.</param>
/// <param name="To">The last of the row; the same for one alone.</param>
/// <param name="Reason">
/// in-register: the register has the paper with a file that was not taken in. in-register-without-file: it offers none. cited: documents cite it. not-named: it lies among the
/// numbers that were given out, and nothing names it.
/// </param>
/// <param name="CitedBy">How many documents cite it.</param>
/// <param name="Official">The paper as the register has it; null where it has none.</param>
/// <param name="OfficialUrl">Where it should be found; null for a row of numbers.</param>
public sealed record MissingNumber(int From, int To, string Reason, int CitedBy, OfficialDocument? Official, Uri? OfficialUrl);

/// <summary>What was announced for a day that has passed.</summary>
/// <param name="Due">The last day for which it was announced.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record AnnouncedDocument(DateOnly Due, Evidence Evidence)
{
    /// <summary>Id of the trail of the promise that announces it: whether it came stands there.</summary>
    public string Trail => ToezeggingMade.IdOf(Evidence.Element);
}
