using CsCheck;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

public sealed class TimeLineTests
{
    private static readonly Gen<DateOnly[]> Days =
        Gen.Int[0, 9000].Array[0, 40].Select(days => days.Order().Select(day => new DateOnly(2002, 1, 1).AddDays(day)).ToArray());

    [Fact]
    public void DotsKeepTheOrderOfTimeAndStayInThePicture() => Days.Sample(days =>
    {
        var places = TimeLine.Of(days, []).Dots.Select(dot => dot.X).ToList();
        return places.SequenceEqual(places.Order()) && places.All(x => x is > 0 and < TimeLine.Width);
    });

    [Fact]
    public void DotsNeverTouch() => Days.Sample(days =>
    {
        var places = TimeLine.Of(days, []).Dots.Select(dot => dot.X).ToList();
        return places.Zip(places.Skip(1)).All(pair => pair.Second - pair.First >= 15);
    });

    [Fact]
    public void LabelsNeverOverlap() => Days.Sample(days =>
    {
        var dots = TimeLine.Of(days, []).Dots;
        return dots.All(one => dots.All(other =>
            one == other || Math.Abs(one.X - other.X) >= TimeLine.LabelWidth || Math.Abs(one.Top - other.Top) >= TimeLine.LabelHeight));
    });

    [Fact]
    public void EverythingLiesInsideThePicture() => Gen.Select(Days, Gen.Int[60, 500].Array[0, 8]).Sample((days, loose) =>
    {
        var line = TimeLine.Of(days, loose);
        return line.Dots.All(dot => dot.Top >= 0 && dot.Top + TimeLine.LabelHeight <= line.Height)
            && line.Loose.All(place => place.Y + 8 <= line.Height)
            && line.Dots.All(dot => line.Loose.All(place => dot.Top + TimeLine.LabelHeight < place.Y));
    });

    [Fact]
    public void DaysFarApartAreToScale()
    {
        var dots = TimeLine.Of([new(2020, 1, 1), new(2020, 7, 1), new(2022, 1, 1)], []).Dots;
        var share = (double)(dots[1].X - dots[0].X) / (dots[2].X - dots[0].X);
        Assert.Equal(182.0 / 731, share, 2);
    }

    [Fact]
    public void TicksStandBetweenTheDotsOfTheirDays()
    {
        var line = TimeLine.Of([new(2019, 3, 1), new(2019, 3, 2), new(2023, 3, 1)], []);
        Assert.Equal([2020, 2021, 2022, 2023], line.Ticks.Select(tick => tick.Day.Year));
        Assert.All(line.Ticks, tick => Assert.InRange(tick.X, line.Dots[1].X, line.Dots[2].X));
    }
}
