using System.Globalization;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Tells what is known of a target of citations: a document, or what no record of documents holds.</summary>
internal static class CitedTargets
{
    public const int MostNarrower = 100;

    public static async Task<CitedTarget> AboutAsync(
        RecordSession session, string target, IReadOnlyList<long> named, DateOnly asOf, CancellationToken cancellationToken)
    {
        var held = new List<DocumentReference>();
        foreach (var document in named)
        {
            held.Add((await session.ReadingAsync(document, cancellationToken))!.Reference);
        }

        return new(
            target,
            held,
            OfficialAddress.Of(target),
            [.. (await NarrowerAsync(session, target, asOf, cancellationToken)).Select(part => new NotHeld(part.Target, part.Documents, OfficialAddress.Of(part.Target)))],
            BroaderThan(target),
            held.Count == 0 ? await AroundAsync(session, target, cancellationToken) : null);
    }

    /// <summary>The articles of a treaty, or of a law, that are cited by themselves.</summary>
    public static async Task<List<(string Target, int Documents)>> NarrowerAsync(
        RecordSession session, string target, DateOnly asOf, CancellationToken cancellationToken)
    {
        // The sign behind a sign is where the ids that begin with it end.
        var sign = target.StartsWith("jci", StringComparison.Ordinal) ? ("&", "'") : target.Contains('#', StringComparison.Ordinal) ? ("(", ")") : ("#", "$");
        return await session.TargetsBetweenAsync(target + sign.Item1, target + sign.Item2, asOf, MostNarrower, cancellationToken);
    }

    private static string? BroaderThan(string target)
    {
        var at = target.StartsWith("jci", StringComparison.Ordinal) ? target.LastIndexOf('&') : target.LastIndexOfAny(['#', '(']);
        return at > 0 && !target.StartsWith("COM(", StringComparison.Ordinal) && !target.Contains("D(", StringComparison.Ordinal) ? target[..at] : DossierOf(target);
    }

    private static string? DossierOf(string target) =>
        Kamerstuknummer.TryParse(target, out var paper) ? new OfficialId.Dossier(paper.Dossier).ToString() : null;

    private static async Task<NumbersAround?> AroundAsync(RecordSession session, string target, CancellationToken cancellationToken)
    {
        if (!Kamerstuknummer.TryParse(target, out var paper) || !int.TryParse(paper.Volgnummer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var numbers = (await session.PapersOfDossierAsync(paper.Dossier.ToString(), cancellationToken))
            .Select(held => Kamerstuknummer.TryParse(held.Alias, out var other) && other.Dossier == paper.Dossier && int.TryParse(other.Volgnummer.Value, out var at) ? at : 0)
            .Where(at => at > 0)
            .Distinct()
            .ToList();
        var (below, above) = (numbers.Where(at => at < number).ToList(), numbers.Where(at => at > number).ToList());
        return new(
            new OfficialId.Dossier(paper.Dossier).ToString(), numbers.Count, below.Count == 0 ? null : below.Max(), above.Count == 0 ? null : above.Min());
    }
}
