using Microsoft.AspNetCore.Http;

namespace Stavaza.Web.Languages;

/// <summary>The language that a visitor chose: in the address (<c>?lang=en</c>), else earlier (a cookie), else Dutch.</summary>
internal static class VisitorLanguage
{
    /// <summary>Name of the parameter in the address.</summary>
    public const string Name = "lang";

    private const string Cookie = "stavaza-lang";

    public static Texts Of(HttpContext context) =>
        Texts.For(context.Request.Query[Name].FirstOrDefault()) ?? Texts.For(context.Request.Cookies[Cookie]) ?? Texts.Dutch;

    /// <summary>Keeps a choice that stands in the address for later pages, and tells caches and readers what language a page speaks.</summary>
    public static Task RememberAsync(HttpContext context, RequestDelegate next)
    {
        if (Texts.For(context.Request.Query[Name].FirstOrDefault()) is { } chosen)
        {
            context.Response.Cookies.Append(Cookie, chosen.Code, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }

        return next(context);
    }
}
