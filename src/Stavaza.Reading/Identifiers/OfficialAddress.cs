using System.Buffers;
using System.Collections.Frozen;

namespace Stavaza.Reading.Identifiers;

/// <summary>Where an id is published, for people who want to look it up.</summary>
/// <remarks>Made from the id alone: that the page exists is not said.</remarks>
public static class OfficialAddress
{
    private const string Bekendmakingen = "https://zoek.officielebekendmakingen.nl/";
    private const string TweedeKamer = "https://www.tweedekamer.nl/kamerstukken/detail?";
    private const string EurLex = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

    // What the ids that are as written may hold where they become part of an address; everything else has no place in them.
    private static readonly SearchValues<char> InAddress = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_/:()");

    /// <summary>The hosts to which every address leads, by https, all of them official publishers.</summary>
    public static IReadOnlySet<string> Hosts { get; } = new[]
    {
        "zoek.officielebekendmakingen.nl", "www.tweedekamer.nl", "wetten.overheid.nl", "deeplink.rechtspraak.nl", "eur-lex.europa.eu", "curia.europa.eu", "undocs.org",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The official page of <paramref name="id"/>; null where no address follows from the id.</summary>
    /// <param name="id">A canonical id; of any other string no address follows.</param>
    public static Uri? Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return AddressOf(OfficialId.Parse(id)) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var page)
            && page.Scheme == Uri.UriSchemeHttps && Hosts.Contains(page.Host) ? page : null;
    }

    private static string? AddressOf(OfficialId? id) => id switch
    {
        OfficialId.Kamerstuk or OfficialId.Handelingen or OfficialId.Aanhangsel or OfficialId.Publicatie => $"{Bekendmakingen}{id}.html",
        OfficialId.Dossier(var dossier) => $"{Bekendmakingen}dossier/{dossier}",
        OfficialId.Zaak({ Soort: 'Z' } zaak) => $"{TweedeKamer}id={zaak}",
        OfficialId.Zaak({ Soort: 'D' } document) => $"{TweedeKamer}did={document}",
        OfficialId.Wet(var artikel) => $"https://wetten.overheid.nl/{artikel}",
        OfficialId.AsWritten(var written) when !written.AsSpan().ContainsAnyExcept(InAddress) => AddressOf(written),
        _ => null,
    };

    private static string? AddressOf(string written) => written switch
    {
        _ when written.StartsWith("ECLI:NL:", StringComparison.Ordinal) => $"https://deeplink.rechtspraak.nl/uitspraak?id={written}",
        _ when written.StartsWith("OJ:", StringComparison.Ordinal) && written.Contains('_') => $"{EurLex}{written}",
        _ when written.StartsWith("OJ:", StringComparison.Ordinal) => $"{EurLex}{written}:TOC",
        _ when written.StartsWith("blg-", StringComparison.Ordinal) => $"{Bekendmakingen}{written}.html",
        _ when IsEuCase(written) => $"https://curia.europa.eu/juris/liste.jsf?num={written}",
        _ when IsCelex(written) => $"{EurLex}CELEX:{written}",
        _ when written.StartsWith("COM(", StringComparison.Ordinal) && written.Length > 9 && written[8] == ')' => $"{EurLex}COM:{written[4..8]}:{written[9..]}:FIN",
        _ when written.StartsWith("A/", StringComparison.Ordinal) || written.StartsWith("S/", StringComparison.Ordinal) => $"https://undocs.org/{written}",
        _ => null,
    };

    private static bool IsEuCase(string text) =>
        text.Length is >= 6 and <= 9 && text[0] is 'C' or 'T' && text[1] == '-' && text[^3] == '/' && !text.AsSpan(2, text.Length - 5).ContainsAnyExceptInRange('0', '9');

    // celex = sector digit, year, one or two capitals, four digits
    private static bool IsCelex(ReadOnlySpan<char> text)
    {
        var letters = text.Length > 5 ? text[5..].IndexOfAnyExceptInRange('A', 'Z') : -1;
        return letters is 1 or 2 && text.Length == 9 + letters && !text[..5].ContainsAnyExceptInRange('0', '9')
            && !text[(5 + letters)..].ContainsAnyExceptInRange('0', '9');
    }
}
