namespace Stavaza.Reports;

/// <summary>Which column of a list holds what, by the words of its head.</summary>
/// <param name="Description">Omschrijving; -1 for none.</param>
/// <param name="Place">Vindplaats; -1 for none.</param>
/// <param name="Standing">Stand van zaken; -1 for none.</param>
/// <param name="Day">Datum; -1 for none.</param>
/// <param name="Count">How many columns the head has.</param>
internal sealed record ListColumns(int Description, int Place, int Standing, int Day, int Count)
{
    private static readonly string[] Descriptions = ["omschrijving", "motie", "moties", "toezegging", "toezeggingen", "motie/toezegging", "motie of toezegging", "onderwerp", "titel", "description", "description (omschrijving)"];
    private static readonly string[] Places = ["vindplaats", "kamerstuk", "kamerstuknummer", "bron", "kenmerk", "nummer", "source", "found at (vindplaats)"];
    private static readonly string[] Standings = ["stand van zaken", "status", "stand", "voortgang", "afdoening", "state of affairs (stand van zaken)"];
    private static readonly string[] Days = ["datum", "datum motie", "datum toezegging", "date"];

    /// <summary>Heads that may go on: Omschrijving van de motie, Stand van zaken per 1 mei 2024. A cell that describes a motion does not begin so.</summary>
    private static readonly string[] MayGoOn = ["omschrijving", "vindplaats", "stand van zaken"];

    /// <summary>The columns of a row of heads; null for a row that is none: a head names what is described and one thing more.</summary>
    public static ListColumns? Of(IReadOnlyList<string> cells)
    {
        var heads = cells.Select(cell => cell.Trim().TrimEnd(':').ToLowerInvariant()).ToList();
        var columns = new ListColumns(At(heads, Descriptions), At(heads, Places), At(heads, Standings), At(heads, Days), cells.Count);
        return columns.Description >= 0 && new[] { columns.Place, columns.Standing, columns.Day }.Any(at => at >= 0) ? columns : null;
    }

    /// <summary>Whether a row is the head of another table: nothing in it but head words, and not those of a list of motions.</summary>
    public static bool IsOfAnother(IReadOnlyList<string> cells) =>
        cells.Count > 1 && Of(cells) is null
        && cells.All(cell => cell.Trim().TrimEnd('.', ':').ToLowerInvariant() is "nr" or "no" or "dag" or "day" || Known(cell.Trim().TrimEnd(':').ToLowerInvariant()));

    private static bool Known(string head) => new[] { Descriptions, Places, Standings, Days }.Any(words => words.Contains(head));

    private static int At(List<string> heads, string[] words)
    {
        foreach (var word in words)
        {
            if (heads.IndexOf(word) is var at and >= 0)
            {
                return at;
            }
        }

        return heads.FindIndex(head => words.Any(word => MayGoOn.Contains(word) && head.StartsWith(word + " ", StringComparison.Ordinal)));
    }
}
