using System.Buffers;
using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kenmerken;

/// <summary>
/// Reads references that organizations give their own letters, by the word in front of them:
/// <code>
/// kenmerk   = ("kenmerk" | "ons kenmerk" | "onze referentie" | "referentie") ":"? reference
/// reference = letters, digits and - / . _ with at least four digits, or two digits and a letter; a gap around a dash is damage and goes
/// </code>
/// A reference that is a number of parliament is read as what it is.
/// </summary>
internal static class KenmerkReader
{
    private const string Kind = "ministry-reference";
    private const int Longest = 60;
    private static readonly SearchValues<char> InReference =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-/._\u2010\u2011\u2013");

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TrySkipWord(ref cursor, out var apart))
        {
            var reference = cursor;
            var from = apart ? cursor.Position : start.Position;
            if (KamerstukReader.TryReadBare(ref cursor, found))
            {
                return true;
            }

            if (KamernummerReader.TryReadNumber(ref cursor, out var nummer))
            {
                found.Add(KamernummerReader.CitationOf(nummer, TextSpan.Between(from, cursor.Position)));
                return true;
            }

            cursor = reference;
            if (TryReadReference(ref cursor, out var id))
            {
                if (NumberAtEnd(id) is { } joined)
                {
                    found.Add(KamernummerReader.CitationOf(joined, new(cursor.Position - Identifiers.Kamernummer.Length, Identifiers.Kamernummer.Length)));
                    return true;
                }

                found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "kenmerk/word", Kind, id));
                ReadSecond(ref cursor, found);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    // "33694/2019D03310": a dossier, and the document in it.
    private static Identifiers.Kamernummer? NumberAtEnd(string id) =>
        id.Length > Identifiers.Kamernummer.Length && id[^(Identifiers.Kamernummer.Length + 1)] == '/'
        && Identifiers.Kamernummer.TryParse(id.AsSpan(id.Length - Identifiers.Kamernummer.Length), out var nummer) && nummer.Soort != 'A' ? nummer : null;

    // "referentie BS2018011245 en BS/2018013380"
    private static void ReadSecond(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.SkipGap() && cursor.TryWord("en") && cursor.SkipGap() && char.IsAsciiLetterUpper(cursor.Current))
        {
            var at = cursor.Position;
            if (TryReadReference(ref cursor, out var id))
            {
                found.Add(new PlainCitation(TextSpan.Between(at, cursor.Position), "kenmerk/second", Kind, id));
                return;
            }
        }

        cursor = start;
    }

    private static bool TrySkipWord(ref TextCursor cursor, out bool apart)
    {
        apart = false;
        if (!cursor.TryWord("kenmerknummer") && !cursor.TryWord("kenmerken") && !cursor.TryWord("kenmerk") && !cursor.TryWord("ons kenmerk") && !cursor.TryWord("uw kenmerk")
            && !(cursor.TryWord("ref") && cursor.Current is '.' or ':') && !cursor.TryWord("onze referentie") && !cursor.TryWord("referentienummer") && !cursor.TryWord("referentie"))
        {
            return false;
        }

        cursor.TryChar('.');
        apart = cursor.TryChar(')');
        cursor.SkipGap();
        cursor.TryChar(':');
        cursor.SkipGap();
        if (cursor.TryWord("nr") || cursor.TryWord("nummer"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        return true;
    }

    private static bool TryReadReference(ref TextCursor cursor, out string id)
    {
        var start = cursor;
        id = "";
        while (true)
        {
            var near = cursor.Rest[..Math.Min(Longest + 1, cursor.Rest.Length)];
            var length = near.IndexOfAnyExcept(InReference);
            cursor.Move(length < 0 ? near.Length : length);
            if (cursor.Position - start.Position > Longest || !GapIsDamage(cursor))
            {
                break;
            }

            cursor.SkipGap(2);
        }

        var goesOn = InReference.Contains(cursor.Current);
        var written = cursor.Since(start.Position).TrimEnd("./-_");
        cursor = start;
        if (goesOn || written.Length > Longest || !LooksLikeReference(written))
        {
            return false;
        }

        cursor.Move(written.Length);
        id = Compact(written);
        return true;
    }

    // "IENW/BSK -2023/297705": the text of a PDF sets gaps beside dashes and slashes.
    private static bool GapIsDamage(TextCursor cursor)
    {
        var joined = cursor.Previous is '-' or '/';
        return cursor.SkipGap(2) && cursor.Previous is not ('\n' or '\r')
            && ((cursor.Current is '-' or '/' && (char.IsLetterOrDigit(cursor.Ahead(1)) || (cursor.Current == '/' && cursor.Ahead(1) == ' ' && char.IsAsciiDigit(cursor.Ahead(2))))) || (joined && char.IsAsciiDigit(cursor.Current)));
    }

    private static bool LooksLikeReference(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var letters = 0;
        foreach (var unit in text)
        {
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
            letters += char.IsAsciiLetterUpper(unit) ? 1 : 0;
        }

        return text.Length >= 5 && ((digits >= 2 && letters >= 1) || digits >= 6) && !IsNumericDate(text);
    }

    private static bool IsNumericDate(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return Dates.DutchDate.TryRead(ref cursor, out _) && cursor.AtEnd;
    }

    private static string Compact(ReadOnlySpan<char> written)
    {
        Span<char> compact = stackalloc char[written.Length];
        var length = 0;
        foreach (var unit in written)
        {
            if (!char.IsWhiteSpace(unit))
            {
                compact[length++] = TextCursor.IsDash(unit) ? '-' : unit;
            }
        }

        return compact[..length].ToString();
    }
}
