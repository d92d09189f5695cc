using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Web.Tests;

/// <summary>The whole product but its command line: a real record with the bundled sample, served on loopback.</summary>
public sealed class RecordSite : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private WebApplication? _app;

    /// <summary>Address without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Asks over the network, as any program would.</summary>
    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public async ValueTask InitializeAsync()
    {
        await FillAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Record:Folder"] = _folder.Path });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddStavaza(builder.Configuration);
        builder.Services.AddStavazaWeb();
        _app = builder.Build();
        _app.UseStavazaWeb();
        _app.MapStavazaWeb();
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http.BaseAddress = new Uri(Address);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task FillAsync()
    {
        var limits = new OpeningLimits();
        using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = _folder.Path, WaitSeconds = 0 }, default);
        var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), _clock);
        await foreach (var outcome in intake.ReadAsync(new SampleSource(), default))
        {
            Assert.IsNotType<IntakeOutcome.Unreadable>(outcome);
        }
    }
}
