using System.Diagnostics;

namespace Stavaza.Reading.Text;

/// <summary>
/// How many units and words reading has looked at on this thread: its cost, counted where a clock would tell what else the machine does. A test holds it
/// against the length of the text. Only debug builds count.
/// </summary>
internal static class Steps
{
    [ThreadStatic]
    private static long _taken;

    /// <summary>Steps since the thread began; always 0 in a release build.</summary>
    public static long Taken => _taken;

    [Conditional("DEBUG")]
    public static void Take(int steps = 1) => _taken += steps;
}
