namespace Stavaza.Web.Languages;

/// <summary>What the pages say of the item of a debate under which a promise was made, in one language.</summary>
public sealed record DebateTexts
{
    public required string Title { get; init; }
    public required string ItemNotMarked { get; init; }
    public required IReadOnlyDictionary<string, string> DossiersFrom { get; init; }
    public required string Office { get; init; }
    public required string OfficeNotSaid { get; init; }
    public required string NoDossier { get; init; }

    /// <summary>Before a dossier in a list: the agenda names it.</summary>
    public required string OnTheAgenda { get; init; }

    /// <summary>Before a dossier in a list: the motions of that item stand in it.</summary>
    public required string OfItsMotions { get; init; }

    /// <summary>The table for a language.</summary>
    public static DebateTexts For(Texts texts) => texts.Code == "en" ? English : Dutch;

    /// <summary>In Dutch.</summary>
    public static DebateTexts Dutch { get; } = new()
    {
        Title = "In welk debat",
        ItemNotMarked = "Het verslag deelt zijn agendapunten niet in.",
        DossiersFrom = new Dictionary<string, string>
        {
            ["agenda"] = "De dossiers die het verslag noemt waar het dit agendapunt opent. De toezegging hoort bij alle; bij welk het meest, zegt niemand.",
            ["register"] = "De dossiers op de agenda van de vergadering, volgens het register.",
            ["tabled"] = "De agenda noemt geen dossier. De moties die bij dit agendapunt zijn ingediend, staan in:",
            ["none"] = "Geen dossier: het verslag en het register noemen er bij dit agendapunt geen.",
        },
        Office = "Ambt",
        OfficeNotSaid = "Het verslag en het register noemen het ambt niet.",
        NoDossier = "geen dossier bij dit agendapunt",
        OnTheAgenda = "Agendapunt in dossier",
        OfItsMotions = "Moties in dossier",
    };

    /// <summary>In English.</summary>
    public static DebateTexts English { get; } = new()
    {
        Title = "In which debate",
        ItemNotMarked = "The report does not mark its items.",
        DossiersFrom = new Dictionary<string, string>
        {
            ["agenda"] = "The dossiers that the report names where it opens this item. The promise belongs to all of them; to which most, nobody says.",
            ["register"] = "The dossiers on the agenda of the meeting, by the register.",
            ["tabled"] = "The agenda names no dossier. The motions that were tabled under this item stand in:",
            ["none"] = "No dossier: the report and the register name none for this item.",
        },
        Office = "Office",
        OfficeNotSaid = "The report and the register do not name the office.",
        NoDossier = "no dossier for this item",
        OnTheAgenda = "Item of dossier",
        OfItsMotions = "Motions in dossier",
    };
}
