using System.Text.RegularExpressions;

namespace Stavaza.Documents;

/// <summary>The ids of officielebekendmakingen.nl, as its metadata write them.</summary>
internal static partial class OfficialIds
{
    /// <summary>The id in an address such as <c>https://zoek.officielebekendmakingen.nl/kst-28844-269/metadata.xml</c>; null when it holds none.</summary>
    public static string? InAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri.Segments.Select(segment => Uri.UnescapeDataString(segment.TrimEnd('/'))).Select(StripExtension).LastOrDefault(IsId)
            : null;

    /// <summary>Whether this is an id of a publication that Stavaza knows.</summary>
    public static bool IsId(string text) => text.Length < 80 && Id().IsMatch(text);

    /// <summary>The id in the form of design.md: without the R number of a Rijkswet and without the session that old Eerste Kamer ids have.</summary>
    public static string Canonical(string id) => SessionInKamerstuk().Replace(RijkswetNumber().Replace(id, ""), "kst-");

    /// <summary>A dossier as 33783, 36200-V, 21501-02; null when the parts hold no number.</summary>
    public static string? Dossier(string? number, string? addition)
    {
        var digits = Spaces().Replace(RijkswetInBrackets().Replace(number ?? "", ""), "").Trim('-');
        if (!digits.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var suffix = Spaces().Replace(addition ?? "", "").Trim('-', '(', ')');
        return suffix.Length > 0 ? $"{digits}-{suffix}" : digits;
    }

    /// <summary>The first dossier in metadata, where several stand as "36200-V;33783" and a chapter as "36200 V"; null when it holds no number.</summary>
    public static string? DossierWritten(string written)
    {
        var first = written.Split(';', ',')[0].Trim();
        var chapter = first.LastIndexOf(' ');
        return chapter > 0 && char.IsAsciiLetter(first[^1]) ? Dossier(first[..chapter], first[(chapter + 1)..]) : Dossier(first, null);
    }

    /// <summary>The official page.</summary>
    public static Uri PageOf(string id) => new($"https://zoek.officielebekendmakingen.nl/{Uri.EscapeDataString(id)}.html");

    private static string StripExtension(string segment) =>
        segment.EndsWith(".html", StringComparison.Ordinal) || segment.EndsWith(".xml", StringComparison.Ordinal) ? segment[..segment.LastIndexOf('.')] : segment;

    [GeneratedRegex(@"^(kst|h-tk|h-ek|h-vv|ah-tk|ah-ek|ah|kv-tk|kv-ek|kv|nds-tk|ag-tk|ag-ek|blg|stb|stcrt|trb)-[A-Za-z0-9()-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"-\(R[0-9]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex RijkswetNumber();

    [GeneratedRegex(@"\(?R ?[0-9]{3,4}\)?", RegexOptions.CultureInvariant)]
    private static partial Regex RijkswetInBrackets();

    [GeneratedRegex(@"^kst-[12][0-9]{3}[12][0-9]{3}-(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SessionInKamerstuk();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
