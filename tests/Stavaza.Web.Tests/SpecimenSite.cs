using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Stavaza.Answers;
using Stavaza.Web.Citations;
using Stavaza.Web.Documents;
using Stavaza.Web.Dossiers;
using Stavaza.Web.Records;
using Stavaza.Web.Searching;
using Stavaza.Web.Start;
using Stavaza.Web.Subjects;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

/// <summary>The pages, served on loopback with the real middleware, over answers made by hand.</summary>
public sealed class SpecimenSite : IAsyncLifetime
{
    private readonly WebApplication _app;

    public SpecimenSite()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new(2023, 2, 1, 9, 0, 0, TimeSpan.Zero)));
        builder.Services.AddStavazaWeb();
        _app = builder.Build();
        _app.UseStavazaWeb();
        foreach (var (path, show) in Pages)
        {
            _app.MapGet(path, (HttpContext context, TimeProvider clock) => show(Visit.Of(context, clock)));
        }

        _app.MapGet("/failing", _ => throw new InvalidOperationException("a secret of the inside"));
        foreach (var asset in new[] { Asset.Stylesheet, Asset.Icon })
        {
            _app.MapGet(asset.Address, () => TypedResults.Bytes(asset.Bytes, asset.ContentType));
        }
    }

    /// <summary>Address without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    internal static IReadOnlyDictionary<string, Func<Visit, IResult>> Pages { get; } = new Dictionary<string, Func<Visit, IResult>>
    {
        ["/"] = visit => Page.Of<StartPage>(visit, "Answer", OpenSpecimens.Some),
        ["/open"] = visit => Page.Of<Web.Open.OpenPage>(visit, "View", new Web.Open.OpenView(new(), OpenSpecimens.Some, 2)),
        ["/open/week"] = visit => Page.Of<Web.Open.OpenPage>(visit, "View", new Web.Open.OpenView(new() { Week = new(2023, 1, 10) }, OpenSpecimens.Week, 1)),
        ["/open/groups"] = visit => Page.Of<Web.Open.OpenPage>(visit, "View", new Web.Open.OpenView(new() { Group = "minister" }, OpenSpecimens.Grouped, 1)),
        ["/open/unknown"] = visit => Page.Of<Web.Open.OpenPage>(visit, "View", new Web.Open.OpenView(new() { Party = "SPG", Mover = "Niemand" }, OpenSpecimens.Unknown, 1)),
        ["/documents/letter"] = visit => Page.Of<DocumentPage>(visit, "View", Web.Pages.ViewOf(Specimens.Document, visit)),
        ["/documents/several"] = visit => Page.Of<DocumentChoice>(
            visit, "Choice", new DocumentChoice.Candidates("brief:2020-07-06", [Specimens.Letter, Specimens.Retold, Specimens.Undated])),
        ["/trails/motion"] = visit => Page.Of<TrailPage>(visit, "Answer", Specimens.Trail),
        ["/trails/requests"] = visit => Page.Of<TrailPage>(visit, "Answer", Specimens.ThreeRequests with { Official = OfficialSpecimens.Motie }),
        ["/trails/bare"] = visit => Page.Of<TrailPage>(visit, "Answer", Specimens.BareTrail),
        ["/trails/register"] = visit => Page.Of<TrailPage>(visit, "Answer", Specimens.Trail with { Official = OfficialSpecimens.Motie }),
        ["/documents/register"] = visit => Page.Of<Web.Official.RegisterPage>(visit, "Answer", OfficialSpecimens.Toezegging),
        ["/status/register"] = visit => Page.Of<SubjectPage>(
            visit, "View", new SubjectView(Specimens.Day, Specimens.Status with { Official = [OfficialSpecimens.Dossier, OfficialSpecimens.Vraag, OfficialSpecimens.Ambiguous, OfficialSpecimens.Verdrag] })),
        ["/completeness"] = visit => Page.Of<Web.Missing.CompletenessPage>(visit, "Answer", OfficialSpecimens.Expected),
        ["/completeness/dossier-33783"] = visit => Page.Of<Web.Missing.DossierCompletenessPage>(visit, "Answer", OfficialSpecimens.ExpectedOfDossier),
        ["/trails/long"] = visit => Page.Of<TrailPage>(visit, "Answer", Specimens.LongTrail),
        ["/dossiers/dossier-33783"] = visit => Page.Of<DossierPage>(visit, "Answer", Specimens.Dossier),
        ["/status"] = visit => Page.Of<SubjectPage>(visit, "View", new SubjectView(Specimens.Day, Specimens.Status)),
        ["/search"] = visit => Page.Of<SearchPage>(visit, "View", new SearchView("kernwapens ontwapening", 2, Specimens.Found)),
        ["/search/nothing"] = visit => Page.Of<SearchPage>(visit, "View", new SearchView("xyz", 1, new SearchAnswer("xyz", 0, [], Specimens.Complete))),
        ["/citations/unresolved"] = visit => Page.Of<CitationsPage>(visit, "View", new CitationsView(Specimens.Unresolved, 2)),
        ["/citations/mismatched"] = visit => Page.Of<CitationsPage>(visit, "View", new CitationsView(Specimens.Mismatched, 1)),
        ["/citations/from"] = visit => Page.Of<CitationsPage>(visit, "View", new CitationsView(Specimens.From, 1)),
        ["/citations/treaty"] = visit => Page.Of<TargetPage>(visit, "View", new CitationsView(Specimens.OfTreaty, 1)),
        ["/citations/not-held"] = visit => Page.Of<TargetPage>(visit, "View", new CitationsView(Specimens.OfNotHeld, 3)),
        ["/citations/held"] = visit => Page.Of<TargetPage>(visit, "View", new CitationsView(Specimens.OfHeld, 1)),
        ["/record"] = visit => Page.Of<RecordPage>(visit, "Answer", Specimens.Gaps),
        ["/record/whole"] = visit => Page.Of<RecordPage>(visit, "Answer", new RecordGaps(Specimens.Complete, [], [])),
    };

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
