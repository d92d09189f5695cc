using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Stavaza.Reading.Tests.Fuzz;

/// <summary>
/// Tries the laws on made texts. In ./test it is always the same few thousand; bench/fuzz goes on for as long as one asks, with others each time.
/// A failure tells its number and the shortest text that still shows it.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 2_000;

    private static readonly TimeSpan? Asked = Number("STAVAZA_FUZZ_SECONDS") is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    [Fact]
    public void EveryLawHoldsForMadeTexts()
    {
        var first = Number("STAVAZA_FUZZ_SEED") ?? (Asked is null ? 1 : Random.Shared.Next());
        var watch = Stopwatch.StartNew();
        var failures = new List<string>();
        var tried = 0;
        for (; tried == 0 || (Number("STAVAZA_FUZZ_SEED") is null && failures.Count < 5 && (Asked is { } time ? watch.Elapsed < time : tried < Usual)); tried++)
        {
            failures.AddRange(Try(unchecked(first + tried)));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"texts {first} to {unchecked(first + tried - 1)}: {tried} in {watch.Elapsed}");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <summary>A megabyte of one token reads to its end. What grows faster than its text would be felt here as a test that never ends.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("33 783, ")]
    [InlineData("nr. ")]
    [InlineData("(")]
    [InlineData("artikel ")]
    [InlineData("Kamerstukken II ")]
    [InlineData("brief van ")]
    [InlineData("\n")]
    [InlineData("\u00a0")]
    [InlineData("-\n")]
    [InlineData("\ud800")]
    [InlineData("e\u0301")]
    [InlineData("verzoekt de regering ")]
    [InlineData("A.")]
    [InlineData("kenmerk: ")]
    public void MegabytesOfOneTokenReadToTheirEnd(string token)
    {
        var text = string.Concat(Enumerable.Repeat(token, (Asked is null ? 200_000 : 2_000_000) / token.Length));
        Assert.All(DocumentReader.Read(text).Marks, mark => Assert.InRange(mark.Hull.End, 1, text.Length));
    }

    private static IEnumerable<string> Try(int seed)
    {
        var text = FuzzedText.Of(seed);
        foreach (var (name, law) in FuzzLaws.All)
        {
            if (Broken(law, text) is { } why)
            {
                var least = Shortest(law, text, why.GetType());
                yield return $"text {seed} (STAVAZA_FUZZ_SEED={seed}) breaks: {name}\n  {Broken(law, least)}\n  shortest: \"{Quoted(least)}\"";
            }
        }
    }

#pragma warning disable CA1031 // Any exception breaks the law that nothing throws.
    private static Exception? Broken(Action<string> law, string text)
    {
        try
        {
            law(text);
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
#pragma warning restore CA1031

    /// <summary>Takes away pieces, the largest first, as long as the same kind of failure remains.</summary>
    private static string Shortest(Action<string> law, string text, Type failure)
    {
        for (var size = text.Length / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var at = 0; at + size <= text.Length;)
            {
                var less = text.Remove(at, size);
                if (Broken(law, less)?.GetType() == failure)
                {
                    text = less;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit is >= ' ' and <= '~' and not ('"' or '\\') ? quoted.Append(unit) : quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return quoted.ToString();
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
