namespace Stavaza.Official;

/// <summary>A person as the register has them.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Naam">Given name or initials, and family name with what stands before it.</param>
/// <param name="Achternaam">Family name alone.</param>
/// <param name="Functie">As the source writes it.</param>
/// <param name="Fracties">The parties on whose seats they sat, oldest first.</param>
public sealed record OfficialPersoon(OfficialRow Row, string Naam, string? Achternaam, string? Functie, IReadOnlyList<OfficialLidmaatschap> Fracties)
{
    /// <summary>The party on a day; null when they had no seat then.</summary>
    public OfficialLidmaatschap? On(DateOnly day) => Fracties.LastOrDefault(lid => (lid.Van is null || lid.Van <= day) && (lid.TotEnMet is null || lid.TotEnMet >= day));
}

/// <summary>A time on a seat of a party.</summary>
/// <param name="Row">The row (fractieZetelPersoon).</param>
/// <param name="Fractie">The party; null when the register lacks the seat or the party.</param>
/// <param name="Functie">Lid, Fractievoorzitter …</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day; null while it lasts.</param>
public sealed record OfficialLidmaatschap(OfficialRow Row, OfficialFractie? Fractie, string? Functie, DateOnly? Van, DateOnly? TotEnMet);

/// <summary>A parliamentary party in one of its periods.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Afkorting">Short name.</param>
/// <param name="Naam">Full name.</param>
/// <param name="AantalZetels">Seats.</param>
/// <param name="DatumActief">First day.</param>
/// <param name="DatumInactief">Last day; null while it lasts.</param>
public sealed record OfficialFractie(OfficialRow Row, string? Afkorting, string? Naam, int? AantalZetels, DateOnly? DatumActief, DateOnly? DatumInactief);

/// <summary>A committee of the House.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Afkorting">Short name.</param>
/// <param name="Naam">Full name.</param>
/// <param name="Soort">As the source writes it.</param>
public sealed record OfficialCommissie(OfficialRow Row, string? Afkorting, string? Naam, string? Soort);
