using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Register;
using Stavaza.Web.Register;

namespace Stavaza.Web.Api;

/// <summary>The register as JSON: its subjects, lists of parties, and what changed between two days.</summary>
internal static class RegisterEndpoints
{
    private const string SubjectIs = "Words, a treaty or forum by any name, a dossier or a motion.";

    public static void Map(RouteGroupBuilder api)
    {
        ApiEndpoints.Answer(api, "/diff", DiffAsync, "diff", "What changed of a subject between two days, and why.").ProducesProblem(StatusCodes.Status404NotFound);
        ApiEndpoints.Answer(api, "/register", Subjects, "register", "The subjects of the register.");
        ApiEndpoints.Answer(api, "/register/parties", Parties, "parties", "Who had signed a treaty and was bound by it, by state.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<DiffAnswer>, ProblemHttpResult>> DiffAsync(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description(SubjectIs)] string? subject,
        [FromQuery, Description("First day, yyyy-MM-dd: what was known by its end is the old standing. A year before the second when left out.")] string? from,
        [FromQuery, Description("Second day, after the first. Today when left out.")] string? to,
        CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        subject = Question.Id(context, nameof(subject));
        if (RegisterPages.Check(visit, subject, out var first, out var second) is { } fault)
        {
            return ApiEndpoints.Problem(fault);
        }

        return subject.Length == 0 ? ApiEndpoints.NotHeld(visit, subject) : TypedResults.Ok(await desk.DiffAsync(subject, first, second, cancellationToken));
    }

    private static Ok<IReadOnlyList<RegisterSubject>> Subjects([FromServices] AnswerDesk desk) => TypedResults.Ok(desk.Register.Subjects);

    private static Results<Ok<PartyTable>, ProblemHttpResult> Parties(
        HttpContext context,
        [FromServices] AnswerDesk desk,
        [FromServices] TimeProvider clock,
        [FromQuery, Description("The treaty, by any name.")] string? subject,
        [FromQuery, Description(ApiEndpoints.DayIs)] string? asOf)
    {
        var visit = Visit.Of(context, clock);
        subject = Question.Id(context, nameof(subject));
        return ApiEndpoints.Refuse(visit, subject, asOf, out var day) is { } problem ? problem
            : desk.Register.Parties(subject, day) is { } table ? TypedResults.Ok(table) : ApiEndpoints.NotHeld(visit, subject);
    }
}
