using System.Text;

namespace Stavaza.Documents;

/// <summary>Puts the letters of one page in reading order: letters become fragments, fragments rows, rows columns.</summary>
internal static class PdfPage
{
    public static void Write(PdfFragments page, StringBuilder text, OpeningBudget budget)
    {
        foreach (var column in PdfColumns.InReadingOrder(PdfRow.Rows(page, budget), page, budget))
        {
            WriteColumn(column, text);
        }
    }

    /// <summary>A gap is clearly larger when it is this much of the usual distance between lines.</summary>
    private const double ParagraphGap = 1.35;

    private static void WriteColumn(IReadOnlyList<PdfRow> rows, StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == '\n' && !(text.Length > 1 && text[^2] is '\n' or '\f'))
        {
            text.Append('\n');
        }

        var pitch = UsualPitch(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && Distance(rows, i) > Math.Max(pitch, rows[i].Size) * ParagraphGap)
            {
                text.Append('\n');
            }

            rows[i].Write(text);
            text.Append('\n');
        }
    }

    private static double Distance(IReadOnlyList<PdfRow> rows, int i) => rows[i - 1].Baseline - rows[i].Baseline;

    /// <summary>The distance between most lines: the median of those that can be lines of one paragraph.</summary>
    private static double UsualPitch(IReadOnlyList<PdfRow> rows)
    {
        var distances = Enumerable.Range(1, Math.Max(0, rows.Count - 1))
            .Select(i => (Distance: Distance(rows, i), rows[i].Size))
            .Where(pair => pair.Distance > pair.Size * 0.8 && pair.Distance < pair.Size * 1.8)
            .Select(pair => pair.Distance)
            .Order()
            .ToArray();
        return distances.Length > 0 ? distances[distances.Length / 2] : (rows.Count > 0 ? rows[0].Size * 1.2 : 0);
    }
}
