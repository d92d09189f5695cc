using Stavaza.Documents;
using Stavaza.Linking;

namespace Stavaza.Reports;

/// <summary>Finds which motion or promise of the record a row of a list is: by id, else by mover and day, else, as no more than a possibility, by words.</summary>
internal sealed class ListMatching(IReadOnlyList<AccountItem> items)
{
    public const string ById = "id", ByPlace = "place", ByMoverAndDay = "mover-and-day", ByWords = "words";

    private const int LongWord = 5;
    private const double WordsAgree = 0.6, ClearlyBetter = 0.15;

    private readonly ILookup<string, AccountItem> _byId = items.SelectMany(item => item.Ids.Select(id => (id, item))).ToLookup(pair => pair.id, pair => pair.item, StringComparer.OrdinalIgnoreCase);
    private readonly List<(AccountItem Item, HashSet<string> Words)> _words = [.. items.Select(item => (item, WordsOf(TextOf(item))))];

    /// <summary>What fits the row, with the rule: nothing, one, or several among which none is chosen.</summary>
    public (IReadOnlyList<AccountItem> Items, string Rule) Find(ListedRow row)
    {
        if (row.Ids.Count > 0)
        {
            // A row with a number is what its number says, and nothing else by its words.
            var numbered = row.Ids.SelectMany(id => _byId[id]).Distinct().ToList();
            return numbered.Count > 0 ? (numbered, ById) : (PromisedIn(row), ByPlace);
        }

        var moved = row.Day is { } day ? items.Where(item => item.Day == day && MoversOf(item).Any(mover => NamedSubjects.Names(row.Description, mover))).ToList() : [];
        return moved.Count > 0 ? (moved, ByMoverAndDay) : (Alike(row), ByWords);
    }

    /// <summary>A promise has often no number but that of the paper in which it was made: then place and words together tell it.</summary>
    private List<AccountItem> PromisedIn(ListedRow row)
    {
        var words = WordsOf(row.Description);
        return [.. _words.Where(item => item.Item.Told is { } told && row.Ids.Contains(told.Reference.Id, StringComparer.OrdinalIgnoreCase) && Score(words, item.Words) >= WordsAgree).Select(item => item.Item)];
    }

    private static IEnumerable<string> MoversOf(AccountItem item) =>
        (item.Trail?.Movers ?? []).Select(Surname.Last).OfType<string>().Select(name => char.ToUpperInvariant(name[0]) + name[1..]);

    private List<AccountItem> Alike(ListedRow row)
    {
        var words = WordsOf(row.Description);
        var scored = _words.Select(item => (item.Item, Score: Score(words, item.Words))).Where(item => item.Score >= WordsAgree).OrderByDescending(item => item.Score).ToList();
        return [.. scored.TakeWhile(item => scored[0].Score - item.Score < ClearlyBetter).Select(item => item.Item)];
    }

    /// <summary>The part of the shorter text's words that both have; two texts of a word or two are never alike.</summary>
    private static double Score(HashSet<string> row, HashSet<string> item) =>
        Math.Min(row.Count, item.Count) is var least and >= 3 ? (double)row.Count(item.Contains) / least : 0;

    private static string TextOf(AccountItem item) => string.Join(' ', new[] { item.Title }.Concat(item.Trail?.Dicta.Select(dictum => dictum.Text) ?? []));

    /// <summary>The long words; a PDF may write two letters as one (ﬂ).</summary>
    private static HashSet<string> WordsOf(string text)
    {
        var plain = Ligatures.Undone(text).ToLowerInvariant();
        return [.. plain.Split([.. plain.Where(unit => !char.IsLetterOrDigit(unit)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LongWord)];
    }
}
