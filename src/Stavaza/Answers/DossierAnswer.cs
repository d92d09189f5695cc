using Stavaza.Trails;

namespace Stavaza.Answers;

/// <summary>A dossier in the order of time.</summary>
/// <param name="Id">dossier-33783.</param>
/// <param name="Title">Title as the newest paper gives it that names dossier and title apart (files of officielebekendmakingen.nl do); null when none does.</param>
/// <param name="Entries">Its papers and the documents that cite them, oldest first; undated last.</param>
/// <param name="Gaps">Numbers that are missing between the lowest and the highest held, as ranges ("3–45").</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record DossierAnswer(string Id, string? Title, IReadOnlyList<DossierEntry> Entries, IReadOnlyList<string> Gaps, Completeness Completeness)
{
    /// <summary>The day as of which this is answered.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Documents of the dossier or about it that may already have existed on that day, but whose day is not known: listed, not used.</summary>
    public IReadOnlyList<DocumentReference> Undated { get; init; } = [];
}

/// <summary>One document in a dossier's time line.</summary>
/// <param name="Document">The document.</param>
/// <param name="InDossier">Has a number in the dossier; false for one that only cites it.</param>
/// <param name="Cites">Ids in this dossier that it cites.</param>
public sealed record DossierEntry(DocumentReference Document, bool InDossier, IReadOnlyList<string> Cites);

/// <summary>What is open: motions and questions without a letter or answer in the record, newest first.</summary>
/// <param name="Motions">Motions.</param>
/// <param name="Questions">Written questions.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record OpenAnswer(IReadOnlyList<OpenItem> Motions, IReadOnlyList<OpenItem> Questions, Completeness Completeness);

/// <summary>One open item.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Title.</param>
/// <param name="Date">When it was tabled or asked; null when not known.</param>
/// <param name="Cabinet">Status on the government's side, as in <see cref="TrailAnswer"/>.</param>
/// <param name="Evidence">The sentence that makes it open, or unclear.</param>
public sealed record OpenItem(string Id, string Title, DateOnly? Date, string Cabinet, Evidence Evidence);
