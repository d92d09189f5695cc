using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>Reads papers whose dossier stands behind: <c>("nr." | "nrs.") numbers "(" dossier ")"</c> ("Zij krijgt nr. 469 (29453)").</summary>
internal static class ReversedReader
{
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var numbers = found.Scratch.Words();
        if (VolgnummerGrammar.TryReadMarked(ref cursor, numbers))
        {
            cursor.SkipGap(4);
            if (cursor.TryChar('('))
            {
                cursor.SkipGap(4);
                if (DossierGrammar.TryRead(ref cursor, out var dossier))
                {
                    cursor.SkipGap(4);
                    if (cursor.TryChar(')'))
                    {
                        foreach (var number in numbers)
                        {
                            found.Add(KamerstukReader.Citation(TextSpan.Between(start.Position, cursor.Position), "kamerstuk/nr-dossier", dossier, number, default, default));
                        }

                        return true;
                    }
                }
            }
        }

        cursor = start;
        return false;
    }
}
