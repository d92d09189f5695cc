using System.Collections.Immutable;

namespace Stavaza.Quality.Scoring;

/// <summary>Counts under names, while they are being made.</summary>
internal sealed class Tallies
{
    private readonly Dictionary<string, (int Gold, int Hit, int Output)> _counts = [];

    public void Add(string name, int gold = 0, int hit = 0, int output = 0)
    {
        var (golds, hits, outputs) = _counts.GetValueOrDefault(name);
        _counts[name] = (golds + gold, hits + hit, outputs + output);
    }

    /// <summary>The counts of one name; zero where nothing was counted.</summary>
    public (int Gold, int Hit, int Output) this[string name] => _counts.GetValueOrDefault(name);

    public bool Has(string name) => _counts.ContainsKey(name);

    /// <summary>All lines by name, with what the reader gave.</summary>
    public ImmutableArray<ScoreRow> Rows() => [.. Ordered().Select(one => new ScoreRow(one.Key, new(one.Value.Gold, one.Value.Hit, one.Value.Output)))];

    /// <summary>All lines by name, of which only the share that is right means something.</summary>
    public ImmutableArray<ScoreRow> Shares() => [.. Ordered().Select(one => new ScoreRow(one.Key, new(one.Value.Gold, one.Value.Hit)))];

    private IEnumerable<KeyValuePair<string, (int Gold, int Hit, int Output)>> Ordered() => _counts.OrderBy(one => one.Key, StringComparer.Ordinal);
}
