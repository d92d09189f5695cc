using System.Security.Cryptography;
using System.Text;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Letters;

namespace Stavaza.Reading.Tests;

/// <summary>The letter that Stavaza began with, end to end. Its sentences stay in the corpus: here are places, counts and hashes.</summary>
public sealed class FoundingLetterTests
{
    private const string Letter = "seed/kamerbrief-nucleaire-ontwapening.txt";

    [Fact]
    public void ItsFurnitureIsLabelledAndNothingElseIs()
    {
        var labels = Read().Text.Furniture.Where(label => label.Kind is not (Furniture.WhiteSpace or Furniture.Hyphen)).Select(label => (label.Kind, label.Span.Start, label.Span.Length));
        Assert.Equal(
            [(Furniture.EnclosureLine, 1, 10), (Furniture.PageNumber, 2449, 1), (Furniture.RunningReference, 2454, 15), (Furniture.RunningReference, 2471, 19)],
            labels);
    }

    [Fact]
    public void NoHyphenOfItWasABrokenWord() => Assert.DoesNotContain(Read().Text.Furniture, label => label.Kind == Furniture.Hyphen);

    [Fact]
    public void TheSentenceThatThePageBreakCutIsWholeAndPointsIntoTheFile()
    {
        var reading = Read();
        var sentence = reading.Outline.SentenceOf(new(reading.Text.ToClean(2440), 1));
        Assert.Equal(reading.Outline.SentenceOf(new(reading.Text.ToClean(2493), 1)), sentence);
        Assert.True(reading.Text.ToSource(sentence).Contains(new(2449, 42)));
        Assert.DoesNotContain(reading.Text.ToSourceRanges(sentence), range => range.Overlaps(new(2449, 42)));
    }

    [Fact]
    public void ItHasFourNumberedSections() =>
        Assert.Equal(["1", "2", "3", "4"], Read().Outline.Sections.Select(section => section.Number));

    [Fact]
    public void ItSaysWhatItIs()
    {
        var profile = Read().Profile;
        Assert.Equal(DocumentKind.Kamerbrief, profile.Kind);
        Assert.Equal("BZDOC-1140901229-49", profile.OwnReference);
        Assert.Null(profile.OwnId);
        Assert.Null(profile.Date);
        Assert.Equal(new(2022, 12, 7), profile.WrittenAfter);
        Assert.Equal("voorzitter", profile.Addressee);
        Assert.Equal(
            [new("W.B. Hoekstra", "minister van Buitenlandse Zaken"), new("K.H. Ollongren", "minister van Defensie")],
            profile.Signatories);
    }

    [Fact]
    public void ItsOwnReferenceIsMarkedInTheFootOfThePage()
    {
        var mark = Assert.Single(Read().Marks, mark => mark.Element is OwnNumber);
        Assert.Equal(new(2471, 19), mark.Hull);
        Assert.True(mark.InFurniture);
    }

    // Reviewed sentence by sentence: a change of either is a change of what is read.
    [Fact]
    public void ItsSentencesAreTheseAndNoOthers()
    {
        var reading = Read();
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(reading.Text.Text)))[..16];
        Assert.Equal("77 sentences, 8F98E8EEC2FD0577", $"{reading.Outline.Sentences.Length} sentences, {hash}");
    }

    [Fact]
    public void CarriageReturnsChangeNothingButPlaces() =>
        Assert.Equal(Read().Text.Text, DocumentReader.Read(Corpus.Text(Letter).Replace("\n", "\r\n"), ReadingContext.None).Text.Text);

    [Fact]
    public void ToldThatItIsWrappedItReadsTheSame() =>
        Assert.Equal(Read().Text.Text, DocumentReader.Read(Corpus.Text(Letter), new() { Layout = Layout.Wrapped }).Text.Text);

    private static DocumentReading Read() => DocumentReader.Read(Corpus.Text(Letter), ReadingContext.None);
}
