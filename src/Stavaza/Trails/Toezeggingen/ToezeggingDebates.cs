using Stavaza.Answers;
using Stavaza.Debates;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Finds under which item of a debate a promise was made, and in which office. The report goes before the register; where neither says it, nothing is said.</summary>
internal sealed class ToezeggingDebates(RecordSession session, OfficialLookup lookup)
{
    private readonly MeetingRows _meetings = new(lookup);
    private readonly Dictionary<long, Debate?> _debates = [];

    /// <summary>The item; null for a promise that was made in a letter, or of which no debate is known.</summary>
    public async Task<TrailDebate?> OfAsync(ToezeggingThread thread, CancellationToken cancellationToken)
    {
        if (thread.Made is not { First.Reference.Kind: nameof(DocumentKind.Verslag) } made)
        {
            return thread is { Made: null, Row.Activiteit: { } meeting } && await _meetings.NumberedAsync(meeting.Nummer, cancellationToken) is { } row
                ? await OfMeetingAsync(meeting, row, cancellationToken) : null;
        }

        if (await DebateAsync(made.Document, cancellationToken) is not { } debate || debate.ItemAt(made.First.Element.Hull.Start) is not { } item)
        {
            return null;
        }

        var register = await _meetings.NumberedAsync(item.Activiteit ?? thread.Row?.Activiteit?.Nummer, cancellationToken);
        var (dossiers, from) = await DossiersAsync(made.First.Reference, debate, item, register, cancellationToken);
        return new(item.Title, item.Activiteit ?? thread.Row?.Activiteit?.Nummer, dossiers, from, await OfficeAsync(made, debate, item, register, cancellationToken));
    }

    private async Task<TrailDebate> OfMeetingAsync(OfficialActiviteit meeting, OfficialVersion row, CancellationToken cancellationToken)
    {
        var dossiers = await _meetings.DossiersAsync(row, cancellationToken);
        return new(meeting.Onderwerp, meeting.Nummer, dossiers, dossiers.Count > 0 ? TrailDebate.FromRegister : TrailDebate.FromNobody, null);
    }

    private async Task<Debate?> DebateAsync(long document, CancellationToken cancellationToken)
    {
        if (!_debates.TryGetValue(document, out var debate))
        {
            _debates.Add(document, debate = await session.DebateAsync(document, cancellationToken));
        }

        return debate;
    }

    private async Task<(IReadOnlyList<TrailDossier> Dossiers, string From)> DossiersAsync(
        DocumentReference report, Debate debate, DebateItem item, OfficialVersion? register, CancellationToken cancellationToken)
    {
        var said = debate.PartsOf(item).SelectMany(part => part.Dossiers).DistinctBy(dossier => dossier.Dossier).ToLookup(dossier => dossier.Rule == DebateReader.TabledRule);
        if (said[false].Any())
        {
            return ([.. said[false].Select(dossier => Said(report, dossier))], TrailDebate.FromAgenda);
        }

        return register is not null && await _meetings.DossiersAsync(register, cancellationToken) is { Count: > 0 } rows ? (rows, TrailDebate.FromRegister)
            : said[true].Any() ? ([.. said[true].Select(dossier => Said(report, dossier))], TrailDebate.FromTabled)
            : ([], TrailDebate.FromNobody);
    }

    private async Task<TrailOffice?> OfficeAsync(ToezeggingMade made, Debate debate, DebateItem item, OfficialVersion? register, CancellationToken cancellationToken)
    {
        if (made.Actor is not { } actor || SpeakerOf(actor, debate, item) is not { } speaker)
        {
            return null;
        }

        return DebateOffices.Of(debate.Offices, speaker) is { } office
            ? new(office.Name, office.Office, office.Rule, new(made.First.Reference, office.Words, office.Place, office.Rule), null)
            : await _meetings.OfficeAsync(register, made.Day, speaker, cancellationToken);
    }

    /// <summary>A minister who is named; "the minister" is the one who speaks in that item, where only one does.</summary>
    private static string? SpeakerOf(string actor, Debate debate, DebateItem item) =>
        DebateOffices.KindOf(actor) is not { } kind ? null
        : DebateOffices.NameIn(actor) is not null ? actor
        : ToezeggingPersons.IsOfficeAlone(actor)
            && debate.PartsOf(item).SelectMany(part => part.Speakers).Distinct(StringComparer.Ordinal).Where(speaker => DebateOffices.KindOf(speaker) == kind).ToList() is [var only] ? only
        : null;

    private static TrailDossier Said(DocumentReference report, DebateDossier dossier) =>
        new(dossier.Dossier, dossier.Rule, new(report, dossier.Words, dossier.Place, dossier.Rule), null);
}
