using Stavaza.Linking;
using Stavaza.Reading;

namespace Stavaza.Drift;

/// <summary>A passage to follow.</summary>
/// <param name="Paper">Number of its paper in the order of time.</param>
/// <param name="Place">Where it stands in the paper.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaks">It has the words of the subject, so that a thread may begin with it. One that has not may go on with a thread: words are lost in rewording.</param>
internal sealed record PassageOfPaper(int Paper, TextSpan Place, string Text, bool Speaks);

/// <summary>
/// Follows passages through papers in the order of time. In each paper the pairs of a thread and a passage that are most alike go together, each thread and each
/// passage once; a passage that goes on with none, and speaks of the subject, begins a thread.
/// </summary>
internal sealed class PassageThreads
{
    /// <summary>Two passages are one when they share so much of their telling words; chosen on versions of laws, where the article tells what belongs together (docs/drift.md).</summary>
    private const double SameFrom = 0.4;

    /// <summary>Shorter ones are headings and openings of letters.</summary>
    private const int FewestWords = 6;

    private readonly TellingWords _telling;
    private readonly List<PassageThread> _threads = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    private PassageThreads(TellingWords telling) => _telling = telling;

    /// <summary>The threads, in the order in which they begin.</summary>
    public static IReadOnlyList<PassageThread> Follow(IEnumerable<PassageOfPaper> passages)
    {
        var worded = passages.Select(passage => new WordedPassage(passage, TellingWords.Of(passage.Text))).Where(passage => passage.Words.Count >= FewestWords).ToList();
        var threads = new PassageThreads(new([.. worded.Select(passage => passage.Words)]));
        foreach (var paper in worded.GroupBy(passage => passage.Passage.Paper).OrderBy(paper => paper.Key))
        {
            threads.Take([.. paper]);
        }

        return threads._threads;
    }

    private void Take(List<WordedPassage> paper)
    {
        var gone = new HashSet<int>();
        var taken = new HashSet<int>();
        foreach (var (alike, thread, passage) in PairsOf(paper).OrderByDescending(pair => pair.Alike).ThenBy(pair => pair.Thread).ThenBy(pair => pair.Passage))
        {
            if (!gone.Contains(thread) && taken.Add(passage))
            {
                gone.Add(thread);
                Add(thread, paper[passage], alike);
            }
        }

        foreach (var passage in Enumerable.Range(0, paper.Count).Where(passage => paper[passage].Passage.Speaks && !taken.Contains(passage)))
        {
            _threads.Add(new());
            Add(_threads.Count - 1, paper[passage], null);
        }
    }

    private IEnumerable<(double Alike, int Thread, int Passage)> PairsOf(List<WordedPassage> paper) =>
        from passage in Enumerable.Range(0, paper.Count)
        from pair in AlikeThreads(paper[passage])
        where pair.Alike >= SameFrom
        select (pair.Alike, pair.Thread, passage);

    /// <summary>How much each thread whose newest version shares a word with a passage is like it.</summary>
    private IEnumerable<(int Thread, double Alike)> AlikeThreads(WordedPassage passage)
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in passage.Words)
        {
            foreach (var thread in _byWord.GetValueOrDefault(word, []))
            {
                shared[thread] = shared.GetValueOrDefault(thread) + _telling.WeightOf(word);
            }
        }

        var own = _telling.WeightOf(passage.Words);
        return shared.Select(thread => (thread.Key, 2 * thread.Value / (own + _threads[thread.Key].Weight)));
    }

    private void Add(int thread, WordedPassage passage, double? alike)
    {
        foreach (var word in _threads[thread].Words)
        {
            _byWord[word].Remove(thread);
        }

        _threads[thread].Add(passage.Passage, passage.Words, alike, _telling.WeightOf(passage.Words));
        foreach (var word in passage.Words)
        {
            (_byWord.TryGetValue(word, out var threads) ? threads : _byWord[word] = []).Add(thread);
        }
    }

    private sealed record WordedPassage(PassageOfPaper Passage, HashSet<string> Words);
}

/// <summary>One passage through the papers.</summary>
internal sealed class PassageThread
{
    private readonly List<(PassageOfPaper Passage, double? Alike)> _versions = [];

    /// <summary>Its versions, oldest first, each with how much it is like the one before.</summary>
    public IReadOnlyList<(PassageOfPaper Passage, double? Alike)> Versions => _versions;

    /// <summary>The words of the newest version.</summary>
    public HashSet<string> Words { get; private set; } = [];

    /// <summary>What they tell together.</summary>
    public double Weight { get; private set; }

    public void Add(PassageOfPaper passage, HashSet<string> words, double? alike, double weight)
    {
        _versions.Add((passage, alike));
        (Words, Weight) = (words, weight);
    }
}
