using System.ComponentModel;
using System.Globalization;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Verdicts;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web.Api;

/// <summary>Verdicts by hand as JSON: read by anybody, given and taken back where the host takes verdicts.</summary>
internal static class VerdictEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        ApiEndpoints.Answer(api, "/verdicts", ListAsync, "verdicts", "What people said of what was read and counts now, the newest first.");
        ApiEndpoints.Answer(api, "/verdicts/{number:long}", ShowAsync, "verdict", "One verdict that counts, by its number.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/verdicts", GiveAsync)
            .WithName("giveVerdict")
            .WithSummary("Keeps what somebody says of one sentence. Only where the server takes verdicts; from elsewhere than its own pages no browser is heard.")
            .Accepts<NewVerdict>(MediaTypeNames.Application.Json)
            .Produces<HandVerdict>(StatusCodes.Status201Created)
            .WithRefusals();
        api.MapDelete("/verdicts/{number:long}", TakeBackAsync)
            .WithName("takeVerdictBack")
            .WithSummary("Takes a verdict back; what was said before of the same thing counts again.")
            .Produces<HandVerdict>()
            .WithRefusals();
    }

    private static void WithRefusals(this RouteHandlerBuilder endpoint)
    {
        foreach (var status in (int[])
        [
            StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status405MethodNotAllowed, StatusCodes.Status413PayloadTooLarge,
            StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status503ServiceUnavailable,
        ])
        {
            endpoint.ProducesProblem(status);
        }
    }

    private static async Task<Results<Ok<VerdictsAnswer>, ProblemHttpResult>> ListAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("Only those on what belongs to this motion, question, promise or document, or does not.")] string? target,
        [FromQuery, Description(ApiEndpoints.SkipIs)] string? skip,
        [FromQuery, Description(ApiEndpoints.TakeIs)] string? take,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        if (target?.Length > Bounds.Id)
        {
            return ApiEndpoints.Problem(Fault.TooLong(visit.Texts));
        }

        return ApiEndpoints.RefuseRange(visit, skip, take, 0, out var from, out var count)
            ?? (Results<Ok<VerdictsAnswer>, ProblemHttpResult>)TypedResults.Ok(await desk.VerdictsAsync(string.IsNullOrWhiteSpace(target) ? null : target.Trim(), from, count, cancellationToken));
    }

    private static async Task<Results<Ok<HandVerdict>, ProblemHttpResult>> ShowAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, long number, CancellationToken cancellationToken) =>
        await desk.VerdictAsync(number, cancellationToken) is { } verdict ? TypedResults.Ok(verdict) : NoVerdict(Visit.Of(context, clock), number);

    private static async Task<IResult> GiveAsync(HttpContext context, [FromServices] DocumentRecord record, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var (given, status) = await ReadAsync(context, cancellationToken);
        if (given is null)
        {
            return Refused(visit, status);
        }

        return await GuardedAsync(visit, async () => await new VerdictWriter(record, clock).WriteAsync(judge => given.GiveAsync(judge, cancellationToken), cancellationToken) switch
        {
            Judgment.Given(var verdict) => TypedResults.Created($"{Addresses.Api}/verdicts/{verdict.Number}", verdict),
            Judgment.NoElement(var gone) => ApiEndpoints.NotHeld(visit, gone),
            Judgment.NoId(var none) => Amiss(visit, VerdictTexts.For(visit.Texts).NoId(none)),
            Judgment.Unfit(var what, var most) => Amiss(visit, VerdictTexts.For(visit.Texts).Unfit(what, most)),
            _ => Amiss(visit, VerdictTexts.For(visit.Texts).NoVerdict),
        });
    }

    private static async Task<IResult> TakeBackAsync(
        HttpContext context, [FromServices] DocumentRecord record, [FromServices] TimeProvider clock, long number, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        return !VerdictRequest.MayComeFrom(context.Request)
            ? Refused(visit, StatusCodes.Status403Forbidden)
            : await GuardedAsync(visit, async () =>
                await new VerdictWriter(record, clock).WriteAsync(judge => judge.TakeBackAsync(number, cancellationToken), cancellationToken) is { } taken
                    ? TypedResults.Ok(taken) : NoVerdict(visit, number));
    }

    private static async Task<(NewVerdict? Given, int Status)> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!VerdictRequest.MayComeFrom(context.Request))
        {
            return (null, StatusCodes.Status403Forbidden);
        }

        if (!context.Request.HasJsonContentType())
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        if (!VerdictRequest.IsSmall(context))
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            return (await context.Request.ReadFromJsonAsync<NewVerdict>(AnswerJson.Options, cancellationToken), StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> GuardedAsync(Visit visit, Func<Task<IResult>> write)
    {
        try
        {
            return await write();
        }
        catch (RecordException)
        {
            var texts = VerdictTexts.For(visit.Texts);
            return ApiEndpoints.Problem(new(StatusCodes.Status503ServiceUnavailable, texts.Occupied, texts.OccupiedAdvice));
        }
    }

    private static ProblemHttpResult Refused(Visit visit, int status)
    {
        var texts = VerdictTexts.For(visit.Texts);
        return ApiEndpoints.Problem(new(status, texts.NotTaken, status == StatusCodes.Status403Forbidden ? texts.FromElsewhere : texts.NoJson));
    }

    private static ProblemHttpResult Amiss(Visit visit, string advice) => ApiEndpoints.Problem(new(StatusCodes.Status400BadRequest, VerdictTexts.For(visit.Texts).NotTaken, advice));

    private static ProblemHttpResult NoVerdict(Visit visit, long number) => ApiEndpoints.NotHeld(visit, number.ToString(CultureInfo.InvariantCulture));
}
