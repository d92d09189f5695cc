using CsCheck;
using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Tests.Cleaning;

/// <summary>What holds for every text.</summary>
public sealed class CleanTextLaws
{
    private static readonly Gen<(string Source, Layout Layout)> Sources =
        Gen.Select(Gen.OneOf(NearMiss.Prose, NearMiss.CutProse, NearMiss.WrappedDocument, Gen.String), Gen.Enum<Layout>());

    [Fact]
    public void EveryUnitOfTheTextIsOneUnitOfTheSourceInOrder() =>
        Sources.Sample(given =>
        {
            var clean = TextCleaner.Clean(given.Source, given.Layout);
            var before = -1;
            for (var i = 0; i < clean.Text.Length; i++)
            {
                var place = clean.ToSource(new TextSpan(i, 1));
                Assert.Equal(1, place.Length);
                Assert.True(place.Start > before);
                AssertSameUnit(given.Source[place.Start], clean.Text[i]);
                before = place.Start;
            }
        }, iter: 1000);

    [Fact]
    public void TextAndLabelsTogetherMakeUpTheWholeSource() =>
        Sources.Sample(given =>
        {
            var clean = TextCleaner.Clean(given.Source, given.Layout);
            var ranges = clean.ToSourceRanges(new TextSpan(0, clean.Text.Length)).Concat(clean.Furniture.Select(label => label.Span)).OrderBy(range => range.Start);
            var at = 0;
            foreach (var range in ranges)
            {
                Assert.Equal(at, range.Start);
                Assert.True(range.Length > 0);
                at = range.End;
            }

            Assert.Equal(given.Source.Length, at);
        }, iter: 1000);

    [Fact]
    public void LinesAreNeverBlankAndNeverBeginOrEndWithWhiteSpace() =>
        Sources.Sample(given =>
        {
            var clean = TextCleaner.Clean(given.Source, given.Layout);
            if (clean.Text.Length > 0)
            {
                Assert.All(clean.Text.Split('\n'), line => Assert.True(line.Length > 0 && line.Trim(' ').Length == line.Length, $"[{line}]"));
                Assert.DoesNotContain("  ", clean.Text);
            }
        }, iter: 1000);

    [Fact]
    public void OnlyWhiteSpaceHyphensAndLabelledLinesAreLeftOut() =>
        Sources.Sample(given =>
            Assert.All(
                TextCleaner.Clean(given.Source, given.Layout).Furniture,
                label => Assert.True(label.Kind switch
                {
                    Furniture.WhiteSpace => label.Span.In(given.Source).All(unit => char.IsWhiteSpace(unit) || LineSplitter.IsInvisible(unit) || unit == '\u00AD'),
                    Furniture.Hyphen => label.Span.In(given.Source).All(unit => unit is '-' or '\u2010' or '\u2011' or '\u00AD'),
                    _ => !label.Span.In(given.Source).Contains('\n'),
                })), iter: 1000);

    [Fact]
    public void APlaceInTheSourceLeadsToItsUnitInTheText() =>
        Sources.Sample(given =>
        {
            var clean = TextCleaner.Clean(given.Source, given.Layout);
            for (var i = 0; i < clean.Text.Length; i++)
            {
                Assert.Equal(i, clean.ToClean(clean.ToSource(new TextSpan(i, 1)).Start));
            }
        }, iter: 1000);

    [Fact]
    public void WhatIsCleanStaysAsItIs() =>
        Sources.Sample(given =>
        {
            var once = TextCleaner.Clean(given.Source, given.Layout).Text;
            var again = TextCleaner.Clean(once, Layout.Flowing);
            if (again.Furniture.All(label => label.Kind == Furniture.WhiteSpace))
            {
                Assert.Equal(once, again.Text);
            }
        }, iter: 1000);

    private static void AssertSameUnit(char source, char text) =>
        Assert.True(source == text || (char.IsWhiteSpace(source) && text is ' ' or '\n'), $"U+{(int)source:X4} became U+{(int)text:X4}");
}
