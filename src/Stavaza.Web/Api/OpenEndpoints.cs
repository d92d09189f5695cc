using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Open;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;
using Stavaza.Web.Open;

namespace Stavaza.Web.Api;

/// <summary>What is open as JSON, a part of the list at a time, and as comma-separated values, the whole of it.</summary>
internal static class OpenEndpoints
{
    private const int UsualTake = 100, MostTake = 1000;

    public static void Map(RouteGroupBuilder api)
    {
        ApiEndpoints.Answer(api, "/open", JsonAsync, "open", "Motions, questions and promises that are not seen to be done, the most urgent first. With Accept: text/csv, as /open.csv.");
        ApiEndpoints.Answer(api, "/open.csv", CsvAsync, "openAsCsv", "The same as comma-separated values (RFC 4180), all of it.");
    }

    private static async Task<Results<Ok<OpenAnswer>, PushStreamHttpResult, ProblemHttpResult>> JsonAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [AsParameters] OpenParameters asked,
        [FromQuery, Description("dossier, minister, mover or party: the answer has its items in groups as well.")] string? group,
        [FromQuery, Description("How many to pass over, 0 or more.")] string? skip,
        [FromQuery, Description("How many to give, 1 to 1000; 100 when left out. Counts are of all.")] string? take)
    {
        var visit = Visit.Of(context, clock);
        if (context.Request.Headers.Accept.Any(accepted => accepted?.Contains("text/csv", StringComparison.OrdinalIgnoreCase) == true))
        {
            return await AnswerAsync(visit, desk, 0, null) is var (rows, wrong) && wrong is null ? Csv(rows!) : wrong!;
        }

        if (!Question.TryNumber(skip, 0, Bounds.MostSkipped, 0, out var from))
        {
            return ApiEndpoints.Problem(Fault.BadNumber(visit.Texts, nameof(skip), 0, Bounds.MostSkipped));
        }

        if (!Question.TryNumber(take, 1, MostTake, UsualTake, out var count))
        {
            return ApiEndpoints.Problem(Fault.BadNumber(visit.Texts, nameof(take), 1, MostTake));
        }

        var (open, problem) = await AnswerAsync(visit, desk, from, count);
        return problem is null ? TypedResults.Ok(open!) : problem;
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> CsvAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [AsParameters] OpenParameters asked)
    {
        var (open, problem) = await AnswerAsync(Visit.Of(context, clock), desk, 0, null);
        return problem is null ? Csv(open!) : problem;
    }

    private static async Task<(OpenAnswer? Open, ProblemHttpResult? Problem)> AnswerAsync(Visit visit, AnswerDesk desk, int skip, int? take)
    {
        if (OpenAsked.Read(visit, out var fault) is not { } asked)
        {
            return (null, ApiEndpoints.Problem(fault!));
        }

        var open = await OpenPages.AskAsync(desk, asked.Question with { Skip = skip, Take = take }, asked.AsOf);
        return open.Unknown is [var unknown, ..] ? (null, ApiEndpoints.Problem(Unknown(visit.Texts, unknown))) : (open, null);
    }

    private static Fault Unknown(Texts texts, OpenUnknown unknown)
    {
        var words = OpenTexts.For(texts);
        var nearest = unknown.Nearest.Count == 0 ? words.NoneKnown : $"{words.Nearest} {string.Join(", ", unknown.Nearest)}.";
        return new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, $"{words.Unknown(unknown.Filter, unknown.Value)} {nearest}");
    }

    private static PushStreamHttpResult Csv(OpenAnswer open) => TypedResults.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            foreach (var line in OpenCsv.Lines(OpenCsv.ItemsOf(open)))
            {
                await writer.WriteAsync(line);
            }
        },
        "text/csv; charset=utf-8",
        "stavaza-open.csv");
}

/// <summary>What both addresses take, as the API describes it; <see cref="OpenAsked"/> reads it, as it does for the page.</summary>
/// <remarks>Properties, not parameters of a constructor: of those the description of the API cannot read what they are.</remarks>
internal sealed record OpenParameters
{
    [FromQuery(Name = "dossier")]
    [Description("Dossier: 33783 or 36200-V; 36200 finds 36200-V as well.")]
    public string? Dossier { get; init; }

    [FromQuery(Name = "minister")]
    [Description("Words of the office or the name of who is asked or promised: Buitenlandse Zaken.")]
    public string? Minister { get; init; }

    [FromQuery(Name = "mover")]
    [Description("Words of the name of who moved or asked.")]
    public string? Mover { get; init; }

    [FromQuery(Name = "party")]
    [Description("Short name of the party of who moved or asked: SP.")]
    public string? Party { get; init; }

    [FromQuery(Name = "kind")]
    [Description("motions, questions or promises.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "state")]
    [Description("overdue (the last day has passed), due (it is near), open (it is further off), no-term (nothing sets a day).")]
    public string? State { get; init; }

    [FromQuery(Name = "strength")]
    [Description("Promises alone, by how firm they are: formal, plain, intention (to look into, take along or pass on, without a day), or firm (all but intentions).")]
    public string? Strength { get; init; }

    [FromQuery(Name = "within")]
    [Description("What is due within so many days is due, 0 to 3660. 14 when left out.")]
    public string? Within { get; init; }

    [FromQuery(Name = "week")]
    [Description("Any day of a week, yyyy-MM-dd: the answer has what became overdue in it and what falls due next.")]
    public string? Week { get; init; }

    [FromQuery(Name = "asOf")]
    [Description("Day of the answer, yyyy-MM-dd: only what was published by then is used. Today when left out; with week, the last day of that week that has come.")]
    public string? AsOf { get; init; }
}
