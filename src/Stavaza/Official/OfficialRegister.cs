using Stavaza.Answers;

namespace Stavaza.Official;

/// <summary>
/// What the official registers say of an id, as of a day: beside what the documents say, never instead of it. A day counts the versions that the source had published
/// by its end.
/// </summary>
/// <param name="Id">Canonical id: kst-36200-V-30, 2022Z21643, TZ202306-026, dossier-33783.</param>
/// <param name="AsOf">The day.</param>
public sealed record OfficialRegister(string Id, DateOnly AsOf)
{
    /// <summary>The motion that the id names or whose paper it is; null for none.</summary>
    public OfficialMotie? Motie { get; init; }

    /// <summary>The written questions that the id names, or a paper of them; null for none.</summary>
    public OfficialVraag? Vraag { get; init; }

    /// <summary>The promise; null for none.</summary>
    public OfficialToezegging? Toezegging { get; init; }

    /// <summary>A Zaak of another kind; null for none.</summary>
    public OfficialZaak? Zaak { get; init; }

    /// <summary>The paper that the id names; null for none.</summary>
    public OfficialDocument? Document { get; init; }

    /// <summary>The dossier; null for none.</summary>
    public OfficialDossier? Dossier { get; init; }

    /// <summary>The treaty; null for none.</summary>
    public OfficialVerdrag? Verdrag { get; init; }

    /// <summary>The publication as its metadata describes it; null for none.</summary>
    public OfficialPublicatie? Publicatie { get; init; }

    /// <summary>Several rows bear the id: none was chosen, and these are they.</summary>
    public IReadOnlyList<OfficialRow> Ambiguous { get; init; } = [];

    /// <summary>Where the register and the documents say different things. Neither wins.</summary>
    public IReadOnlyList<OfficialDifference> Differences { get; init; } = [];

    internal bool IsEmpty => Publicatie is null && HasNoRow;

    /// <summary>Nothing but the description of a publication, which says nothing of what happened.</summary>
    internal bool HasNoRow => (Motie, Vraag, Toezegging, Zaak, Document) is (null, null, null, null, null) && (Dossier, Verdrag) is (null, null) && Ambiguous.Count == 0;
}

/// <summary>Something of which the register and the documents say different things.</summary>
/// <param name="Field">outcome, decision-day, paper-day, first-mover, appreciation, afgedaan, answer, answer-day; of a publication publication-day, session, dossier, number, dossier-title, zaak.</param>
/// <param name="Official">What the register says.</param>
/// <param name="Documents">What the documents say.</param>
/// <param name="Rule">The rule that compared them.</param>
/// <param name="Row">The row of the register.</param>
/// <param name="Evidence">The sentence of the documents; null where what they say is no sentence, such as a day of publication.</param>
public sealed record OfficialDifference(string Field, string Official, string Documents, string Rule, OfficialRow Row, Evidence? Evidence);
