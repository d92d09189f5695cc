using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Drift;
using Stavaza.Web.Api;

namespace Stavaza.Web.Drift;

/// <summary>How the words on a subject changed from paper to paper: the page and its JSON.</summary>
internal static class DriftPages
{
    private const string All = "all";

    public static void Map(RouteGroupBuilder pages) => pages.MapMethods("/drift", [HttpMethods.Get, HttpMethods.Head], PageAsync);

    private static async Task<IResult> PageAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var subject = Question.Id(context, "subject");
        if (Question.Check(visit, subject, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        var everybody = visit.Query.GetValueOrDefault("who") == All;
        var answer = subject.Length == 0 ? null : await desk.DriftAsync(subject, day, everybody, cancellationToken);
        return Page.Of<DriftPage>(visit, nameof(DriftPage.View), new DriftView(subject, day, everybody, answer));
    }

    internal static async Task<Results<Ok<DriftAnswer>, ProblemHttpResult>> JsonAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("Words, a \"phrase\", or a treaty or forum by any name.")] string? subject,
        [FromQuery, Description("all for papers of members and reports of debates as well; letters and answers of the government alone when left out.")] string? who,
        [FromQuery, Description(ApiEndpoints.DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        subject = Question.Id(context, nameof(subject));
        return ApiEndpoints.Refuse(visit, subject, asOf, out var day) is { } problem
            ? problem
            : TypedResults.Ok(await desk.DriftAsync(subject, day, who == All, cancellationToken));
    }
}

/// <summary>What the page of successive papers shows.</summary>
/// <param name="Subject">As asked; empty before anything was asked.</param>
/// <param name="AsOf">The day to show in the form.</param>
/// <param name="Everybody">Not the government's papers alone.</param>
/// <param name="Answer">The answer; null before anything was asked.</param>
public sealed record DriftView(string Subject, DateOnly AsOf, bool Everybody, DriftAnswer? Answer)
{
    /// <summary>The address of the page with its question.</summary>
    public string Address => Addresses.WithQuery("/drift", [("subject", Subject), ("who", Everybody ? "all" : null), ("asOf", Addresses.Day(AsOf))]);
}
