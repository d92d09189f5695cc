namespace Stavaza.Official;

/// <summary>Puts decisions together with the votes on them and the sitting in which they were taken.</summary>
internal static class BesluitReading
{
    public static async Task<IReadOnlyList<OfficialBesluit>> ReadAsync(
        OfficialLookup lookup, IEnumerable<OfficialVersion> decisions, CancellationToken cancellationToken)
    {
        var read = new List<OfficialBesluit>();
        foreach (var besluit in decisions)
        {
            read.Add(await ReadAsync(lookup, besluit, cancellationToken));
        }

        return read;
    }

    public static async Task<OfficialActiviteit> ActiviteitAsync(OfficialLookup lookup, OfficialVersion activiteit, CancellationToken cancellationToken) => new(
        activiteit.Row,
        activiteit.Fields.Text("nummer"),
        activiteit.Fields.Text("soort"),
        activiteit.Fields.Text("onderwerp"),
        activiteit.Fields.Day("datum") ?? activiteit.Fields.Day("aanvangstijd"),
        activiteit.Fields.Text("status"),
        (await lookup.NamedOneAsync(activiteit, "voortouwcommissie", cancellationToken))?.Fields.Text("naamNl") ?? activiteit.Fields.Text("voortouwnaam"));

    private static async Task<OfficialBesluit> ReadAsync(OfficialLookup lookup, OfficialVersion besluit, CancellationToken cancellationToken)
    {
        var fields = besluit.Fields;
        var votes = await lookup.NamingAsync(besluit, "besluit", "stemming", cancellationToken);
        return new(
            besluit.Row,
            fields.Text("besluitSoort"),
            fields.Text("besluitTekst"),
            fields.Text("stemmingsSoort"),
            fields.Text("status"),
            fields.Text("opmerking"),
            await SittingAsync(lookup, besluit, cancellationToken),
            [.. votes.Select(StemOf).OrderBy(stem => stem.Fractie, StringComparer.OrdinalIgnoreCase).ThenBy(stem => stem.Lid, StringComparer.OrdinalIgnoreCase)]);
    }

    private static async Task<OfficialActiviteit?> SittingAsync(OfficialLookup lookup, OfficialVersion besluit, CancellationToken cancellationToken)
    {
        if (await lookup.NamedOneAsync(besluit, "agendapunt", cancellationToken) is not { } item
            || await lookup.NamedOneAsync(item, "activiteit", cancellationToken) is not { } activiteit)
        {
            return null;
        }

        return await ActiviteitAsync(lookup, activiteit, cancellationToken) with
        {
            Agendapunt = new(
                item.Row, item.Fields.Text("nummer"), item.Fields.Text("onderwerp"), item.Fields.Number("volgorde"), item.Fields.Text("rubriek"), item.Fields.Text("status")),
        };
    }

    /// <summary>A vote that names a person is that member's; the source writes the name of the party where it voted as one.</summary>
    private static OfficialStem StemOf(OfficialVersion stemming)
    {
        var fields = stemming.Fields;
        var isOfMember = fields.Targets("persoon").Count > 0;
        return new(
            stemming.Row,
            fields.Text("actorFractie") ?? (isOfMember ? null : fields.Text("actorNaam")),
            isOfMember ? fields.Text("actorNaam") : null,
            fields.Text("soort"),
            fields.Number("fractieGrootte"),
            fields.Flag("vergissing") == true);
    }
}
