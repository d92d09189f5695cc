using System.Globalization;
using System.Net;
using System.Security;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stavaza.FeedServer;

/// <summary>One publication of the search.</summary>
/// <param name="Identifier">kst-33783-46.</param>
/// <param name="Changed">When it changed last.</param>
/// <param name="Manifestation">xml, html, pdf; null for one without files.</param>
/// <param name="File">Its bytes.</param>
public sealed record SruPublication(string Identifier, string Changed, string? Manifestation, byte[] File)
{
    /// <summary>Its metadata file; null for one without.</summary>
    public string? Metadata { get; init; }

    /// <summary>More elements of its description, as XML.</summary>
    public string Meta { get; init; } = "";

    /// <summary>Day of issue.</summary>
    public string Issued { get; init; } = "2020-07-06";
}

/// <summary>Serves the search of officielebekendmakingen.nl and its files on a port of loopback.</summary>
public sealed class LocalSru : IAsyncDisposable
{
    private readonly WebApplication _server;

    private LocalSru(WebApplication server) => _server = server;

    /// <summary>What there is to find; may be changed at any time.</summary>
    public List<SruPublication> Publications { get; } = [];

    /// <summary>The queries that were asked.</summary>
    public List<string> Queries { get; } = [];

    /// <summary>The files that were sent whole.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>What the search answers instead of results; null for results.</summary>
    public string? Instead { get; set; }

    /// <summary>Whether an answer says where the next begins; the protocol does not ask it.</summary>
    public bool TellsNext { get; set; } = true;

    /// <summary>Address of the search.</summary>
    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/sru");

    /// <summary>Starts to serve.</summary>
    public static async Task<LocalSru> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var search = new LocalSru(builder.Build());
        search._server.Run(search.AnswerAsync);
        await search._server.StartAsync();
        return search;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/sru")
        {
            Queries.Add(context.Request.Query["query"].ToString());
            await context.Response.WriteAsync(Instead ?? ResultsFor(context.Request));
            return;
        }

        var name = context.Request.Path.Value![1..];
        if (name.EndsWith("/metadata.xml", StringComparison.Ordinal))
        {
            await context.Response.WriteAsync(Publications.Single(known => $"{known.Identifier}/metadata.xml" == name).Metadata!);
            return;
        }

        var publication = Publications.Single(known => $"{known.Identifier}.{known.Manifestation}" == name);
        var tag = $"\"{publication.Changed}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return;
        }

        Sent.Add(name);
        await context.Response.Body.WriteAsync(publication.File);
    }

    private string ResultsFor(HttpRequest request)
    {
        int Number(string name) => int.Parse(request.Query[name].ToString(), CultureInfo.InvariantCulture);
        var (from, most) = (Number("startRecord"), Math.Min(2, Number("maximumRecords")));
        var answer = new StringBuilder("<sru:searchRetrieveResponse xmlns:sru=\"http://docs.oasis-open.org/ns/search-ws/sruResponse\">")
            .Append(CultureInfo.InvariantCulture, $"<sru:numberOfRecords>{Publications.Count}</sru:numberOfRecords><sru:records>");
        foreach (var (publication, place) in Publications.Select((publication, place) => (publication, place + 1)).Skip(from - 1).Take(most))
        {
            answer.Append(RecordOf(publication, place));
        }

        answer.Append("</sru:records>");
        return (TellsNext && from + most <= Publications.Count
            ? answer.Append(CultureInfo.InvariantCulture, $"<sru:nextRecordPosition>{from + most}</sru:nextRecordPosition>")
            : answer).Append("</sru:searchRetrieveResponse>").ToString();
    }

    private string RecordOf(SruPublication publication, int place)
    {
        var file = publication.Manifestation is { } what ? $"<itemUrl manifestation=\"{what}\">{new Uri(Address, $"/{publication.Identifier}.{what}")}</itemUrl>" : "";
        file += publication.Metadata is null ? "" : $"<itemUrl manifestation=\"metadata\">{new Uri(Address, $"/{publication.Identifier}/metadata.xml")}</itemUrl>";
        return $"""
            <sru:record><sru:recordData><gzd xmlns="http://standaarden.overheid.nl/sru"><originalData><meta><owmskern><identifier>{SecurityElement.Escape(publication.Identifier)}</identifier>
            <title>Titel van {publication.Identifier}</title></owmskern><owmsmantel><issued>{publication.Issued}</issued></owmsmantel>
            <tpmeta>{publication.Meta}<datumTijdstipWijzigingExpression>{publication.Changed}</datumTijdstipWijzigingExpression></tpmeta></meta></originalData>
            <enrichedData><preferredUrl>https://zoek.officielebekendmakingen.nl/{publication.Identifier}.html</preferredUrl>{file}</enrichedData></gzd></sru:recordData>
            <sru:recordPosition>{place}</sru:recordPosition></sru:record>
            """;
    }
}
