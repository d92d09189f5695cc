using System.Buffers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>The line that every page repeats, "Tweede Kamer, vergaderjaar 2022–2023, 33 783, nr. 46   2": page furniture, no citation.</summary>
internal static class RunningFoot
{
    private static readonly SearchValues<char> PageDigits = SearchValues.Create("0123456789 \t\u00a0");

    /// <summary>Whether the line is nothing but a chamber, a session, the paper at <paramref name="paper"/> and perhaps a page number.</summary>
    public static bool Is(TextCursor start, TextCursor paper)
    {
        var before = start.Before(start.Position, 12).TrimEnd(" \t\u00a0");
        if (before is not [] && before[^1] is not ('\n' or '\r' or '\f'))
        {
            return false;
        }

        var numbers = new List<string>(1);
        if (!DossierGrammar.TryRead(ref paper, out _) || !VolgnummerGrammar.TryReadMarked(ref paper, numbers))
        {
            return false;
        }

        var rest = paper.Rest[..(EndOfLine(paper) - paper.Position)].Trim();
        return rest.Length <= 5 && !rest.ContainsAnyExceptInRange('0', '9') && !(rest.IsEmpty && start.Position == 0);
    }

    /// <summary>Whether the line is nothing but a chamber, a session, "Aanhangsel" and perhaps a number and the page.</summary>
    public static bool IsOfAanhangsel(TextCursor cursor, int from)
    {
        var before = cursor.Before(from, 12).TrimEnd(" \t\u00a0");
        if (before is not [] && before[^1] is not ('\n' or '\r' or '\f'))
        {
            return false;
        }

        var rest = cursor.Rest[..(EndOfLine(cursor) - cursor.Position)].Trim();
        return rest.Length <= 12 && !rest.ContainsAnyExcept(PageDigits) && !(rest.IsEmpty && from == 0);
    }

    public static int EndOfLine(TextCursor cursor)
    {
        var window = cursor.Rest[..Math.Min(80, cursor.Rest.Length)];
        var end = window.IndexOfAny('\n', '\r', '\f');
        return cursor.Position + (end < 0 ? window.Length : end);
    }
}
