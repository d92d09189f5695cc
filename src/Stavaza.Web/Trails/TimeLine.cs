namespace Stavaza.Web.Trails;

/// <summary>
/// Places steps on a line in time. Days are to scale as far as dots keep apart; where they would touch they are pushed apart, and the ticks bend with them.
/// Pure geometry, in the units of the picture.
/// </summary>
internal sealed class TimeLine
{
    public const int Width = 960;
    public const int LabelWidth = 172;
    public const int LabelHeight = 54;

    private const int Margin = (LabelWidth / 2) + 8;
    private const int Apart = 22;
    private const int LaneGap = 12;
    private const int AxisRoom = 34;
    private const int LooseHeight = 34;

    private TimeLine(IReadOnlyList<TimeLineDot> dots, IReadOnlyList<TimeLineTick> ticks, IReadOnlyList<TimeLineLoose> loose, int axis, int loosePart, int height)
    {
        Dots = dots;
        Ticks = ticks;
        Loose = loose;
        Axis = axis;
        LoosePart = loosePart;
        Height = height;
    }

    /// <summary>Steps with a day, in order.</summary>
    public IReadOnlyList<TimeLineDot> Dots { get; }

    /// <summary>Beginnings of years or months.</summary>
    public IReadOnlyList<TimeLineTick> Ticks { get; }

    /// <summary>Steps without a place in time: undated, or not known at all.</summary>
    public IReadOnlyList<TimeLineLoose> Loose { get; }

    /// <summary>Height of the line itself.</summary>
    public int Axis { get; }

    /// <summary>Where the part for steps without a place begins.</summary>
    public int LoosePart { get; }

    /// <summary>Height of the picture.</summary>
    public int Height { get; }

    /// <summary>Lays out the picture.</summary>
    /// <param name="days">Days of the dated steps, in order of time.</param>
    /// <param name="loose">Widths of the labels of the steps without a day.</param>
    public static TimeLine Of(IReadOnlyList<DateOnly> days, IReadOnlyList<int> loose)
    {
        var places = Places(days);
        var lanes = Lanes(places);
        var above = lanes.Where(lane => lane.Above).Select(lane => lane.Row + 1).DefaultIfEmpty(0).Max();
        var below = lanes.Where(lane => !lane.Above).Select(lane => lane.Row + 1).DefaultIfEmpty(0).Max();
        var axis = 14 + (above * (LabelHeight + LaneGap)) + (above > 0 ? 10 : 0);
        var dots = places.Select((x, i) => Dot(x, lanes[i], axis)).ToList();
        var end = days.Count == 0 ? 0 : axis + AxisRoom + (below * (LabelHeight + LaneGap));
        var spread = Spread(loose, end + 40);
        var height = spread.Count == 0 ? end + 4 : spread[^1].Y + LooseHeight;
        return new(dots, TimeLineTicks.Of(days, places), spread, axis, end, height);
    }

    private static int[] Places(IReadOnlyList<DateOnly> days)
    {
        if (days.Count == 0)
        {
            return [];
        }

        var room = (double)(Width - (2 * Margin));
        var span = Math.Max(1, days[^1].DayNumber - days[0].DayNumber);
        var apart = Math.Min(Apart, room / Math.Max(1, days.Count - 1));
        var places = days.Select(day => days.Count == 1 ? room / 2 : room * (day.DayNumber - days[0].DayNumber) / span).ToArray();
        for (var i = 1; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], places[i - 1] + apart);
        }

        for (var (i, limit) = (places.Length - 1, room); i >= 0; i--, limit -= apart)
        {
            places[i] = Math.Min(places[i], limit);
        }

        return [.. places.Select(place => Margin + (int)Math.Round(place))];
    }

    /// <summary>Gives each label the nearest free row, above and below in turn.</summary>
    private static List<(bool Above, int Row)> Lanes(int[] places)
    {
        var ends = new List<int>();
        var lanes = new List<(bool, int)>();
        foreach (var x in places)
        {
            var left = x - (LabelWidth / 2);
            var lane = ends.FindIndex(end => end + 8 <= left);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = left + LabelWidth;
            lanes.Add((lane % 2 == 0, lane / 2));
        }

        return lanes;
    }

    private static TimeLineDot Dot(int x, (bool Above, int Row) lane, int axis)
    {
        var top = lane.Above
            ? axis - 20 - LabelHeight - (lane.Row * (LabelHeight + LaneGap))
            : axis + AxisRoom + (lane.Row * (LabelHeight + LaneGap));
        return new(x, axis, top, lane.Above ? top + LabelHeight : top);
    }

    private static List<TimeLineLoose> Spread(IReadOnlyList<int> widths, int top)
    {
        var spread = new List<TimeLineLoose>();
        var x = 20;
        foreach (var width in widths)
        {
            if (x > 20 && x + width > Width - 20)
            {
                x = 20;
                top += LooseHeight;
            }

            spread.Add(new(x, top));
            x += width;
        }

        return spread;
    }
}

/// <summary>A dot on the line with its label.</summary>
/// <param name="X">Middle of dot and label.</param>
/// <param name="Y">Height of the dot.</param>
/// <param name="Top">Top of the label.</param>
/// <param name="Leader">Where the line from the dot meets the label.</param>
internal readonly record struct TimeLineDot(int X, int Y, int Top, int Leader);

/// <summary>The beginning of a year or month on the line.</summary>
internal readonly record struct TimeLineTick(int X, DateOnly Day, bool IsYear);

/// <summary>Where a step without a place in time is drawn.</summary>
internal readonly record struct TimeLineLoose(int X, int Y);
