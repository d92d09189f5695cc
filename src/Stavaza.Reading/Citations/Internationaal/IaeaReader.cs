using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Internationaal;

/// <summary>Reads documents of the General Conference of the IAEA, at the number of its session: <c>"GC(" session ")" ("/" part)+</c> (GC(66)/RES/10).</summary>
internal static class IaeaReader
{
    private const int Longest = 40;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        if (cursor.Previous != '(' || cursor.Ahead(-2) != 'C' || cursor.Ahead(-3) != 'G' || char.IsLetterOrDigit(cursor.Ahead(-4)))
        {
            return false;
        }

        var start = cursor;
        var from = cursor.Position - 3;
        if (cursor.TryDigits(1, 2, out _) && cursor.TryChar(')') && cursor.Current == '/' && char.IsAsciiLetterOrDigit(cursor.Ahead(1)))
        {
            var at = cursor.Position;
            while (cursor.Position - at < Longest && (char.IsAsciiLetterOrDigit(cursor.Current) || (cursor.Current is '/' or '.' && char.IsAsciiLetterOrDigit(cursor.Ahead(1)))))
            {
                cursor.Move(1);
            }

            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "iaea-document/conference", "iaea-document", cursor.Since(from).ToString()));
            return true;
        }

        cursor = start;
        return false;
    }
}
