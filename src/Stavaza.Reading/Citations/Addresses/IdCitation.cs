using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Addresses;

/// <summary>
/// Reads ids as the source writes them, and records as clerks abbreviate them:
/// <code>
/// id     = ("h-" | "ah-") ("tk" | "ek") "-" 8 digits "-" place | "blg-" digits
/// record = ("H-TK" | "H-EK") session? sitting "-" item ("-" page)?
/// </code>
/// A name of a file or a part of a path ("/ah-tk-20222023-1234", "h-tk-20212022-54-7.pdf") is no citation.
/// </summary>
internal static class IdCitation
{
    private const int Longest = 40;

    /// <summary>First session whose records are named by item.</summary>
    private const int FirstWithItems = 2010;

    /// <summary>Reads at "h-tk", "h-ek" or "blg-"; an "a" may stand before it.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var from = cursor.Position - (cursor.Previous == 'a' && cursor.Current == 'h' ? 1 : 0);
        var before = cursor.Ahead(from - cursor.Position - 1);
        if (from < found.Free || char.IsLetterOrDigit(before) || before is '/' or '\\' or '_' or '-' or '=')
        {
            return false;
        }

        var start = cursor;
        cursor.Move(from - cursor.Position);
        var length = 0;
        while (length < Longest && (char.IsAsciiLetterOrDigit(cursor.Ahead(length)) || cursor.Ahead(length) is '-' or '_'))
        {
            length++;
        }

        var written = cursor.Rest[..length];
        cursor.Move(length);
        if (!(cursor.Current == '.' && char.IsAsciiLetterLower(cursor.Ahead(1))) && Of(written, TextSpan.Between(from, cursor.Position), "id/written") is { } citation)
        {
            found.Add(citation);
            return true;
        }

        cursor = start;
        return TryReadRecord(ref cursor, found);
    }

    /// <summary>The citation of what <paramref name="id"/> names; null where it is no id of an official publication or of the Tweede Kamer.</summary>
    public static Citation? Of(ReadOnlySpan<char> id, TextSpan span, string rule)
    {
        if (id.Length is < 5 or > Longest || !char.IsAsciiLetterOrDigit(id[^1]))
        {
            return null;
        }

        return OfficialId.Parse(id.ToString()) switch
        {
            OfficialId.Kamerstuk(var nummer) => new KamerstukCitation(span, rule, nummer with { Vergaderjaar = null }) { Vergaderjaar = nummer.Vergaderjaar },
            OfficialId.Dossier(var dossier) => new DossierCitation(span, rule, dossier),
            OfficialId.Handelingen(var nummer) => new HandelingenCitation(span, rule, nummer),
            OfficialId.Aanhangsel(var nummer) => new AanhangselCitation(span, rule, nummer),
            OfficialId.Zaak({ Soort: not 'A' } nummer) => KamernummerReader.CitationOf(nummer, span),
            OfficialId.Publicatie(var nummer) => new PlainCitation(span, rule, nummer.Reeks switch { "stb" => "staatsblad", "trb" => "tractatenblad", _ => "staatscourant" }, nummer.ToString()),
            OfficialId.AsWritten(var written) when IsPublished(written) => new PlainCitation(span, rule, "kamerstuk", written),
            _ => null,
        };
    }

    // "blg-1234567", "kst-1234567": the source counted its papers and annexes through for a time.
    private static bool IsPublished(string id) => id.Length is >= 9 and <= 12 && (id.StartsWith("blg-", StringComparison.Ordinal) || id.StartsWith("kst-", StringComparison.Ordinal))
        && !id.AsSpan(4).ContainsAnyExceptInRange('0', '9');

    // "H-TK 2021-2022, 54-7-12"; the session is the text's own where none is said, and the text does not say its own.
    private static bool TryReadRecord(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        Kamer? kamer = cursor.TryLiteral("H-TK") || cursor.TryLiteral("HTK") ? Kamer.Tweede : cursor.TryLiteral("H-EK") ? Kamer.Eerste : null;
        cursor.SkipGap();
        if (kamer is { } known && Vergaderjaar.TryRead(ref cursor, out var jaar) && jaar.Begin >= FirstWithItems)
        {
            _ = cursor.TryChar(',') || cursor.TryDash();
            cursor.SkipGap();
            if (TryReadPlace(ref cursor, out var place, out var pages))
            {
                found.Add(new HandelingenCitation(TextSpan.Between(start.Position, cursor.Position), "handelingen/short", new(known, jaar, place)) { Pages = pages });
                return true;
            }
        }
        else if (kamer is not null && TryReadPlace(ref cursor, out _, out _))
        {
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "handelingen/short", "handelingen", null));
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadPlace(ref TextCursor cursor, out string place, out string? pages)
    {
        (place, pages) = ("", null);
        if (!cursor.TryDigits(1, 3, out var sitting) || sitting[0] == '0' || !cursor.TryDash() || !cursor.TryDigits(1, 3, out var item) || item[0] == '0')
        {
            return false;
        }

        place = $"{sitting}-{item}";
        if (TextCursor.IsDash(cursor.Current) && char.IsAsciiDigit(cursor.Ahead(1)) && cursor.TryDash() && PageGrammar.TryReadRange(ref cursor, out var range))
        {
            pages = range;
        }

        return true;
    }
}
