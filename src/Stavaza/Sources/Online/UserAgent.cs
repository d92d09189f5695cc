using System.Net.Http.Headers;

namespace Stavaza.Sources.Online;

/// <summary>How Stavaza makes itself known to the sources it asks.</summary>
internal static class UserAgent
{
    /// <summary>Product, version, and whom the source can turn to.</summary>
    /// <param name="contact">An address or page of whoever runs this installation; null when nobody was named.</param>
    public static void Say(HttpRequestHeaders headers, string? contact)
    {
        headers.UserAgent.Add(new(new ProductHeaderValue("Stavaza", typeof(UserAgent).Assembly.GetName().Version?.ToString(3))));
        if (contact is not null)
        {
            headers.UserAgent.Add(new($"({contact.ReplaceLineEndings(" ").Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)})"));
        }
    }
}
