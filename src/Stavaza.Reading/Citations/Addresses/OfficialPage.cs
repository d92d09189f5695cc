using Stavaza.Reading.Citations.Internationaal;
using Stavaza.Reading.Citations.Rechtspraak;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Addresses;

/// <summary>
/// What an official page holds, from its address; the reference is the id inside it:
/// <code>
/// zoek.officielebekendmakingen.nl/ID.html   dossier/33783
/// www.tweedekamer.nl/…?id=2022Z21643        &amp;did=2022D12345   dossier=33783
/// wetten.overheid.nl/BWBR0001840            #Artikel68
/// eur-lex.europa.eu/…CELEX:32016R0679       eli/reg/2016/679
/// uitspraken.rechtspraak.nl/…ECLI:…
/// undocs.org/A/RES/77/58
/// </code>
/// </summary>
internal static class OfficialPage
{
    private const string Rule = "address/official";

    /// <summary>Adds what the page at <paramref name="address"/> holds; <paramref name="from"/> is where the address begins in the text.</summary>
    public static bool Read(ReadOnlySpan<char> address, int from, Findings found)
    {
        var scheme = address.IndexOf("://");
        var begin = scheme < 0 ? 0 : scheme + 3;
        var slash = address[begin..].IndexOf('/');
        if (slash < 0)
        {
            return false;
        }

        var host = address[begin..(begin + slash)];
        var path = address[(begin + slash + 1)..];
        from += begin + slash + 1;
        return Ends(host, "officielebekendmakingen.nl") ? OfGazette(path, from, found)
            : Ends(host, "tweedekamer.nl") || Ends(host, "eerstekamer.nl") ? OfChamber(path, from, found)
            : Ends(host, "wetten.overheid.nl") ? OfLaws(path, from, found)
            : Ends(host, "europa.eu") ? EuPage.Read(path, from, Rule, found)
            : Ends(host, "rechtspraak.nl") ? OfCourts(path, from, found)
            : (Ends(host, "undocs.org") || Ends(host, "docs.un.org")) && OfUnitedNations(path, from, found);
    }

    private static bool Ends(ReadOnlySpan<char> host, string name) =>
        host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.');

    // "kst-33783-46.html", "dossier/36200-V/kst-36200-V-30?…"
    private static bool OfGazette(ReadOnlySpan<char> path, int from, Findings found)
    {
        var page = path[..IndexOrEnd(path, path.IndexOfAny('?', '#'))];
        var at = page.LastIndexOf('/') + 1;
        var stem = page[at..(at + IndexOrEnd(page[at..], page[at..].IndexOf('.')))];
        if (Add(stem, from + at, found))
        {
            return true;
        }

        const string dossiers = "dossier/";
        return page.StartsWith(dossiers, StringComparison.OrdinalIgnoreCase) && AddDossier(page[dossiers.Length..], from + dossiers.Length, found);
    }

    private static bool OfChamber(ReadOnlySpan<char> path, int from, Findings found)
    {
        var read = AddValue(path, from, "?id=", found) || AddValue(path, from, "&id=", found);
        read |= AddValue(path, from, "did=", found);
        var at = path.IndexOf("dossier=", StringComparison.OrdinalIgnoreCase) + "dossier=".Length;
        return read || (at >= "dossier=".Length && AddDossier(path[at..], from + at, found));
    }

    private static bool OfLaws(ReadOnlySpan<char> path, int from, Findings found)
    {
        if (!Wetsartikel.TryParse(path, out var artikel))
        {
            if (!Wetsartikel.IsBwb(path, out var bwb))
            {
                return false;
            }

            artikel = new(bwb, ArticleIn(path));
        }

        found.Add(new LawArticleCitation(new(from, path.Length), Rule, artikel.Wet, artikel));
        return true;
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

    private static bool OfCourts(ReadOnlySpan<char> path, int from, Findings found)
    {
        var at = path.IndexOf("ECLI:", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var cursor = new TextCursor(path[at..]);
        if (!EcliReader.TryReadId(ref cursor, out var ecli))
        {
            return false;
        }

        found.Add(new PlainCitation(new(from + at, cursor.Position), Rule, "ecli", ecli));
        return true;
    }

    private static bool OfUnitedNations(ReadOnlySpan<char> path, int from, Findings found)
    {
        var at = path.StartsWith("en/", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (!UnDocumentReader.TryReadSymbol(path[at..], out var symbol))
        {
            return false;
        }

        found.Add(new PlainCitation(new(from + at, symbol.Length), Rule, "un-document", symbol));
        return true;
    }

    private static bool AddValue(ReadOnlySpan<char> path, int from, string name, Findings found)
    {
        var at = path.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        at += name.Length;
        return Add(path[at..(at + IndexOrEnd(path[at..], path[at..].IndexOfAny('&', '#')))], from + at, found);
    }

    private static bool Add(ReadOnlySpan<char> id, int from, Findings found)
    {
        if (IdCitation.Of(id, new(from, id.Length), Rule) is not { } citation)
        {
            return false;
        }

        found.Add(citation);
        return true;
    }

    private static bool AddDossier(ReadOnlySpan<char> rest, int from, Findings found)
    {
        var number = rest[..IndexOrEnd(rest, rest.IndexOfAny('/', '&', '#'))];
        if (!Dossiernummer.TryParse(number, out var dossier) || dossier.Nummer < 1000)
        {
            return false;
        }

        found.Add(new DossierCitation(new(from, number.Length), Rule, dossier));
        return true;
    }

    private static int IndexOrEnd(ReadOnlySpan<char> text, int index) => index < 0 ? text.Length : index;
}
