using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Runs;

/// <summary>What became of one line since the kept run.</summary>
internal enum Verdict
{
    Same,
    Better,
    Worse,
}

/// <summary>One line now and before.</summary>
/// <param name="Before">Its counts in the kept run; all zero where that had nothing of it.</param>
internal readonly record struct RowChange(string Group, string Row, Tally Before, Tally Now)
{
    /// <summary>Differences below this are those of arithmetic.</summary>
    private const double Nothing = 1e-9;

    /// <summary>
    /// By F1 where precision means something, and by false hits where F1 is the same; else by how many are right, since the rest of a share depends on what was matched.
    /// </summary>
    public Verdict Verdict
    {
        get
        {
            if (Group == Scoring.Group.Avoided)
            {
                return Sign(Before.Hit - Now.Hit);
            }

            if (Now.F1 is not { } now || Before.F1 is not { } before)
            {
                return Sign(Now.Hit - Before.Hit);
            }

            return Math.Abs(now - before) > Nothing ? Sign(Math.Sign(now - before)) : Sign(Before.Output!.Value - Before.Hit - (Now.Output!.Value - Now.Hit));
        }
    }

    private static Verdict Sign(int difference) => difference > 0 ? Verdict.Better : difference < 0 ? Verdict.Worse : Verdict.Same;
}

/// <summary>A set compared with the kept run.</summary>
internal sealed class Comparison
{
    private readonly KeptSet? _before;
    private readonly SetScore _now;

    /// <param name="now">The figures now.</param>
    /// <param name="hash">Of the set that gave them.</param>
    /// <param name="before">The kept figures of that set; null where none were kept.</param>
    public Comparison(SetScore now, string hash, KeptSet? before)
    {
        _now = now;
        IsNew = before is null;
        SetChanged = before is not null && before.Sha256 != hash;
        _before = SetChanged ? null : before;
    }

    /// <summary>No figures of this set were kept.</summary>
    public bool IsNew { get; }

    /// <summary>The labels changed since, so that the figures are not comparable.</summary>
    public bool SetChanged { get; }

    /// <summary>The lines that got worse.</summary>
    public IEnumerable<RowChange> Losses => Changes().Where(change => change.Verdict == Verdict.Worse);

    /// <summary>What became of a line; null where nothing comparable was kept.</summary>
    public RowChange? Of(string group, ScoreRow row) => _before is null ? null : new(group, row.Name, Before(group, row.Name, row.Tally), row.Tally);

    private IEnumerable<RowChange> Changes()
    {
        if (_before is null)
        {
            yield break;
        }

        foreach (var group in _now.Groups)
        {
            var before = _before.Scores.GetValueOrDefault(group.Name, []);
            foreach (var row in group.Rows)
            {
                yield return new(group.Name, row.Name, Before(group.Name, row.Name, row.Tally), row.Tally);
            }

            foreach (var (gone, counts) in before.Where(old => !group.Rows.Any(row => row.Name == old.Key)))
            {
                yield return new(group.Name, gone, counts, new(0, 0, counts.Output is null ? null : 0));
            }
        }
    }

    private Tally Before(string group, string row, Tally now) =>
        _before!.Scores.GetValueOrDefault(group)?.TryGetValue(row, out var counts) == true ? counts : new(0, 0, now.Output is null ? null : 0);
}
