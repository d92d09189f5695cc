using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Stavaza.Trails;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Trails;

/// <summary>A trail as a line in time. For those who do not see it, its description tells the same; for everybody the list below it does.</summary>
public sealed class TrailPicture : ComponentBase
{
    private const int UnitsPerCharacter = 8;
    private const int LongestLine = 20;
    private const int LongestLoose = 60;

    [Parameter, EditorRequired]
    public required Texts Texts { get; set; }

    [Parameter, EditorRequired]
    public required TrailAnswer Trail { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var dated = Trail.Steps.Where(step => step.Date is not null).OrderBy(step => step.Date).ToList();
        var undated = Trail.Steps.Where(step => step.Date is null).ToList();
        var loose = undated.Select(step => $"{Kind(step.Kind)}: {Texts.DateUnknown}")
            .Concat(Trail.NotKnown.Select(kind => $"{Kind(kind)}: {Texts.NotHeld}"))
            .Select(words => Cut(words, LongestLoose))
            .ToList();
        if (dated.Count + loose.Count == 0)
        {
            return;
        }

        var line = TimeLine.Of([.. dated.Select(step => step.Date!.Value)], [.. loose.Select(words => 44 + (words.Length * UnitsPerCharacter))]);
        OpenPicture(builder, line, dated, loose);
        if (dated.Count > 0)
        {
            DrawAxis(builder, line);
            DrawLabels(builder, line, dated);
        }

        DrawLoose(builder, line, loose, undated.Count);
        builder.CloseElement();
    }

    private void OpenPicture(RenderTreeBuilder builder, TimeLine line, List<TrailStep> dated, List<string> loose)
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "time-line");
        builder.AddAttribute(2, "viewBox", $"0 0 {TimeLine.Width} {line.Height}");
        builder.AddAttribute(3, "role", "img");
        builder.AddAttribute(4, "aria-labelledby", "time-line-title time-line-description");
        AddText(builder, "title", "time-line-title", Texts.TrailOf(Trail.Id));
        var told = dated.Select(step => $"{Day(step)}: {string.Join(", ", Lines(step))}").Concat(loose);
        AddText(builder, "desc", "time-line-description", $"{Texts.LineInTimeDescription(Trail.Id)} {string.Join("; ", told)}.");
    }

    private void DrawAxis(RenderTreeBuilder builder, TimeLine line)
    {
        Line(builder, "axis", 12, line.Axis, TimeLine.Width - 12, line.Axis);
        foreach (var tick in line.Ticks)
        {
            Line(builder, "tick", tick.X, line.Axis - 5, tick.X, line.Axis + 5);
            var words = tick.IsYear ? $"{tick.Day.Year}" : $"{Texts.Months[tick.Day.Month - 1][..3]} {tick.Day.Year}";
            Words(builder, "tick-label", tick.X, line.Axis + 21, words);
        }

        foreach (var dot in line.Dots)
        {
            Line(builder, "leader", dot.X, dot.Y, dot.X, dot.Leader);
        }
    }

    private void DrawLabels(RenderTreeBuilder builder, TimeLine line, List<TrailStep> dated)
    {
        for (var i = 0; i < dated.Count; i++)
        {
            var (dot, step) = (line.Dots[i], dated[i]);
            Box(builder, dot.X - (TimeLine.LabelWidth / 2), dot.Top);
            Words(builder, "label-day", dot.X, dot.Top + 16, Cut(Day(step), LongestLine + 2));
            var lines = Lines(step).Take(2).ToList();
            Words(builder, "label-kind", dot.X, dot.Top + 32, Cut(lines[0], LongestLine));
            if (lines.Count > 1)
            {
                Words(builder, "label-value", dot.X, dot.Top + 47, Cut(lines[1], LongestLine));
            }

            Dot(builder, $"dot k-{Safe(step.Kind)}", dot.X, dot.Y, 7);
        }
    }

    private void DrawLoose(RenderTreeBuilder builder, TimeLine line, List<string> loose, int undated)
    {
        if (loose.Count > 0)
        {
            Words(builder, "loose-title", 12, line.LoosePart + 16, Texts.WithoutDay);
        }

        for (var i = 0; i < loose.Count; i++)
        {
            var place = line.Loose[i];
            Dot(builder, i < undated ? "dot undated" : "dot absent", place.X, place.Y, 7);
            Words(builder, "loose-label", place.X + 14, place.Y + 5, loose[i]);
        }
    }

    private IEnumerable<string> Lines(TrailStep step)
    {
        yield return Kind(step.Kind);
        if (step.Value is { } value)
        {
            yield return Texts.Name(Texts.Outcomes, value);
        }

        if (step.Actor is { } actor)
        {
            yield return actor;
        }
    }

    private string Day(TrailStep step) => Texts.Day(step.Date!.Value, step.Precision) + (step.YearInferred ? " (?)" : "");

    private string Kind(string kind) => Texts.Name(Texts.StepKinds, kind);

    private static string Safe(string code) => new([.. code.Where(unit => char.IsAsciiLetterLower(unit) || unit == '-')]);

    private static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[longest - 2]) ? longest - 2 : longest - 1;
        return words[..end].TrimEnd() + "…";
    }

    private static void AddText(RenderTreeBuilder builder, string element, string id, string words)
    {
        builder.OpenElement(10, element);
        builder.AddAttribute(11, "id", id);
        builder.AddContent(12, words);
        builder.CloseElement();
    }

    private static void Line(RenderTreeBuilder builder, string style, int x1, int y1, int x2, int y2)
    {
        builder.OpenElement(20, "line");
        builder.AddAttribute(21, "class", style);
        builder.AddAttribute(22, "x1", x1);
        builder.AddAttribute(23, "y1", y1);
        builder.AddAttribute(24, "x2", x2);
        builder.AddAttribute(25, "y2", y2);
        builder.CloseElement();
    }

    private static void Words(RenderTreeBuilder builder, string style, int x, int y, string words)
    {
        builder.OpenElement(30, "text");
        builder.AddAttribute(31, "class", style);
        builder.AddAttribute(32, "x", x);
        builder.AddAttribute(33, "y", y);
        builder.AddContent(34, words);
        builder.CloseElement();
    }

    private static void Box(RenderTreeBuilder builder, int x, int y)
    {
        builder.OpenElement(40, "rect");
        builder.AddAttribute(41, "class", "label-box");
        builder.AddAttribute(42, "x", x);
        builder.AddAttribute(43, "y", y);
        builder.AddAttribute(44, "width", TimeLine.LabelWidth);
        builder.AddAttribute(45, "height", TimeLine.LabelHeight);
        builder.AddAttribute(46, "rx", 4);
        builder.CloseElement();
    }

    private static void Dot(RenderTreeBuilder builder, string style, int x, int y, int radius)
    {
        builder.OpenElement(50, "circle");
        builder.AddAttribute(51, "class", style);
        builder.AddAttribute(52, "cx", x);
        builder.AddAttribute(53, "cy", y);
        builder.AddAttribute(54, "r", radius);
        builder.CloseElement();
    }
}
