using CsCheck;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Testing;

namespace Stavaza.Reading.Tests.Text;

/// <summary>How a text is cut into words, and what tells them apart.</summary>
public sealed class WordsTests
{
    [Fact]
    public void EveryUnitButWhiteSpaceStandsInOneWord() =>
        NearMiss.Prose.Sample(text =>
        {
            using var words = WordReader.Read(text);
            var at = 0;
            foreach (var word in words.Words)
            {
                if (word.Length < 1 || word.Start < at || !text.AsSpan(at, word.Start - at).IsWhiteSpace() || text.AsSpan(at, word.Start - at).Contains('\n'))
                {
                    return false;
                }

                at = word.End;
            }

            return text.AsSpan(at).IsWhiteSpace() && !text.AsSpan(at).Contains('\n');
        });

    [Fact]
    public void NoWordEndsBetweenTwoLetters() =>
        NearMiss.Prose.Sample(text =>
        {
            using var words = WordReader.Read(text);
            foreach (var word in words.Words)
            {
                if (word.Sign == '\0' && word.End < text.Length && char.IsLetterOrDigit(text[word.End - 1]) && char.IsLetterOrDigit(text[word.End]))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void AWordHasTheKeyOfItsUnitsHoweverItWasCut() =>
        NearMiss.Prose.Sample(text =>
        {
            using var words = WordReader.Read(text);
            foreach (var word in words.Words)
            {
                if (word.Key != Word.KeyOf(text.AsSpan(word.Start, word.Length)))
                {
                    return false;
                }
            }

            return true;
        });

    // Plain units are told sixteen at a time and runs of them 57 at a time; keys are made of eight.
    [Fact]
    public void WordsOfAnyLengthAtAnyPlaceAreOneWord() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 150], Gen.Int[0, 25]).Sample((before, length, letter) =>
        {
            var written = new string((char)('A' + letter), length);
            var text = new string(' ', before) + written + ", en";
            using var words = WordReader.Read(text);
            return words.Words.Length == 3 && words.Words[0] == new Word(before, length, Word.KeyOf(written.ToLowerInvariant()), '\0');
        });

    [Theory]
    [InlineData("Kabinet", "kabinet")]
    [InlineData("OEKRAÏNE", "oekraïne")]
    [InlineData("non-Proliferatie", "Non-proliferatie")]
    [InlineData("Minister-President", "minister-president")]
    public void WordsThatDifferInCaseAloneHaveOneKey(string one, string other) => Assert.Equal(Word.KeyOf(one), Word.KeyOf(other));

    [Fact]
    public void WordsThatDifferHaveOtherKeys() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 20], Gen.String[Gen.Char['a', 'z'], 1, 20]).Sample((one, other) => one == other || Word.KeyOf(one) != Word.KeyOf(other));

    [Fact]
    public void ATableFindsWhatItKnowsAndNothingElse() =>
        Gen.Dictionary(Gen.UInt[0, 40], Gen.Int[1, 9])[0, 20].Sample(known =>
        {
            var table = new KeyTable<int>(known);
            return Enumerable.Range(0, 60).All(key => table.Find((uint)key) == known.GetValueOrDefault((uint)key));
        });
}
