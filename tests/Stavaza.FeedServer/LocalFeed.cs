using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Stavaza.FeedServer;

/// <summary>Serves the SyncFeed's protocol on a port of loopback.</summary>
public sealed class LocalFeed : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly IFeedItems _items;
    private long _requests;

    private LocalFeed(WebApplication server, IFeedItems items)
    {
        _server = server;
        _items = items;
    }

    /// <summary>What goes wrong; may be changed at any time.</summary>
    public FeedFaults Faults { get; } = new();

    /// <summary>Entries a page; the live feed gives about 250.</summary>
    public int PageSize { get; set; } = 250;

    /// <summary>How many requests came, of any kind.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Files that were put in the place of those of the entries, by the entity's id; the feed does not tell of them.</summary>
    public Dictionary<Guid, byte[]> Replaced { get; } = [];

    /// <summary>How many files were sent whole.</summary>
    public int FilesSent { get; private set; }

    /// <summary>The user agents that asked, each once.</summary>
    public HashSet<string> UserAgents { get; } = [];

    /// <summary>Address of the feed, without a slash at its end.</summary>
    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/SyncFeed/2.0");

    /// <summary>Starts to serve.</summary>
    /// <param name="items">The entries.</param>
    /// <param name="port">0 for any that is free.</param>
    public static async Task<LocalFeed> StartAsync(IFeedItems items, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var feed = new LocalFeed(builder.Build(), items);
        feed._server.Run(feed.AnswerAsync);
        await feed._server.StartAsync();
        return feed;
    }

    /// <summary>Waits until the process is told to end.</summary>
    public Task ServeAsync() => _server.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = Interlocked.Increment(ref _requests);
        lock (UserAgents)
        {
            UserAgents.Add(context.Request.Headers.UserAgent.ToString());
        }

        if (Faults.DelayMilliseconds > 0)
        {
            await Task.Delay(Faults.DelayMilliseconds, context.RequestAborted);
        }

        if (AnswerTo(context.Request) is not { } answer)
        {
            context.Response.StatusCode = 404;
            return;
        }

        if (context.Request.Path.Value!.Contains("/Resources/", StringComparison.Ordinal) && !IsNew(context, answer))
        {
            return;
        }

        await SendAsync(context, answer, Faults.At(request));
    }

    private byte[]? AnswerTo(HttpRequest request)
    {
        var address = Address.AbsoluteUri;
        var path = request.Path.Value!;
        if (path.EndsWith("/Feed", StringComparison.Ordinal))
        {
            var after = long.TryParse(request.Query["skiptoken"], NumberStyles.None, CultureInfo.InvariantCulture, out var token) ? token : 0;
            return FeedPages.Page(_items, address, request.Query["category"].FirstOrDefault(), after, PageSize);
        }

        if (!Guid.TryParse(path[(path.LastIndexOf('/') + 1)..], out var id) || NewestOf(id) is not ({ } item, var place))
        {
            return null;
        }

        if (path.Contains("/Resources/", StringComparison.Ordinal))
        {
            return Replaced.GetValueOrDefault(id) ?? item.File;
        }

        var entry = new StringBuilder();
        FeedPages.Entry(entry, item, address, null, place + 1);
        return Encoding.UTF8.GetBytes(entry.ToString());
    }

    /// <summary>Whether a file is other than the one that the asker has; marks it.</summary>
    private bool IsNew(HttpContext context, byte[] file)
    {
        var tag = $"\"{Convert.ToHexString(SHA256.HashData(file).AsSpan(0, 8))}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return false;
        }

        FilesSent++;
        return true;
    }

    private (FeedItem? Item, long Place) NewestOf(Guid id)
    {
        for (var place = _items.Count - 1; place >= 0; place--)
        {
            if (_items[place] is var item && item.Id == id)
            {
                return (item, place);
            }
        }

        return (null, 0);
    }

    private async Task SendAsync(HttpContext context, byte[] answer, FeedFault fault)
    {
        var response = context.Response;
        response.ContentType = "application/atom+xml; charset=utf-8";
        switch (fault)
        {
            case FeedFault.Error:
                response.StatusCode = 500;
                break;
            case FeedFault.TooMany:
                response.StatusCode = 429;
                response.Headers.RetryAfter = Faults.RetryAfterMoment?.ToString("r", CultureInfo.InvariantCulture) ?? Faults.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
                break;
            case FeedFault.ErrorPage:
                await response.WriteAsync("<Error><Message>An error has occurred.</Message></Error>");
                break;
            case FeedFault.Half:
                await response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2));
                break;
            case FeedFault.CutOff:
                response.ContentLength = answer.Length;
                await response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2));
                await response.Body.FlushAsync();
                context.Abort();
                break;
            default:
                response.ContentLength = answer.Length;
                await response.Body.WriteAsync(answer);
                break;
        }
    }
}
