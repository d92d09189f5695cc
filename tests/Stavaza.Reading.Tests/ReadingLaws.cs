using CsCheck;

namespace Stavaza.Reading.Tests;

/// <summary>What holds for every text, through all the readers together. The same entry point takes fuzzed input.</summary>
public sealed class ReadingLaws
{
    private static readonly Gen<(string Source, Layout Layout)> Sources =
        Gen.Select(Gen.OneOf(NearMiss.Prose, NearMiss.CutProse, NearMiss.WrappedDocument, Gen.String), Gen.Enum<Layout>());

    [Fact]
    public void ReadingAcceptsAnyTextAndStaysInsideIt() =>
        Sources.Sample(given =>
        {
            var reading = DocumentReader.Read(given.Source, new() { Layout = given.Layout });
            var before = 0;
            foreach (var mark in reading.Marks)
            {
                Assert.True(mark.Hull.Start >= before && mark.Hull.End <= given.Source.Length);
                Assert.True(mark.Ranges.Length > 0 && mark.Ranges.All(range => range.Length > 0 && mark.Hull.Contains(range)));
                before = mark.Hull.Start;
            }
        }, iter: 2000);

    [Fact]
    public void ReadingTheSameTwiceGivesTheSame() =>
        Sources.Sample(given =>
        {
            var context = new ReadingContext { Layout = given.Layout };
            var (first, second) = (DocumentReader.Read(given.Source, context), DocumentReader.Read(given.Source, context));
            Assert.Equal(first.Marks.Select(mark => (mark.Element.Type, mark.Hull)), second.Marks.Select(mark => (mark.Element.Type, mark.Hull)));
            Assert.Equal(first.Profile with { Signatories = [] }, second.Profile with { Signatories = [] });
        }, iter: 300);
}
