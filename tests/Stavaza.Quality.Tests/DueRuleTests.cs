using Stavaza.Quality.Labels;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>When a deadline is right, at the edges. The document is of 10 January 2023.</summary>
public sealed class DueRuleTests
{
    private static readonly DateOnly Document = new(2023, 1, 10);

    [Theory]
    [InlineData("2023-01-10", "2023-03-31", null, "2023-03-31", true)] // a first day that is the document's own says nothing
    [InlineData(null, "2023-03-31", "2023-01-09", "2023-03-31", true)]
    [InlineData(null, "2023-03-31", "2023-01-11", "2023-03-31", false)]
    [InlineData("2023-02-01", "2023-02-28", "2023-02-01", "2023-02-28", true)]
    [InlineData("2023-02-01", "2023-02-28", null, "2023-02-28", false)]
    [InlineData("2023-01-10", "2023-03-31", null, "2023-04-01", false)]
    [InlineData("2023-01-10", "2023-03-31", null, null, false)]
    [InlineData("2023-02-01", null, "2023-02-01", "2023-12-31", true)] // a last day that nobody marked is free
    public void AnExactOneNeedsTheSameEnds(string? from, string? to, string? readFrom, string? readTo, bool right) =>
        Assert.Equal(right, DueRules.IsRight(Due("in", from, to), Due("in", readFrom, readTo), Document));

    [Theory]
    [InlineData("after", "2023-07-01", "2023-07-01", true)]
    [InlineData("after", "2023-07-01", "2023-07-02", true)]
    [InlineData("after", "2023-07-01", "2023-07-03", false)]
    [InlineData("after", "2023-07-01", "2023-06-30", false)]
    [InlineData("in", "2023-07-01", "2023-07-02", false)]
    public void AfterADayMayBeginThatDayOrTheNext(string relation, string from, string readFrom, bool right) =>
        Assert.Equal(right, DueRules.IsRight(Due(relation, from, null), Due(relation, readFrom, null), Document));

    [Theory]
    [InlineData("2023-03-01", "2023-06-20", "2023-06-20", "2023-07-31", true)] // a day in common, 41 days off
    [InlineData("2023-03-01", "2023-06-20", "2023-06-21", "2023-07-31", false)]
    [InlineData(null, "2023-06-20", null, "2023-09-20", true)] // 92 days off
    [InlineData(null, "2023-06-20", null, "2023-09-21", false)]
    [InlineData(null, "2023-06-20", null, "2023-03-20", true)]
    [InlineData(null, "2023-06-20", null, "2023-03-19", false)]
    [InlineData(null, "2023-06-20", null, null, false)]
    [InlineData("2023-06-20", null, "2023-08-01", null, true)]
    [InlineData("2023-06-20", null, null, "2023-08-01", false)] // it must have the end that the label has
    public void AnApproximateOneNeedsAnOverlapAndALastDayNearby(string? from, string? to, string? readFrom, string? readTo, bool right) =>
        Assert.Equal(right, DueRules.IsRight(Due("in", from, to, approx: true), Due("in", readFrom, readTo), Document));

    [Theory]
    [InlineData(false, null, null, true)]
    [InlineData(false, null, "2023-03-01", false)]
    [InlineData(false, "2023-01-10", null, true)]
    [InlineData(true, null, null, true)]
    [InlineData(true, null, "2023-01-10", true)] // an event that can be looked up: within the year after the document
    [InlineData(true, null, "2024-01-11", true)]
    [InlineData(true, null, "2024-01-12", false)]
    [InlineData(true, null, "2023-01-09", false)]
    [InlineData(true, "2023-02-01", null, false)]
    public void AnUndatedOneNeedsNoDay(bool approx, string? readFrom, string? readTo, bool right) =>
        Assert.Equal(right, DueRules.IsRight(Due("none", "2023-01-10", null, approx), Due("none", readFrom, readTo), Document));

    [Fact]
    public void AnUndatedOneMayBeUnread() => Assert.True(DueRules.IsRight(Due("none", null, null), null, Document));

    [Theory]
    [InlineData("P6M", "P6M", null, true)]
    [InlineData("P6M", "P3M", null, false)]
    [InlineData("P6M", "P6M", "2023-07-01", true)]
    [InlineData("P6M", null, null, true)] // nothing said of a last day
    [InlineData("P6M", null, "2023-07-01", false)]
    public void ARecurringOneNeedsItsPeriodOrNoLastDay(string every, string? readEvery, string? readTo, bool right) =>
        Assert.Equal(right, DueRules.IsRight(Due("recurring", "2023-01-10", null) with { Every = every }, Due("recurring", null, readTo) with { Every = readEvery ?? "" }, Document));

    [Theory]
    [InlineData("2023-01-10", null, false, "undated")]
    [InlineData("2023-01-11", null, false, "exact")]
    [InlineData("2023-01-10", "2023-02-01", true, "approx")]
    [InlineData("2023-01-10", null, true, "undated")]
    public void SortsByWhatTheEndsSay(string? from, string? to, bool approx, string sort) => Assert.Equal(sort, DueRules.SortOf(Due("in", from, to, approx), Document));

    [Fact]
    public void WithoutTheDocumentsDayEveryFirstDayCounts()
    {
        Assert.False(DueRules.IsRight(Due("in", "2023-01-10", "2023-02-01"), Due("in", null, "2023-02-01"), null));
        Assert.True(DueRules.IsRight(Due("at", null, null, approx: true), Due("at", null, "2030-01-01"), null));
    }

    private static DueLabel Due(string relation, string? from, string? to, bool approx = false) => new(Days.Of(from ?? ""), Days.Of(to ?? ""), "", relation, approx, "");
}
