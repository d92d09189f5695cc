using Stavaza.Record;

namespace Stavaza.Verdicts;

/// <summary>Applies what people said to what was gathered for one trail.</summary>
internal static class JudgedElements
{
    /// <summary>Takes out what was rejected or read wrongly, adds what was confirmed, and gives the verdicts that did so, the oldest first.</summary>
    /// <param name="session">The snapshot.</param>
    /// <param name="names">Every name of what the trail is of.</param>
    /// <param name="inside">What was read in its own documents.</param>
    /// <param name="about">What names it anywhere.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<HandVerdict>> ApplyAsync(
        RecordSession session, IReadOnlySet<string> names, List<FoundElement> inside, List<FoundElement> about, CancellationToken cancellationToken)
    {
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        if (verdicts.InForce.Count == 0)
        {
            return [];
        }

        var bearing = new List<HandVerdict>();
        inside.RemoveAll(found => Bears(verdicts.WrongReading(found.Element.Id)));
        about.RemoveAll(found => Bears(verdicts.TakesOut(found, names)));
        bearing.AddRange(await AddConfirmedAsync(session, verdicts, names, about, cancellationToken));
        bearing.AddRange(verdicts.RejectedFor(names));
        var shown = new List<HandVerdict>();
        foreach (var verdict in bearing.DistinctBy(verdict => verdict.Number).OrderBy(verdict => verdict.Recorded).ThenBy(verdict => verdict.Number))
        {
            shown.Add(await LinkJudge.WithEvidenceAsync(session, verdict, cancellationToken));
        }

        return shown;

        bool Bears(HandVerdict? verdict)
        {
            if (verdict is not null)
            {
                bearing.Add(verdict);
            }

            return verdict is not null;
        }
    }

    private static async Task<List<HandVerdict>> AddConfirmedAsync(
        RecordSession session, HandVerdicts verdicts, IReadOnlySet<string> names, List<FoundElement> about, CancellationToken cancellationToken)
    {
        var confirmed = verdicts.ConfirmedFor(names).ToList();
        var there = confirmed.Count == 0 ? [] : about.Select(found => found.Element.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var verdict in confirmed)
        {
            if (there.Add(verdict.Element)
                && await session.FindElementAsync(verdict.Element, cancellationToken) is { } found
                && verdicts.TakesOut(found, names) is null)
            {
                about.Add(found);
            }
        }

        return confirmed;
    }
}
