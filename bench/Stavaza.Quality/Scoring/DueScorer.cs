using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;

namespace Stavaza.Quality.Scoring;

/// <summary>Counts the deadlines of found promises and dicta that are right.</summary>
internal sealed class DueScorer
{
    private readonly Tallies _due = new();
    private readonly Tallies _expected = new();
    private readonly Tallies _relations = new();

    /// <summary>Counts a label whether it is found or not, for the share of all.</summary>
    public void Expect(Label label) => _expected.Add(label.Type, gold: IsScored(label) ? 1 : 0);

    public IEnumerable<Mistake> Add(Passage passage, Label label, ReadMark mark)
    {
        if (!IsScored(label))
        {
            yield break;
        }

        var due = label.Due!;
        var read = mark.Fields.TryGetProperty("due", out var said) ? said : default;
        var right = DueRules.IsRight(due, read.ValueKind == JsonValueKind.Object ? DueLabel.Of(read) : null, passage.Date);
        var place = due.Text.Length == 0 || label.Words.Contains(due.Text, StringComparison.Ordinal) ? "" : ", said elsewhere";
        foreach (var name in new[] { label.Type, $"{label.Type}: {DueRules.SortOf(due, passage.Date)}{place}" })
        {
            _due.Add(name, gold: 1, hit: right ? 1 : 0);
        }

        _relations.Add("all", gold: 1, hit: right ? 1 : 0);
        _relations.Add(due.Relation, gold: 1, hit: right ? 1 : 0);
        if (!right)
        {
            var words = read.ValueKind == JsonValueKind.Undefined ? "nothing" : read.GetRawText();
            yield return new(Fault.Due, passage, label.Span, $"{due.Relation} {Day(due.From)}..{Day(due.To)} (\"{due.Text}\"), read as {words}");
        }
    }

    /// <summary>Per relation of the deadline ("before", "within", "none" …), promises and dicta together; "all" comes first.</summary>
    public ImmutableArray<ScoreRow> Relations() => _relations.Shares();

    /// <summary>Per type, and per sort of deadline: exact, approximate or undated, in the words of the statement or elsewhere.</summary>
    public ImmutableArray<ScoreRow> Rows()
    {
        var all = _due.Shares().Where(row => _expected.Has(row.Name)).Select(row => new ScoreRow($"{row.Name}: of all in the gold", new(_expected[row.Name].Gold, row.Tally.Hit)));
        return [.. _due.Shares().Concat(all).OrderBy(row => row.Name, StringComparer.Ordinal)];
    }

    /// <summary>Promises and dicta with a deadline, but those that the same passage changes later.</summary>
    private static bool IsScored(Label label) => label.Type is "promise" or "dictum" && label.Due is not null && !label.Fields.Says("superseded");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}
