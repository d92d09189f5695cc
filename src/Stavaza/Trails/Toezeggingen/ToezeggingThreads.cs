using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>
/// Brings together promises, rows of the register and the sentences that speak of them. A number settles it; so does the document or the day of the promise together with
/// words that only one promise of that document or day shares. Where several fit, each gets a candidate and none a link; where none fits, nothing is made up.
/// </summary>
internal sealed class ToezeggingThreads
{
    private const int FewestWords = 2;
    private const int FewestWordsOfRow = 3;

    private readonly List<ToezeggingThread> _threads = [];
    private readonly Dictionary<string, ToezeggingThread> _byNumber = new(StringComparer.OrdinalIgnoreCase);

    private ToezeggingThreads()
    {
    }

    /// <param name="made">The promises, as documents make them.</param>
    /// <param name="sentences">The sentences that speak of promises.</param>
    /// <param name="rows">The rows of the register.</param>
    public static IReadOnlyList<ToezeggingThread> Of(
        IReadOnlyList<ToezeggingMade> made, IReadOnlyList<ToezeggingSentence> sentences, IReadOnlyList<OfficialToezegging> rows)
    {
        var all = new ToezeggingThreads();
        all.AddMade(made, sentences);
        all.AddRows(rows);
        all.LinkByNumber(sentences);
        all.LinkByWords(sentences);
        return all.WithoutWhatIsMadeAgain();
    }

    /// <summary>A promise beside whose sentence a number stands has it. Of several documents that print it under one number the first makes it.</summary>
    private void AddMade(IReadOnlyList<ToezeggingMade> made, IReadOnlyList<ToezeggingSentence> sentences)
    {
        var numbers = sentences.Where(sentence => sentence is { Again: not null, Numbers.Count: 1 }).ToLookup(sentence => sentence.Again!.Element.Id, sentence => sentence.Numbers[0]);
        foreach (var promise in made.OrderBy(promise => promise.Day ?? DateOnly.MaxValue).ThenBy(promise => promise.First.Element.Id, StringComparer.Ordinal))
        {
            var number = promise.Said.SelectMany(found => numbers[found.Element.Id]).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is [var only] ? only : null;
            if (number is null || !_byNumber.ContainsKey(number))
            {
                Add(new(promise) { Number = number });
            }
        }
    }

    private void AddRows(IReadOnlyList<OfficialToezegging> rows)
    {
        var left = new List<OfficialToezegging>();
        foreach (var row in rows)
        {
            if (row.Nummer is { } number && _byNumber.TryGetValue(number, out var known))
            {
                known.Row = row;
            }
            else
            {
                left.Add(row);
            }
        }

        var fits = ToezeggingRowFits.Of(left, _threads.FindAll(thread => thread is { Made: not null, Number: null }), FewestWordsOfRow);
        foreach (var row in left)
        {
            if (fits.Certain(row) is { } thread)
            {
                (thread.Row, thread.Number) = (row, row.Nummer);
                Name(thread);
                continue;
            }

            var alone = new ToezeggingThread(null) { Number = row.Nummer ?? row.Row.Id.ToString(), Row = row };
            Add(alone);
            foreach (var (possible, words) in fits.Possible(row))
            {
                alone.Candidates.Add(new(TrailSteps.Promise, null, ToezeggingRowFits.Rule, possible.Made!.First.Evidence()) { SharedWords = words });
                possible.Candidates.Add(new("registered", row.Nummer, ToezeggingRowFits.Rule, possible.Made.First.Evidence()) { SharedWords = words });
            }
        }
    }

    private void LinkByNumber(IReadOnlyList<ToezeggingSentence> sentences)
    {
        foreach (var (sentence, number) in sentences.SelectMany(sentence => sentence.Numbers.Select(number => (sentence, number))))
        {
            if (!_byNumber.TryGetValue(number, out var thread))
            {
                Add(thread = new(null) { Number = number });
            }

            if (thread.Made?.Said.Contains(sentence.Again) != true)
            {
                thread.Links.Add(new(sentence, "toezegging/nummer"));
            }
        }
    }

    private void LinkByWords(IReadOnlyList<ToezeggingSentence> sentences)
    {
        var made = _threads.FindAll(thread => thread.Made is not null);
        var byDocument = made.ToLookup(thread => thread.Made!.Document);
        var byDay = made.Where(thread => thread.Made!.Day is not null).ToLookup(thread => thread.Made!.Day!.Value);
        foreach (var sentence in sentences.Where(sentence => sentence.Numbers.Count == 0 && sentence.Told.Element.Type != "citation"))
        {
            var cited = sentence.Cites.Where(document => document != sentence.Told.Document).SelectMany(document => byDocument[document]).ToList();
            var pool = cited.Count > 0 ? cited : sentence.Day is { } day ? [.. byDay[day].Where(thread => thread.Made!.Document != sentence.Told.Document)] : [];
            Link(sentence, pool, cited.Count > 0 ? "toezegging/stuk-en-woorden" : "toezegging/dag-en-woorden");
        }
    }

    private static void Link(ToezeggingSentence sentence, List<ToezeggingThread> pool, string rule)
    {
        var fits = pool.Select(thread => (Thread: thread, Words: sentence.Words.SharedWith(thread.Made!.Words))).Where(fit => fit.Words.Count >= FewestWords).ToList();
        if (fits.Count == 1)
        {
            fits[0].Thread.Links.Add(new(sentence, rule));
        }

        // The only promise of its day or document is likely meant, but nothing in the words says so.
        var possible = fits.Count > 1 ? fits : fits.Count == 0 && pool.Count == 1 ? [(pool[0], [])] : [];
        foreach (var (thread, words) in possible)
        {
            thread.Candidates.Add(new(ToezeggingSteps.KindOf(sentence), null, rule, sentence.Told.Evidence()) { SharedWords = words });
        }
    }

    /// <summary>A promise that a sentence makes again while it speaks of an earlier one is that one.</summary>
    private IReadOnlyList<ToezeggingThread> WithoutWhatIsMadeAgain()
    {
        var again = _threads.SelectMany(thread => thread.Links).Select(link => link.Sentence.Again?.Element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return _threads.FindAll(thread => thread.Made is not { } made || !made.Said.Any(found => again.Contains(found.Element.Id)));
    }

    private void Add(ToezeggingThread thread)
    {
        _threads.Add(thread);
        Name(thread);
    }

    private void Name(ToezeggingThread thread)
    {
        if (thread.Number is { } number)
        {
            _byNumber.TryAdd(number, thread);
        }
    }
}
