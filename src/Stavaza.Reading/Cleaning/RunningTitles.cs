using System.Buffers;
using System.Runtime.InteropServices;

namespace Stavaza.Reading.Cleaning;

/// <summary>Finds titles and feet that the pages of a document repeat.</summary>
internal static class RunningTitles
{
    private const int Longest = 160;
    private const int EdgeLines = 3;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789-– /");

    /// <summary>The foot of the House's papers: "Tweede Kamer, vergaderjaar 2022–2023, 33 783, nr. 46" and the page.</summary>
    public static bool IsOfficial(ReadOnlySpan<char> line) =>
        line.Length is > 26 and <= 120 && line[^1] is not ('.' or ';' or ',')
        && (StartsWithHouse(line, "Tweede Kamer") || StartsWithHouse(line, "Eerste Kamer") || StartsWithHouse(line, "Verenigde Vergadering"));

    /// <summary>Labels lines that stand alike, but for their digits, on at least three pages and a third of all.</summary>
    public static void Label(string source, List<TextLine> lines)
    {
        var pages = 1;
        foreach (var line in lines)
        {
            pages += line.Before == LineGap.Cut ? 1 : 0;
        }

        if (pages < 3)
        {
            return;
        }

        var counts = CountCandidates(source, lines);
        ForEachCandidate(source, lines, (at, hash, _, atEdge) =>
        {
            if (counts[hash].IsRepeated(pages, atEdge))
            {
                FurnitureLines.Set(lines, at, lines[at].Of(source).ContainsAnyExcept(OfNumbers) ? Furniture.RunningTitle : Furniture.PageNumber);
            }
        });
    }

    private static bool StartsWithHouse(ReadOnlySpan<char> line, string house) =>
        line.StartsWith(house, StringComparison.Ordinal) && line[house.Length..].StartsWith(", vergaderjaar ", StringComparison.Ordinal);

    private static Dictionary<ulong, Occurrences> CountCandidates(string source, List<TextLine> lines)
    {
        var counts = new Dictionary<ulong, Occurrences>();
        ForEachCandidate(source, lines, (_, hash, page, atEdge) =>
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out var known);
            count = (known ? count : new(0, 0, 0, -1)).And(page, atEdge);
        });
        return counts;
    }

    private static void ForEachCandidate(string source, List<TextLine> lines, Action<int, ulong, int, bool> visit)
    {
        // The top of the first page prints the title itself, which is no repetition.
        var fromTop = EdgeLines;
        var page = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            page += lines[i].Before == LineGap.Cut ? 1 : 0;
            fromTop = lines[i].Before == LineGap.Cut ? 0 : fromTop + 1;
            if (lines[i].Furniture is not null || lines[i].Length > Longest)
            {
                continue;
            }

            var atEdge = fromTop < EdgeLines || IsNearBottom(lines, i);
            if ((atEdge || IsIsolated(lines, i)) && Masked(lines[i].Of(source)) is { } hash)
            {
                visit(i, hash, page, atEdge);
            }
        }
    }

    private static bool IsNearBottom(List<TextLine> lines, int at)
    {
        for (var i = at + 1; i < lines.Count && i <= at + EdgeLines; i++)
        {
            if (lines[i].Before == LineGap.Cut)
            {
                return true;
            }
        }

        return at + EdgeLines >= lines.Count;
    }

    private static bool IsIsolated(List<TextLine> lines, int at) =>
        lines[at].Before != LineGap.None && (at + 1 == lines.Count || lines[at + 1].Before != LineGap.None);

    /// <summary>Hash of a line with each run of digits as one sign; null for a line that ends like a sentence or a label.</summary>
    private static ulong? Masked(ReadOnlySpan<char> line)
    {
        if (line[^1] is '.' or ':' or ';' or ',' or '?' or '!' || line is "Motie" or "Amendement")
        {
            return null;
        }

        var hash = 14695981039346656037;
        var inDigits = false;
        foreach (var unit in line)
        {
            var isDigit = char.IsAsciiDigit(unit);
            if (!(isDigit && inDigits) && unit != ' ')
            {
                hash = (hash ^ (isDigit ? '#' : unit)) * 1099511628211;
            }

            inDigits = isDigit;
        }

        return hash;
    }

    /// <summary>How often a line occurs, its digits aside.</summary>
    /// <param name="All">Every time.</param>
    /// <param name="Pages">On how many pages.</param>
    /// <param name="AtEdge">On how many pages at the top or the bottom, as far as each page's first occurrence tells.</param>
    private readonly record struct Occurrences(int All, int Pages, int AtEdge, int LastPage)
    {
        public Occurrences And(int page, bool atEdge) =>
            page == LastPage ? this with { All = All + 1 } : new(All + 1, Pages + 1, AtEdge + (atEdge ? 1 : 0), page);

        /// <summary>
        /// At an edge of a third of all pages; or, in the text of two columns, between blank lines anywhere on nearly all. A line that comes back far more
        /// often than
        /// there are pages is no title: a speaker, a bullet, the heading of a motion.
        /// </summary>
        public bool IsRepeated(int pages, bool atEdge) =>
            All <= (pages * 5 / 4) + 1 && (atEdge ? AtEdge >= Math.Max(3, (pages + 2) / 3) : Pages >= Math.Max(3, ((pages * 4) + 4) / 5));
    }
}
