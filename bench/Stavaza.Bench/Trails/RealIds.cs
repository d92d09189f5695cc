using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stavaza.Bench.Trails;

/// <summary>The ids of the real motions in the corpus: papers of 2019–2021, Zaken of 2026.</summary>
internal static partial class RealIds
{
    public static IEnumerable<string> Of(string corpus)
    {
        using var papers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpus, "tk-moties-2019-2021/moties.json")));
        using var zaken = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpus, "tk-moties-votes-2026/moties.json")));
        return
        [
            .. papers.RootElement.EnumerateArray().Select(row => $"kst-{row.GetProperty("id").GetString()}"),
            .. zaken.RootElement.EnumerateArray().Select(row => Zaak().Match(row.GetProperty("tk_url").GetString()!).Value),
        ];
    }

    [GeneratedRegex("(?<=[?&]id=)[0-9]{4}Z[0-9]{5}")]
    private static partial Regex Zaak();
}
