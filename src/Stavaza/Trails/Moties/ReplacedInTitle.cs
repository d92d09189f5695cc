using System.Text.RegularExpressions;
using Stavaza.Official;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Trails.Moties;

/// <summary>
/// The motions that the title of a changed motion says it takes the place of. The register has no other field for that before 2026, and writes it in many ways:
/// <code>
/// replaced = "t.v.v." (dossier (sep addition)? sep)? "nr."? number (("," | "en") number)*
/// dossier  = 5 digits, or 2 and 3 with a space between
/// sep      = "-" | "," | " "
/// </code>
/// (t.v.v. 36848-49), (t.v.v. 36800-XVI-178), (t.v.v. 28 638, nr. 135), (tvv 32793-20), (t.v.v. nr. 79), (t.v.v. 29754, nrs. 359 en 360),
/// (t.v.v. 34332-(R2062), nr. 4): the number of a Rijkswet is no part of an id. A number alone counts in the motion's own dossier.
/// </summary>
internal static partial class ReplacedInTitle
{
    /// <summary>Canonical ids; empty where no title says so. Of a motion whose Zaak lost its title that of its paper counts.</summary>
    public static IReadOnlyList<string> Of(OfficialMotie motie) =>
        new[] { motie.Titel, motie.Stuk?.Titel, motie.Zaak?.Onderwerp, motie.Stuk?.Onderwerp }.OfType<string>().Concat(motie.Zaak?.Documenten.Select(paper => paper.Titel).OfType<string>() ?? [])
            .Select(title => In(title, motie.Stuk is { Kamerstukken: [var paper, ..] } ? paper : null))
            .FirstOrDefault(papers => papers.Count > 0, []);

    /// <param name="title">The title.</param>
    /// <param name="own">The motion's own id, kst-36200-V-30; null where it has none.</param>
    public static IReadOnlyList<string> In(string title, string? own)
    {
        var match = Replacement().Match(title);
        if (!match.Success)
        {
            return [];
        }

        var dossier = match.Groups["dossier"] is { Success: true } named
            ? named.Value.Replace(" ", "", StringComparison.Ordinal) + (match.Groups["addition"] is { Success: true } addition ? "-" + addition.Value : "")
            : own?["kst-".Length..own.LastIndexOf('-')];
        return Dossiernummer.TryParse(dossier, out var known) ? [.. match.Groups["number"].Captures.Select(number => $"kst-{known}-{number.Value}")] : [];
    }

    [GeneratedRegex(
        @"\bt\.?v\.?\s?v\.?\s*(?:(?<dossier>[0-9]{2}\s?[0-9]{3})(?:[-\s]+(?:\(?R[0-9]{4}\)?|(?<addition>[IVX]{1,6}[A-Z]?|[A-Z]|[0-9]{2})))?[-,\s]+)?(?:nrs?\b\.?\s*)?(?<number>[0-9]{1,4})\b(?:(?:\s*,\s*|\s+en\s+)(?<number>[0-9]{1,4})\b)*",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Replacement();
}
