namespace Stavaza.Official;

/// <summary>A publication as officielebekendmakingen.nl describes it: what its metadata file says, in the words of the source.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Identifier">The id under which it is published: kst-33783-46, ah-1151601.</param>
/// <param name="Titel">Title; null when not said.</param>
/// <param name="Soorten">What kind of paper it is: Brief, Motie, Mededeling; the source names several.</param>
/// <param name="Vergaderjaar">Session: 2022-2023; null when not said.</param>
/// <param name="Dossiers">The dossiers that it is in, as Stavaza writes them: 33783, 36200-V.</param>
/// <param name="Dossiertitel">Title of the dossier; null when not said.</param>
/// <param name="Ondernummer">Its number in the dossier; null when not said.</param>
/// <param name="Vraagnummers">The Zaken of the written questions that it asks or answers: 2024Z11223.</param>
/// <param name="Uitgegeven">The day on which it was issued.</param>
/// <param name="Datum">The day that the paper itself bears (of the letter, of handing in, of the meeting); null when not said.</param>
/// <param name="Indieners">Who handed it in, as the source writes them.</param>
/// <param name="Status">Opgemaakt, Onopgemaakt …; null when not said.</param>
public sealed record OfficialPublicatie(
    OfficialRow Row,
    string Identifier,
    string? Titel,
    IReadOnlyList<string> Soorten,
    string? Vergaderjaar,
    IReadOnlyList<string> Dossiers,
    string? Dossiertitel,
    string? Ondernummer,
    IReadOnlyList<string> Vraagnummers,
    DateOnly? Uitgegeven,
    DateOnly? Datum,
    IReadOnlyList<string> Indieners,
    string? Status);
