using Stavaza.Cli.Views;

namespace Stavaza.Cli.Intaking;

/// <summary>Counts what came of the files of one run.</summary>
internal sealed class ReadTotals
{
    private readonly Dictionary<IntakeChange, int> _changes = [];
    private int _held;
    private int _removed;
    private int _elements;
    private int _resolved;
    private int _unresolved;
    private int _ambiguous;

    public int Files { get; private set; }

    public int Unreadable { get; private set; }

    public void Add(IntakeOutcome outcome)
    {
        Files++;
        switch (outcome)
        {
            case IntakeOutcome.Stored stored:
                _changes[stored.Change] = _changes.GetValueOrDefault(stored.Change) + 1;
                _elements += stored.Settled.Elements;
                _resolved += stored.Settled.Links.Resolved;
                _unresolved += stored.Settled.Links.Unresolved;
                _ambiguous += stored.Settled.Links.Ambiguous;
                break;
            case IntakeOutcome.AlreadyHeld:
                _held++;
                break;
            case IntakeOutcome.RemovedByHand:
                _removed++;
                break;
            default:
                Unreadable++;
                break;
        }
    }

    /// <summary>All of it on one line.</summary>
    public override string ToString()
    {
        var parts = _changes.OrderBy(change => change.Key).Select(change => $"{change.Value} {ReadLines.NameOf(change.Key)}").ToList();
        if (_held > 0)
        {
            parts.Add($"{_held} held already and unchanged");
        }

        if (_removed > 0)
        {
            parts.Add($"{_removed} removed by hand before");
        }

        if (Unreadable > 0)
        {
            parts.Add($"{Unreadable} unreadable");
        }

        var read = $"{AnswerLines.Count(Files, "file", "files")}: {string.Join(", ", parts)}";
        return _changes.Count == 0
            ? $"{read}; nothing changed"
            : $"{read}; {AnswerLines.Count(_elements, "element", "elements")}; links: {_resolved} resolved, {_unresolved} unresolved, {_ambiguous} ambiguous";
    }
}
