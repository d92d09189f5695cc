using System.Text.RegularExpressions;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// Who asked the questions, as a paper of the set tells it beside their number or in its title: "de vragen van de leden Jansen (ABC) en De Wit (DEF) over …". It counts where the record
/// does not hold the questions' own paper.
/// </summary>
internal static partial class Vraagstellers
{
    /// <summary>Names without party, in order; empty where no paper tells them.</summary>
    public static IReadOnlyList<string> In(TrailMaterial known) =>
        known.About.Where(found => found.Element is { Type: "citation", Kind: "zaak" } && VragensetPapers.Is(found.Reference))
            .SelectMany(found => new[] { In(found.Element.Sentence), In(found.Reference.Title) })
            .FirstOrDefault(names => names.Count > 0, []);

    public static IReadOnlyList<string> In(string sentence) =>
        Asking().Match(sentence) is { Success: true } asking ? [.. asking.Groups["name"].Captures.Select(name => name.Value)] : [];

    // name = particle* Capital (particle* Capital)* ("(" party ")")?
    private const string Particles = "(?:(?:van|de|der|den|ten|ter|el|'t) ){0,3}";

    private const string Name = $@"(?<name>{Particles}\p{{Lu}}[\p{{L}}'’-]{{1,40}}(?: {Particles}\p{{Lu}}[\p{{L}}'’-]{{1,40}}){{0,2}})(?: \([^()]{{1,30}}\))?";

    [GeneratedRegex($@"\b(?:Kamerv|kamerv|v)ragen van (?:het lid|de leden|de heer|mevrouw) {Name}(?:(?:, | en ){Name}){{0,20}}", RegexOptions.ExplicitCapture)]
    private static partial Regex Asking();
}
