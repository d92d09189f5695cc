using Stavaza.Answers;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Candidates;

/// <summary>
/// Looks for what may belong to a motion, promise or set of questions and does not say so for certain: weak evidence, shown and never counted. For a motion it looks in the
/// documents that lead to it and in the papers that follow it in its dossier, and stops where that would take long.
/// </summary>
internal static class TrailCandidates
{
    /// <summary>As many candidates as a person looks at.</summary>
    internal const int Most = 10;

    /// <summary>As many citations of the motion, and as many papers after it in its dossier, as are looked through.</summary>
    internal const int MostLeading = 100, MostPapers = 200;

    /// <summary>The trail with its candidates; that of what is done, is not to be done or has no day is given as it is.</summary>
    public static Task<TrailAnswer> WithCandidatesAsync(this TrailAnswer trail, RecordSession session, CancellationToken cancellationToken) => trail.Subject switch
    {
        nameof(DocumentKind.Motie) => OfMotieAsync(trail, session, cancellationToken),
        ToezeggingTrail.Subject => ToezeggingCandidates.AddAsync(trail, session, cancellationToken),
        nameof(DocumentKind.SchriftelijkeVragen) => VragensetCandidates.AddAsync(trail, session, cancellationToken),
        _ => Task.FromResult(trail),
    };

    private static async Task<TrailAnswer> OfMotieAsync(TrailAnswer trail, RecordSession session, CancellationToken cancellationToken)
    {
        if (trail.Cabinet.Value == TrailStatuses.None || DayOf(trail) is not { } since)
        {
            return trail;
        }

        var own = await session.DocumentsNamedAsync(trail.Id, cancellationToken);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { trail.Id };
        var leading = new List<LeadingRow>();
        foreach (var document in own)
        {
            names.UnionWith(await session.AliasesAsync(document, cancellationToken));
            leading.AddRange(await session.LeadingToAsync(document, since, trail.AsOf, MostLeading, cancellationToken));
        }

        var papers = await PapersAfterAsync(session, trail.Id, cancellationToken);
        var documents = leading.Select(row => row.Citing).Concat(papers.Take(MostPapers)).Except(own).Distinct();
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var there = trail.Steps.SelectMany(step => step.Evidence).Select(evidence => evidence.Element).ToHashSet(StringComparer.Ordinal);
        var untold = (await session.WithoutTargetAsync(documents, cancellationToken))
            .FindAll(found => IsAfter(found, since, trail.AsOf) && MaySpeak(found) && !there.Contains(found.Element.Id) && !IsJudged(found, verdicts, names));
        return trail with
        {
            Candidates = [.. ByName.Of(trail, untold, leading).Concat(BySimilarity.Of(trail, untold)).DistinctBy(candidate => candidate.Evidence.Element).Take(Most)],
            CandidatesBounded = leading.Count >= MostLeading || papers.Count > MostPapers,
        };
    }

    public static TrailCandidate CandidateOf(FoundElement found, string rule, IReadOnlyList<string> words) =>
        new(KindOf(found), found.Element.Type == "execution" ? found.Text("stance") : null, rule, found.Evidence()) { SharedWords = words };

    private static string KindOf(FoundElement found) => found.Element.Type switch
    {
        "promise-fulfilled" => "fulfilled",
        "citation" => TrailSteps.Mention,
        var type => type,
    };

    /// <summary>From when it can be carried out: its adoption, else the day on which it was tabled.</summary>
    private static DateOnly? DayOf(TrailAnswer trail) =>
        trail.Steps.LastOrDefault(step => step is { Kind: TrailSteps.Vote, Value: "aangenomen", Date: not null })?.Date
        ?? trail.Steps.FirstOrDefault(step => step is { Kind: TrailSteps.Tabled, Date: not null })?.Date
        ?? trail.Held?.Published.Day;

    /// <summary>The papers with higher numbers in its dossier, the nearest first.</summary>
    internal static async Task<List<long>> PapersAfterAsync(RecordSession session, string id, CancellationToken cancellationToken)
    {
        if (!Kamerstuknummer.TryParse(id, out var motie) || !int.TryParse(motie.Volgnummer.Value, out var number))
        {
            return [];
        }

        var papers = await session.PapersBetweenAsync($"kst-{motie.Dossier}-", $"kst-{motie.Dossier}.", cancellationToken);
        return
        [
            .. papers.Select(paper => (Number: NumberIn(motie.Dossier, paper.Name), paper.Document))
                .Where(paper => paper.Number > number)
                .OrderBy(paper => paper.Number)
                .Select(paper => paper.Document)
                .Distinct(),
        ];
    }

    private static int NumberIn(Dossiernummer dossier, string id) =>
        Kamerstuknummer.TryParse(id, out var paper) && paper.Dossier == dossier && int.TryParse(paper.Volgnummer.Value, out var number) ? number : 0;

    internal static bool IsAfter(FoundElement found, DateOnly since, DateOnly asOf) =>
        found.Reference.Published is var published && published.KnownOn(asOf) && published.From >= since;

    /// <summary>What a motion or a member says of another motion is not the government's word.</summary>
    private static bool MaySpeak(FoundElement found) =>
        found.Reference.Kind is not (nameof(DocumentKind.Motie) or nameof(DocumentKind.SchriftelijkeVragen))
        && found.Text("asserted_by")?.StartsWith("Kamer", StringComparison.Ordinal) != true;

    internal static bool IsJudged(FoundElement found, HandVerdicts verdicts, IReadOnlySet<string> names) =>
        verdicts.On(found.Element.Id).Any(verdict => verdict.Kind == HandVerdict.Reading || (verdict.Target is { } target && names.Contains(target)));
}
