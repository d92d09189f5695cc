namespace Stavaza.Official;

/// <summary>Puts persons, parties, committees and sittings together.</summary>
internal static class PersoonReading
{
    public static async Task<OfficialPersoon> ReadAsync(OfficialLookup lookup, OfficialVersion persoon, CancellationToken cancellationToken)
    {
        var seats = new List<OfficialLidmaatschap>();
        foreach (var seat in await lookup.NamingAsync(persoon, "persoon", "fractieZetelPersoon", cancellationToken))
        {
            var zetel = await lookup.NamedOneAsync(seat, "fractieZetel", cancellationToken);
            var fractie = zetel is null ? null : await lookup.NamedOneAsync(zetel, "fractie", cancellationToken);
            seats.Add(new(seat.Row, fractie is null ? null : FractieOf(fractie), seat.Fields.Text("functie"), seat.Fields.Day("van"), seat.Fields.Day("totEnMet")));
        }

        return new(
            persoon.Row,
            NameOf(persoon.Fields) ?? string.Empty,
            persoon.Fields.Text("achternaam"),
            persoon.Fields.Text("functie"),
            [.. seats.OrderBy(seat => seat.Van ?? DateOnly.MinValue)]);
    }

    /// <summary>A sitting with its reports.</summary>
    public static async Task<OfficialVergadering> SittingAsync(OfficialLookup lookup, OfficialVersion vergadering, CancellationToken cancellationToken) => new(
        vergadering.Row,
        vergadering.Fields.Text("soort"),
        vergadering.Fields.Text("titel"),
        vergadering.Fields.Text("vergaderjaar"),
        vergadering.Fields.Number("vergaderingNummer"),
        vergadering.Fields.Day("datum"),
        [.. (await lookup.NamingAsync(vergadering, "vergadering", "verslag", cancellationToken))
            .Select(verslag => new OfficialVerslag(verslag.Row, verslag.Fields.Text("soort"), verslag.Fields.Text("status")))]);

    public static OfficialFractie FractieOf(OfficialVersion fractie) => new(
        fractie.Row,
        fractie.Fields.Text("afkorting"),
        fractie.Fields.Text("naamNl"),
        fractie.Fields.Number("aantalZetels"),
        fractie.Fields.Day("datumActief"),
        fractie.Fields.Day("datumInactief"));

    public static OfficialCommissie CommissieOf(OfficialVersion commissie) => new(
        commissie.Row, commissie.Fields.Text("afkorting"), commissie.Fields.Text("naamNl") ?? commissie.Fields.Text("naamWebNl"), commissie.Fields.Text("soort"));

    public static string? NameOf(OfficialFields fields) => fields.Text("achternaam") is { } last
        ? string.Join(' ', new[] { fields.Text("roepnaam") ?? fields.Text("initialen") ?? fields.Text("voornamen"), fields.Text("tussenvoegsel"), last }.OfType<string>())
        : null;
}
