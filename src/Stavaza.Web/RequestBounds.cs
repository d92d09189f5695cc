using Microsoft.AspNetCore.Http;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web;

/// <summary>Refuses what no page or answer needs before anything looks at it: writing (but for verdicts, where they are taken), bodies, endless addresses.</summary>
internal static class RequestBounds
{
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !VerdictRequest.MayPass(context))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if ((request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) > Bounds.Address)
        {
            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
