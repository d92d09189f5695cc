using Stavaza.FeedServer;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;
using Stavaza.Sync;

namespace Stavaza.Tests.Official;

public sealed class VerdragenTests : IAsyncLifetime
{
    private TestRecord _record = null!;
    private LocalSru _sru = null!;

    public async ValueTask InitializeAsync()
    {
        _record = await TestRecord.MakeAsync();
        _sru = await LocalSru.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _sru.DisposeAsync();
        await _record.DisposeAsync();
    }

    [Fact]
    public async Task ATreatyIsKeptWithItsFieldsAndFoundByItsNumber()
    {
        _sru.Publications.Add(Treaty("2020-01-01T10:00:00Z", "in werking"));

        var progress = Assert.Single(await FollowAsync());

        Assert.Equal((1, 1, 1), (progress.Total, progress.Seen, progress.Counts.Added));
        Assert.Equal(SruSearch.QueryOfTreaties, Assert.Single(_sru.Queries));
        var verdrag = (await _record.Desk.OfficialAsync("verdrag-004567", _record.Today, default))!.Verdrag!;
        Assert.Equal(("004567", "multilateraal", "in werking", new DateOnly(1970, 3, 5)), (verdrag.Verdragnummer, verdrag.Soort, verdrag.Status, verdrag.Inwerkingtreding));
        Assert.Equal(["Nederland", "Noorwegen"], verdrag.Partijen);
        Assert.Equal("trb-1968-126", Assert.Single(verdrag.Tractatenbladen));
        Assert.Equal("https://zoek.officielebekendmakingen.nl/vd-004567.html", verdrag.Row.Address!.AbsoluteUri);
    }

    [Fact]
    public async Task AChangedRecordIsANewVersionAndTheOldOneIsThereOnAnEarlierDay()
    {
        _sru.Publications.Add(Treaty("2020-01-01T10:00:00Z", "in werking"));
        await FollowAsync();
        Assert.Equal(1, Assert.Single(await FollowAsync()).Counts.Known);

        _sru.Publications[0] = Treaty("2024-05-01T10:00:00Z", "beëindigd");
        Assert.Equal(1, Assert.Single(await FollowAsync()).Counts.Replaced);

        Assert.Equal("beëindigd", (await _record.Desk.OfficialAsync("verdrag-004567", _record.Today, default))!.Verdrag!.Status);
        Assert.Equal("in werking", (await _record.Desk.OfficialAsync("verdrag-004567", new(2023, 1, 1), default))!.Verdrag!.Status);
    }

    private static SruPublication Treaty(string changed, string status) => new("vd-004567", changed, null, [])
    {
        Meta = $"""
            <verdragnummer>004567</verdragnummer><typeVerdrag>multilateraal</typeVerdrag><statusVerdrag>{status}</statusVerdrag><partij>Nederland</partij><partij>Noorwegen</partij>
            <datumTotstandkoming>1968-07-01</datumTotstandkoming><inwerkingtredingsdatum>1970-03-05</inwerkingtredingsdatum><vindplaats>Trb. 1968, 126</vindplaats>
            """,
    };

    private async Task<List<VerdragenProgress>> FollowAsync()
    {
        using var client = new PoliteClient(new() { PauseMilliseconds = 0, Retries = 0 }, TimeProvider.System);
        return await new VerdragenSync(_record.Record, new SruSearch(client, _sru.Address), _record.Clock).FollowAsync(SruSearch.QueryOfTreaties, default).ToListAsync();
    }
}
