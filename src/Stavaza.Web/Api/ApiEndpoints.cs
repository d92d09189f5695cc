using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Trails;
using Stavaza.Web.Drift;
using Stavaza.Web.Errors;

namespace Stavaza.Web.Api;

/// <summary>The answers as JSON (<see cref="AnswerJson"/>), under <c>/api/v1</c>. What cannot be answered is a problem document (RFC 9457).</summary>
internal static class ApiEndpoints
{
    internal const string SkipIs = "How many to pass over, 0 or more.";
    internal const string TakeIs = "How many to give, 1 to 100; 20 when left out.";
    internal const string DayIs = "Day of the answer, yyyy-MM-dd: only what was published by then is used. Today when left out.";
    internal const string IdIs = "Canonical id, such as kst-36200-V-30; with / or # in it, escaped or as ?id=.";

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Addresses.Api).WithTags("Answers").ProducesProblem(StatusCodes.Status400BadRequest);
        Both(api, "/trails", "{**id}", TrailAsync, "trail", "What happened to a motion, question or promise, step by step, with evidence.");
        Both(api, "/documents", "{**id}", DocumentAsync, "document", "Every document that carries an id, with its text and what was read in it.");
        Both(api, "/dossiers", "{**id}", DossierAsync, "dossier", "A dossier in the order of time, and the numbers that are missing.");
        Both(api, "/official", "{**id}", OfficialAsync, "official", "What the official registers say of a paper, Zaak, promise, dossier or treaty, with the rows that say it.");
        Both(api, "/status", "{**subject}", StatusAsync, "status", "Where a subject stands.");
        CitationEndpoints.Map(api);
        RegisterEndpoints.Map(api);
        Answer(api, "/drift", DriftPages.JsonAsync, "drift", "How the words on a subject changed from paper to paper: added, dropped, reworded.");
        OpenEndpoints.Map(api);
        ReportEndpoints.Map(api);
        VerdictEndpoints.Map(api);
        Answer(api, "/search", SearchAsync, "search", "Documents and passages, twenty on a page.");
        Answer(api, "/record", RecordAsync, "record", "What the record lacks, by name: unreadable files, what is cited and not held, what citations say wrongly.");
        Answer(api, "/completeness", CompletenessAsync, "completeness", "Expected against held: missing numbers of dossiers, what was announced, what would not open, what is cited.");
        Answer(api, "/completeness/{**id}", DossierCompletenessAsync, "completenessOfDossier", "Expected against held of one dossier, with the reason for each number that is missing.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Maps an answer for GET, and the same without a body for HEAD.</summary>
    internal static RouteHandlerBuilder Answer(RouteGroupBuilder api, string address, Delegate answer, string name, string summary)
    {
        api.MapMethods(address, [HttpMethods.Head], answer).ExcludeFromDescription();
        return api.MapGet(address, answer).WithName(name).WithSummary(summary);
    }

    // An id that a path cannot hold is asked for as a parameter: the same answer at a second address, described once.
    private static void Both(RouteGroupBuilder api, string root, string inPath, Delegate answer, string name, string summary)
    {
        Answer(api, $"{root}/{inPath}", answer, name, summary).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapMethods(root, [HttpMethods.Get, HttpMethods.Head], answer).ExcludeFromDescription();
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

    private static async Task<Results<Ok<OfficialRegister>, ProblemHttpResult>> OfficialAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description(IdIs)] string? id,
        [FromQuery, Description("Day of the answer, yyyy-MM-dd: what the source had published by its end. Today when left out.")] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        id = Question.Id(context);
        if (Refuse(visit, id, asOf, out var day) is { } problem)
        {
            return problem;
        }

        return await desk.OfficialAsync(id, day, cancellationToken) is { } register ? TypedResults.Ok(register) : NotHeld(visit, id);
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
        [FromQuery, Description(SkipIs)] string? skip,
        [FromQuery, Description(TakeIs)] string? take,
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

        if (!Question.TryNumber(page, 1, Bounds.LastPage, 1, out var number))
        {
            return Problem(Fault.BadNumber(visit.Texts, nameof(page), 1, Bounds.LastPage));
        }

        return RefuseRange(visit, skip, take, (number - 1) * Bounds.HitsOnPage, out var from, out var count)
            ?? (Results<Ok<SearchAnswer>, ProblemHttpResult>)TypedResults.Ok(await desk.SearchAsync(q.Trim(), day, from, count, cancellationToken));
    }

    private static async Task<Ok<RecordGaps>> RecordAsync([FromServices] AnswerDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok(await desk.GapsAsync(cancellationToken));

    private static async Task<Results<Ok<CompletenessAnswer>, ProblemHttpResult>> CompletenessAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("What was announced for an earlier day counts as due, yyyy-MM-dd. Today when left out.")] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        return Question.TryDay(asOf, visit.Today, out var day)
            ? TypedResults.Ok(await desk.ExpectedAsync(day, cancellationToken))
            : Problem(Fault.BadDay(visit.Texts));
    }

    private static async Task<Results<Ok<DossierCompleteness>, ProblemHttpResult>> DossierCompletenessAsync(
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

        return await desk.ExpectedAsync(id, day, cancellationToken) is { } dossier ? TypedResults.Ok(dossier) : NotHeld(visit, id);
    }

    /// <summary>What is wrong with a range of a list; null when nothing is.</summary>
    internal static ProblemHttpResult? RefuseRange(Visit visit, string? skip, string? take, int otherwise, out int from, out int count)
    {
        count = Bounds.HitsOnPage;
        return !Question.TryNumber(skip, 0, Bounds.MostSkipped, otherwise, out from) ? Problem(Fault.BadNumber(visit.Texts, nameof(skip), 0, Bounds.MostSkipped))
            : !Question.TryNumber(take, 1, Bounds.MostTaken, Bounds.HitsOnPage, out count) ? Problem(Fault.BadNumber(visit.Texts, nameof(take), 1, Bounds.MostTaken))
            : null;
    }

    internal static ProblemHttpResult? Refuse(Visit visit, string words, string? asOf, out DateOnly day) =>
        Question.Check(visit, words, Bounds.Id, asOf, out day) is { } fault ? Problem(fault)
        : words.Length == 0 ? Problem(Fault.Of(visit.Texts, StatusCodes.Status404NotFound))
        : null;

    internal static ProblemHttpResult NotHeld(Visit visit, string id) => Problem(Fault.NotHeld(visit.Texts, id));

    internal static ProblemHttpResult Problem(Fault fault) => TypedResults.Problem(
        title: fault.Title,
        detail: fault.Advice,
        statusCode: fault.Status,
        extensions: fault.Number is { } number ? [new("number", number)] : null);
}
