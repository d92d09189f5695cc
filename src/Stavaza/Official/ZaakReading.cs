namespace Stavaza.Official;

/// <summary>Puts a Zaak together with what belongs to it.</summary>
internal static class ZaakReading
{
    public static async Task<OfficialZaak> ReadAsync(OfficialLookup lookup, OfficialVersion zaak, CancellationToken cancellationToken)
    {
        var fields = zaak.Fields;
        var documents = await lookup.NamingAsync(zaak, "zaak", "document", cancellationToken);
        var papers = await PaperReading.ReadAsync(lookup, documents, cancellationToken);
        var decisions = await lookup.NamingAsync(zaak, "zaak", "besluit", cancellationToken);
        return new(
            zaak.Row,
            fields.Text("nummer"),
            fields.Text("soort"),
            fields.Text("titel"),
            fields.Text("onderwerp"),
            fields.Day("gestartOp"),
            fields.Day("termijn"),
            StatusesOf(await lookup.HistoryAsync(zaak, cancellationToken)),
            [.. (await lookup.NamingAsync(zaak, "zaak", "zaakActor", cancellationToken)).Select(ActorOf)],
            [.. papers.OrderBy(document => document.Datum ?? DateOnly.MaxValue)],
            [.. (await BesluitReading.ReadAsync(lookup, decisions, cancellationToken)).OrderBy(besluit => besluit.Activiteit?.Datum ?? DateOnly.MaxValue)])
        {
            VervangenVanuit = NumbersOf(await lookup.NamedAsync(zaak, "vervangenVanuit", cancellationToken)),
            VervangenDoor = await ReplacingAsync(lookup, zaak, documents, papers, cancellationToken),
            Dossiers = [.. (await lookup.NamedAsync(zaak, "kamerstukdossier", cancellationToken)).SelectMany(dossier => dossier.Numbers()).Distinct()],
        };
    }

    /// <summary>The Zaken that the register joins; where it joins none, the papers that name this motion in their title.</summary>
    private static async Task<IReadOnlyList<string>> ReplacingAsync(
        OfficialLookup lookup, OfficialVersion zaak, List<OfficialVersion> documents, IReadOnlyList<OfficialDocument> papers, CancellationToken cancellationToken)
    {
        var joined = NumbersOf(await lookup.NamingAsync(zaak, "vervangenVanuit", "zaak", cancellationToken));
        if (joined.Count > 0 || zaak.Fields.Text("soort") != SubjectReading.Motie)
        {
            return joined;
        }

        var found = new List<string>();
        foreach (var (document, paper) in documents.Zip(papers))
        {
            found.AddRange(await ReplacingReading.OfAsync(lookup, document, paper, cancellationToken));
        }

        return found;
    }

    /// <summary>Each change of where a row stands; a version that changes something else is none.</summary>
    public static IReadOnlyList<OfficialStatus> StatusesOf(IEnumerable<OfficialVersion> versions)
    {
        var statuses = new List<OfficialStatus>();
        foreach (var version in versions)
        {
            var status = new OfficialStatus(
                version.Published.DayInAmsterdam(),
                version.Fields.Term("status"),
                version.Fields.Term("huidigeBehandelstatus"),
                version.Fields.Flag("afgedaan"),
                version.Fields.Term("kabinetsappreciatie"),
                version.IsDeleted,
                version.Row);
            if (statuses.Count == 0 || !statuses[^1].SaysTheSameAs(status))
            {
                statuses.Add(status);
            }
        }

        return statuses;
    }

    public static OfficialActor ActorOf(OfficialVersion actor) => new(
        actor.Fields.Term("actorNaam") ?? actor.Fields.Term("actorFractie") ?? string.Empty,
        actor.Fields.Term("actorFractie"),
        actor.Fields.Term("functie"),
        actor.Fields.Term("relatie"),
        actor.Fields.Targets("persoon") is [var person, ..] ? person : null,
        actor.Row);

    private static IReadOnlyList<string> NumbersOf(IEnumerable<OfficialVersion> zaken) => [.. zaken.Select(zaak => zaak.Fields.Text("nummer")).OfType<string>()];
}
