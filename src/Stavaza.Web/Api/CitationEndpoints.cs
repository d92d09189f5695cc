using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Web.Errors;

namespace Stavaza.Web.Api;

/// <summary>The graph of citations as JSON: a page at a time, each citation with its sentence and the permanent address of that.</summary>
internal static class CitationEndpoints
{
    private const string DirectionIs = "cites: what the document cites, in order of place; cited-by: what cites it, newest first. cites when left out.";
    private const string Cites = "cites", CitedBy = "cited-by";

    public static void Map(RouteGroupBuilder api)
    {
        ApiEndpoints.Answer(api, "/citations", ListAsync, "citations", "Citations of a target, in a document, with an outcome, or that differ from their target.");
        ApiEndpoints.Answer(
            api, "/documents/{id}/citations", OfDocumentAsync, "documentCitations", "What a document cites, or what cites it, each with its sentence.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapMethods("/documents/citations", [HttpMethods.Get, HttpMethods.Head], OfDocumentAsync).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<CitationsAnswer>, ProblemHttpResult>> ListAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("Id that is cited, whether the record holds it or not: kst-36200-V-30, npt#VI. One of target, from, outcome and mismatch must be given.")] string? target,
        [FromQuery, Description("Id of the document in which they stand.")] string? from,
        [FromQuery, Description("resolved (it exists), nonexistent (it cannot exist), ambiguous (several fit), unresolved (not held, so not checked), unchecked (not collected).")] string? outcome,
        [FromQuery, Description("date, title, author, chamber, session, or any: what the citation says of its target and the target does not say of itself.")] string? mismatch,
        [FromQuery, Description("With outcome: only this kind of citation, such as kamerstuk.")] string? kind,
        [FromQuery, Description(ApiEndpoints.SkipIs)] string? skip,
        [FromQuery, Description(ApiEndpoints.TakeIs)] string? take,
        [FromQuery, Description(ApiEndpoints.DayIs)] string? asOf,
        CancellationToken cancellationToken) =>
        await AnswerAsync(context, desk, clock, Question.Citations(context), skip, take, asOf, cancellationToken);

    private static async Task<Results<Ok<CitationsAnswer>, ProblemHttpResult>> OfDocumentAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [Description(ApiEndpoints.IdIs)] string? id,
        [FromQuery, Description(DirectionIs)] string? direction,
        [FromQuery, Description(ApiEndpoints.SkipIs)] string? skip,
        [FromQuery, Description(ApiEndpoints.TakeIs)] string? take,
        [FromQuery, Description(ApiEndpoints.DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        id = Question.Id(context);
        if (ApiEndpoints.Refuse(visit, id, asOf, out var day) is { } problem)
        {
            return problem;
        }

        if (direction is not (null or Cites or CitedBy))
        {
            return ApiEndpoints.Problem(Fault.BadQuestion(visit.Texts));
        }

        // What cites an id is known of every id; here it is asked of a document, which must be held.
        if (direction == CitedBy && await desk.CitationsAsync(new(From: id), day, 0, 1, cancellationToken) is null)
        {
            return ApiEndpoints.NotHeld(visit, id);
        }

        var question = direction == CitedBy ? new CitationQuestion(Target: id) : new CitationQuestion(From: id);
        return await AnswerAsync(context, desk, clock, question, skip, take, asOf, cancellationToken);
    }

    private static async Task<Results<Ok<CitationsAnswer>, ProblemHttpResult>> AnswerAsync(
        HttpContext context, AnswerDesk desk, TimeProvider clock, CitationQuestion question, string? skip, string? take, string? asOf, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        if (Question.Check(visit, question.Target ?? question.From ?? "", Bounds.Id, asOf, out var day) is { } fault)
        {
            return ApiEndpoints.Problem(fault);
        }

        if (!question.IsClear)
        {
            return ApiEndpoints.Problem(Fault.BadQuestion(visit.Texts));
        }

        if (ApiEndpoints.RefuseRange(visit, skip, take, 0, out var first, out var count) is { } problem)
        {
            return problem;
        }

        return await desk.CitationsAsync(question, day, first, count, cancellationToken) is { } answer
            ? TypedResults.Ok(answer with { Citations = [.. answer.Citations.Select(found => found with { Address = visit.Origin + Addresses.Evidence(found.Evidence) })] })
            : ApiEndpoints.NotHeld(visit, question.From ?? "");
    }
}
