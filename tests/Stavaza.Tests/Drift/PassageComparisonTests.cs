using CsCheck;
using Stavaza.Drift;
using Stavaza.Linking;

namespace Stavaza.Tests.Drift;

/// <summary>Whatever two texts say, the comparison loses no word of either.</summary>
public sealed class PassageComparisonTests
{
    private static readonly Gen<(string Before, string Now)> TwoTexts =
        Gen.Select(NearMiss.Prose, NearMiss.Prose, Gen.Int[0, 200], (one, other, cut) => (one, Now: Spliced(one, other, cut))).Select(pair => (pair.one, pair.Now));

    [Fact]
    public void EveryWordOfTheNewTextIsThereInOrder() => TwoTexts.Sample(
        pair => Assert.Equal(WordsOf(pair.Now), WordsOf(Joined(PassageComparison.Compare(pair.Before, pair.Now), "dropped"))), iter: 500);

    [Fact]
    public void EveryWordOfTheOldTextIsThereOrWasTheSame() => TwoTexts.Sample(
        pair => Assert.Equal(
            WordsOf(pair.Before).Order(StringComparer.Ordinal),
            WordsOf(Joined(PassageComparison.Compare(pair.Before, pair.Now), "added")).Order(StringComparer.Ordinal)),
        iter: 500);

    [Fact]
    public void ATextBesideItselfHasNotChanged() =>
        NearMiss.Prose.Sample(text => PassageComparison.Compare(text, text).All(sentence => sentence.Kind == "same"), iter: 500);

    [Theory]
    [InlineData("De dijk is dicht.", "De dijk is open.", "same De dijk is | dropped dicht | added open | same .")]
    [InlineData("De dijk is dicht.", "De dijk is nu dicht.", "same De dijk is | added nu | same dicht.")]
    public void ARewordedSentenceIsToldWordByWord(string before, string now, string told) =>
        Assert.Equal(told, string.Join(" | ", Assert.Single(PassageComparison.Compare(before, now)).Words.Select(words => $"{words.Kind} {words.Text.Trim()}")));

    private static string Joined(IReadOnlyList<DriftSentence> sentences, string without) =>
        string.Join(' ', sentences.Where(sentence => sentence.Kind != without).Select(sentence => string.Concat(sentence.Words.Where(words => words.Kind != without).Select(words => words.Text))));

    private static IEnumerable<string> WordsOf(string text) => TellingWords.InOrder(text);

    private static string Spliced(string one, string other, int cut) => one[..Math.Min(cut, one.Length)] + other;
}
