using System.Collections.Immutable;
using Stavaza.Reading;

namespace Stavaza.Debates;

/// <summary>What the report of a debate says of its own order: the items on its agenda, and the office of each minister who speaks. Derived; kept with the reading.</summary>
/// <param name="Items">In the order of the report; the first begins at 0 where the report does not say where another begins.</param>
/// <param name="Offices">One for each minister whose office the report names.</param>
internal sealed record Debate(ImmutableArray<DebateItem> Items, ImmutableArray<DebateOffice> Offices)
{
    /// <summary>The item in which a place lies; null before the first.</summary>
    public DebateItem? ItemAt(int place) => Items.LastOrDefault(item => item.Start <= place);

    /// <summary>The same item of the agenda, also where it was broken off and taken up again.</summary>
    public IEnumerable<DebateItem> PartsOf(DebateItem item) =>
        item.Activiteit is { } activiteit ? Items.Where(part => part.Activiteit == activiteit) : [item];
}

/// <summary>One item of the agenda.</summary>
/// <param name="Start">Where it begins, in the text before cleaning.</param>
/// <param name="Title">As the format names it; null where it does not.</param>
/// <param name="Activiteit">Number of the meeting in the register: 2024A09253; null where the format does not say.</param>
/// <param name="Dossiers">The dossiers that it deals with, each once, in the order in which they are named.</param>
/// <param name="Speakers">Who speaks for the government in it: "Minister Van Weel".</param>
internal sealed record DebateItem(int Start, string? Title, string? Activiteit, ImmutableArray<DebateDossier> Dossiers, ImmutableArray<string> Speakers);

/// <summary>A dossier that an item deals with.</summary>
/// <param name="Dossier">33783, 36200-V.</param>
/// <param name="Rule">debat/aan-de-orde (named where the item is opened), debat/zaken (by the format), debat/ingediende-motie (a motion that was tabled in it bears that dossier's number).</param>
/// <param name="Place">Where it is named, in the text before cleaning.</param>
/// <param name="Words">The words that name it.</param>
internal sealed record DebateDossier(string Dossier, string Rule, TextSpan Place, string Words);

/// <summary>The office of a minister or state secretary, as the report names it.</summary>
/// <param name="Name">As the report calls the person: Van Weel.</param>
/// <param name="Office">minister van Justitie en Veiligheid.</param>
/// <param name="Rule">debat/aanwezig (the report's own list of who is there), debat/functie (the format's data of the speaker).</param>
/// <param name="Place">Where it stands, in the text before cleaning; of the format's data, where the speaker is first named.</param>
/// <param name="Words">The words.</param>
internal sealed record DebateOffice(string Name, string Office, string Rule, TextSpan Place, string Words);
