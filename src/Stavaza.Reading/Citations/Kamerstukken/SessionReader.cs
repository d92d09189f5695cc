using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>
/// Reads references that begin with a session, at its first year, or with the abbreviation of a chamber:
/// <code>
/// session = (chamber ","?)? ("vergaderjaar" | "zitting")? session ","? (paper | "Aanhangsel" numbers | record)
/// chamber = "TK" | "EK" | "I" | "II" | "Bijl. Hand. II"
/// record  = "nr." sitting "," pages               of a chamber that is named: TK 2008–2009, nr. 12, p. 34
/// </code>
/// </summary>
internal static class SessionReader
{
    private const int Reach = 32;

    /// <summary>Reads at the first year of a session.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        if (!(TextCursor.IsDash(cursor.Ahead(4)) || cursor.Ahead(4) is '/' or ' ') || cursor.Current is not ('1' or '2') || char.IsLetterOrDigit(cursor.Previous) || cursor.Previous is '/' or '-')
        {
            return false;
        }

        var start = cursor;
        if (KamerstukHead.ReadVergaderjaar(ref cursor) is { } jaar)
        {
            var kamer = HeadBefore(start, found.Free, out var from);
            cursor.TryChar(',');
            cursor.SkipGap();
            var head = new KamerstukHead(kamer, jaar);
            if (KamerstukReader.TryReadPaper(ref cursor, from, head, worded: false, wholeDossier: false, found) || TryReadBehindSession(ref cursor, from, head, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads an Aanhangsel or a record behind its chamber and session.</summary>
    public static bool TryReadBehindSession(ref TextCursor cursor, int from, KamerstukHead head, Findings found) =>
        head.Vergaderjaar is { } && (AanhangselReader.TryReadOf(ref cursor, from, head, found)
            || (head.Kamer is not null && HandelingenReader.TryReadRecordOf(ref cursor, from, head, found)));

    /// <summary>The chamber that stands as "TK" or "EK" just before a dossier, and where it begins.</summary>
    public static Kamer? KamerBefore(TextCursor cursor, int free, out int from)
    {
        from = cursor.Position;
        if (cursor.Ahead(-2) != 'K')
        {
            return null;
        }

        var kamer = TakeKamer(cursor.Before(cursor.Position, 8).TrimEnd(), cursor.Position - 1, ref from);
        if (from >= free)
        {
            return kamer;
        }

        from = cursor.Position;
        return null;
    }

    // What stands before the session, word by word from behind: "vergaderjaar", then the chamber, then the series.
    private static Kamer? HeadBefore(TextCursor cursor, int free, out int from)
    {
        from = cursor.Position;
        var window = Math.Max(free, cursor.Position - Reach);
        var before = cursor.Before(cursor.Position, cursor.Position - window);
        foreach (var word in (ReadOnlySpan<string>)["vergaderjaar", "zittingsjaar", "zitting", "vj."])
        {
            _ = TryTake(ref before, word, window, ref from);
        }

        var chamber = before.TrimEnd(" ,\n\r\u00a0");
        var kamer = before.Length == 0 ? null : TakeKamer(chamber, window + chamber.Length, ref from);
        if (kamer is not null)
        {
            before = before[..(from - window)];
            foreach (var series in (ReadOnlySpan<string>)["Bijl. Hand.", "Bijlagen Hand.", "Parliamentary Papers", "Kamervragen"])
            {
                _ = TryTake(ref before, series, window, ref from);
            }
        }

        return kamer;
    }

    private static bool TryTake(ref ReadOnlySpan<char> before, string word, int window, ref int from)
    {
        var trimmed = before.TrimEnd(" \n\r\u00a0,");
        if (!trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase) || (trimmed.Length > word.Length && char.IsLetterOrDigit(trimmed[^(word.Length + 1)])))
        {
            return false;
        }

        before = trimmed[..^word.Length];
        from = window + before.Length;
        return true;
    }

    private static Kamer? TakeKamer(ReadOnlySpan<char> before, int end, ref int from)
    {
        var length = before.EndsWith("TK") || before.EndsWith("EK") || before.EndsWith("II") ? 2 : before.EndsWith("I") ? 1 : 0;
        if (length == 0 || (before.Length > length && (char.IsLetterOrDigit(before[^(length + 1)]) || before[^(length + 1)] is '-' or '.')))
        {
            return null;
        }

        Kamer? kamer = before.EndsWith("TK") || before.EndsWith("II") ? Kamer.Tweede : Kamer.Eerste;
        from = end - length;
        return kamer;
    }
}
