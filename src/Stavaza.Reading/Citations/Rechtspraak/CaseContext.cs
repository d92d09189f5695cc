using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Rechtspraak;

/// <summary>What the words before a case number say: whose it is, that it is one, and of which day the decision.</summary>
internal static class CaseContext
{
    private const int NameReach = 160;

    public static bool IsBehind(TextCursor cursor, params ReadOnlySpan<string> words)
    {
        var before = cursor.Before(cursor.Position, NameReach);
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static int WordBefore(TextCursor cursor, int from, int free)
    {
        var before = cursor.Before(from, 24);
        var trimmed = before.TrimEnd(" \u00a0:.\n\r");
        foreach (var word in (ReadOnlySpan<string>)["parketnummers", "parketnummer", "parketnr", "zaaknummers", "zaaknummer", "zaaknr", "zaaknrs"])
        {
            if (trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return Math.Max(free, from - (before.Length - trimmed.Length) - word.Length);
            }
        }

        return from;
    }

    // "ABRvS 29 mei 2019, nr. 201600614/3/R2"
    public static DateOnly? DateBefore(TextCursor cursor, int from)
    {
        var before = cursor.Before(from, 40);
        for (var at = before.Length - 1; at >= 0; at--)
        {
            if (!char.IsAsciiDigit(before[at]) || (at > 0 && char.IsLetterOrDigit(before[at - 1])))
            {
                continue;
            }

            var probe = new TextCursor(before, at);
            if (DutchDate.TryRead(ref probe, out var date) && date.Year is not null)
            {
                return probe.Rest.Trim(" \u00a0,(:") is "" or "nr." or "no." or "zaaknr." or "zaak" or "in zaak" or "nummer" or "met" or "in" ? date.On(null) : null;
            }
        }

        return null;
    }
}
