using System.Globalization;
using System.Xml.Linq;

namespace Stavaza.Quality.Trails;

/// <summary>
/// A motion as the House's own fields in a debate report have it. Those fields stand beside the printed words, and Stavaza reads the words alone: so they are a witness
/// that owes it nothing.
/// </summary>
/// <param name="Meeting">Id of the meeting.</param>
/// <param name="Day">Its day.</param>
/// <param name="Happens">What happens to it there: Motie indiening, Motie aanhouden, Motie intrekking, Stemming.</param>
/// <param name="Id">kst-36760-3.</param>
/// <param name="Titel">"de motie-Jansen over …"; empty where it has none.</param>
/// <param name="Indieners">The movers as reports print them, the first mover first.</param>
/// <param name="Uitslag">Aangenomen, Verworpen; null where it is not voted on.</param>
/// <param name="Stemmen">Voor or Tegen per party.</param>
internal sealed record DebateMotion(
    string Meeting, DateOnly Day, string Happens, string Id, string Titel, IReadOnlyList<string> Indieners, string? Uitslag, IReadOnlyDictionary<string, string> Stemmen)
{
    private static readonly Dictionary<string, string> NoVotes = [];

    /// <summary>What the fields of all reports say, each once: a meeting may be here in two versions.</summary>
    public static IReadOnlyList<DebateMotion> In(string corpus) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(corpus, "vlos-verslagen-2025"), "*.xml").Order(StringComparer.Ordinal).SelectMany(file => InReport(XDocument.Load(file)))
            .DistinctBy(motion => (motion.Meeting, motion.Happens, motion.Id, motion.Titel)),
    ];

    /// <summary>What the fields of one report say.</summary>
    public static IEnumerable<DebateMotion> InReport(XDocument report)
    {
        var meeting = Named(report.Root!, "vergadering").First();
        var (id, day) = (meeting.Attribute("objectid")?.Value ?? "", DateOnly.ParseExact(Text(meeting, "datum")[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var fragments = Named(meeting, "draadboekfragment").Where(fragment => Soort(fragment).StartsWith("Motie", StringComparison.Ordinal))
            .SelectMany(fragment => Named(fragment, "zaak").Where(zaak => Soort(zaak) == "Motie"), (fragment, zaak) => new DebateMotion(
                id, day, Soort(fragment), Number(zaak), Text(zaak, "titel"), [.. Named(zaak, "spreker").Select(speaker => Text(speaker, "verslagnaam"))], null, NoVotes));
        var votes = Named(meeting, "activiteitdeel").Where(part => Soort(part) == "Stemming item").Select(part => new DebateMotion(
            id, day, "Stemming", Number(part), Text(part, "titel"), [], Text(part, "uitslag"), Named(part, "stemming").ToDictionary(vote => Text(vote, "fractie"), vote => Text(vote, "stem"))));
        return fragments.Concat(votes).Where(motion => motion.Id.Length > 0);
    }

    /// <summary>The number by its two fields; "" where one is missing.</summary>
    private static string Number(XElement inside) =>
        (Text(inside, "dossiernummer"), Text(inside, "stuknummer")) is ({ Length: > 0 } dossier, { Length: > 0 } paper) ? $"kst-{dossier}-{paper}" : "";

    private static IEnumerable<XElement> Named(XElement inside, string name) => inside.Descendants().Where(element => element.Name.LocalName == name);

    private static string Soort(XElement element) => element.Attribute("soort")?.Value ?? "";

    private static string Text(XElement inside, string name) =>
        string.Join(' ', (Named(inside, name).FirstOrDefault()?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
