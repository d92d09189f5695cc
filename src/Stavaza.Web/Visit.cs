using Microsoft.AspNetCore.Http;
using Stavaza.Web.Languages;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web;

/// <summary>What every page needs to know of the request that it answers.</summary>
/// <param name="Texts">The visitor's language.</param>
/// <param name="Today">The day in Amsterdam.</param>
/// <param name="Origin">Scheme and host as the visitor wrote them, without a slash at the end: http://127.0.0.1:5080.</param>
/// <param name="Path">Path of the page, still escaped.</param>
/// <param name="Query">The query without <c>lang</c>, by name.</param>
public sealed record Visit(Texts Texts, DateOnly Today, string Origin, string Path, IReadOnlyDictionary<string, string> Query)
{
    /// <summary>Verdicts are taken here.</summary>
    public bool TakesVerdicts { get; init; }

    /// <summary>What each form of this page carries to show that it is one of these pages; null for a page without forms that write.</summary>
    public string? FormToken { get; init; }

    /// <summary>The name under which the visitor judged before; empty for none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The same visit to a page with forms that write; sets a cookie.</summary>
    internal Visit WithForm(HttpContext context) =>
        TakesVerdicts ? this with { FormToken = VerdictRequest.TokenFor(context), Name = VerdictRequest.NameOf(context) } : this;

    internal static Visit Of(HttpContext context, TimeProvider clock)
    {
        var request = context.Request;
        var query = request.Query
            .Where(pair => pair.Key is not VisitorLanguage.Name && pair.Value.Count > 0)
            .ToDictionary(pair => pair.Key, pair => pair.Value[0] ?? "", StringComparer.Ordinal);
        return new(
            VisitorLanguage.Of(context),
            clock.TodayInAmsterdam(),
            $"{request.Scheme}://{request.Host.ToUriComponent()}",
            request.Path.ToUriComponent(),
            query)
        {
            TakesVerdicts = VerdictRequest.TakesVerdicts(context),
        };
    }

    /// <summary>This same page in another language.</summary>
    internal string In(Texts language) => Addresses.WithQuery(Path, [.. Query.Select(pair => (pair.Key, (string?)pair.Value)), (VisitorLanguage.Name, language.Code)]);
}
