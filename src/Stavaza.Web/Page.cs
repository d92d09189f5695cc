using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Stavaza.Web.Errors;

namespace Stavaza.Web;

/// <summary>Makes a response of a page.</summary>
internal static class Page
{
    /// <summary>The page <typeparamref name="TPage"/>, which takes the visit and one more parameter.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(Visit visit, string parameter, object? value, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new(new Dictionary<string, object?> { [nameof(Visit)] = visit, [parameter] = value })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    public static IResult Of(Visit visit, Fault fault) => Of<ErrorPage>(visit, nameof(ErrorPage.Fault), fault, fault.Status);
}
