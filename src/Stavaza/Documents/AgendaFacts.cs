using System.Collections.Immutable;

namespace Stavaza.Documents;

/// <summary>An item of the agenda as the format of a report marks it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Title">Its subject; null where the format gives none.</param>
/// <param name="Activiteit">Number of the meeting in the register: 2024A09253; null where the format gives none.</param>
/// <param name="Dossiers">Dossiers of the Zaken that it lists, in the form 36200-V.</param>
public sealed record AgendaFact(int Start, string? Title, string? Activiteit, ImmutableArray<string> Dossiers);

/// <summary>The office of somebody who speaks, as the format of a report gives it.</summary>
/// <param name="Speaker">As reports print the speaker, without the colon: Minister Van Weel.</param>
/// <param name="Office">minister van Justitie en Veiligheid.</param>
public sealed record OfficeFact(string Speaker, string Office);
