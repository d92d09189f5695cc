namespace Stavaza.Official;

/// <summary>A decision of the House.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="BesluitSoort">As the source writes it: Stemmen - aangenomen.</param>
/// <param name="BesluitTekst">As the source writes it: Aangenomen.</param>
/// <param name="StemmingsSoort">Met handopsteken, Hoofdelijk; null when not said.</param>
/// <param name="Status">Besluit, Voorstel, Concept voorstel; null when not said.</param>
/// <param name="Opmerking">Remark; null for none.</param>
/// <param name="Activiteit">Where it was taken, with the day; null when the register does not say.</param>
/// <param name="Stemmingen">Who voted how, in the order of the alphabet: a party a row, or a member a row.</param>
public sealed record OfficialBesluit(
    OfficialRow Row,
    string? BesluitSoort,
    string? BesluitTekst,
    string? StemmingsSoort,
    string? Status,
    string? Opmerking,
    OfficialActiviteit? Activiteit,
    IReadOnlyList<OfficialStem> Stemmingen)
{
    /// <summary>Votes for: seats of the parties and single members. Null when a vote for does not say how many it stands for.</summary>
    public int? Voor => Seats("Voor");

    /// <summary>Votes against, counted the same way.</summary>
    public int? Tegen => Seats("Tegen");

    private int? Seats(string soort)
    {
        var votes = Stemmingen.Where(stem => soort.Equals(stem.Soort, StringComparison.OrdinalIgnoreCase)).ToList();
        return Stemmingen.Count == 0 || votes.Any(stem => stem.Zetels is null) ? null : votes.Sum(stem => stem.Zetels);
    }
}

/// <summary>How a party or a member voted.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fractie">The party as the source writes it; null when not said.</param>
/// <param name="Lid">The member, where members voted one by one; null where the party voted as one.</param>
/// <param name="Soort">Voor, Tegen, Niet deelgenomen.</param>
/// <param name="FractieGrootte">Seats of the party then; null when not said.</param>
/// <param name="Vergissing">The party or member said later that the vote was a mistake.</param>
public sealed record OfficialStem(OfficialRow Row, string? Fractie, string? Lid, string? Soort, int? FractieGrootte, bool Vergissing)
{
    /// <summary>The votes that it stands for: one for a member, the seats for a party.</summary>
    public int? Zetels => Lid is null ? FractieGrootte : 1;
}

/// <summary>A debate, vote or other activity on the calendar of the House.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Nummer">2022A01234.</param>
/// <param name="Soort">Plenair debat, Stemmingen, Commissiedebat …</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Datum">Its day.</param>
/// <param name="Status">Gepland, Uitgevoerd, Verplaatst, Geannuleerd.</param>
/// <param name="Voortouwcommissie">The committee that leads; null for none.</param>
public sealed record OfficialActiviteit(
    OfficialRow Row, string? Nummer, string? Soort, string? Onderwerp, DateOnly? Datum, string? Status, string? Voortouwcommissie)
{
    /// <summary>The item of the agenda under which something was decided; null where none is named.</summary>
    public OfficialAgendapunt? Agendapunt { get; init; }
}

/// <summary>An item of an agenda.</summary>
/// <param name="Row">The row.</param>
/// <param name="Nummer">Its number; null for none.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Volgorde">Place on the agenda, from 1.</param>
/// <param name="Rubriek">The heading under which it stands.</param>
/// <param name="Status">As the source writes it.</param>
public sealed record OfficialAgendapunt(OfficialRow Row, string? Nummer, string? Onderwerp, int? Volgorde, string? Rubriek, string? Status);

/// <summary>A sitting, plenary or of a committee, with its reports.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Soort">Plenair or Commissie.</param>
/// <param name="Titel">Title.</param>
/// <param name="Vergaderjaar">2022-2023.</param>
/// <param name="VergaderingNummer">Number in the session.</param>
/// <param name="Datum">Its day.</param>
/// <param name="Verslagen">Its reports in the order of their publication: later ones take the place of earlier ones.</param>
public sealed record OfficialVergadering(
    OfficialRow Row, string? Soort, string? Titel, string? Vergaderjaar, int? VergaderingNummer, DateOnly? Datum, IReadOnlyList<OfficialVerslag> Verslagen);

/// <summary>A report of a sitting.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Soort">Voorpublicatie, Tussenpublicatie, Eindpublicatie.</param>
/// <param name="Status">Casco, Ongecorrigeerd, Gecorrigeerd, Gerectificeerd.</param>
public sealed record OfficialVerslag(OfficialRow Row, string? Soort, string? Status);
