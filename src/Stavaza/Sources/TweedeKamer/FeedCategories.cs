namespace Stavaza.Sources.TweedeKamer;

/// <summary>The kinds of entities that the SyncFeed gives, as its query string names them.</summary>
/// <remarks>Source: schemas tkData-v1-0 of the Tweede Kamer; the last three come in the live feed without a schema.</remarks>
public static class FeedCategories
{
    /// <summary>What Stavaza follows unless told otherwise: whatever has to do with papers, decisions, votes, promises and who is behind them. Small before large.</summary>
    public static IReadOnlyList<string> Followed { get; } =
    [
        "Kamerstukdossier", "Persoon", "Fractie", "FractieZetel", "FractieZetelPersoon", "Commissie", "Toezegging", "Vergadering", "Verslag", "Activiteit",
        "ActiviteitActor", "Zaak", "ZaakActor", "Document", "DocumentActor", "DocumentVersie", "Agendapunt", "Besluit", "Stemming",
    ];

    /// <summary>Every category that is known.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Followed,
        "CommissieContactinformatie", "CommissieZetel", "CommissieZetelVastPersoon", "CommissieZetelVastVacature", "CommissieZetelVervangerPersoon",
        "CommissieZetelVervangerVacature", "FractieZetelVacature", "PersoonContactinformatie", "PersoonGeschenk", "PersoonLoopbaan", "PersoonNevenfunctie",
        "PersoonNevenfunctieInkomsten", "PersoonOnderwijs", "PersoonReis", "Reservering", "Zaal", "DocumentPublicatie", "DocumentPublicatieMetadata",
        "FractieAanvullendGegeven",
    ];

    /// <summary>The category as the source writes it; null when it is not known.</summary>
    public static string? Find(string name) => All.FirstOrDefault(category => category.Equals(name, StringComparison.OrdinalIgnoreCase));
}
