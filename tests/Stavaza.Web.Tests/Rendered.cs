using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Tests;

/// <summary>A component as the HTML that a browser receives.</summary>
internal static class Rendered
{
    public static Visit Visit { get; } = new(Texts.Dutch, new(2023, 2, 1), "http://stavaza.test", "/trails/kst-36200-V-30", new Dictionary<string, string>());

    public static async Task<string> AsHtmlAsync<TComponent>(string parameter, object value, Visit? visit = null)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { ["Visit"] = visit ?? Visit, [parameter] = value }))).ToHtmlString());
    }
}
