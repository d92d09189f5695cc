using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Register;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Reports;

/// <summary>Everything that a report on a subject is written from.</summary>
/// <param name="Status">Where the subject stands.</param>
/// <param name="Standings">Where the subjects of the register stand that the findings name.</param>
/// <param name="Motions">The motions that the findings name.</param>
/// <param name="Promises">The promises that the findings tell of.</param>
/// <param name="Questions">The written questions that the findings name.</param>
/// <param name="Found">What was read, by the id of the element, for the fields that a finding leaves out.</param>
/// <param name="NotLinked">Sentences about a motion or promise of which it is not known which.</param>
/// <param name="Expected">What is missing of the dossier; null for a subject that is none.</param>
internal sealed record ReportMaterial(
    StatusAnswer Status,
    IReadOnlyList<SubjectStanding> Standings,
    IReadOnlyList<AccountItem> Motions,
    IReadOnlyList<AccountItem> Promises,
    IReadOnlyList<AccountItem> Questions,
    IReadOnlyDictionary<string, FoundElement> Found,
    IReadOnlyList<StatusFinding> NotLinked,
    DossierCompleteness? Expected)
{
    /// <summary>A report takes in so many motions, promises and sets of questions, each; how many are left out is told.</summary>
    private const int Most = 150;

    /// <summary>How many motions, promises and sets of questions are left out.</summary>
    public int NotShown { get; init; }

    /// <summary>The dossier that the report is on: 33783, 36200-V; null for a subject that is none.</summary>
    public string? Dossier { get; init; }

    /// <summary>How many promises of debates are left out because nobody names a dossier of their item; 0 for a subject that is no dossier.</summary>
    public int DebatesWithoutDossier { get; init; }

    /// <summary>Nothing was gathered, and the index had all of the record.</summary>
    public bool IsEmpty =>
        Status is { Register: null, Official.Count: 0, Undated.Count: 0, NotHeld.Count: 0, Behind: false } && Expected is null
        && Standings.Count + Motions.Count + Promises.Count + Questions.Count == 0
        && Status.Headings.All(heading => heading.Findings.Count == 0);

    /// <summary>Gathers it.</summary>
    public static async Task<ReportMaterial> GatherAsync(
        RecordSession session, SubjectRegister register, StatusAnswer status, SubjectFinds finds, CancellationToken cancellationToken)
    {
        var items = new AccountItems(session, status.AsOf, status.Completeness);
        var found = await FoundAsync(session, status, cancellationToken);
        var (motions, questions, promises) = (Ids(status, "motions"), Ids(status, "questions"), FindingsOf(status, "promises").Select(finding => found[finding.Evidence.Element]).ToList());
        var dossier = IdsAsTyped.Dossier(status.Subject).ToUpperInvariant();
        var debates = new DebateGrounds(session, Dossiernummer.TryParse(dossier, out _) ? dossier : null, finds);
        var told = await WithDebatesAsync(session, items, debates, await items.PromisesAsync(promises.Take(Most), cancellationToken), status.AsOf, cancellationToken);
        return new(
            status,
            await StandingsAsync(session, register, status, cancellationToken),
            await items.MotionsAsync(motions.Take(Most), cancellationToken),
            [.. told.Take(Most)],
            await items.QuestionsAsync(questions.Take(Most), cancellationToken),
            found,
            [.. FindingsOf(status, "motions").Where(finding => finding.Target is null)],
            dossier.Length > 0 ? await CompletenessAnswers.OfDossierAsync(session, dossier, status.AsOf, cancellationToken) : null)
        {
            NotShown = Math.Max(0, motions.Count - Most) + Math.Max(0, promises.Count - Most) + Math.Max(0, told.Count - Most) + Math.Max(0, questions.Count - Most),
            Dossier = debates.Dossier,
            DebatesWithoutDossier = debates.WithoutDossier,
        };
    }

    private static async Task<List<AccountItem>> WithDebatesAsync(
        RecordSession session, AccountItems items, DebateGrounds debates, List<AccountItem> found, DateOnly asOf, CancellationToken cancellationToken) =>
        debates.CanTell
            ? await debates.WithAsync(found, await items.PromisesAsync(await ToezeggingLines.ThreadsAsync(session, asOf, cancellationToken), [], cancellationToken), cancellationToken)
            : found;

    public static IReadOnlyList<StatusFinding> FindingsOf(StatusAnswer status, params string[] kinds) =>
        [.. status.Headings.Where(heading => kinds.Contains(heading.Kind)).SelectMany(heading => heading.Findings)];

    private static List<string> Ids(StatusAnswer status, string kind) =>
        [.. FindingsOf(status, kind).Select(finding => finding.Target).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    private static async Task<Dictionary<string, FoundElement>> FoundAsync(RecordSession session, StatusAnswer status, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, FoundElement>(StringComparer.Ordinal);
        foreach (var finding in FindingsOf(status, "promises", "non-disclosure"))
        {
            if (!found.ContainsKey(finding.Evidence.Element) && await session.FindElementAsync(finding.Evidence.Element, cancellationToken) is { } element)
            {
                found.Add(finding.Evidence.Element, element);
            }
        }

        return found;
    }

    private static async Task<IReadOnlyList<SubjectStanding>> StandingsAsync(
        RecordSession session, SubjectRegister register, StatusAnswer status, CancellationToken cancellationToken)
    {
        var standings = new List<SubjectStanding>();
        var findings = status.Headings.SelectMany(heading => heading.Findings).ToList();
        foreach (var subject in NamedSubjects.In(register, status.Subject, findings))
        {
            // What is said of the subject of the report is not said of every treaty that it names: of those the events alone count.
            standings.Add(status.Register is { } own && own.Subject == subject
                ? own
                : (await SubjectFacts.GatherAsync(session, register, subject, status with { Headings = [] }, cancellationToken)).On(status.AsOf));
        }

        return standings;
    }
}
