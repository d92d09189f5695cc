using System.Collections.Frozen;
using System.Collections.Immutable;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;
using Stavaza.Reading;

namespace Stavaza.Quality.Scoring;

/// <summary>
/// Scores citations by the rules of the gold set. A label is found by a mark that overlaps it and has its id, each at most once, exact spans first. Required are the
/// kinds of <see cref="Core"/>, but the document's own number; the rest is optional and moves no figure. Every mark that finds nothing is a false hit, but for a second
/// name of a paper that was found (<c>also</c>, <c>supersedes</c>) and for marks on optional labels.
/// </summary>
internal sealed class CitationScorer
{
    /// <summary>The kinds that must be found.</summary>
    public static readonly FrozenSet<string> Core =
    [
        "kamerstuk", "handelingen", "aanhangsel", "zaak", "kamerdocument", "ministry-reference", "staatsblad", "tractatenblad", "staatscourant", "ecli", "celex",
        "com", "eu-oj", "law-article", "treaty-article", "un-document", "iaea-document", "letter-by-date",
    ];

    private static readonly string[] ComparedFields = ["chamber", "session", "pages", "rijkswet"];

    private readonly Tallies _kinds = new();
    private readonly Tallies _optional = new();
    private readonly Tallies _fields = new();
    private readonly ImmutableArray<Mistake>.Builder _mistakes = ImmutableArray.CreateBuilder<Mistake>();
    private int _gold, _hit, _exact, _false, _otherKind, _traps, _trapHits;

    private CitationScorer()
    {
    }

    public static SetScore Score(LabelledSet set, Func<Passage, IEnumerable<ReadMark>> marks)
    {
        var scorer = new CitationScorer();
        foreach (var passage in set.Passages)
        {
            scorer.Add(passage, [.. marks(passage).Where(mark => mark.IsCitation && mark.Span.Length > 0)]);
        }

        return scorer.Finished(set.Passages.Length);
    }

    private void Add(Passage passage, List<ReadMark> marks)
    {
        var required = passage.Labels.Where(IsRequired).ToList();
        var optional = passage.Labels.Where(label => !IsRequired(label)).ToList();
        var hits = PairsOf(passage.Text, required, marks);
        var left = marks.Without(hits);
        var found = PairsOf(passage.Text, optional, left);

        AddLabels(passage, required, optional, hits, found);
        foreach (var hit in hits)
        {
            AddHit(passage, hit);
        }

        foreach (var mark in left.Without(found))
        {
            AddLeft(passage, mark, hits);
        }

        _traps += passage.NearMisses.Length;
    }

    private void AddLabels(Passage passage, List<Label> required, List<Label> optional, List<Pair> hits, List<Pair> found)
    {
        _gold += required.Count;
        _hit += hits.Count;
        required.ForEach(label => _kinds.Add(label.Kind, gold: 1));
        optional.ForEach(label => _optional.Add(OptionalName(label), gold: 1));
        found.ForEach(pair => _optional.Add(OptionalName(pair.Label), hit: 1));
        foreach (var missed in required.Without(hits))
        {
            Tell(Fault.Miss, passage, missed.Span, $"{missed.Kind} {missed.Fields.Said("id")}");
        }
    }

    private void AddHit(Passage passage, Pair hit)
    {
        var (label, mark) = hit;
        var sameKind = label.Kind == mark.Kind;
        var exact = IsExact(passage.Text, label, mark);
        _kinds.Add(KindOf(mark), output: 1);
        _exact += exact ? 1 : 0;
        if (sameKind)
        {
            _kinds.Add(label.Kind, hit: 1);
        }
        else
        {
            _otherKind++;
            Tell(Fault.Kind, passage, label.Span, $"{label.Kind}, read as {KindOf(mark)}");
        }

        if (!exact)
        {
            Tell(Fault.Span, passage, mark.Span, $"{label.Fields.Said("id")}; labelled: \"{label.Words}\"");
        }

        foreach (var field in label.Kind == "kamerstuk" ? ComparedFields.Where(field => label.Fields.Says(field)) : [])
        {
            var right = ComparableId.Plain(label.Fields.Said(field)) == ComparableId.Plain(mark.Fields.Said(field));
            _fields.Add(field, gold: 1, hit: right ? 1 : 0);
        }
    }

    private void AddLeft(Passage passage, ReadMark mark, List<Pair> hits)
    {
        var touched = passage.Labels.Where(label => Spans.Shared(label.Span, mark.Span) > 0).ToList();
        var isSecondName = touched.Exists(label => hits.Exists(hit => hit.Label == label) && LabelIds.BesideOf(label).Contains(ComparableId.Of(mark.Id)));
        if (isSecondName || (touched.Count > 0 && !touched.Exists(IsRequired)))
        {
            return;
        }

        _false++;
        _kinds.Add(KindOf(mark), output: 1);
        var trap = passage.NearMisses.FirstOrDefault(trap => Spans.Shared(trap.Span, mark.Span) > 0);
        _trapHits += trap is null ? 0 : 1;
        Tell(trap is null ? Fault.False : Fault.Trap, passage, mark.Span, $"{KindOf(mark)} {mark.Id}{(trap is null ? "" : " — " + trap.Why)}");
    }

    private SetScore Finished(int passages)
    {
        var output = _hit + _false;
        return new(
            SetKind.Citations,
            passages,
            [
                new(Group.All, [new(Row.Exact, new(_gold, _exact, output)), new(Row.Overlap, new(_gold, _hit, output))]),
                new(Group.Kinds, _kinds.Rows()),
                new(Group.Fields, _fields.Shares()),
                new(Group.Optional, _optional.Shares()),
                new(Group.Avoided, [new(Row.Traps, new(_traps, _trapHits)), new(Row.OtherKind, new(_hit, _otherKind))]),
            ],
            _mistakes.ToImmutable());
    }

    private void Tell(Fault fault, Passage passage, TextSpan span, string what) => _mistakes.Add(new(fault, passage, span, what));

    private static List<Pair> PairsOf(PassageText text, List<Label> labels, List<ReadMark> marks) => BestPairs.Of(
        from label in labels
        from mark in marks
        let shared = Spans.Shared(label.Span, mark.Span)
        where shared > 0 && LabelIds.AreMetBy(label, mark)
        select ((IsExact(text, label, mark), label.Kind == mark.Kind, shared / (double)mark.Span.Length), label, mark));

    private static bool IsRequired(Label label) => Core.Contains(label.Kind) && !label.Fields.Says("self");

    /// <summary>Of several ids on one span each may have a part of it.</summary>
    private static bool IsExact(PassageText text, Label label, ReadMark mark)
    {
        var (wanted, read) = (Spans.Trimmed(text, label.Span), Spans.Trimmed(text, mark.Span));
        return wanted == read || (label.Fields.Says("shared") && wanted.Contains(read));
    }

    private static string OptionalName(Label label) => label.Kind + (label.Fields.Says("self") ? " (self)" : "");

    private static string KindOf(ReadMark mark) => mark.Kind.Length > 0 ? mark.Kind : "None";
}
