using Stavaza.Linking;
using Stavaza.Official;
using Stavaza.Open;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Trails;

namespace Stavaza.Debates;

/// <summary>What the register says of a meeting (Activiteit): the dossiers on its agenda, and the offices of the ministers who are there.</summary>
internal sealed class MeetingRows(OfficialLookup lookup)
{
    public const string DossierRule = "register/agendapunt", OfficeRule = "register/activiteit-actor";

    private readonly Dictionary<Guid, IReadOnlyList<TrailDossier>> _dossiers = [];
    private readonly Dictionary<DateOnly, List<OfficialVersion>> _meetings = [];
    private readonly Dictionary<Guid, List<OfficialVersion>> _actors = [];

    /// <summary>The meeting of a number; null for none, and for several.</summary>
    public async Task<OfficialVersion?> NumberedAsync(string? number, CancellationToken cancellationToken) =>
        number is not null && await lookup.NumberedAsync(number, "activiteit", cancellationToken) is [var only] ? only : null;

    /// <summary>The dossiers of the Zaken and papers on its agenda, each once.</summary>
    public async Task<IReadOnlyList<TrailDossier>> DossiersAsync(OfficialVersion meeting, CancellationToken cancellationToken)
    {
        if (_dossiers.TryGetValue(meeting.Id, out var known))
        {
            return known;
        }

        var handled = await lookup.NamingAsync(meeting, "activiteit", "zaak", cancellationToken);
        foreach (var item in await lookup.NamingAsync(meeting, "activiteit", "agendapunt", cancellationToken))
        {
            handled.AddRange(await lookup.NamingAsync(item, "agendapunt", "zaak", cancellationToken));
            handled.AddRange(await lookup.NamingAsync(item, "agendapunt", "document", cancellationToken));
        }

        var found = new List<TrailDossier>();
        foreach (var row in handled.DistinctBy(row => row.Id))
        {
            var numbers = (await lookup.NamedAsync(row, "kamerstukdossier", cancellationToken)).SelectMany(dossier => dossier.Numbers()).Select(OpenNames.DossierOf).OfType<string>();
            found.AddRange(numbers.Select(dossier => new TrailDossier(dossier, DossierRule, null, row.Row)));
        }

        return _dossiers[meeting.Id] = [.. found.DistinctBy(dossier => dossier.Dossier)];
    }

    /// <summary>The office in which a minister is listed as present: in one meeting, or in any of that day; null for none, and where the rows differ.</summary>
    /// <param name="meeting">The meeting; null where it is not known.</param>
    /// <param name="day">Its day; null where it is not known.</param>
    /// <param name="speaker">"Minister Van Weel".</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<TrailOffice?> OfficeAsync(OfficialVersion? meeting, DateOnly? day, string speaker, CancellationToken cancellationToken)
    {
        if (DebateOffices.NameIn(speaker) is not { } name)
        {
            return null;
        }

        var fits = new List<OfficialVersion>();
        foreach (var one in meeting is null ? await MeetingsAsync(day, cancellationToken) : [meeting])
        {
            fits.AddRange((await ActorsAsync(one, cancellationToken)).Where(actor => Fits(actor, speaker, name)));
        }

        return fits.DistinctBy(actor => actor.Fields.Term("functie"), StringComparer.OrdinalIgnoreCase).ToList() is [var only]
            ? new(name, only.Fields.Term("functie")!, OfficeRule, null, only.Row) : null;
    }

    private static bool Fits(OfficialVersion actor, string speaker, string name) =>
        actor.Fields.Term("functie") is { } office && DebateOffices.KindOf(office) == DebateOffices.KindOf(speaker)
        && actor.Fields.Term("actorNaam") is { } listed && Surname.Fit(listed, name);

    private async Task<List<OfficialVersion>> MeetingsAsync(DateOnly? day, CancellationToken cancellationToken)
    {
        if (day is not { } known)
        {
            return [];
        }

        if (!_meetings.TryGetValue(known, out var meetings))
        {
            _meetings.Add(known, meetings = await lookup.NumberedAsync(FeedNumbers.OnDay(known), "activiteit", cancellationToken));
        }

        return meetings;
    }

    private async Task<List<OfficialVersion>> ActorsAsync(OfficialVersion meeting, CancellationToken cancellationToken)
    {
        if (!_actors.TryGetValue(meeting.Id, out var actors))
        {
            _actors.Add(meeting.Id, actors = await lookup.NamingAsync(meeting, "activiteit", "activiteitActor", cancellationToken));
        }

        return actors;
    }
}
