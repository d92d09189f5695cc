using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Parlement;

/// <summary>Reads numbers of the Tweede Kamer's own administration: <c>year ("Z" | "D") 5 digits</c>, with the word "kenmerk" in front where it stands there.</summary>
internal static class KamernummerReader
{
    public static bool TryReadNumber(ref TextCursor cursor, out Kamernummer nummer)
    {
        nummer = default;
        if (!char.IsAsciiDigit(cursor.Current) || cursor.Rest.Length < Kamernummer.Length || !Kamernummer.TryParse(cursor.Rest[..Kamernummer.Length], out nummer)
            || char.IsLetterOrDigit(cursor.Ahead(Kamernummer.Length)) || char.IsLetterOrDigit(cursor.Previous) || nummer.Soort == 'A')
        {
            return false;
        }

        cursor.Move(Kamernummer.Length);
        return true;
    }

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;

        // A number that has a line to itself is the document's own, not a citation of another.
        if (TryReadNumber(ref cursor, out var nummer) && !StandsAlone(cursor, start.Position))
        {
            found.Add(CitationOf(nummer, TextSpan.Between(start.Position, cursor.Position)));
            return true;
        }

        cursor = start;
        return false;
    }

    public static PlainCitation CitationOf(Kamernummer nummer, TextSpan span) =>
        nummer.Soort == 'D' ? new(span, "kamerdocument/number", "kamerdocument", nummer.ToString()) : new(span, "zaak/number", "zaak", nummer.ToString());

    private static bool StandsAlone(TextCursor after, int start)
    {
        var before = after.Before(start, 80).TrimEnd(" \t\u00a0");
        var behind = after.Rest[..Math.Min(80, after.Rest.Length)].TrimStart(" \t\u00a0\r");
        return before is not [] && before[^1] == '\n' && behind is not [] && behind[0] == '\n';
    }
}
