using Microsoft.AspNetCore.Http;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web;

/// <summary>What every response tells a browser it may do: show this page, and nothing else.</summary>
internal static class SecurityHeaders
{
    /// <summary>No scripts at all, styles and pictures from here only, forms to here only, in nobody's frame.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers when the response starts, so that they are there after an error too.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";

            // Nothing is told to others. Where forms are taken, these pages are told, as browsers leave out where a form comes from otherwise.
            headers["Referrer-Policy"] = VerdictRequest.TakesVerdicts((HttpContext)state) ? "same-origin" : "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (headers.CacheControl.Count == 0)
            {
                // The language may come from a cookie, and the record may have grown.
                headers.CacheControl = "no-cache";
                headers.Vary = "Cookie";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
