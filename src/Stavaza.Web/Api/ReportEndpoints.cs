using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Reports;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Api;

/// <summary>Reports as JSON: sections, paragraphs and sentences, each with what it rests on.</summary>
internal static class ReportEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        ApiEndpoints.Answer(api, "/report", ReportAsync, "report", "Where a subject stands, written out, every sentence with its source.").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> ReportAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("Words, a treaty or forum by any name, a dossier or a motion.")] string? subject,
        [FromQuery, Description(ApiEndpoints.DayIs)] string? asOf,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        subject = Question.Id(context, nameof(subject));
        return ApiEndpoints.Refuse(visit, subject, asOf, out var day) is { } problem
            ? problem
            : TypedResults.Ok(await desk.ReportAsync(subject, day, ReportLanguage.For(visit.Texts), cancellationToken));
    }
}
