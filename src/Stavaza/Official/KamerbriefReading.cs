using Stavaza.Reading.Identifiers;

namespace Stavaza.Official;

/// <summary>Finds the letters that rows of the register name: those by which a promise was kept, and those that stand in the Zaak of a motion.</summary>
internal static class KamerbriefReading
{
    private const string Soort = "Brief regering";

    /// <summary>The numbers of the letters by which a promise was kept, as Stavaza writes ids. The live feed repeats a field that its schema has once.</summary>
    public static IEnumerable<string> NumbersIn(OfficialVersion toezegging) =>
        toezegging.Fields.Texts("kamerbriefNakoming").Select(number => OfficialId.Parse(number)?.ToString() ?? number).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The letters that the row names now, each with the version that first did.</summary>
    public static async Task<IReadOnlyList<OfficialKamerbrief>> OfAsync(
        OfficialLookup lookup, OfficialVersion toezegging, IReadOnlyList<OfficialVersion> history, CancellationToken cancellationToken)
    {
        var letters = new List<OfficialKamerbrief>();
        foreach (var number in NumbersIn(toezegging))
        {
            var first = history.FirstOrDefault(version => NumbersIn(version).Contains(number, StringComparer.OrdinalIgnoreCase)) ?? toezegging;
            letters.Add(await OfAsync(lookup, number, first.Row, cancellationToken));
        }

        return letters;
    }

    /// <summary>The letters of the government among the papers of a Zaak, the row of each being the evidence.</summary>
    public static IEnumerable<OfficialKamerbrief> In(OfficialZaak zaak) =>
        zaak.Documenten.Where(IsLetter).Select(paper => new OfficialKamerbrief(
            paper.DocumentNummer ?? paper.Row.Id.ToString(), paper.Held?.Id ?? paper.Id ?? paper.Row.Id.ToString(), paper.Held?.Published.Day ?? paper.Datum, paper.Row, paper.Held));

    private static async Task<OfficialKamerbrief> OfAsync(OfficialLookup lookup, string number, OfficialRow row, CancellationToken cancellationToken)
    {
        var papers = await lookup.NumberedAsync(number, "document", cancellationToken);
        if (papers.Count == 0)
        {
            foreach (var zaak in await lookup.NumberedAsync(number, "zaak", cancellationToken))
            {
                papers.AddRange(await lookup.NamingAsync(zaak, "zaak", "document", cancellationToken));
            }
        }

        // One paper is the letter; of several the register does not say which, and none is chosen.
        var letters = (await PaperReading.ReadAsync(lookup, papers, cancellationToken)).Where(paper => papers.Count == 1 || IsLetter(paper)).ToList();
        var letter = letters is [var only] ? only : null;
        var held = letter?.Held ?? await PaperReading.HeldAsync(lookup, number, cancellationToken);
        return new(number, held?.Id ?? letter?.Id ?? number, held?.Published.Day ?? letter?.Datum, row, held);
    }

    private static bool IsLetter(OfficialDocument paper) => paper.Soort?.StartsWith(Soort, StringComparison.OrdinalIgnoreCase) == true;
}
