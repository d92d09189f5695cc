using Stavaza.Answers;

namespace Stavaza.Web.Searching;

/// <summary>A passage cut where the words of a query begin and end. Matches may overlap or lie outside the text; together the pieces are the text.</summary>
internal static class PassagePieces
{
    public static IEnumerable<(string Words, bool Found)> Of(Passage passage)
    {
        var at = 0;
        foreach (var match in passage.Matches.OrderBy(match => match.Start))
        {
            var start = Math.Clamp(match.Start, at, passage.Text.Length);
            var end = Math.Clamp(match.Start + (long)match.Length, start, passage.Text.Length);
            if (end == start)
            {
                continue;
            }

            if (start > at)
            {
                yield return (passage.Text[at..start], false);
            }

            yield return (passage.Text[start..(int)end], true);
            at = (int)end;
        }

        if (at < passage.Text.Length)
        {
            yield return (passage.Text[at..], false);
        }
    }
}
