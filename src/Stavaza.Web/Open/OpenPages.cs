using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Open;

namespace Stavaza.Web.Open;

/// <summary>The page of what is open, and the feed of what became overdue.</summary>
internal static class OpenPages
{
    public const string Page = "/open", Feed = "/open.atom";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapMethods(Page, Reading, PageAsync);
        pages.MapMethods(Feed, Reading, FeedAsync);
    }

    /// <summary>What is open is worked out for everybody and held: a visitor who gives up waiting does not stop it, or a large record would never be listed.</summary>
    public static Task<OpenAnswer> AskAsync(AnswerDesk desk, OpenQuestion question, DateOnly asOf) => desk.OpenAsync(question, asOf, CancellationToken.None);

    private static async Task<IResult> PageAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock)
    {
        var visit = Visit.Of(context, clock);
        if (OpenAsked.Read(visit, out var fault) is not { } asked)
        {
            return Web.Page.Of(visit, fault!);
        }

        var page = Question.Page(visit.Query.GetValueOrDefault("page"));
        var part = asked.Question with { Skip = (page - 1) * Bounds.HitsOnPage, Take = Bounds.HitsOnPage };
        return Web.Page.Of<OpenPage>(
            visit, nameof(OpenPage.View), new OpenView(part, await AskAsync(desk, part, asked.AsOf), page) { IsDayGiven = asked.IsDayGiven });
    }

    private static async Task<IResult> FeedAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock)
    {
        var visit = Visit.Of(context, clock);
        if (OpenAsked.Read(visit, out var fault) is not { } asked)
        {
            return Web.Page.Of(visit, fault!);
        }

        var question = asked.Question with { State = OpenQuestion.Overdue, Group = null, Week = null };
        var open = await AskAsync(desk, question, asked.AsOf);
        return TypedResults.Text(OpenFeed.Write(visit, question, open), "application/atom+xml", System.Text.Encoding.UTF8);
    }
}
