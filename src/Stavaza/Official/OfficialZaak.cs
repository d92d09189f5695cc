using Stavaza.Answers;

namespace Stavaza.Official;

/// <summary>A Zaak of the House, with what belongs to it.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Nummer">2022Z21643; null when the source gives none.</param>
/// <param name="Soort">Motie, Schriftelijke vragen, Brief regering …</param>
/// <param name="Titel">Title; null when the source gives none.</param>
/// <param name="Onderwerp">Subject; null when the source gives none.</param>
/// <param name="GestartOp">The day on which it began.</param>
/// <param name="Termijn">The day by which the source expects it to be dealt with.</param>
/// <param name="Status">As it stood, with everything that it was before, oldest first.</param>
/// <param name="Actoren">Who brought it in, to whom it is addressed, and so on.</param>
/// <param name="Documenten">Its papers, oldest first.</param>
/// <param name="Besluiten">What was decided on it, oldest first; those without a day last.</param>
public sealed record OfficialZaak(
    OfficialRow Row,
    string? Nummer,
    string? Soort,
    string? Titel,
    string? Onderwerp,
    DateOnly? GestartOp,
    DateOnly? Termijn,
    IReadOnlyList<OfficialStatus> Status,
    IReadOnlyList<OfficialActor> Actoren,
    IReadOnlyList<OfficialDocument> Documenten,
    IReadOnlyList<OfficialBesluit> Besluiten)
{
    /// <summary>Numbers of the Zaken that this one takes the place of: a motion that was changed.</summary>
    public IReadOnlyList<string> VervangenVanuit { get; init; } = [];

    /// <summary>Numbers of the Zaken that took the place of this one; where the register joins none, the ids of the papers whose title says so (kst-36200-V-31).</summary>
    public IReadOnlyList<string> VervangenDoor { get; init; } = [];

    /// <summary>Dossiers to which it belongs: dossier-33783.</summary>
    public IReadOnlyList<string> Dossiers { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public OfficialStatus Now => Status[^1];
}

/// <summary>A paper as the register knows it.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="DocumentNummer">2022D50000.</param>
/// <param name="Kamerstukken">Its ids in dossiers: kst-36200-V-30; empty for a paper outside any dossier.</param>
/// <param name="Aanhangselnummer">ah-tk-20222023-1234; null for what is not in the Aanhangsel.</param>
/// <param name="Soort">Motie, Brief regering, Antwoord schriftelijke vragen …</param>
/// <param name="Titel">Title.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Datum">Its day.</param>
/// <param name="HasFile">The source offers a file of it.</param>
public sealed record OfficialDocument(
    OfficialRow Row,
    string? DocumentNummer,
    IReadOnlyList<string> Kamerstukken,
    string? Aanhangselnummer,
    string? Soort,
    string? Titel,
    string? Onderwerp,
    DateOnly? Datum,
    bool HasFile)
{
    /// <summary>Who signed or sent it; filled where the paper itself was asked for.</summary>
    public IReadOnlyList<OfficialActor> Actoren { get; init; } = [];

    /// <summary>Its versions as the register numbers them, with the id under which officielebekendmakingen.nl has it; filled where the paper itself was asked for.</summary>
    public IReadOnlyList<OfficialDocumentVersie> Versies { get; init; } = [];

    /// <summary>Numbers of the Zaken to which it belongs; filled where the paper itself was asked for.</summary>
    public IReadOnlyList<string> Zaken { get; init; } = [];

    /// <summary>The same paper in the record; null when its text is not held.</summary>
    public DocumentReference? Held { get; init; }

    /// <summary>The id by which people name it: its place in a dossier, else in the Aanhangsel, else its own number.</summary>
    public string? Id => Kamerstukken.Count > 0 ? Kamerstukken[0] : Aanhangselnummer ?? DocumentNummer;
}

/// <summary>One version of a paper.</summary>
/// <param name="Row">The row.</param>
/// <param name="Versienummer">From 1.</param>
/// <param name="Status">As the source writes it.</param>
/// <param name="Extensie">Kind of file.</param>
/// <param name="Datum">Its day.</param>
/// <param name="ExterneIdentifier">The id of the publication: kst-36200-V-30, ah-tk-20222023-1234; null when there is none.</param>
public sealed record OfficialDocumentVersie(OfficialRow Row, int? Versienummer, string? Status, string? Extensie, DateOnly? Datum, string? ExterneIdentifier);
