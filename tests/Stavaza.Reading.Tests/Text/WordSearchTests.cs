using CsCheck;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Tests.Text;

public sealed class WordSearchTests
{
    private static readonly string[] Words = ["motie", "nr.", "Tweede Kamer", "blg-", "mot", "é-e"];

    /// <summary>Pieces of the words, and what has the same low bits as they: ".N", "-M", "é).".</summary>
    private static readonly string[] Pieces = ["motie", "MOT", "mo", "t", "ie", "nr", ".", "N", "Tweede", " ", "\u00a0", "Kamer", "kamer", "blg", "-", "m", "é", "É", "e", "İ", "ﬁ"];

    private static readonly Gen<string> NearMiss = Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void FindsTheFirstPlaceWhereAnyOfTheWordsBegins() => Gen.Select(NearMiss, Gen.Int[0, 6]).Sample((text, from) =>
    {
        from = Math.Min(from, text.Length);
        var first = Enumerable.Range(from, text.Length - from)
            .FirstOrDefault(at => Words.Any(word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)), text.Length);

        Assert.Equal(first, new WordSearch(Words).Next(text, from));
    });

    [Fact]
    public void FindsNothingInATextShorterThanItsWords() => Assert.Equal(2, new WordSearch(Words).Next("mo", 0));
}
