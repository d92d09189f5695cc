using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza;

/// <summary>What came of one file.</summary>
/// <param name="FileName">Name of the file, for people.</param>
public abstract record IntakeOutcome(string FileName)
{
    /// <summary>In what the file differs from what its source declared of it, in words; null when in nothing.</summary>
    public string? Oddity { get; init; }

    /// <summary>The record changed.</summary>
    public sealed record Stored(string FileName, IntakeChange Change, SettledDocument Settled) : IntakeOutcome(FileName);

    /// <summary>The record holds it already and nothing changed.</summary>
    public sealed record AlreadyHeld(string FileName, DocumentReference Document) : IntakeOutcome(FileName);

    /// <summary>Its document was removed by hand and stays so: <c>stavaza undo</c>, or reading it with an id or a day, brings it back.</summary>
    public sealed record RemovedByHand(string FileName, string DocumentId) : IntakeOutcome(FileName);

    /// <summary>It could not be opened; the record keeps that, with the reason.</summary>
    public sealed record Unreadable(string FileName, string Reason) : IntakeOutcome(FileName);
}

/// <summary>How a file changed the record.</summary>
public enum IntakeChange
{
    /// <summary>A document that was not held.</summary>
    Added,

    /// <summary>Other bytes for a document that was held: its newest version.</summary>
    NewVersion,

    /// <summary>The same bytes with another day, id or title given.</summary>
    Corrected,

    /// <summary>A document that was removed by hand came back.</summary>
    Restored,

    /// <summary>The same text, read with other rules, gives other elements.</summary>
    ReadAgain,
}

/// <summary>A document as it now stands in the record.</summary>
/// <param name="Document">The document.</param>
/// <param name="Elements">How many elements were read in it.</param>
/// <param name="Links">What its citations resolve to.</param>
public sealed record SettledDocument(DocumentReference Document, int Elements, LinkCounts Links);
