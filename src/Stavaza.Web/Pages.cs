using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Web.Citations;
using Stavaza.Web.Documents;
using Stavaza.Web.Dossiers;
using Stavaza.Web.Drift;
using Stavaza.Web.Errors;
using Stavaza.Web.Missing;
using Stavaza.Web.Official;
using Stavaza.Web.Open;
using Stavaza.Web.Records;
using Stavaza.Web.Register;
using Stavaza.Web.Reports;
using Stavaza.Web.Searching;
using Stavaza.Web.Start;
using Stavaza.Web.Subjects;
using Stavaza.Web.Trails;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web;

/// <summary>The pages: each asks the desk and shows its answer.</summary>
internal static class Pages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapMethods("/", Reading, StartAsync);
        pages.MapMethods("/documents/{**id}", Reading, DocumentAsync);
        pages.MapMethods("/trails/{**id}", Reading, TrailAsync);
        pages.MapMethods("/dossiers/{**id}", Reading, DossierAsync);
        pages.MapMethods("/citations/{**target}", Reading, CitationsAsync);
        pages.MapMethods("/status", Reading, StatusAsync);
        RegisterPages.Map(pages);
        DriftPages.Map(pages);
        VerdictPages.Map(pages);
        OpenPages.Map(pages);
        ReportPages.Map(pages);
        pages.MapMethods("/search", Reading, SearchAsync);
        pages.MapMethods("/record", Reading, RecordAsync);
        pages.MapMethods("/completeness", Reading, CompletenessAsync);
        pages.MapMethods("/completeness/{**id}", Reading, DossierCompletenessAsync);
        foreach (var asset in new[] { Asset.Stylesheet, Asset.Icon })
        {
            pages.MapMethods(asset.Address, Reading, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return TypedResults.Bytes(asset.Bytes, asset.ContentType);
            });
        }
    }

    private static async Task<IResult> StartAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock)
    {
        var visit = Visit.Of(context, clock);
        return Page.Of<StartPage>(visit, nameof(StartPage.Answer), await OpenPages.AskAsync(desk, new() { Take = StartPage.Shown }, visit.Today));
    }

    private static async Task<IResult> DocumentAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var id = Question.Id(context);
        if (Question.Check(visit, id, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        return id.Length == 0 ? NoId(visit) : await desk.DocumentAsync(id, day, cancellationToken) switch
        {
            [] => await desk.OfficialAsync(id, day, cancellationToken) is { } register
                ? Page.Of<RegisterPage>(visit, nameof(RegisterPage.Answer), register)
                : Page.Of(visit, Fault.NotHeld(visit.Texts, id)),
            [var document] => Page.Of<DocumentPage>(visit, nameof(DocumentPage.View), ViewOf(document, visit)),
            var several => Page.Of<DocumentChoice>(visit, nameof(DocumentChoice.Choice), new DocumentChoice.Candidates(id, [.. several.Select(one => one.Document)])),
        };
    }

    private static async Task<IResult> TrailAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var id = Question.Id(context);
        if (Question.Check(visit, id, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        return id.Length == 0 ? NoId(visit) : await desk.TrailAsync(id, day, cancellationToken) is { } trail
            ? Page.Of<TrailPage>(trail.Candidates.Count > 0 ? visit.WithForm(context) : visit, nameof(TrailPage.Answer), trail)
            : Page.Of(visit, Fault.NotHeld(visit.Texts, id));
    }

    private static async Task<IResult> DossierAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var id = Question.Id(context);
        if (Question.Check(visit, id, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        return id.Length == 0 ? NoId(visit) : await desk.DossierAsync(id, day, cancellationToken) is { } dossier
            ? Page.Of<DossierPage>(visit, nameof(DossierPage.Answer), dossier)
            : Page.Of(visit, Fault.NotHeld(visit.Texts, id));
    }

    private static async Task<IResult> CitationsAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var question = Question.Citations(context);
        if (Question.Check(visit, question.Target ?? question.From ?? "", Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        // Without a question the page begins with what is missing.
        question = question == new CitationQuestion() ? new CitationQuestion(Outcome: "unresolved") : question;
        if (!question.IsClear)
        {
            return Page.Of(visit, Fault.BadQuestion(visit.Texts));
        }

        var page = Question.Page(visit.Query.GetValueOrDefault("page"));
        return await desk.CitationsAsync(question, day, (page - 1) * Bounds.HitsOnPage, Bounds.HitsOnPage, cancellationToken) switch
        {
            null => Page.Of(visit, Fault.NotHeld(visit.Texts, question.From ?? "")),
            { About: not null } of => Page.Of<TargetPage>(visit, nameof(TargetPage.View), new CitationsView(of, page)),
            { } list => Page.Of<CitationsPage>(visit, nameof(CitationsPage.View), new CitationsView(list, page)),
        };
    }

    private static async Task<IResult> StatusAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var subject = Question.Id(context, "subject");
        if (Question.Check(visit, subject, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        var answer = subject.Length == 0 ? null : await desk.StatusAsync(subject, day, cancellationToken);
        return Page.Of<SubjectPage>(visit, nameof(SubjectPage.View), new SubjectView(day, answer));
    }

    private static async Task<IResult> SearchAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var query = Question.Id(context, "q");
        if (Question.Check(visit, query, Bounds.Query, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        var page = Question.Page(visit.Query.GetValueOrDefault("page"));
        var answer = query.Length == 0 ? null : await desk.SearchAsync(query, day, (page - 1) * Bounds.HitsOnPage, Bounds.HitsOnPage, cancellationToken);
        return Page.Of<SearchPage>(visit, nameof(SearchPage.View), new SearchView(query, page, answer) { AsOf = day });
    }

    private static async Task<IResult> RecordAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken) =>
        Page.Of<RecordPage>(Visit.Of(context, clock), nameof(RecordPage.Answer), await desk.GapsAsync(cancellationToken));

    private static async Task<IResult> CompletenessAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        return Question.Check(visit, string.Empty, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault
            ? Page.Of(visit, fault)
            : Page.Of<CompletenessPage>(visit, nameof(CompletenessPage.Answer), await desk.ExpectedAsync(day, cancellationToken));
    }

    private static async Task<IResult> DossierCompletenessAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var id = Question.Id(context);
        if (Question.Check(visit, id, Bounds.Id, visit.Query.GetValueOrDefault("asOf"), out var day) is { } fault)
        {
            return Page.Of(visit, fault);
        }

        return id.Length == 0 ? NoId(visit) : await desk.ExpectedAsync(id, day, cancellationToken) is { } dossier
            ? Page.Of<DossierCompletenessPage>(visit, nameof(DossierCompletenessPage.Answer), dossier)
            : Page.Of(visit, Fault.NotHeld(visit.Texts, id));
    }

    private static IResult NoId(Visit visit) => Page.Of(visit, Fault.Of(visit.Texts, StatusCodes.Status404NotFound));

    internal static DocumentView ViewOf(DocumentAnswer document, Visit visit)
    {
        var part = Math.Min(Question.Page(visit.Query.GetValueOrDefault("part")), TextParts.Count(document.Text)) - 1;
        var type = visit.Query.GetValueOrDefault("type");
        return new(document, string.IsNullOrEmpty(type) ? null : type, part, PlaceIn(visit.Query.GetValueOrDefault("place")));
    }

    // start-length, as Addresses.Place writes it.
    private static TextSpan? PlaceIn(string? written) =>
        written?.Split('-') is [var start, var length]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var units)
        && units <= int.MaxValue - from
            ? new(from, units)
            : null;
}
