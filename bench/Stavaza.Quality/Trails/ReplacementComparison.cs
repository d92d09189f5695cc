using System.Text.RegularExpressions;
using Stavaza.Linking;
using Stavaza.Trails;

namespace Stavaza.Quality.Trails;

/// <summary>
/// Which motion takes the place of which. The register says it in the title alone ("t.v.v. 36848-49"), in many spellings; here it is read another way than Stavaza reads
/// it, by taking the words apart. That the two motions ask about the same is told by their titles.
/// </summary>
internal static partial class ReplacementComparison
{
    private const string Replaces = "replaced motion: named in the title", Subject = "replaced motion: on the same subject as its own row", Back = "replaced motion: its own trail names the new one";

    public static async Task<IReadOnlyList<Compared>> OfAsync(RealRecord record, RegisterRows rows, CancellationToken cancellationToken)
    {
        var titles = rows.Moties.ToDictionary(row => row.Id, row => row.Titel, StringComparer.OrdinalIgnoreCase);
        var found = new List<Compared>();
        foreach (var (id, title) in rows.Moties.Select(row => (row.Id, row.Titel)).Concat(rows.Stemmingen.Select(row => (Id: row.Zaak, row.Titel))))
        {
            if (Behind(title) is not { } behind)
            {
                continue;
            }

            var theirs = Numbers(behind, id);
            var ours = (await record.TrailAsync(id, RealRecord.Today, cancellationToken))?.Relations.Where(relation => relation.Kind == "replaces").Select(relation => relation.Id).ToList() ?? [];
            found.Add(new(Replaces, id, Joined(ours), Joined(theirs)) { Because = "title", Source = title });
            found.AddRange(ours.Where(titles.ContainsKey).Select(old => new Compared(Subject, id, SharesWords(title, titles[old]) ? old : "another subject", old) { Source = $"{title} | {titles[old]}" }));
            foreach (var old in theirs.Where(titles.ContainsKey))
            {
                var back = (await record.TrailAsync(old, RealRecord.Today, cancellationToken))?.Relations.Where(relation => relation.Kind == "replaced-by").Select(relation => relation.Id) ?? [];
                found.Add(new(Back, old, back.FirstOrDefault(by => by.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? back.FirstOrDefault(), id) { Source = title });
            }
        }

        return [.. found.OrderBy(one => one.Field, StringComparer.Ordinal)];
    }

    /// <summary>The words behind "t.v.v.", to the end of the bracket; null where the title names no replacement.</summary>
    public static string? Behind(string title) => Marker().Match(title) is { Success: true } marker ? title[(marker.Index + marker.Length)..].Replace("(R", "R", StringComparison.Ordinal).Replace("), nr", ", nr", StringComparison.Ordinal).Split(')', '|')[0].Split(" over ")[0].Split(" - ")[0] : null;

    /// <summary>The papers that the words name: numbers behind "nr." or the last one; what stands before them is the dossier, or else the motion's own.</summary>
    public static IReadOnlyList<string> Numbers(string behind, string own)
    {
        var parts = Part().Matches(behind.Replace("nrs.", "", StringComparison.OrdinalIgnoreCase).Replace("nr.", "", StringComparison.OrdinalIgnoreCase).Replace("nr", "", StringComparison.OrdinalIgnoreCase))
            .Select(match => match.Value).Where(part => !part.StartsWith('R')).ToList();
        if (parts is [{ Length: 2 }, { Length: 3 }, _, ..])
        {
            parts = [parts[0] + parts[1], .. parts[2..]];
        }

        var papers = parts.Count == 0 ? [] : behind.Contains(" en ", StringComparison.Ordinal) && parts.Count > 2 ? parts[^2..] : parts[^1..];
        var dossier = string.Join('-', parts.Take(parts.Count - papers.Count));
        var named = dossier.Length > 0 ? "kst-" + dossier : own.StartsWith("kst-", StringComparison.Ordinal) ? own[..own.LastIndexOf('-')] : null;
        return named is null ? [] : [.. papers.Select(paper => $"{named}-{paper}")];
    }

    private static bool SharesWords(string title, string old) => ContentWords.Of(Bracket().Replace(title, "")).SharedWith(ContentWords.Of(old)).Count > 0;

    private static string? Joined(IReadOnlyCollection<string> ids) => ids.Count == 0 ? null : string.Join(" + ", ids.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\bt\.?\s?v\.?\s?v\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\([^()]*v\.?v[^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex("[0-9A-Z]+")]
    private static partial Regex Part();
}
