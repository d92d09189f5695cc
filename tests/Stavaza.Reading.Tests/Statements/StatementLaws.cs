using CsCheck;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>What holds for statements in every text.</summary>
public sealed class StatementLaws
{
    [Fact]
    public void AcceptsAnyTextAndStaysInsideIt() =>
        NearMiss.CutProse.Sample(text =>
        {
            foreach (var mark in Said.Marks(text))
            {
                Assert.InRange(mark.Element.Span.Start, 0, text.Length);
                Assert.InRange(mark.Hull.End, mark.Hull.Start, text.Length);
                _ = Said.Json(mark.Element);
            }
        });

    [Fact]
    public void AcceptsTextWithoutADateAtTheEdgesOfTheCalendar() =>
        NearMiss.Prose.Sample(text =>
        {
            foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
            {
                _ = DocumentReader.Read(text, new ReadingContext { Date = day });
            }

            _ = DocumentReader.Read(text, ReadingContext.None);
        });

    [Fact]
    public void KeepsTheOrderOfTheText() =>
        NearMiss.Prose.Sample(text =>
        {
            var starts = Said.Marks(text).Select(mark => mark.Hull.Start).ToArray();
            Assert.Equal(starts.Order(), starts);
        });
}
