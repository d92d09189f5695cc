using Stavaza.Record;

namespace Stavaza.Verdicts;

/// <summary>What was said by hand and counts now. It says of the reading what is right, whatever the day as of which is asked.</summary>
internal sealed class HandVerdicts
{
    private readonly ILookup<string, HandVerdict> _onElement;
    private readonly ILookup<string, HandVerdict> _ofTarget;

    private HandVerdicts(IReadOnlyList<HandVerdict> inForce)
    {
        InForce = inForce;
        _onElement = inForce.ToLookup(verdict => verdict.Element, StringComparer.Ordinal);
        _ofTarget = inForce.Where(verdict => verdict.Target is not null).ToLookup(verdict => verdict.Target!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<HandVerdict> InForce { get; }

    /// <summary>Those of a snapshot: read once.</summary>
    public static async Task<HandVerdicts> OfAsync(RecordSession session, CancellationToken cancellationToken) =>
        session.Verdicts ??= session.VerdictsHeld is { } held
            ? await held.AnswerAsync(session, default, () => LoadAsync(session, cancellationToken), cancellationToken)
            : await LoadAsync(session, cancellationToken);

    /// <summary>Takes from verdicts, the oldest first, those that count: of one element the newest on the same thing. A citation means one thing: what it was confirmed for last.</summary>
    public static HandVerdicts Of(IEnumerable<HandVerdict> given)
    {
        var inForce = new Dictionary<(string, string, string?), HandVerdict>();
        foreach (var verdict in given)
        {
            inForce.Remove(KeyOf(verdict));
            inForce.Add(KeyOf(verdict), verdict);
        }

        var lastMeaning = inForce.Values.Where(IsMeaning).GroupBy(verdict => verdict.Element).ToDictionary(group => group.Key, group => group.MaxBy(Order)!);
        return new([.. inForce.Values.Where(verdict => !IsMeaning(verdict) || lastMeaning[verdict.Element] == verdict).OrderBy(Order)]);
    }

    public IEnumerable<HandVerdict> On(string element) => _onElement[element];

    /// <summary>The verdict that it was read wrongly; null for none.</summary>
    public HandVerdict? WrongReading(string element) => _onElement[element].FirstOrDefault(verdict => verdict.Kind == HandVerdict.Reading);

    /// <summary>What was confirmed to belong to something under one of its names.</summary>
    public IEnumerable<HandVerdict> ConfirmedFor(IEnumerable<string> names) =>
        names.SelectMany(name => _ofTarget[name]).Where(verdict => verdict.Verdict == HandVerdict.Confirmed).DistinctBy(verdict => verdict.Element);

    /// <summary>What something was confirmed to belong to, as far as its id begins so.</summary>
    public IEnumerable<string> TargetsOf(string beginning) =>
        _ofTarget.Where(target => target.Key.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && target.Any(verdict => verdict.Verdict == HandVerdict.Confirmed))
            .Select(target => target.Key);

    /// <summary>What was confirmed of sentences of a document.</summary>
    public IEnumerable<HandVerdict> ConfirmedIn(string document) =>
        InForce.Where(verdict => verdict.Verdict == HandVerdict.Confirmed && document.Equals(verdict.DocumentId, StringComparison.OrdinalIgnoreCase));

    /// <summary>What was rejected for something under one of its names, whether a rule put it there or not.</summary>
    public IEnumerable<HandVerdict> RejectedFor(IEnumerable<string> names) =>
        names.SelectMany(name => _ofTarget[name]).Where(verdict => verdict.Verdict == HandVerdict.Rejected);

    /// <summary>The verdict that takes an element out of a trail: rejected for it, read wrongly, or a citation that was confirmed to mean something else. Null for none.</summary>
    /// <param name="found">The element.</param>
    /// <param name="names">The names of what the trail is of.</param>
    public HandVerdict? TakesOut(FoundElement found, IReadOnlySet<string> names)
    {
        var verdicts = _onElement[found.Element.Id];
        return verdicts.FirstOrDefault(verdict => verdict.Kind == HandVerdict.Reading)
            ?? verdicts.LastOrDefault(verdict => verdict.Target is { } target && names.Contains(target)) switch
            {
                { Verdict: HandVerdict.Rejected } rejected => rejected,
                { } => null,
                null => verdicts.FirstOrDefault(IsMeaning),
            };
    }

    /// <summary>An element with the target that people gave it, or without the one that they took from it; null where it was read wrongly.</summary>
    public FoundElement? Judged(FoundElement found)
    {
        if (!_onElement.Contains(found.Element.Id))
        {
            return found;
        }

        var links = _onElement[found.Element.Id].Where(verdict => verdict.Kind == HandVerdict.Link).ToList();
        var target = links.FindLast(verdict => verdict.Verdict == HandVerdict.Confirmed)?.Target
            ?? (links.Exists(verdict => verdict.Verdict == HandVerdict.Rejected && verdict.Target!.Equals(found.Element.Target, StringComparison.OrdinalIgnoreCase)) ? null : found.Element.Target);
        return WrongReading(found.Element.Id) is null ? found with { Element = found.Element with { Target = target } } : null;
    }

    private static async Task<HandVerdicts> LoadAsync(RecordSession session, CancellationToken cancellationToken) => Of(await session.VerdictsAsync(cancellationToken));

    private static bool IsMeaning(HandVerdict verdict) =>
        verdict is { Kind: HandVerdict.Link, Verdict: HandVerdict.Confirmed, Said.Type: "citation" };

    private static (DateTimeOffset, long) Order(HandVerdict verdict) => (verdict.Recorded, verdict.Number);

    private static (string, string, string?) KeyOf(HandVerdict verdict) => (verdict.Element, verdict.Kind, verdict.Target?.ToUpperInvariant());
}
