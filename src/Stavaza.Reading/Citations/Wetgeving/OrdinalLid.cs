using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Wetgeving;

/// <summary>Reads paragraphs that are named in words: "eerste lid", "eerste en tweede lid", "eerste volzin".</summary>
internal static class OrdinalLid
{
    private static readonly string[] Ordinals =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende"];

    public static bool TryRead(ref TextCursor cursor, ref string? lid)
    {
        var first = 0;
        for (var more = 0; more < 8; more++)
        {
            var ordinal = ReadOrdinal(ref cursor);
            if (ordinal == 0)
            {
                return false;
            }

            first = first == 0 ? ordinal : first;
            cursor.SkipGap();
            if (cursor.TryWord("lid"))
            {
                lid ??= first.ToString();
                return true;
            }

            if (cursor.TryWord("volzin") || cursor.TryWord("zin") || cursor.TryWord("gedachtestreepje") || cursor.TryWord("alinea"))
            {
                return true;
            }

            _ = cursor.TryChar(',') || cursor.TryWord("en") || cursor.TryWord("of") || cursor.TryWord("tot en met") || cursor.TryWord("juncto") || (cursor.TryWord("jo") && cursor.TryChar('.'));
            cursor.SkipGap();
        }

        return false;
    }

    private static int ReadOrdinal(ref TextCursor cursor)
    {
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (cursor.TryWord(Ordinals[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
