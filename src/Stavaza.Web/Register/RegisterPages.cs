using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Register;

/// <summary>The pages of the register: its subjects, each subject, and what changed between two days.</summary>
internal static class RegisterPages
{
    private const int LongestName = 60;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapMethods("/subjects", Reading, (HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock) =>
            Page.Of<SubjectsPage>(Visit.Of(context, clock), nameof(SubjectsPage.Subjects), desk.Register.Subjects));
        pages.MapMethods("/subjects/{**id}", Reading, SubjectAsync);
        pages.MapMethods("/diff", Reading, DiffAsync);
    }

    private static async Task<IResult> SubjectAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var id = Question.Id(context);
        if (Question.Check(visit, id, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        if (desk.Register.Find(id) is not { } subject)
        {
            return Page.Of(visit, Fault.NotHeld(visit.Texts, id));
        }

        // Any name leads to the subject; its own address is the one to keep.
        if (subject.Id != id)
        {
            return TypedResults.Redirect(Addresses.Subject(subject.Id, visit.Query.ContainsKey("asOf") ? day : null));
        }

        var status = await desk.StatusAsync(subject.Id, day, cancellationToken);
        return Page.Of<SubjectFactsPage>(visit, nameof(SubjectFactsPage.View), new SubjectFactsView(status.Register!, status, desk.Register.Parties(subject.Id, day), Wanted(visit)));
    }

    private static async Task<IResult> DiffAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var subject = Question.Id(context, "subject");
        if (Check(visit, subject, out var from, out var to) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        var answer = subject.Length == 0 ? null : await desk.DiffAsync(subject, from, to, cancellationToken);
        return Page.Of<DiffPage>(visit, nameof(DiffPage.View), new DiffView(subject, from, to, answer));
    }

    /// <summary>What is wrong with a question about two days; null when nothing is. Without days the last year is meant.</summary>
    internal static Fault? Check(Visit visit, string subject, out DateOnly from, out DateOnly to)
    {
        from = default;
        if (Question.Check(visit, subject, Bounds.Id, visit.Query.GetValueOrDefault("to"), out to) is { } fault)
        {
            return fault;
        }

        if (!Question.TryDay(visit.Query.GetValueOrDefault("from"), to > DateOnly.MinValue.AddYears(1) ? to.AddYears(-1) : to, out from))
        {
            return Fault.BadDay(visit.Texts);
        }

        return from < to ? null : new(StatusCodes.Status400BadRequest, visit.Texts.BadRequestTitle, SubjectTexts.For(visit.Texts).DiffBadDays);
    }

    private static WantedParties Wanted(Visit visit)
    {
        var name = (visit.Query.GetValueOrDefault("state") ?? "").Trim();
        return new(
            WantedParties.Sorts.FirstOrDefault(sort => sort == visit.Query.GetValueOrDefault("sort")) ?? WantedParties.Sorts[0],
            WantedParties.Parts.FirstOrDefault(part => part == visit.Query.GetValueOrDefault("part")) ?? WantedParties.Parts[0],
            name.Length > LongestName ? name[..LongestName] : name);
    }
}
