using Stavaza.Official;
using Stavaza.Reading;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Verdicts;

namespace Stavaza.Answers;

/// <summary>One document: its text, and what was read in it.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Aliases">Every id by which it can be asked for.</param>
/// <param name="OwnReference">Reference that the sender gave it; null when it states none.</param>
/// <param name="Signatories">Who signed, "name (office)".</param>
/// <param name="Sections">Numbered or named sections.</param>
/// <param name="Text">The text before cleaning: all places count in it.</param>
/// <param name="Furniture">Ranges of the text that are page furniture or only layout.</param>
/// <param name="Elements">What was read, in order of place.</param>
/// <param name="CitedBy">Documents in the record that cite this one, newest first; at most 100.</param>
/// <param name="Files">Every file of it, oldest first.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record DocumentAnswer(
    DocumentReference Document,
    IReadOnlyList<string> Aliases,
    string? OwnReference,
    IReadOnlyList<string> Signatories,
    IReadOnlyList<DocumentSection> Sections,
    string Text,
    IReadOnlyList<TextSpan> Furniture,
    IReadOnlyList<DocumentElement> Elements,
    IReadOnlyList<DocumentReference> CitedBy,
    IReadOnlyList<DocumentFile> Files,
    Completeness Completeness)
{
    /// <summary>The day as of which this is answered.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>What the official register says of it, beside what the document says of itself; null when the register has no row of it.</summary>
    public OfficialRegister? Official { get; init; }

    /// <summary>What it cites and what cites it, each with its sentence.</summary>
    public DocumentGraph Graph { get; init; } = new(new([], [], 0), [], [], 0, 0);
}

/// <summary>A section of a document.</summary>
public sealed record DocumentSection(string? Number, string Title, TextSpan Place);

/// <summary>Something that was read in a document.</summary>
/// <param name="Id">Stable id, 16 hexadecimal digits.</param>
/// <param name="Type">citation, dictum, execution …</param>
/// <param name="Kind">For a citation its kind; else null.</param>
/// <param name="Target">Canonical id that it names: of a citation, or of the motion of an execution; null when it names none.</param>
/// <param name="Place">From first to last unit, in the text before cleaning.</param>
/// <param name="Ranges">The ranges that make it up.</param>
/// <param name="Text">The words, cleaned.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Link">For a citation: what it resolves to; else null.</param>
/// <param name="Fields">All fields, as in <c>stavaza marks</c>.</param>
public sealed record DocumentElement(
    string Id,
    string Type,
    string? Kind,
    string? Target,
    TextSpan Place,
    IReadOnlyList<TextSpan> Ranges,
    string Text,
    string Rule,
    DocumentLink? Link,
    System.Text.Json.JsonElement Fields)
{
    /// <summary>What was said of it by hand and counts, the oldest first.</summary>
    public IReadOnlyList<HandVerdict> Verdicts { get; init; } = [];

    /// <summary>Somebody said that it was read wrongly: no answer rests on it.</summary>
    public bool Wrong => Verdicts.Any(verdict => verdict.Kind == HandVerdict.Reading);

    /// <summary>Id of the trail to which it belongs: a promise makes its own, an execution stands in that of its motion. Null for the rest, and for a wrong reading.</summary>
    public string? Trail => Wrong ? null : Type switch
    {
        "promise" => ToezeggingMade.IdOf(Id),
        "execution" => Target,
        _ => null,
    };
}

/// <summary>What a citation resolves to.</summary>
/// <param name="Outcome">
/// resolved: it exists. nonexistent: it cannot exist. ambiguous: several fit, or one that the words do not settle. Not checked: unresolved (the record does not hold
/// it, and cannot tell whether it exists) and unchecked (no record of documents holds it: laws, treaties, case law).
/// </param>
/// <param name="Documents">The candidates: one, none, several.</param>
/// <param name="Rule">The rule, which is the code of the reason.</param>
/// <param name="OfficialUrl">Where the target should be found when it is not held; null where no address follows from the id.</param>
public sealed record DocumentLink(string Outcome, IReadOnlyList<DocumentReference> Documents, string Rule, Uri? OfficialUrl)
{
    /// <summary>What the citation says of the target and the target does not say of itself; the link stays.</summary>
    public IReadOnlyList<CitationMismatch> Mismatches { get; init; } = [];
}

/// <summary>One file of a document.</summary>
/// <param name="Sha256">Hash of its bytes, 64 lowercase hexadecimal digits.</param>
/// <param name="Name">File name.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Format">Format.</param>
/// <param name="Recorded">When it came into the record.</param>
/// <param name="ReaderVersion">Version of the rules that last read it.</param>
public sealed record DocumentFile(string Sha256, string Name, string Origin, string Format, DateTimeOffset Recorded, int ReaderVersion);
