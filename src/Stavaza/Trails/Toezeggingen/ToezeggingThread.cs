using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>A promise with everything that belongs to it, before it is told step by step.</summary>
/// <param name="made">The document that makes it; null where only its number is spoken of, or only the register has it.</param>
internal sealed class ToezeggingThread(ToezeggingMade? made)
{
    public ToezeggingMade? Made => made;

    /// <summary>TZ202306-026 or T02883; null while none is known.</summary>
    public string? Number { get; set; }

    /// <summary>Its row of the register; null for none.</summary>
    public OfficialToezegging? Row { get; set; }

    /// <summary>The sentences that speak of it for certain.</summary>
    public List<ToezeggingLink> Links { get; } = [];

    /// <summary>What may belong to it.</summary>
    public List<TrailCandidate> Candidates { get; } = [];

    /// <summary>The id of its trail.</summary>
    public string Id => Number ?? made!.Id;

    /// <summary>Whether an id names it: its number, or any sentence that makes it.</summary>
    public bool Is(string id) =>
        id.Equals(Number, StringComparison.OrdinalIgnoreCase) || (ToezeggingMade.ElementOf(id) is { } element && Elements.Any(found => found.Element.Id == element));

    private IEnumerable<FoundElement> Elements => (made?.Said ?? []).Concat(Links.Select(link => link.Sentence.Again).OfType<FoundElement>());
}

/// <summary>A sentence that speaks of a promise, with the rule that says so.</summary>
/// <param name="Rule">toezegging/nummer, toezegging/stuk-en-woorden, toezegging/dag-en-woorden.</param>
internal sealed record ToezeggingLink(ToezeggingSentence Sentence, string Rule);
