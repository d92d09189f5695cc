using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stavaza.Answers;
using Stavaza.Cli.Streams;
using Stavaza.Record;
using Stavaza.Web;

namespace Stavaza.Cli.Serving;

/// <summary>Hosts the pages and the API on one address until it is stopped.</summary>
internal static class PageServer
{
    /// <summary>Serves the record of a data folder.</summary>
    /// <exception cref="RecordException">There is no record, or it cannot be opened.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<int> RunAsync(StandardStreams streams, RecordOptions data, ServingAddress address, CancellationToken cancellationToken)
    {
        await using var app = Build(data, address);

        // A record that cannot be opened, or a fault in the register, is told now, not to the first visitor.
        app.Services.GetRequiredService<AnswerDesk>().Register.Check();
        await StartAsync(app, address, cancellationToken);
        if (!address.IsLoopback)
        {
            streams.Error.WriteLine("stavaza: warning: whoever can reach this machine over the network can read the record" + (address.TakesVerdicts ? " and give verdicts in it" : ""));
        }

        var url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        streams.Out.WriteLine($"Stavaza is at {url}");
        streams.Flush();
        streams.Error.WriteLine("stavaza: Ctrl-C stops it");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static WebApplication Build(RecordOptions data, ServingAddress address)
    {
        // The folder that the user happens to be in is no place for settings of a server.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Record:Folder"] = data.Folder,
            ["Record:RegisterFolder"] = data.RegisterFolder,
            ["AllowedHosts"] = address.AllowedHosts,
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // A start that fails is told once, by who catches it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address.Address, address.Port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.AddStavaza(builder.Configuration);
        builder.Services.AddStavazaWeb(judging => judging.TakesVerdicts = address.TakesVerdicts);

        var app = builder.Build();
        app.UseStavazaWeb();
        app.MapStavazaWeb();
        return app;
    }

    private static async Task StartAsync(WebApplication app, ServingAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException error)
        {
            throw new IOException($"{address.Address} port {address.Port} cannot be listened on: it is in use, or not allowed; name another with --port", error);
        }
    }
}
