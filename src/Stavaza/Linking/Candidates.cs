using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Linking;

/// <summary>What one run of linking looked up: a target that is cited often is looked up once.</summary>
internal sealed class Candidates(RecordSession session)
{
    private const int Most = 500;

    private readonly Dictionary<long, HeldDocument?> _held = [];
    private readonly Dictionary<long, IReadOnlyList<LinkableRow>> _citations = [];
    private readonly Dictionary<long, HandVerdicts> _verdicts = [];

    public RecordSession Session => session;

    public async Task<HeldDocument?> HeldAsync(long document, CancellationToken cancellationToken)
    {
        if (!_held.TryGetValue(document, out var held))
        {
            Forget(_held);
            _held.Add(document, held = await HeldDocument.FindAsync(session, document, cancellationToken));
        }

        return held;
    }

    public async Task<List<HeldDocument>> HeldAsync(IEnumerable<long> documents, CancellationToken cancellationToken)
    {
        var held = new List<HeldDocument>();
        foreach (var document in documents)
        {
            if (await HeldAsync(document, cancellationToken) is { } one)
            {
                held.Add(one);
            }
        }

        return held;
    }

    /// <summary>All citations of a document, for rules that look at what stands beside one.</summary>
    public async Task<IReadOnlyList<LinkableRow>> CitationsInAsync(long document, CancellationToken cancellationToken)
    {
        if (!_citations.TryGetValue(document, out var citations))
        {
            Forget(_citations);
            _citations.Add(document, citations = await session.LinkableInAsync(document, cancellationToken));
        }

        return citations;
    }

    /// <summary>The dossiers to which the citing document belongs; where it has no number of its own, those of the papers that it cites.</summary>
    public async Task<IReadOnlySet<string>> DossiersOfAsync(long document, CancellationToken cancellationToken)
    {
        var own = (await HeldAsync(document, cancellationToken))?.Dossiers;
        return own is { Count: > 0 }
            ? own
            : (await CitationsInAsync(document, cancellationToken)).Select(row => row.Target is { } id ? HeldDocument.DossierOf(id) : null).OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What people said of what was read in a document.</summary>
    public async Task<HandVerdicts> VerdictsInAsync(long document, CancellationToken cancellationToken)
    {
        if (!_verdicts.TryGetValue(document, out var verdicts))
        {
            Forget(_verdicts);
            _verdicts.Add(document, verdicts = HandVerdicts.Of(await session.VerdictsInAsync(document, cancellationToken)));
        }

        return verdicts;
    }

    private static void Forget<T>(Dictionary<long, T> looked)
    {
        if (looked.Count >= Most)
        {
            looked.Clear();
        }
    }
}
