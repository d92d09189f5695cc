namespace Stavaza.Official;

/// <summary>A treaty as the Verdragenbank has it.</summary>
/// <param name="Row">The version of the day.</param>
/// <param name="Identifier">The id of the source.</param>
/// <param name="Verdragnummer">The number of the treaty at the source: 013519; null when not said.</param>
/// <param name="Titel">Title.</param>
/// <param name="Soort">bilateraal, multilateraal, as the source writes it.</param>
/// <param name="Status">As the source writes it.</param>
/// <param name="Partijen">The parties that the record names.</param>
/// <param name="DatumTotstandkoming">The day on which it was made.</param>
/// <param name="PlaatsTotstandkoming">Where it was made.</param>
/// <param name="Inwerkingtreding">The day on which it entered into force.</param>
/// <param name="Tractatenbladen">Its publications, as ids: trb-1968-126.</param>
/// <param name="Nederland">From and to when it holds for the Netherlands; null where not said.</param>
public sealed record OfficialVerdrag(
    OfficialRow Row,
    string Identifier,
    string? Verdragnummer,
    string? Titel,
    string? Soort,
    string? Status,
    IReadOnlyList<string> Partijen,
    DateOnly? DatumTotstandkoming,
    string? PlaatsTotstandkoming,
    DateOnly? Inwerkingtreding,
    IReadOnlyList<string> Tractatenbladen,
    OfficialPeriod? Nederland);

/// <summary>A time, open where not said.</summary>
public sealed record OfficialPeriod(DateOnly? Van, DateOnly? Tot);
