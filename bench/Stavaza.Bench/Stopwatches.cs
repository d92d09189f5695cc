using System.Diagnostics;

namespace Stavaza.Bench;

/// <summary>Measures by the clock: a round to warm up, then the median of several.</summary>
internal static class Stopwatches
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    /// <summary>Seconds that <paramref name="work"/> takes.</summary>
    public static double Median(int rounds, Action work)
    {
        WarmUp(work);
        var seconds = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var start = Stopwatch.GetTimestamp();
            work();
            seconds[round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return MedianOf(seconds);
    }

    public static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }

    /// <summary>Until the compiler has seen the hot parts often enough.</summary>
    private static void WarmUp(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            work();
        }
        while (Stopwatch.GetElapsedTime(start) < Warm);
    }
}
