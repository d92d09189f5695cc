using System.Net.Mime;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Stavaza.Web.Verdicts;

/// <summary>
/// Guards the requests that write. A form comes from these pages, in the browser of the one who sent it, and is small. A program sends JSON, which no form can: a browser
/// that does so for another page must ask first, and is never answered.
/// </summary>
internal static class VerdictRequest
{
    public const string Path = "/verdicts";

    private const string Api = Addresses.Api + "/verdicts";

    private const int MostBytes = 16 * 1024;
    private const string Cookie = "stavaza-name";

    /// <summary>Whether it may go past the rule that nothing is written: to this address, where the host takes verdicts.</summary>
    public static bool MayPass(HttpContext context) => TakesVerdicts(context) && context.Request is var request && (
        HttpMethods.IsPost(request.Method) ? request.Path == Path || request.Path == Api
        : HttpMethods.IsDelete(request.Method) && request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase));

    public static bool TakesVerdicts(HttpContext context) => context.RequestServices.GetRequiredService<JudgingOptions>().TakesVerdicts;

    /// <summary>The form; null with the status to answer where the request is not to be trusted.</summary>
    public static async Task<(IFormCollection? Form, int Status)> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!IsSameOrigin(context.Request))
        {
            return (null, StatusCodes.Status403Forbidden);
        }

        if (!IsForm(context.Request))
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Request.ContentLength is null || !IsSmall(context))
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? (await context.Request.ReadFormAsync(cancellationToken), StatusCodes.Status200OK)
            : (null, StatusCodes.Status400BadRequest);
    }

    /// <summary>The token that a form of this visitor carries; sets the cookie that goes with it.</summary>
    public static string TokenFor(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";

    /// <summary>The name under which this visitor judged before; empty for none.</summary>
    public static string NameOf(HttpContext context) => context.Request.Cookies[Cookie] is { Length: > 0 } name ? name : "";

    public static void RememberName(HttpContext context, string name) => context.Response.Cookies.Append(Cookie, name, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    });

    /// <summary>An address of these pages to go back to; the start for anything else, so that nobody is led away.</summary>
    public static string BackTo(string? written) =>
        written is not null
        && (written.StartsWith("/trails/", StringComparison.Ordinal) || written.StartsWith("/trails?", StringComparison.Ordinal)
            || written.StartsWith("/documents/", StringComparison.Ordinal) || written.StartsWith("/documents?", StringComparison.Ordinal))
        && !written.AsSpan().ContainsAny("\\\r\n") ? written : "/";

    /// <summary>Whether a body is small as far as it says how long it is; one that does not say is broken off where it grows longer.</summary>
    public static bool IsSmall(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
        return context.Request.ContentLength is not > MostBytes;
    }

    /// <summary>Whether it may come from a program: no browser says that it comes from elsewhere. A program says nothing.</summary>
    public static bool MayComeFrom(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"].Count == 0 && request.Headers.Origin.Count == 0) || IsSameOrigin(request);

    // Browsers say where a request comes from: Sec-Fetch-Site on secure addresses and on this machine, Origin elsewhere. What says neither is no form of ours.
    private static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site])
        {
            return site == "same-origin";
        }

        return request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(MediaTypeNames.Application.FormUrlEncoded, StringComparison.OrdinalIgnoreCase);
}
