using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Reports;

/// <summary>What says that a promise of a debate is of the dossier or subject of a report.</summary>
/// <param name="Kind">
/// Of a dossier agenda, register or tabled, as <see cref="Trails.TrailDebate.DossiersFrom"/>; paper (the report of the debate is itself of the dossier), passage (the passage of the promise cites the
/// dossier or a paper of it). Of a subject item (the words that open or name the item speak of it), row (the words of the register do).
/// </param>
/// <param name="Said">The words of the report; null where the register says it, and where the words are those of the promise.</param>
/// <param name="Row">The row of the register; null where the report says it.</param>
internal sealed record DebateGround(string Kind, PlacedWords? Said = null, OfficialRow? Row = null)
{
    /// <summary>The words of the row; null where it says it by naming a dossier.</summary>
    public string? RowWords { get; init; }
}
