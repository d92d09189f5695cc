using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Web.Tests;

/// <summary>A real record of its own, with a motion and a letter that may carry it out, served where verdicts are taken.</summary>
public sealed class JudgingSite : IAsyncLifetime
{
    public const string Motion = "kst-36200-V-30";

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    /// <summary>Address without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Another that writes in the same record.</summary>
    public Task<DocumentRecord> OpenToWriteAsync() => DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = _folder.Path, WaitSeconds = 10 }, default);

    public async ValueTask InitializeAsync()
    {
        await FillAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Record:Folder"] = _folder.Path });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddStavaza(builder.Configuration);
        builder.Services.AddStavazaWeb(judging => judging.TakesVerdicts = true);
        _app = builder.Build();
        _app.UseStavazaWeb();
        _app.MapStavazaWeb();
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task FillAsync()
    {
        var limits = new OpeningLimits();
        using var record = await OpenToWriteAsync();
        var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), TimeProvider.System);
        var motion = "MOTIE VAN HET LID VAN DIJK\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de dijken langs de Maas te versterken,\n\nen gaat over tot de orde van de dag.\n\nVan Dijk\n";
        var letter = "Geachte voorzitter,\n\nDe motie over de versterking van dijken langs de Maas is uitgevoerd.\n\nDe minister van Defensie,\n\nK.H. Ollongren\n";
        var outcomes = await intake.ReadAsync(new Texts([("motie.txt", motion, Motion, new(2022, 11, 24)), ("brief.txt", letter, "kst-36200-V-45", new(2023, 1, 31))]), default).ToListAsync();
        Assert.Equal(2, outcomes.Count);
    }

    private sealed class Texts(IReadOnlyList<(string Name, string Text, string Id, DateOnly Day)> texts) : ISource
    {
        public async IAsyncEnumerable<SourceFile> FilesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var (name, text, id, day) in texts)
            {
                yield return new SourceFile(name, "test:" + name, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))) { Given = new() { Id = id, Date = day } };
            }
        }
    }
}
