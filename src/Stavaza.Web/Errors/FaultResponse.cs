using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Stavaza.Web.Api;

namespace Stavaza.Web.Errors;

/// <summary>Answers what no endpoint answered: a page for people, a problem document under the API.</summary>
internal static class FaultResponse
{
    /// <summary>After an exception: the log has it, under the number that the visitor sees.</summary>
    public static Task AfterExceptionAsync(HttpContext context)
    {
        var visit = VisitOf(context);
        var refused = context.Features.Get<IExceptionHandlerFeature>()?.Error as BadHttpRequestException;
        return WriteAsync(context, visit, refused is null ? Fault.Inside(visit.Texts, context.TraceIdentifier) : Fault.Of(visit.Texts, refused.StatusCode));
    }

    /// <summary>After a status code without a body.</summary>
    public static Task AfterStatusAsync(HttpContext context)
    {
        var visit = VisitOf(context);
        return WriteAsync(context, visit, Fault.Of(visit.Texts, context.Response.StatusCode));
    }

    private static Task WriteAsync(HttpContext context, Visit visit, Fault fault)
    {
        var result = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal)
            ? ApiEndpoints.Problem(fault)
            : Page.Of(visit, fault);
        return result.ExecuteAsync(context);
    }

    private static Visit VisitOf(HttpContext context) => Visit.Of(context, context.RequestServices.GetRequiredService<TimeProvider>());
}
