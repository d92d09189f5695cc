using System.Collections.Frozen;
using System.Collections.Immutable;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;
using Stavaza.Reading;

namespace Stavaza.Quality.Scoring;

/// <summary>
/// Scores statements by the rules of the gold set. A label is found by a mark of its type that shares half of the shorter one, each at most once, the most alike first.
/// Required are the types of <see cref="Core"/> without <c>optional</c>. False hits count for the types of which people marked every instance, and not on optional labels,
/// inside a label of that type, or on one of a neighboring type.
/// </summary>
internal sealed class StatementScorer
{
    /// <summary>The types that must be found, in the order of tables.</summary>
    public static readonly ImmutableArray<string> Core =
    [
        "dictum", "consideration", "execution", "appreciation", "promise", "vote", "position", "claim", "treaty-event", "non-disclosure", "placeholder",
    ];

    /// <summary>The types of which every instance is marked.</summary>
    public static readonly FrozenSet<string> Exhaustive =
        ["dictum", "consideration", "appreciation", "promise", "vote", "treaty-event", "non-disclosure", "placeholder"];

    /// <summary>For a type that was read, the labelled types on which it is no false hit.</summary>
    private static readonly FrozenDictionary<string, string[]> Near = new Dictionary<string, string[]>
    {
        ["promise"] = ["announcement", "promise-reference", "promise-correction", "promise-confirmed", "promise-withdrawn", "promise-fulfilled"],
        ["appreciation"] = ["appreciation-reference", "motie-status"],
        ["vote"] = ["motie-status"],
        ["treaty-event"] = ["event"],
        ["non-disclosure"] = ["no-promise"],
    }.ToFrozenDictionary();

    private readonly Tallies _types = new();
    private readonly Tallies _optional = new();
    private readonly StatementValues _values = new();
    private readonly DueScorer _due = new();
    private readonly ImmutableArray<Mistake>.Builder _mistakes = ImmutableArray.CreateBuilder<Mistake>();
    private int _negatives, _negativeHits;

    private StatementScorer()
    {
    }

    public static SetScore Score(LabelledSet set, Func<Passage, IEnumerable<ReadMark>> marks)
    {
        var scorer = new StatementScorer();
        foreach (var passage in set.Passages)
        {
            scorer.Add(passage, [.. marks(passage).Where(mark => !mark.IsCitation && mark.Span.Length > 0)]);
        }

        return scorer.Finished(set.Passages.Length);
    }

    private void Add(Passage passage, List<ReadMark> marks)
    {
        var required = passage.Labels.Where(IsRequired).ToList();
        var optional = passage.Labels.Where(label => !IsRequired(label)).ToList();
        var hits = PairsOf(required, marks);
        var left = marks.Without(hits);

        AddLabels(passage, required, optional, hits, PairsOf(optional, left));
        foreach (var (label, mark) in hits)
        {
            _types.Add(label.Type, hit: 1, output: 1);
            _mistakes.AddRange(_values.Add(passage, label, mark));
            _mistakes.AddRange(_due.Add(passage, label, mark));
        }

        foreach (var mark in left.Where(mark => Exhaustive.Contains(mark.Type)))
        {
            AddLeft(passage, mark);
        }

        _negatives += passage.NearMisses.Length;
    }

    private void AddLabels(Passage passage, List<Label> required, List<Label> optional, List<Pair> hits, List<Pair> found)
    {
        required.ForEach(label => _types.Add(label.Type, gold: 1));
        required.ForEach(_due.Expect);
        optional.ForEach(label => _optional.Add(OptionalName(label), gold: 1));
        found.ForEach(pair => _optional.Add(OptionalName(pair.Label), hit: 1));
        _mistakes.AddRange(required.Without(hits).Select(missed => new Mistake(Fault.Miss, passage, missed.Span, missed.Type)));
    }

    private void AddLeft(Passage passage, ReadMark mark)
    {
        var near = Near.GetValueOrDefault(mark.Type, []);
        if (passage.Labels.Any(label => (label.Type == mark.Type || near.Contains(label.Type)) && Spans.ShareHalf(label.Span, mark.Span)))
        {
            return;
        }

        _types.Add(mark.Type, output: 1);
        var negative = passage.NearMisses.FirstOrDefault(one => Spans.ShareHalf(one.Span, mark.Span));
        _negativeHits += negative is null ? 0 : 1;
        _mistakes.Add(new(negative is null ? Fault.False : Fault.Negative, passage, mark.Span, mark.Type + (negative is null ? "" : " — " + negative.Why)));
    }

    private SetScore Finished(int passages) => new(
        SetKind.Statements,
        passages,
        [
            new(Group.All, [new(Row.Exhaustive, Sum(Exhaustive, exhaustive: true)), new(Row.Recall, Sum(Core, exhaustive: false))]),
            new(Group.Types, [.. Core.Select(type => new ScoreRow(type, Sum([type], Exhaustive.Contains(type))))]),
            new(Group.Due, _due.Rows()),
            new(Group.Relations, _due.Relations()),
            new(Group.Values, _values.Rows()),
            new(Group.Optional, _optional.Shares()),
            new(Group.Avoided, [new(Row.Negatives, new(_negatives, _negativeHits))]),
        ],
        _mistakes.ToImmutable());

    private Tally Sum(IEnumerable<string> types, bool exhaustive)
    {
        var (gold, hit, output) = types.Select(type => _types[type]).Aggregate((0, 0, 0), (sum, one) => (sum.Item1 + one.Gold, sum.Item2 + one.Hit, sum.Item3 + one.Output));
        return new(gold, hit, exhaustive ? output : null);
    }

    private static List<Pair> PairsOf(List<Label> labels, List<ReadMark> marks) => BestPairs.Of(
        from label in labels
        from mark in marks
        where label.Type == mark.Type && Spans.ShareHalf(label.Span, mark.Span)
        select (Spans.Likeness(label.Span, mark.Span), label, mark));

    private static bool IsRequired(Label label) => Core.Contains(label.Type) && !label.Fields.Says("optional");

    private static string OptionalName(Label label) => label.Type + (label.Fields.Said("optional") is { Length: > 0 } why ? $" ({why})" : "");
}
