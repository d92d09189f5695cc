using Stavaza.Answers;

namespace Stavaza.Official;

/// <summary>A motion as the register has it.</summary>
/// <param name="Zaak">Its Zaak; null where the register has only the paper.</param>
/// <param name="Stuk">Its paper; null where the register has only the Zaak.</param>
/// <param name="Titel">Title, or the subject where there is none.</param>
/// <param name="Indieners">Who moved it: the first mover first, in the source's words.</param>
/// <param name="Outcome">What became of it: our reading, with the rule and the source's words.</param>
/// <param name="Besluit">The decision on which that rests; null where there is none.</param>
public sealed record OfficialMotie(
    OfficialZaak? Zaak, OfficialDocument? Stuk, string? Titel, IReadOnlyList<OfficialActor> Indieners, OfficialOutcome Outcome, OfficialBesluit? Besluit);

/// <summary>Written questions as the register has them.</summary>
/// <param name="Zaak">Their Zaak.</param>
/// <param name="Indieners">Who asked, as the source writes them.</param>
/// <param name="GerichtAan">Whom they ask, as the source writes it.</param>
/// <param name="Gesteld">The day on which they were asked; null when the register does not say.</param>
/// <param name="Vragen">The paper that holds them; null when the register has none.</param>
/// <param name="Antwoord">The paper that answers them; null when the register has none.</param>
/// <param name="Uitstel">The notices that put the answer off, oldest first.</param>
/// <param name="Dagen">Days from asking to answering; null while that is not known.</param>
/// <param name="Reading">Our reading: answered, delayed, afgedaan (the register says no more than that), open or unclear.</param>
/// <param name="Rule">answer-paper, delay-paper, zaak-afgedaan, zaak-not-afgedaan, nothing-said.</param>
public sealed record OfficialVraag(
    OfficialZaak Zaak,
    IReadOnlyList<string> Indieners,
    IReadOnlyList<string> GerichtAan,
    DateOnly? Gesteld,
    OfficialDocument? Vragen,
    OfficialDocument? Antwoord,
    IReadOnlyList<OfficialDocument> Uitstel,
    int? Dagen,
    string Reading,
    string Rule);

/// <summary>A promise as the register of promises has it.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Nummer">TZ202306-026.</param>
/// <param name="Tekst">What was promised, in the register's words.</param>
/// <param name="Bewindspersoon">Who promised it, as the source writes the name.</param>
/// <param name="Functie">In which office.</param>
/// <param name="Ministerie">Of which ministry.</param>
/// <param name="ToegezegdAan">To whom, as the source writes it; empty when not said.</param>
/// <param name="Aanmaakdatum">The day on which it was put in the register.</param>
/// <param name="DatumNakoming">The day of which the register says that it is or was to be kept.</param>
/// <param name="KamerbriefNakoming">The letters by which it was kept, as the source writes their numbers.</param>
/// <param name="Activiteit">The debate in which it was made; null when the register does not say.</param>
/// <param name="Status">As it stood (Openstaand, Voldaan, Deels Voldaan, Vervallen), with everything that it was before, oldest first.</param>
public sealed record OfficialToezegging(
    OfficialRow Row,
    string? Nummer,
    string? Tekst,
    string? Bewindspersoon,
    string? Functie,
    string? Ministerie,
    IReadOnlyList<string> ToegezegdAan,
    DateOnly? Aanmaakdatum,
    DateOnly? DatumNakoming,
    IReadOnlyList<string> KamerbriefNakoming,
    OfficialActiviteit? Activiteit,
    IReadOnlyList<OfficialStatus> Status)
{
    /// <summary>Each day that <see cref="DatumNakoming"/> named in turn, oldest first, with the version that first did.</summary>
    public IReadOnlyList<OfficialNakoming> Nakomingen { get; init; } = [];

    /// <summary>The letters of <see cref="KamerbriefNakoming"/>, as far as the register or the record knows them.</summary>
    public IReadOnlyList<OfficialKamerbrief> Kamerbrieven { get; init; } = [];

    /// <summary>Numbers of the promises that it repeats, adds to or changes.</summary>
    public IReadOnlyList<string> GaatOver { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public OfficialStatus Now => Status[^1];
}

/// <summary>A day by which a promise is or was to be kept, as the register said from some version on.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Row">The version that first named it.</param>
public sealed record OfficialNakoming(DateOnly Datum, OfficialRow Row);

/// <summary>A letter of which a row of the register says that something was done by it, or that it belongs to it.</summary>
/// <param name="Nummer">As the row names it: 2026Z00001, 2026D00002.</param>
/// <param name="Id">The id of its document where the record holds it, else that of its paper in the register, else <paramref name="Nummer"/>.</param>
/// <param name="Datum">Its day by the document, else by its paper in the register; null when neither is known.</param>
/// <param name="Row">The version that first named it.</param>
/// <param name="Held">Its document; null when the record does not hold it.</param>
public sealed record OfficialKamerbrief(string Nummer, string Id, DateOnly? Datum, OfficialRow Row, DocumentReference? Held);

/// <summary>A dossier as the register has it.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Id">dossier-36200-V.</param>
/// <param name="Titel">Title.</param>
/// <param name="HoogsteVolgnummer">The highest number of which the register says that it was given out; null when it does not say.</param>
/// <param name="Afgesloten">Whether it is closed; null when not said.</param>
public sealed record OfficialDossier(OfficialRow Row, string Id, string? Titel, int? HoogsteVolgnummer, bool? Afgesloten);
