using Microsoft.AspNetCore.Http;

namespace Stavaza.Web.Verdicts;

/// <summary>After a form: look there, with GET.</summary>
internal sealed class SeeOtherResult(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return httpContext.Response.CompleteAsync();
    }
}
