using System.Diagnostics;
using System.Runtime;

namespace Stavaza.Bench;

/// <summary>Measures time: rounds to warm up, then the median of several.</summary>
internal static class Stopwatches
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWarm = TimeSpan.FromSeconds(60);

    /// <summary>After so many rounds in which nothing was compiled anew the compiler is done.</summary>
    private const int QuietRounds = 3;

    /// <summary>Seconds by the clock that <paramref name="work"/> takes.</summary>
    public static double Median(int rounds, Action work)
    {
        WarmUp(work);
        var seconds = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            Settle();
            var start = Stopwatch.GetTimestamp();
            work();
            seconds[round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return MedianOf(seconds);
    }

    /// <summary>Seconds of one core that <paramref name="work"/> takes: what else the machine does counts less than by the clock.</summary>
    public static double MedianOfCore(int rounds, Action work)
    {
        WarmUp(work);
        var seconds = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            Settle();
            seconds[round] = OfCore(work);
        }

        return MedianOf(seconds);
    }

    /// <summary>Seconds of processor time that <paramref name="work"/> takes, measured once.</summary>
    public static double OfCore(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    public static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }

    private static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    /// <summary>Until the compiler has seen the hot parts often enough and is done with them, which takes it longer where the machine does other work.</summary>
    private static void WarmUp(Action work)
    {
        var (start, quiet) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            work();
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
        while (Stopwatch.GetElapsedTime(start) < Warm || (quiet < QuietRounds && Stopwatch.GetElapsedTime(start) < LongestWarm));
    }
}
