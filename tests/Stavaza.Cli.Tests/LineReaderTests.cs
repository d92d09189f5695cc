using System.Text;
using CsCheck;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Tests;

public sealed class LineReaderTests
{
    [Fact]
    public void LinesAreWhatStandsBetweenLineFeeds() =>
        Gen.String["ab\n"].Select(Gen.Int[1, 9]).Sample((text, chunk) =>
        {
            var expected = text.EndsWith('\n') ? text[..^1].Split('\n') : text.Split('\n');
            return ReadAll(text, chunk, longest: 1000).SequenceEqual(text.Length == 0 ? [] : expected);
        });

    [Fact]
    public void ALineThatIsTooLongIsToldAndTheNextOneIsWhole() =>
        Gen.Int[0, 300_000].Select(Gen.Int[0, 300_000]).Sample(
            (first, second) =>
            {
                var lines = ReadAll($"{new string('x', first)}\n{new string('y', second)}\nz", 70_000, longest: 1000);
                return lines.SequenceEqual([first > 1000 ? "too long" : new('x', first), second > 1000 ? "too long" : new('y', second), "z"]);
            },
            iter: 200);

    [Fact]
    public void ACarriageReturnBelongsToTheLineEnd() => Assert.Equal(["a", "", "b\rc"], ReadAll("a\r\n\r\nb\rc", 3, longest: 10));

    private static List<string> ReadAll(string text, int chunk, int longest)
    {
        using var input = new Chunks(Encoding.UTF8.GetBytes(text), chunk);
        var reader = new LineReader(input, longest);
        var lines = new List<string>();
        while (reader.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            lines.Add(reader.IsTooLong ? "too long" : Encoding.UTF8.GetString(reader.Line.Span));
            Assert.Equal(lines.Count, reader.Number);
        }

        return lines;
    }

    /// <summary>Gives its bytes a few at a time, as a pipe does.</summary>
    private sealed class Chunks(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
