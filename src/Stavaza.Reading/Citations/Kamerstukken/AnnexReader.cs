using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>
/// Reads papers as they were cited when they were printed as annexes to the Handelingen, at "Hand":
/// <code>
/// bijlage = ("Bijl." | "Bijlagen") ("Hand." | "Handelingen") head dossier numbers pages?
/// dossier = as today | digit gap 3 digits                       (4 241)
/// </code>
/// </summary>
internal static class AnnexReader
{
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var before = cursor.Before(cursor.Position, 14).TrimEnd();
        var word = before.EndsWith("Bijl.", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("Bijlagen", StringComparison.OrdinalIgnoreCase) ? 8 : 0;
        var from = cursor.Position - Math.Min(14, cursor.Position) + before.Length - word;
        if (word > 0 && from >= found.Free && (cursor.TryWord("Handelingen") || cursor.TryWord("Hand")))
        {
            cursor.TryChar('.');
            var head = KamerstukHead.Read(ref cursor);
            if (KamerstukReader.TryReadPaper(ref cursor, from, head, worded: false, wholeDossier: false, found) || TryReadOld(ref cursor, from, head, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadOld(ref TextCursor cursor, int from, KamerstukHead head, Findings found)
    {
        var numbers = found.Scratch.Words();
        if (cursor.TryDigits(1, 1, out var thousands) && cursor.SkipGap(4) && cursor.TryDigits(3, 3, out var rest) && thousands[0] != '0'
            && VolgnummerGrammar.TryReadMarked(ref cursor, numbers))
        {
            var dossier = new WrittenDossier(new((int.Parse(thousands) * 1000) + int.Parse(rest)), null);
            var pages = PageGrammar.Read(ref cursor);
            foreach (var number in numbers)
            {
                found.Add(KamerstukReader.Citation(TextSpan.Between(from, cursor.Position), "kamerstuk/bijlagen", dossier, number, head, new(pages, Annex: false)));
            }

            return true;
        }

        return false;
    }
}
