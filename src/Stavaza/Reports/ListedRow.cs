namespace Stavaza.Reports;

/// <summary>A row of a list that somebody else made.</summary>
/// <param name="Number">Row of the list, the head of the table counted as 1.</param>
/// <param name="Description">What the list calls the motion or promise.</param>
/// <param name="Place">Where the list says that it stands; empty where it has no such column.</param>
/// <param name="Standing">What the list says of where it stands; empty where it has no such column.</param>
/// <param name="Ids">The ids that its cells name, as Stavaza writes them.</param>
/// <param name="Day">The one day that its cells name; null for none, and where they name several.</param>
public sealed record ListedRow(int Number, string Description, string Place, string Standing, IReadOnlyList<string> Ids, DateOnly? Day);

/// <summary>A row that could not be read.</summary>
/// <param name="Number">Row of the list.</param>
/// <param name="Reason">cells-differ: it has not as many cells as the head. describes-nothing: the cells that tell what it is are empty.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Columns">How many cells the head has.</param>
public sealed record UnreadableRow(int Number, string Reason, int Cells, int Columns);

/// <summary>A list as it was read.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Unreadable">Rows that could not be read.</param>
public sealed record ListedRows(string Name, IReadOnlyList<ListedRow> Rows, IReadOnlyList<UnreadableRow> Unreadable);
