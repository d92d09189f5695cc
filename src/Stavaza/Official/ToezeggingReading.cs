namespace Stavaza.Official;

/// <summary>Puts a promise of the register together.</summary>
internal static class ToezeggingReading
{
    private static readonly string[] Relations = ["isHerhalingVan", "isAanvullingOp", "isWijzigingVan"];

    public static async Task<OfficialToezegging> ReadAsync(OfficialLookup lookup, OfficialVersion toezegging, CancellationToken cancellationToken)
    {
        var fields = toezegging.Fields;
        var about = new List<string>();
        foreach (var relation in Relations)
        {
            about.AddRange((await lookup.NamedAsync(toezegging, relation, cancellationToken)).Select(other => other.Fields.Text("nummer")).OfType<string>());
        }

        var history = await lookup.HistoryAsync(toezegging, cancellationToken);
        return new(
            toezegging.Row,
            fields.Text("nummer"),
            fields.Text("tekst"),
            fields.Text("naam") ?? NameOf(fields),
            fields.Text("functie"),
            fields.Text("ministerie"),
            await ToWhomAsync(lookup, toezegging, cancellationToken),
            fields.Day("aanmaakdatum"),
            fields.Day("datumNakoming"),
            [.. KamerbriefReading.NumbersIn(toezegging)],
            await lookup.NamedOneAsync(toezegging, "activiteit", cancellationToken) is { } activiteit
                ? await BesluitReading.ActiviteitAsync(lookup, activiteit, cancellationToken) : null,
            ZaakReading.StatusesOf(history))
        {
            Nakomingen = NakomingenOf(history),
            Kamerbrieven = await KamerbriefReading.OfAsync(lookup, toezegging, history, cancellationToken),
            GaatOver = about,
        };
    }

    /// <summary>The live feed writes a name (toegezegdAan) where the schema has a relation to a party or a person.</summary>
    private static async Task<IReadOnlyList<string>> ToWhomAsync(OfficialLookup lookup, OfficialVersion toezegging, CancellationToken cancellationToken)
    {
        var whom = new List<string>(toezegging.Fields.Texts("toegezegdAan"));
        foreach (var relation in new[] { "toegezegdAan", "toegezegdAanPersoon", "toegezegdAanFractie" })
        {
            whom.AddRange((await lookup.NamedAsync(toezegging, relation, cancellationToken))
                .Select(named => named.Kind == "persoon" ? PersoonReading.NameOf(named.Fields) : named.Fields.Text("afkorting") ?? named.Fields.Text("naamNl"))
                .OfType<string>());
        }

        return [.. whom.Distinct()];
    }

    private static List<OfficialNakoming> NakomingenOf(IEnumerable<OfficialVersion> versions)
    {
        var days = new List<OfficialNakoming>();
        foreach (var version in versions.Where(version => !version.IsDeleted))
        {
            if (version.Fields.Day("datumNakoming") is { } day && (days.Count == 0 || days[^1].Datum != day))
            {
                days.Add(new(day, version.Row));
            }
        }

        return days;
    }

    private static string? NameOf(OfficialFields fields) =>
        fields.Text("achternaam") is { } last ? string.Join(' ', new[] { fields.Text("voornaam") ?? fields.Text("initialen"), fields.Text("tussenvoegsel"), last }.OfType<string>()) : null;
}
