using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Verdicts;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Verdicts;

/// <summary>Where a verdict is given, kept and taken back. A form is posted, and the answer is another address to look at, so that loading again gives nothing twice.</summary>
internal static class VerdictPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapMethods("/verdicts/give", Reading, GiveAsync);
        pages.MapMethods("/verdicts/{number:long}", Reading, ShowAsync);
        pages.MapPost(VerdictRequest.Path, PostAsync);
    }

    private static async Task<IResult> GiveAsync(
        HttpContext context, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var (element, target) = (Question.Id(context, "element"), Question.Id(context, "target"));
        if (!visit.TakesVerdicts || element.Length > Bounds.Id || target.Length > Bounds.Id)
        {
            return Page.Of(visit, Fault.Of(visit.Texts, StatusCodes.Status404NotFound));
        }

        return await desk.ElementAsync(element, cancellationToken) is { } evidence
            ? Page.Of<GivePage>(visit.WithForm(context), nameof(GivePage.View), new GiveView(evidence, target.Length > 0 ? target : null))
            : Page.Of(visit, Fault.NotHeld(visit.Texts, element));
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, long number, [FromServices] AnswerDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        return await desk.VerdictAsync(number, cancellationToken) is { } verdict
            ? Page.Of<VerdictPage>(visit.TakesVerdicts ? visit.WithForm(context) : visit, nameof(VerdictPage.Verdict), verdict)
            : Page.Of(visit, Fault.Of(visit.Texts, StatusCodes.Status404NotFound));
    }

    private static async Task<IResult> PostAsync(
        HttpContext context, [FromServices] DocumentRecord record, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var visit = Visit.Of(context, clock);
        var texts = VerdictTexts.For(visit.Texts);
        var (form, status) = await VerdictRequest.ReadAsync(context, cancellationToken);
        if (form is null)
        {
            return Page.Of(visit, new Fault(status, texts.NotTaken, texts.NotTakenAdvice));
        }

        try
        {
            var writer = new VerdictWriter(record, clock);
            return form["verdict"] == "undo" ? await TakeBackAsync(writer, form, cancellationToken) : await JudgeAsync(context, writer, visit, form, cancellationToken);
        }
        catch (RecordException)
        {
            return Page.Of(visit, new Fault(StatusCodes.Status503ServiceUnavailable, texts.Occupied, texts.OccupiedAdvice));
        }
    }

    private static async Task<IResult> TakeBackAsync(VerdictWriter writer, IFormCollection form, CancellationToken cancellationToken)
    {
        if (long.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            await writer.WriteAsync(judge => judge.TakeBackAsync(number, cancellationToken), cancellationToken);
        }

        return SeeOther(VerdictRequest.BackTo(form["back"]));
    }

    private static async Task<IResult> JudgeAsync(
        HttpContext context, VerdictWriter writer, Visit visit, IFormCollection form, CancellationToken cancellationToken)
    {
        // One form asks all three: what was read wrongly belongs to nothing.
        var verdict = form["verdict"].ToString();
        var given = new NewVerdict(form["element"].ToString(), verdict, verdict == "wrong" ? null : form["target"].ToString(), form["by"].ToString(), form["note"].ToString());
        var texts = VerdictTexts.For(visit.Texts);
        switch (await writer.WriteAsync(judge => given.GiveAsync(judge, cancellationToken), cancellationToken))
        {
            case Judgment.Given(var kept):
                VerdictRequest.RememberName(context, kept.By);
                return SeeOther(Addresses.Verdict(kept.Number));
            case Judgment.NoElement(var gone):
                return Page.Of(visit, Fault.NotHeld(visit.Texts, gone));
            case Judgment.NoId(var none):
                return Page.Of(visit, new Fault(StatusCodes.Status400BadRequest, texts.NotTaken, texts.NoId(none)));
            case Judgment.Unfit(var what, var most):
                return Page.Of(visit, new Fault(StatusCodes.Status400BadRequest, texts.NotTaken, texts.Unfit(what, most)));
            default:
                return Page.Of(visit, new Fault(StatusCodes.Status400BadRequest, texts.NotTaken, texts.NotTakenAdvice));
        }
    }

    private static SeeOtherResult SeeOther(string address) => new(address);
}
