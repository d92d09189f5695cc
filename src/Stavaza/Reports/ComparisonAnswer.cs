using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Reports;

/// <summary>A list of motions and promises that somebody else made, beside what the record has.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="AsOf">The day as of which the record is taken.</param>
/// <param name="Both">What both have, in the order of the list.</param>
/// <param name="Forgotten">What the record has and the list has not.</param>
/// <param name="NotInRecord">Rows of which the record has nothing.</param>
/// <param name="MayBe">Rows that may be something of the record by their words alone: shown, and counted with neither.</param>
/// <param name="Ambiguous">Rows that several motions or promises fit: none was chosen.</param>
/// <param name="Unreadable">Rows that could not be read, with the reason.</param>
public sealed record ComparisonAnswer(
    string List,
    DateOnly AsOf,
    IReadOnlyList<ComparedRow> Both,
    IReadOnlyList<ComparedItem> Forgotten,
    IReadOnlyList<ListedRow> NotInRecord,
    IReadOnlyList<ComparedRow> MayBe,
    IReadOnlyList<AmbiguousRow> Ambiguous,
    IReadOnlyList<UnreadableRow> Unreadable);

/// <summary>A motion or promise of the record.</summary>
/// <param name="Kind">motion or promise.</param>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Title.</param>
/// <param name="Day">When it was moved or promised; null when not known.</param>
/// <param name="Closed">Whether the record has it closed; what is unclear is not.</param>
/// <param name="Status">What the cabinet says of it, as in a trail; of a promise without a trail kept or unclear.</param>
/// <param name="Evidence">The sentences that tell of it and of its status.</param>
public sealed record ComparedItem(string Kind, string Id, string Title, DateOnly? Day, bool Closed, string Status, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Its row of the official register, where no document tells of it; null otherwise.</summary>
    public OfficialRow? Row { get; init; }
}

/// <summary>A row with what it is in the record.</summary>
/// <param name="Row">The row.</param>
/// <param name="Item">The motion or promise.</param>
/// <param name="Rule">The rule that joined them: id, place (a promise by the paper in which it was made and its words), mover-and-day, words.</param>
/// <param name="Standing">same, different, or unclear where the words of the list do not tell whether it is closed.</param>
public sealed record ComparedRow(ListedRow Row, ComparedItem Item, string Rule, string Standing);

/// <summary>A row that several fit.</summary>
/// <param name="Row">The row.</param>
/// <param name="Candidates">Ids of the motions and promises that it may be.</param>
public sealed record AmbiguousRow(ListedRow Row, IReadOnlyList<string> Candidates);
