using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Candidates;

/// <summary>
/// Candidates of a promise: sentences that tell that a promise was kept, or name one, and say neither number nor day nor paper of it. They stand in papers that cite that of
/// the promise, that follow it in its dossier, or in letters of the same ministry in the two years behind it, and share words with the promise.
/// </summary>
internal static class ToezeggingCandidates
{
    public const string Rule = "words-of-the-promise";

    private const int MonthsLookedThrough = 24;

    public static async Task<TrailAnswer> AddAsync(TrailAnswer trail, RecordSession session, CancellationToken cancellationToken)
    {
        if (trail.Cabinet.Value is ToezeggingSteps.Fulfilled or ToezeggingTrail.Withdrawn || DayOf(trail) is not { } since)
        {
            return trail;
        }

        var own = trail.Held is { } held ? await session.DocumentsNamedAsync(held.Id, cancellationToken) : [];
        var (documents, bounded) = await DocumentsAsync(trail, session, own, since, cancellationToken);
        var untold = await UntoldAsync(trail, session, documents.Except(own), since, cancellationToken);
        var told = untold.ToDictionary(sentence => sentence.Told.Element.Id, StringComparer.Ordinal);
        var found = BySimilarity.Of(ContentWords.Of(trail.Title), untold.ConvertAll(sentence => sentence.Told), Rule)
            .Select(candidate => candidate with { Kind = ToezeggingSteps.KindOf(told[candidate.Evidence.Element]), Value = ToezeggingSteps.ValueOf(told[candidate.Evidence.Element]) });
        return trail with { Candidates = [.. trail.Candidates.Concat(found).Take(TrailCandidates.Most)], CandidatesBounded = bounded };
    }

    /// <summary>The day on which it was made, else that of the debate by the register.</summary>
    private static DateOnly? DayOf(TrailAnswer trail) =>
        trail.Steps.FirstOrDefault(step => step.Kind == TrailSteps.Promise)?.Date ?? trail.Official?.Toezegging?.Activiteit?.Datum ?? trail.Official?.Toezegging?.Aanmaakdatum;

    private static async Task<(IEnumerable<long> Documents, bool Bounded)> DocumentsAsync(
        TrailAnswer trail, RecordSession session, IReadOnlyList<long> own, DateOnly since, CancellationToken cancellationToken)
    {
        var citing = new List<long>();
        foreach (var document in own)
        {
            citing.AddRange((await session.LeadingToAsync(document, since, trail.AsOf, TrailCandidates.MostLeading, cancellationToken)).Select(row => row.Citing));
        }

        var papers = trail.Held is { } held ? await TrailCandidates.PapersAfterAsync(session, held.Id, cancellationToken) : [];
        var last = since.AddMonths(MonthsLookedThrough);
        var letters = await session.LettersBetweenAsync(since, last < trail.AsOf ? last : trail.AsOf, TrailCandidates.MostPapers, cancellationToken);
        var offices = await OfficesAsync(trail, session, own, cancellationToken);
        return (
            citing.Concat(papers.Take(TrailCandidates.MostPapers)).Concat(letters.Where(letter => Fit(offices, letter.Signatories)).Select(letter => letter.Document)).Distinct(),
            citing.Count >= TrailCandidates.MostLeading || papers.Count > TrailCandidates.MostPapers || letters.Count >= TrailCandidates.MostPapers);
    }

    /// <summary>The ministries of who promised: as named, as the register has them, and of who signed the letter that promises.</summary>
    private static async Task<List<string>> OfficesAsync(TrailAnswer trail, RecordSession session, IReadOnlyList<long> own, CancellationToken cancellationToken)
    {
        var offices = trail.Movers.Append(trail.Official?.Toezegging?.Functie).OfType<string>().Select(Office.Of).OfType<string>().ToList();
        foreach (var document in own)
        {
            offices.AddRange(((await session.ReadingAsync(document, cancellationToken))?.Signatories ?? []).Select(HeldDocument.OfficeOf).OfType<string>());
        }

        return offices;
    }

    /// <summary>Whether nothing speaks against it: a letter of another ministry keeps no promise of this one.</summary>
    private static bool Fit(List<string> offices, IEnumerable<string> signatories)
    {
        var signed = signatories.Select(HeldDocument.OfficeOf).OfType<string>().ToList();
        return offices.Count == 0 || signed.Count == 0 || signed.Exists(office => offices.Exists(own => Office.Same(own, office)));
    }

    /// <summary>The sentences about promises that no rule can link: they name no number, no day and no paper. What was confirmed for another promise is none.</summary>
    private static async Task<List<ToezeggingSentence>> UntoldAsync(
        TrailAnswer trail, RecordSession session, IEnumerable<long> documents, DateOnly since, CancellationToken cancellationToken)
    {
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var there = trail.Steps.SelectMany(step => step.Evidence).Concat(trail.Candidates.Select(candidate => candidate.Evidence)).Select(evidence => evidence.Element).ToHashSet(StringComparer.Ordinal);
        var names = trail.Steps.Where(step => step.Kind == TrailSteps.Promise).SelectMany(step => step.Evidence).Select(said => ToezeggingMade.IdOf(said.Element))
            .Append(trail.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var untold = new List<ToezeggingSentence>();
        foreach (var document in (await session.SpeakingOfToezeggingenAsync(documents, cancellationToken)).GroupBy(found => found.Document))
        {
            var cites = ToezeggingGathering.CitesOf(await session.CitedBesideToezeggingenAsync(document.Key, cancellationToken));
            untold.AddRange(ToezeggingSentence.In([.. document], cites).Where(sentence =>
                sentence is { Numbers.Count: 0, Cites.Count: 0, Told.Element.Type: not "citation" }
                && sentence.Told.Day("promise_date") is null
                && TrailCandidates.IsAfter(sentence.Told, since, trail.AsOf)
                && !there.Contains(sentence.Told.Element.Id)
                && !TrailCandidates.IsJudged(sentence.Told, verdicts, names)
                && !verdicts.On(sentence.Told.Element.Id).Any(verdict => verdict.Verdict == HandVerdict.Confirmed)));
        }

        return untold;
    }
}
