using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Register;
using Stavaza.Search;

namespace Stavaza.Drift;

/// <summary>Follows what the government writes of a subject from paper to paper: the paragraphs that speak of it, and what became of them.</summary>
internal static class DriftAnswers
{
    /// <summary>So many papers are compared, the newest ones.</summary>
    private const int MostPapers = 200;

    private static readonly string[] OfGovernment = [nameof(DocumentKind.Kamerbrief), nameof(DocumentKind.AntwoordSchriftelijkeVragen)];

    /// <param name="session">The snapshot.</param>
    /// <param name="search">Finds the passages.</param>
    /// <param name="register">Knows the other names of a subject.</param>
    /// <param name="subject">Words, a phrase between quotation marks, or a name that the register knows.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="everybody">Papers of members and reports of debates as well, not those of the government alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<DriftAnswer> AnswerAsync(
        RecordSession session, RecordSearch search, SubjectRegister register, string subject, DateOnly asOf, bool everybody, CancellationToken cancellationToken)
    {
        var finds = new List<SubjectDocuments>();
        foreach (var name in NamesOf(register, subject))
        {
            finds.Add(await search.AboutAsync(session, name, cancellationToken));
        }

        var speaking = finds.SelectMany(find => find.Documents).GroupBy(about => about.Reading.Document).Select(Together)
            .Where(paper => everybody || OfGovernment.Contains(paper.Reference.Kind))
            .ToList();
        var papers = speaking.Where(paper => paper.Reference.Published is { Day: not null } day && day.KnownOn(asOf))
            .OrderBy(paper => paper.Reference.Published.Day).ThenBy(paper => paper.Reference.Id, StringComparer.Ordinal)
            .TakeLast(MostPapers)
            .ToList();
        return new(
            subject,
            asOf,
            papers.ConvertAll(paper => paper.Reference),
            await ThreadsAsync(session, papers, cancellationToken),
            [.. speaking.Select(paper => paper.Reference).Where(paper => paper.Published.Day is null && (paper.Published.KnownOn(asOf) || paper.Published.MaybeOn(asOf)))],
            await session.CompletenessAsync(cancellationToken))
        {
            Behind = finds.Exists(find => find.Behind),
            Truncated = finds.Exists(find => find.Truncated) || papers.Count == MostPapers,
        };
    }

    private static IEnumerable<string> NamesOf(SubjectRegister register, string subject) =>
        register.Find(subject) is { } known ? SubjectNames.Sought(known) : [subject];

    private static SpeakingPaper Together(IGrouping<long, AboutSubject> found) =>
        new(found.Key, found.First().Reading.Reference, [.. found.SelectMany(about => about.Places)]);

    private static async Task<IReadOnlyList<DriftThread>> ThreadsAsync(RecordSession session, List<SpeakingPaper> papers, CancellationToken cancellationToken)
    {
        var passages = new List<PassageOfPaper>();
        for (var i = 0; i < papers.Count; i++)
        {
            var (number, places) = (i, papers[i].Places);
            var asked = await AskedAsync(session, papers[i], cancellationToken);
            passages.AddRange((await session.PassagesAsync(papers[i].Document, cancellationToken))
                .Where(passage => !asked.Exists(question => question.Overlaps(passage.Place)))
                .Select(passage => new PassageOfPaper(number, passage.Place, passage.Text, places.Any(place => place.Overlaps(passage.Place)))));
        }

        var threads = PassageThreads.Follow(passages).Select(thread => ThreadOf(thread, papers)).ToList();
        return
        [
            .. threads.Where(thread => thread.Versions.Count > 1).OrderByDescending(thread => thread.LastChange).ThenByDescending(thread => thread.Versions.Count),
            .. threads.Where(thread => thread.Versions.Count == 1).OrderByDescending(thread => thread.LastChange),
        ];
    }

    /// <summary>The questions that an answer repeats are the words of members.</summary>
    private static async Task<List<TextSpan>> AskedAsync(RecordSession session, SpeakingPaper paper, CancellationToken cancellationToken) =>
        paper.Reference.Kind == nameof(DocumentKind.AntwoordSchriftelijkeVragen)
            ? [.. (await session.StatementsInAsync(paper.Document, cancellationToken)).Where(found => found.Element.Type == "question").Select(found => found.Element.Hull)]
            : [];

    private static DriftThread ThreadOf(PassageThread thread, List<SpeakingPaper> papers)
    {
        var versions = new List<DriftVersion>();
        foreach (var (passage, alike) in thread.Versions)
        {
            var paper = papers[passage.Paper].Reference;
            var sentences = versions.Count == 0 ? PassageComparison.First(passage.Text) : PassageComparison.Compare(versions[^1].Text, passage.Text);
            versions.Add(new(paper, paper.Published.Day!.Value, passage.Place, passage.Text, alike is null ? "first-said" : "shared-words", alike, sentences));
        }

        var told = thread.Versions.Select(version => version.Passage.Paper).ToHashSet();
        return new(versions) { NotIn = [.. Enumerable.Range(told.Min(), papers.Count - told.Min()).Where(paper => !told.Contains(paper)).Select(paper => papers[paper].Reference)] };
    }

    private sealed record SpeakingPaper(long Document, DocumentReference Reference, IReadOnlyList<TextSpan> Places);
}
