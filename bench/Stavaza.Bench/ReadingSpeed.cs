using System.Buffers;
using Stavaza.Reading;

namespace Stavaza.Bench;

/// <summary>Megabytes (10⁶ bytes of UTF-8) of text a second, on one core.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 7;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static double OfReading(Material material) => Speed(material, file => DocumentReader.Read(file.Text.Text, file.Context).Marks.Length);

    /// <summary>Every run of digits, as a reader would at least have to look for.</summary>
    public static double OfScanning(Material material) => Speed(material, file =>
    {
        var found = 0;
        var rest = file.Text.Text.AsSpan();
        while (rest.IndexOfAny(Digits) is var next && next >= 0)
        {
            found++;
            rest = rest[next..];
            var end = rest.IndexOfAnyExcept(Digits);
            rest = end < 0 ? [] : rest[end..];
        }

        return found;
    });

    private static double Speed(Material material, Func<BenchFile, int> read)
    {
        var found = 0L;
        var seconds = Stopwatches.Median(Rounds, () =>
        {
            foreach (var file in material.Files)
            {
                found += read(file);
            }
        });
        GC.KeepAlive(found);
        return material.TextBytes / 1e6 / seconds;
    }
}
