using System.Buffers;
using Stavaza.Reading.Citations;

namespace Stavaza.Bench;

/// <summary>How fast all kinds of citations together are read, on one core, beside a scan that only looks for digits; and what the reading allocates.</summary>
internal static class CitationSpeed
{
    private const int Rounds = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static Table OfEach(IReadOnlyList<TextSet> sets)
    {
        var table = new Table("Text", "MB", "Citations", "MB/s", "MB/s of a SearchValues scan", "KB allocated a MB", "Bytes allocated a citation");
        foreach (var set in sets)
        {
            var citations = Citations(set);
            var allocated = Allocated(() => Citations(set));
            var empty = Allocated(() => Empty(set));
            table.Add(
                set.Name,
                set.Megabytes,
                citations,
                set.Megabytes / Stopwatches.MedianOfCore(Rounds, () => Citations(set)),
                set.Megabytes / Stopwatches.MedianOfCore(Rounds, () => Scanned(set)),
                allocated / 1e3 / set.Megabytes,
                citations == 0 ? null : (allocated - empty) / (double)citations);
        }

        return table;
    }

    /// <summary>MB of text a second over everything together.</summary>
    public static double Of(TextSet set) => set.Megabytes / Stopwatches.MedianOfCore(Rounds, () => Citations(set));

    /// <summary>Every run of digits, as a reader would at least have to look for: the practical limit.</summary>
    public static double OfScanning(TextSet set) => set.Megabytes / Stopwatches.MedianOfCore(Rounds, () => Scanned(set));

    private static long Citations(TextSet set)
    {
        var found = 0L;
        foreach (var (text, context) in set.Texts)
        {
            found += CitationReader.Read(text, context).Count;
        }

        return found;
    }

    /// <summary>What reading costs where there is nothing to find, once a text.</summary>
    private static void Empty(TextSet set)
    {
        foreach (var (_, context) in set.Texts)
        {
            CitationReader.Read("", context);
        }
    }

    private static long Scanned(TextSet set)
    {
        var found = 0L;
        foreach (var (text, _) in set.Texts)
        {
            var rest = text.AsSpan();
            while (rest.IndexOfAny(Digits) is var next && next >= 0)
            {
                found++;
                rest = rest[next..];
                var end = rest.IndexOfAnyExcept(Digits);
                rest = end < 0 ? [] : rest[end..];
            }
        }

        return found;
    }

    private static long Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
