using Stavaza.Drift;
using Stavaza.Elements;
using Stavaza.Official;
using Stavaza.Open;
using Stavaza.Record;
using Stavaza.Register;
using Stavaza.Reports;
using Stavaza.Search;
using Stavaza.Trails;
using Stavaza.Trails.Candidates;
using Stavaza.Verdicts;

namespace Stavaza.Answers;

/// <summary>Answers from the record, each with its evidence. All that a head (command line, pages, API) may ask.</summary>
public sealed class AnswerDesk(DocumentRecord record, RecordSearch search)
{
    private readonly AnswersHeld<Completeness> _counts = new(most: 1);
    private readonly AnswersHeld<CompletenessAnswer> _expected = new(most: 2);
    private readonly AnswersHeld<RecordGaps> _gaps = new(most: 1);
    private readonly AnswersHeld<CitationTotals> _totals = new(most: 4);
    private readonly AnswersHeld<HandVerdicts> _verdicts = new(most: 1);
    private readonly OpenItems _open = new();

    /// <summary>The register of subjects; read when first asked.</summary>
    public SubjectRegister Register { get; } = new(record.RegisterFolder);

    /// <summary>Where a motion, question or promise stands; null when the record holds nothing of it.</summary>
    /// <param name="id">The id as written in any usual way: kst-36200-V-30, 36200-V-30, "36 200 V, nr. 30", 2022Z21643.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<TrailAnswer?> TrailAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(
            async session => await OfficialAnswers.TrailAsync(
                session, IdsAsTyped.Canonical(id), asOf, await session.CompletenessAsync(cancellationToken), cancellationToken) is { } trail
                ? (await trail.WithCandidatesAsync(session, cancellationToken)).WithNewestMentions()
                : null,
            cancellationToken);

    /// <summary>Where a subject stands.</summary>
    /// <param name="subject">Words, or an id: of a dossier, a motion, a treaty.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<StatusAnswer> StatusAsync(string subject, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(
            async session => await (await StatusAsync(session, subject, asOf, cancellationToken)).WithRegisterAsync(session, Register, cancellationToken),
            cancellationToken);

    /// <summary>Where a subject stands, written out as a letter on the state of affairs is built, every sentence with its source.</summary>
    /// <param name="subject">Words, a name that the register knows, or an id.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="texts">Our words, in the language of the report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ReportAnswer> ReportAsync(string subject, DateOnly asOf, ReportTexts texts, CancellationToken cancellationToken) =>
        ReportWriter.Write(
            await AnswerAsync(
                async session =>
                {
                    var finds = await SubjectNames.FindAsync(session, search, Register, subject, cancellationToken);
                    var status = await (await StatusAsync(session, subject, finds, asOf, cancellationToken)).WithRegisterAsync(session, Register, cancellationToken);
                    return await ReportMaterial.GatherAsync(session, Register, status, finds, cancellationToken);
                },
                cancellationToken),
            texts);

    /// <summary>The motions and promises of which a minister accounts in a budget: open and closed, each with where it stands.</summary>
    /// <param name="question">Which.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="texts">Our words, in the language of the report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ReportAnswer> AppendixAsync(AppendixQuestion question, DateOnly asOf, ReportTexts texts, CancellationToken cancellationToken) =>
        AppendixWriter.Write(await AnswerAsync(session => AppendixMaterial.GatherAsync(session, question, asOf, cancellationToken), cancellationToken), texts);

    /// <summary>A list of motions and promises that somebody else made, beside what the record has.</summary>
    /// <param name="list">The list.</param>
    /// <param name="question">Which motions and promises of the record should be in it.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ComparisonAnswer> CompareAsync(ListedRows list, AppendixQuestion question, DateOnly asOf, CancellationToken cancellationToken) =>
        Comparisons.Of(list, await AnswerAsync(session => AppendixMaterial.GatherAsync(session, question, asOf, cancellationToken), cancellationToken));

    /// <summary>What changed of a subject after one day and up to another, and why.</summary>
    /// <param name="subject">Words, a name that the register knows, or an id.</param>
    /// <param name="from">What was known by this day is the old standing.</param>
    /// <param name="to">What was known by this day is the new; it lies after <paramref name="from"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DiffAnswer> DiffAsync(string subject, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        return AnswerAsync(
            async session =>
            {
                var status = await StatusAsync(session, subject, to, cancellationToken);
                return await status.DiffAsync(session, Register, from, cancellationToken) with
                {
                    Trails = await TrailChanges.OfSubjectAsync(session, status, from, cancellationToken),
                };
            },
            cancellationToken);
    }

    /// <summary>How the words on a subject changed from paper to paper.</summary>
    /// <param name="subject">Words, a phrase between quotation marks, or a name that the register knows.</param>
    /// <param name="asOf">Only papers that were published by this day are used.</param>
    /// <param name="everybody">Papers of members and reports of debates as well, not those of the government alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DriftAnswer> DriftAsync(string subject, DateOnly asOf, bool everybody, CancellationToken cancellationToken) =>
        AnswerAsync(session => DriftAnswers.AnswerAsync(session, search, Register, subject, asOf, everybody, cancellationToken), cancellationToken);

    /// <summary>What the official registers say of an id; null when they have no row of it.</summary>
    /// <param name="id">The id of a paper, Zaak, promise, dossier or treaty as written in any usual way.</param>
    /// <param name="asOf">What the source had published by the end of this day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<OfficialRegister?> OfficialAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(session => RegisterReading.FindAsync(session, IdsAsTyped.Canonical(id), asOf, cancellationToken), cancellationToken);

    /// <summary>One document by any of its ids: none, one, or several that share the id.</summary>
    /// <param name="id">The id as written in any usual way.</param>
    /// <param name="asOf">What cites it is given as far as it was published by this day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<IReadOnlyList<DocumentAnswer>> DocumentAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(session => DocumentAnswers.AnswerAsync(session, IdsAsTyped.Canonical(id), asOf, cancellationToken), cancellationToken);

    /// <summary>A page of citations: of a target, in a document, with an outcome, or that differ from their target. Null for a document that is not held.</summary>
    /// <param name="question">Which; it must be clear (<see cref="CitationQuestion.IsClear"/>). Ids may be written in any usual way.</param>
    /// <param name="asOf">Only what was published by this day is given and counted.</param>
    /// <param name="skip">How many citations to pass over.</param>
    /// <param name="take">How many to give, 1 to 100.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<CitationsAnswer?> CitationsAsync(CitationQuestion question, DateOnly asOf, int skip, int take, CancellationToken cancellationToken)
    {
        var asked = question with
        {
            Target = question.Target is { } target ? IdsAsTyped.Canonical(target) : null,
            From = question.From is { } from ? IdsAsTyped.Canonical(from) : null,
        };
        return AnswerAsync(
            session => CitationAnswers.AnswerAsync(
                session, asked, () => TotalsAsync(session, asOf, cancellationToken), asOf, Math.Max(0, skip), Math.Clamp(take, 1, 100), cancellationToken),
            cancellationToken);
    }

    /// <summary>Documents and passages.</summary>
    /// <param name="query">Words; "quoted" words stand together.</param>
    /// <param name="asOf">Only what was published by this day is found.</param>
    /// <param name="skip">How many documents to pass over.</param>
    /// <param name="take">How many documents to give, 1 to 100.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Task<SearchAnswer> SearchAsync(string query, DateOnly asOf, int skip, int take, CancellationToken cancellationToken) =>
        AnswerAsync(session => search.AnswerAsync(session, query, asOf, skip, take, cancellationToken), cancellationToken);

    /// <summary>A dossier's time line; null when the record holds nothing of it.</summary>
    /// <param name="id">dossier-33783, 33783 or "33 783".</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DossierAnswer?> DossierAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(session => Dossiers.AnswerAsync(session, IdsAsTyped.Dossier(id), asOf, cancellationToken), cancellationToken);

    /// <summary>What is open: all of it, the most urgent first.</summary>
    public Task<OpenAnswer> OpenAsync(DateOnly asOf, CancellationToken cancellationToken) => OpenAsync(new(), asOf, cancellationToken);

    /// <summary>What is open of what is asked for.</summary>
    /// <param name="question">Filters, a week, groups, a part of the list.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<OpenAnswer> OpenAsync(OpenQuestion question, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(session => _open.AnswerAsync(session, question, asOf, cancellationToken), cancellationToken);

    /// <summary>How complete the record is.</summary>
    public Task<Completeness> CompletenessAsync(CancellationToken cancellationToken) =>
        AnswerAsync(session => session.CompletenessAsync(cancellationToken), cancellationToken);

    /// <summary>Expected against held, of the whole record: missing numbers, what was announced, what would not open, what is cited.</summary>
    /// <param name="asOf">What was announced for an earlier day counts as due.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<CompletenessAnswer> ExpectedAsync(DateOnly asOf, CancellationToken cancellationToken) => AnswerAsync(
        session => _expected.AnswerAsync(session, asOf, () => CompletenessAnswers.AnswerAsync(session, asOf, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Expected against held, of one dossier; null when neither a document nor the register knows it.</summary>
    /// <param name="id">dossier-33783, 33783 or "33 783".</param>
    /// <param name="asOf">The day: the register counts as it was published by its end.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DossierCompleteness?> ExpectedAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        AnswerAsync(session => CompletenessAnswers.OfDossierAsync(session, IdsAsTyped.Dossier(id).ToUpperInvariant(), asOf, cancellationToken), cancellationToken);

    /// <summary>How far the official register was followed.</summary>
    public Task<RegisterCompleteness> RegisterAsync(CancellationToken cancellationToken) =>
        AnswerAsync(session => CompletenessAnswers.RegisterAsync(session, cancellationToken), cancellationToken);

    /// <summary>What the record lacks, by name: files that would not open, and what is cited and not held.</summary>
    public Task<RecordGaps> GapsAsync(CancellationToken cancellationToken) =>
        AnswerAsync(
            session => _gaps.AnswerAsync(session, default, () => RecordGaps.AnswerAsync(session, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>The sentence in which something was read; null when nothing has that id.</summary>
    public Task<Evidence?> ElementAsync(string element, CancellationToken cancellationToken) =>
        AnswerAsync(async session => (await session.FindElementAsync(element, cancellationToken))?.Evidence(), cancellationToken);

    /// <summary>A verdict in force by its number; null for none.</summary>
    public Task<HandVerdict?> VerdictAsync(long number, CancellationToken cancellationToken) =>
        AnswerAsync(
            async session => await session.VerdictAsync(number, cancellationToken) is { } verdict ? await LinkJudge.WithEvidenceAsync(session, verdict, cancellationToken) : null,
            cancellationToken);

    /// <summary>A part of the verdicts on links and readings that count, the newest first.</summary>
    /// <param name="target">Only those on what belongs to this id, or does not; null for all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<VerdictsAnswer> VerdictsAsync(string? target, int skip, int take, CancellationToken cancellationToken) => AnswerAsync(
        async session =>
        {
            var id = target is null ? null : IdsAsTyped.Canonical(target);
            var all = (await HandVerdicts.OfAsync(session, cancellationToken)).InForce.Reverse()
                .Where(verdict => verdict.Kind != HandVerdict.Fact && (id is null || id.Equals(verdict.Target, StringComparison.OrdinalIgnoreCase))).ToList();
            var part = new List<HandVerdict>();
            foreach (var verdict in all.Skip(skip).Take(take))
            {
                part.Add(await LinkJudge.WithEvidenceAsync(session, verdict, cancellationToken));
            }

            return new VerdictsAnswer(all.Count, part);
        },
        cancellationToken);

    private Task<CitationTotals> TotalsAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken) =>
        _totals.AnswerAsync(session, asOf, () => CitationAnswers.TotalsAsync(session, asOf, cancellationToken), cancellationToken);

    private async Task<StatusAnswer> StatusAsync(RecordSession session, string subject, DateOnly asOf, CancellationToken cancellationToken) =>
        await StatusAsync(session, subject, await SubjectNames.FindAsync(session, search, Register, subject, cancellationToken), asOf, cancellationToken);

    private static async Task<StatusAnswer> StatusAsync(RecordSession session, string subject, SubjectFinds finds, DateOnly asOf, CancellationToken cancellationToken)
    {
        var status = await SubjectStatus.AnswerAsync(session, subject, finds, asOf, cancellationToken);
        return status with { Official = await OfficialAnswers.OfSubjectAsync(session, status, cancellationToken) };
    }

    /// <summary>One question, one snapshot.</summary>
    private async Task<T> AnswerAsync<T>(Func<RecordSession, Task<T>> answer, CancellationToken cancellationToken)
    {
        return await record.GuardedAsync(async () =>
        {
            await using var session = await record.ReadAsync(cancellationToken);
            session.Counts = _counts;
            session.VerdictsHeld = _verdicts;
            return await answer(session);
        });
    }
}
