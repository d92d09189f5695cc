using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Trails;

namespace Stavaza.Reports;

/// <summary>Something for which the government is to account: a motion, a promise, a set of written questions.</summary>
/// <param name="Id">Canonical id; of a promise that has none, the id of the element that tells it.</param>
/// <param name="Title">Title, or how the documents name it.</param>
internal sealed record AccountItem(string Id, string Title)
{
    /// <summary>Everything that is known of it; null for a promise of which the record has only the sentence.</summary>
    public TrailAnswer? Trail { get; init; }

    /// <summary>The sentence in which it was promised, or that it was kept; null for what is no promise, and for a promise that no document makes.</summary>
    public FoundElement? Told { get; init; }

    /// <summary>What says that a promise of a debate is of the report's dossier or subject; null where its own sentence says it, and for anything else.</summary>
    public DebateGround? Ground { get; init; }

    /// <summary>What the official register says of it; null when nothing.</summary>
    public OfficialRegister? Official { get; init; }

    /// <summary>The day on which it was moved, promised or asked; null when not known.</summary>
    public DateOnly? Day =>
        Told is { } told ? told.Day()?.Day ?? told.Reference.Published.Day
            : Official?.Toezegging is { } row ? row.Activiteit?.Datum ?? row.Aanmaakdatum
            : Trail?.Steps.Select(step => step.Date).FirstOrDefault(day => day is not null);

    /// <summary>Its row of the register of promises, where no document makes it; null otherwise.</summary>
    public OfficialToezegging? OfRegisterAlone => Told is null ? Official?.Toezegging : null;

    /// <summary>
    /// Whether nothing is asked any more: the cabinet says that it was done or will not be, or it was rejected, withdrawn or has lapsed, and the House did not open it again.
    /// What is unclear is not closed. A promise that only the register knows is closed where the register says so: nobody else speaks of it.
    /// </summary>
    public bool IsClosed =>
        OfRegisterAlone?.Now.Status is "Voldaan" or "Vervallen"
        || (Trail is { } trail
            ? trail.Cabinet.Value is "executed" or "not-executed" or "none" or "answered" or "fulfilled" or "withdrawn" && trail.House.Value != "reopened"
            : Told?.Element.Type == "promise-fulfilled");

    /// <summary>Every id by which documents and registers know it.</summary>
    public IEnumerable<string> Ids
    {
        get
        {
            OfficialDocument?[] papers = [Official?.Motie?.Stuk, Official?.Vraag?.Vragen, Official?.Vraag?.Antwoord];
            return new[] { Id, Trail?.Held?.Id, Told?.Element.Target, Official?.Motie?.Zaak?.Nummer, Official?.Vraag?.Zaak.Nummer, Official?.Toezegging?.Nummer }
                .Concat(papers.OfType<OfficialDocument>().SelectMany(paper => paper.Kamerstukken.Append(paper.Aanhangselnummer).Append(paper.DocumentNummer)))
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase);
        }
    }
}
