using Stavaza.Reading.Citations.Internationaal;
using Stavaza.Reading.Citations.Rechtspraak;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Addresses;

/// <summary>
/// What an official page holds, from its address:
/// <code>
/// zoek.officielebekendmakingen.nl/ID.html   dossier/33783
/// www.tweedekamer.nl/…?id=2022Z21643        did=2022D12345
/// wetten.overheid.nl/BWBR0001840            #Artikel68
/// eur-lex.europa.eu/…CELEX:32016R0679       /eli/reg/2016/679
/// data.europa.eu/eli/reg/2016/679
/// uitspraken.rechtspraak.nl/…ECLI:…
/// undocs.org/A/RES/77/58
/// </code>
/// </summary>
internal static class OfficialPage
{
    private const string Rule = "address/official";

    public static Citation? Read(ReadOnlySpan<char> address, TextSpan span)
    {
        var scheme = address.IndexOf("://");
        address = scheme < 0 ? address : address[(scheme + 3)..];
        var slash = address.IndexOf('/');
        if (slash < 0)
        {
            return null;
        }

        var host = address[..slash];
        var path = address[(slash + 1)..];
        return Ends(host, "officielebekendmakingen.nl") ? OfGazette(path, span)
            : Ends(host, "tweedekamer.nl") ? OfTweedeKamer(path, span)
            : Ends(host, "wetten.overheid.nl") ? OfLaws(path, span)
            : Ends(host, "europa.eu") ? EuPage.Read(path, span, Rule)
            : Ends(host, "rechtspraak.nl") ? OfCourts(path, span)
            : Ends(host, "undocs.org") || Ends(host, "docs.un.org") ? OfUnitedNations(path, span) : null;
    }

    private static bool Ends(ReadOnlySpan<char> host, string name) =>
        host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.');

    // "kst-33783-46.html", "dossier/36200-V/kst-36200-V-30?…"
    private static Citation? OfGazette(ReadOnlySpan<char> path, TextSpan span)
    {
        var page = path[..IndexOrEnd(path, path.IndexOfAny('?', '#'))];
        var name = page[(page.LastIndexOf('/') + 1)..];
        var stem = name[..IndexOrEnd(name, name.IndexOf('.'))];
        if (IdCitation.Of(stem, span, Rule) is { } citation)
        {
            return citation;
        }

        return page.StartsWith("dossier/", StringComparison.OrdinalIgnoreCase) && page["dossier/".Length..] is var rest
            && Dossiernummer.TryParse(rest[..IndexOrEnd(rest, rest.IndexOf('/'))], out var dossier)
            ? new DossierCitation(span, Rule, dossier) : null;
    }

    private static Citation? OfTweedeKamer(ReadOnlySpan<char> path, TextSpan span) =>
        IdCitation.Of(Value(path, "did="), span, Rule) ?? IdCitation.Of(Value(path, "?id="), span, Rule) ?? IdCitation.Of(Value(path, "&id="), span, Rule);

    private static LawArticleCitation? OfLaws(ReadOnlySpan<char> path, TextSpan span)
    {
        if (Wetsartikel.TryParse(path, out var artikel))
        {
            return new(span, Rule, artikel.Wet, artikel);
        }

        return Wetsartikel.IsBwb(path, out var bwb) ? new(span, Rule, bwb, new(bwb, ArticleIn(path))) : null;
    }

    // "#Hoofdstuk6_Artikel6:19"
    private static string? ArticleIn(ReadOnlySpan<char> path)
    {
        var at = path.LastIndexOf("Artikel", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = path[(at + "Artikel".Length)..];
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is ':' or '.'))
        {
            length++;
        }

        var number = rest[..length].TrimEnd(":.");
        return number.Length > 0 && char.IsAsciiDigit(number[0]) ? number.ToString() : null;
    }

    private static PlainCitation? OfCourts(ReadOnlySpan<char> path, TextSpan span)
    {
        var at = path.IndexOf("ECLI:", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var cursor = new TextCursor(path[at..]);
        return EcliReader.TryReadId(ref cursor, out var ecli) ? new(span, Rule, "ecli", ecli) : null;
    }

    private static PlainCitation? OfUnitedNations(ReadOnlySpan<char> path, TextSpan span)
    {
        path = path.StartsWith("en/", StringComparison.OrdinalIgnoreCase) ? path[3..] : path;
        return UnDocumentReader.TryReadSymbol(path, out var symbol) ? new(span, Rule, "un-document", symbol) : null;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> path, string name)
    {
        var at = path.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return default;
        }

        var value = path[(at + name.Length)..];
        return value[..IndexOrEnd(value, value.IndexOfAny('&', '#'))];
    }

    private static int IndexOrEnd(ReadOnlySpan<char> text, int index) => index < 0 ? text.Length : index;
}
