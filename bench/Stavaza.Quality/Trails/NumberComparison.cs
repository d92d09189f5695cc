using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stavaza.Quality.Trails;

/// <summary>
/// Numbers that were read in documents, against the publisher: whether it ever gave out the number (its list of all ids), and where its XML itself links to a document.
/// </summary>
internal static partial class NumberComparison
{
    private const string Exists = "citation: the publisher has the number", Numbered = "debate: the publisher has the number of the motion", Linked = "citation: the publisher links it as well";

    /// <summary>The list of ids ends in February 2025; a number in a later document may be newer.</summary>
    private const string LastDay = "2024-12-31";

    /// <summary>Numbers in documents that were published before the list ends. Null where the list cannot be unpacked here.</summary>
    public static async Task<IReadOnlyList<Compared>?> OfListAsync(RealRecord record, string corpus, CancellationToken cancellationToken)
    {
        var read = await record.Session.ListAsync(
            "SELECT DISTINCT e.type, e.target, e.sentence FROM element e JOIN reading r ON r.document = e.document WHERE e.type IN ('citation', 'dictum') AND e.target IS NOT NULL"
                + " AND (r.published_to <= @1 OR (r.published_basis = 'bounded' AND r.published_from <= @1))",
            row => (Type: row.GetString(0), Target: row.GetString(1), Sentence: row.GetString(2)),
            cancellationToken,
            LastDay);
        return Published(corpus) is { } ids
            ? [.. read.Where(one => Listed().IsMatch(one.Target)).DistinctBy(one => (one.Type, one.Target))
                .Select(one => new Compared(one.Type == "dictum" ? Numbered : Exists, one.Target, one.Target, ids.Contains(one.Target) ? one.Target : null) { Because = one.Sentence })
                .OrderBy(one => one.Field, StringComparer.Ordinal)]
            : null;
    }

    /// <summary>The publisher links some of what it publishes: what it links we must have read; what we read besides is no mistake.</summary>
    public static async Task<IReadOnlyList<Compared>> OfLinksAsync(RealRecord record, string corpus, CancellationToken cancellationToken)
    {
        var found = new List<Compared>();
        foreach (var file in RealRecord.FilesIn(corpus).Where(file => Path.GetExtension(file) == ".xml"))
        {
            var links = XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "extref").Select(element => element.Attribute("doc")?.Value ?? "").Where(link => Linkable().IsMatch(link)).Distinct();
            var read = await record.Session.ListAsync(
                "SELECT DISTINCT e.target, e.sentence FROM element e JOIN version v ON v.document = e.document JOIN file f ON f.id = v.file WHERE e.type = 'citation' AND f.name = @1 AND e.target IS NOT NULL",
                row => (Target: row.GetString(0), Sentence: row.GetString(1)),
                cancellationToken,
                Path.GetFileName(file));
            found.AddRange(links.Select(link => link.Replace('/', '-')).Select(link => read.Find(one => one.Target.Equals(link, StringComparison.OrdinalIgnoreCase)) is { Target: { } target } one
                ? new Compared(Linked, $"{Path.GetFileName(file)}: {link}", target, link) { Because = one.Sentence }
                : new Compared(Linked, $"{Path.GetFileName(file)}: {link}", null, link)));
        }

        return found;
    }

    /// <summary>Every id of the publisher, as it writes it and as people cite it: papers of the Eerste Kamer without their session, Handelingen without their item.</summary>
    private static HashSet<string>? Published(string corpus)
    {
        try
        {
            using var unpacking = Process.Start(new ProcessStartInfo("xz", ["-dc", Path.Combine(corpus, "koop-idlist/parliamentary-ids.txt.xz")]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (unpacking.StandardOutput.ReadLine() is { } id)
            {
                ids.Add(id);
                ids.Add(OfEersteKamer().Replace(id, "kst-"));
                ids.Add(OfItem().Replace(id, ""));
            }

            return ids;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("^(kst|ah-tk|ah-ek|h-tk|h-ek|trb|stb)-[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex("^(kst|ah|h|trb|stb|stcrt)-|^dossier/")]
    private static partial Regex Linkable();

    [GeneratedRegex("^kst-[0-9]{8}-")]
    private static partial Regex OfEersteKamer();

    [GeneratedRegex("(?<=^h-[te]k-[0-9]{8}-[0-9]+)-[0-9]+$")]
    private static partial Regex OfItem();
}
