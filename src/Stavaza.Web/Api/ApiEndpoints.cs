using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Web.Errors;

namespace Stavaza.Web.Api;

/// <summary>The answers as JSON (<see cref="AnswerJson"/>), under <c>/api/v1</c>. What cannot be answered is a problem document (RFC 9457).</summary>
internal static class ApiEndpoints
{
    private const string DayIs = "Day of the answer, yyyy-MM-dd: only what was published by then is used. Today when left out.";
    private const string IdIs = "Canonical id, such as kst-36200-V-30; with / or # in it, escaped or as ?id=.";

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Addresses.Api).WithTags("Answers").ProducesProblem(StatusCodes.Status400BadRequest);
        Both(api, "/trails", "{**id}", TrailAsync, "trail", "What happened to a motion, question or promise, step by step, with evidence.");
        Both(api, "/documents", "{**id}", DocumentAsync, "document", "Every document that carries an id, with its text and what was read in it.");
        Both(api, "/dossiers", "{**id}", DossierAsync, "dossier", "A dossier in the order of time, and the numbers that are missing.");
        Both(api, "/status", "{**subject}", StatusAsync, "status", "Where a subject stands.");
        api.MapGet("/search", SearchAsync).WithName("search").WithSummary("Documents and passages, twenty on a page.");
        api.MapGet("/open", OpenAsync).WithName("open").WithSummary("Motions and questions without a letter or answer in the record.");
        api.MapGet("/record", RecordAsync).WithName("record").WithSummary("What the record lacks, by name: unreadable files, and what is cited and not held.");
        api.MapGet("/completeness", CompletenessAsync).WithName("completeness").WithSummary("How complete the record is.");
    }

    // An id that a path cannot hold is asked for as a parameter: the same answer at a second address, described once.
    private static void Both(RouteGroupBuilder api, string root, string inPath, Delegate answer, string name, string summary)
    {
        api.MapGet($"{root}/{inPath}", answer).WithName(name).WithSummary(summary).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet(root, answer).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<TrailAnswer>, ProblemHttpResult>> TrailAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description(IdIs)] string? id,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        id = Question.Id(context);
        if (Refuse(visit, id, asOf, out var day) is { } problem)
        {
            return problem;
        }

        return await desk.TrailAsync(id, day, cancellationToken) is { } trail ? TypedResults.Ok(trail) : NotHeld(visit, id);
    }

    private static async Task<Results<Ok<IReadOnlyList<DocumentAnswer>>, ProblemHttpResult>> DocumentAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description(IdIs)] string? id,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        id = Question.Id(context);
        if (Refuse(visit, id, asOf, out var day) is { } problem)
        {
            return problem;
        }

        return await desk.DocumentAsync(id, day, cancellationToken) is { Count: > 0 } documents ? TypedResults.Ok(documents) : NotHeld(visit, id);
    }

    private static async Task<Results<Ok<DossierAnswer>, ProblemHttpResult>> DossierAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description("Id of the dossier: dossier-33783.")] string? id,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        id = Question.Id(context);
        if (Refuse(visit, id, asOf, out var day) is { } problem)
        {
            return problem;
        }

        return await desk.DossierAsync(id, day, cancellationToken) is { } dossier ? TypedResults.Ok(dossier) : NotHeld(visit, id);
    }

    private static async Task<Results<Ok<StatusAnswer>, ProblemHttpResult>> StatusAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description("Words, a treaty, a dossier or a motion: nucleaire ontwapening.")] string? subject,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        subject = Question.Id(context, nameof(subject));
        if (Refuse(visit, subject, asOf, out var day) is { } problem)
        {
            return problem;
        }

        return TypedResults.Ok(await desk.StatusAsync(subject, day, cancellationToken));
    }

    private static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> SearchAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("Words; \"quoted\" words stand together.")] string? q,
        [FromQuery, Description("Page of results, from 1.")] string? page,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        if (string.IsNullOrWhiteSpace(q))
        {
            return Problem(new Fault(StatusCodes.Status400BadRequest, visit.Texts.BadRequestTitle, visit.Texts.SearchEmpty));
        }

        if (q.Length > Bounds.Query)
        {
            return Problem(Fault.TooLong(visit.Texts));
        }

        if (!Question.TryDay(asOf, visit.Today, out var day))
        {
            return Problem(Fault.BadDay(visit.Texts));
        }

        var skip = (Question.Page(page) - 1) * Bounds.HitsOnPage;
        return TypedResults.Ok(await desk.SearchAsync(q.Trim(), day, skip, Bounds.HitsOnPage, cancellationToken));
    }

    private static async Task<Results<Ok<OpenAnswer>, ProblemHttpResult>> OpenAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description(DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        return Question.TryDay(asOf, visit.Today, out var day)
            ? TypedResults.Ok(await desk.OpenAsync(day, cancellationToken))
            : Problem(Fault.BadDay(visit.Texts));
    }

    private static async Task<Ok<RecordGaps>> RecordAsync([FromServices] AnswerDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok(await desk.GapsAsync(cancellationToken));

    private static async Task<Ok<Completeness>> CompletenessAsync([FromServices] AnswerDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok(await desk.CompletenessAsync(cancellationToken));

    private static ProblemHttpResult? Refuse(Visit visit, string words, string? asOf, out DateOnly day) =>
        Question.Check(visit, words, Bounds.Id, asOf, out day) is { } fault ? Problem(fault)
        : words.Length == 0 ? Problem(Fault.Of(visit.Texts, StatusCodes.Status404NotFound))
        : null;

    private static ProblemHttpResult NotHeld(Visit visit, string id) => Problem(Fault.NotHeld(visit.Texts, id));

    internal static ProblemHttpResult Problem(Fault fault) => TypedResults.Problem(
        title: fault.Title,
        detail: fault.Advice,
        statusCode: fault.Status,
        extensions: fault.Number is { } number ? [new("number", number)] : null);
}
