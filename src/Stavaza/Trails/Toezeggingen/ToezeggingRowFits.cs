using Stavaza.Linking;
using Stavaza.Official;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Which promise of a debate a row of the register may be: the day of its activity, the person, and words of its text that both share.</summary>
internal sealed class ToezeggingRowFits
{
    public const string Rule = "register/activiteit-persoon-woorden";

    private readonly Dictionary<OfficialToezegging, List<(ToezeggingThread Thread, IReadOnlyList<string> Words)>> _fits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ToezeggingThread, int> _rowsOf = new(ReferenceEqualityComparer.Instance);

    public static ToezeggingRowFits Of(IReadOnlyList<OfficialToezegging> rows, List<ToezeggingThread> threads, int fewest)
    {
        var all = new ToezeggingRowFits();
        var byDay = threads.Where(thread => thread.Made!.Day is not null).ToLookup(thread => thread.Made!.Day!.Value);
        foreach (var row in rows.Where(row => row is { Tekst: not null, Activiteit.Datum: not null }))
        {
            var words = ContentWords.Of(row.Tekst!);
            var fits = byDay[row.Activiteit!.Datum!.Value]
                .Where(thread => ToezeggingPersons.Fit(thread.Made!.Actor, row))
                .Select(thread => (Thread: thread, Words: words.SharedWith(thread.Made!.Words)))
                .Where(fit => fit.Words.Count >= fewest)
                .ToList();
            all._fits.Add(row, fits);
            fits.ForEach(fit => all._rowsOf[fit.Thread] = all._rowsOf.GetValueOrDefault(fit.Thread) + 1);
        }

        return all;
    }

    /// <summary>The one promise that fits the row, where no other row fits it; null otherwise.</summary>
    public ToezeggingThread? Certain(OfficialToezegging row) => _fits.TryGetValue(row, out var fits) && fits is [var (only, _)] && _rowsOf[only] == 1 ? only : null;

    /// <summary>Every promise that fits.</summary>
    public IReadOnlyList<(ToezeggingThread Thread, IReadOnlyList<string> Words)> Possible(OfficialToezegging row) => _fits.GetValueOrDefault(row) ?? [];
}
