using System.Globalization;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>What is known of the numbers of one dossier, from all sides: what is held, what is cited, what the register says, what was declared.</summary>
internal sealed class DossierNumbers(string dossier)
{
    private readonly SortedSet<int> _held = [];
    private readonly SortedDictionary<int, int> _cited = [];

    /// <summary>33783, 36200-V.</summary>
    public string Dossier => dossier;

    /// <summary>The highest number of which the register says that it was given out; null when it does not say.</summary>
    public int? OfRegister { get; set; }

    /// <summary>Up to where it was declared complete; null when it was not.</summary>
    public CompleteDossierRow? Declared { get; set; }

    public bool Has(int number) => _held.Contains(number);

    public int CitedBy(int number) => _cited.GetValueOrDefault(number);

    public void Hold(int number) => _held.Add(number);

    public void Cite(int number, int documents) => _cited[number] = documents;

    public DossierCount Count()
    {
        var (highest, basis) = Highest();
        var missing = 0;
        for (var number = 1; number <= highest; number++)
        {
            missing += IsMissing(number) ? 1 : 0;
        }

        return new($"dossier-{dossier}", highest, basis, _held.Count, missing, Declared?.Until);
    }

    /// <summary>Not held, and not known to have never been given out.</summary>
    public bool IsMissing(int number) => !_held.Contains(number) && (Declared is null || number > Declared.Last);

    private (int Number, string Basis) Highest() => new[]
        {
            (Number: _held.Count > 0 ? _held.Max : 0, Basis: "held"),
            (Number: OfRegister ?? 0, Basis: "register"),
            (Number: Declared?.Last ?? 0, Basis: "declared"),
            (Number: _cited.Count > 0 ? _cited.Keys.Last() : 0, Basis: "cited"),
        }.MaxBy(known => known.Number);

    /// <summary>The dossier and the number in it; null for what has a letter for a number and for what is none.</summary>
    public static (string Dossier, int Number)? Of(string id) =>
        Kamerstuknummer.TryParse(id, out var paper)
        && int.TryParse(paper.Volgnummer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < MostNumbers
            ? (paper.Dossier.ToString(), number) : null;

    /// <summary>No dossier has so many: what is higher is a mistake of who cites it.</summary>
    private const int MostNumbers = 10_000;
}
