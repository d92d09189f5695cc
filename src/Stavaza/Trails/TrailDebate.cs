using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails;

/// <summary>Under which item of a debate a promise was made, of which dossiers that item is, and which office the minister held who made it.</summary>
/// <param name="Item">Subject of the item; null where the report does not mark items.</param>
/// <param name="Activiteit">Number of the meeting in the register: 2024A09253; null where it is not known.</param>
/// <param name="Dossiers">Every dossier that the item deals with; a promise belongs to all of them, and nothing says to which more than to another.</param>
/// <param name="DossiersFrom">
/// agenda (the report names them where the item is opened), register (the Agendapunten of the meeting do), tabled (the motions that were tabled in it bear their numbers), none (nobody names one).
/// </param>
/// <param name="Office">The minister's office; null where neither the report nor the register says it.</param>
public sealed record TrailDebate(string? Item, string? Activiteit, IReadOnlyList<TrailDossier> Dossiers, string DossiersFrom, TrailOffice? Office)
{
    /// <summary>A value of <see cref="DossiersFrom"/>.</summary>
    public const string FromAgenda = "agenda", FromRegister = "register", FromTabled = "tabled", FromNobody = "none";
}

/// <summary>A dossier, and what says that an item of a debate deals with it.</summary>
/// <param name="Dossier">As written in ids: 33783, 36200-V.</param>
/// <param name="Rule">debat/aan-de-orde, debat/zaken, debat/ingediende-motie, register/agendapunt.</param>
/// <param name="Said">The words of the report; null where the register says it.</param>
/// <param name="Row">The row of the register; null where the report says it.</param>
public sealed record TrailDossier(string Dossier, string Rule, PlacedWords? Said, OfficialRow? Row);

/// <summary>The office of a minister, and what says so.</summary>
/// <param name="Name">As the report calls the minister; null where it says the office alone.</param>
/// <param name="Office">minister van Justitie en Veiligheid.</param>
/// <param name="Rule">debat/aanwezig, debat/functie, register/activiteit-actor.</param>
/// <param name="Said">The words of the report; null where the register says it.</param>
/// <param name="Row">The row of the register; null where the report says it.</param>
public sealed record TrailOffice(string? Name, string Office, string Rule, PlacedWords? Said, OfficialRow? Row);
