using System.Globalization;
using Stavaza.Record;
using Stavaza.Trails.Moties;

namespace Stavaza.Official;

/// <summary>
/// Which papers say in their title that they take the place of a motion. The register joins the Zaken of both only lately; before that the title of the new motion is
/// all that it says, and the replaced motion has to be looked for from there, in its own dossier.
/// </summary>
internal static class ReplacingReading
{
    /// <summary>The ids of these papers, as of the day; empty for none.</summary>
    /// <param name="lookup">Where to look.</param>
    /// <param name="paper">The row of the motion's own paper.</param>
    /// <param name="read">The same paper, read.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(OfficialLookup lookup, OfficialVersion paper, OfficialDocument read, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var id in read.Kamerstukken)
        {
            var (dossier, number) = (id[..(id.LastIndexOf('-') + 1)], id[(id.LastIndexOf('-') + 1)..]);
            foreach (var target in await lookup.NamedAsync(paper, "kamerstukdossier", cancellationToken))
            {
                foreach (var entity in await lookup.Session.TitlesThatReplaceAsync(target.Entity, number, cancellationToken))
                {
                    if (await lookup.OnTheDayAsync(entity, cancellationToken) is { } version
                        && version.Fields.Number("volgnummer") is { } other
                        && ReplacedInTitle.In(version.Fields.Text("titel") ?? version.Fields.Text("onderwerp") ?? "", id).Contains(id, StringComparer.OrdinalIgnoreCase))
                    {
                        found.Add(dossier + other.ToString(CultureInfo.InvariantCulture));
                    }
                }
            }
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase).Where(id => !read.Kamerstukken.Contains(id, StringComparer.OrdinalIgnoreCase))];
    }
}
