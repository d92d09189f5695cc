using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Trails.Vragen;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Candidates;

/// <summary>
/// Candidates of a set of written questions: answers and notices of delay of the half year behind it that bear the number of no set, and agree with this one in two of
/// who asked, the day of asking and the subject, or repeat its questions.
/// </summary>
internal static class VragensetCandidates
{
    public const string Repeats = "repeats-the-questions", AskerAndDay = "asker-and-day", AskerAndTitle = "asker-and-title", DayAndTitle = "day-and-title";

    private static readonly string[] Openings = ["het lid ", "de leden "], Ends = [" aan ", " over ", "("];

    private const int DaysLookedThrough = 183, MostAnswers = 100, FewestWords = 2;

    public static async Task<TrailAnswer> AddAsync(TrailAnswer trail, RecordSession session, CancellationToken cancellationToken)
    {
        if (trail.Cabinet.Value is VraagStates.Answered or VraagStates.Withdrawn or TrailStatuses.None || DayOf(trail) is not { } asked)
        {
            return trail;
        }

        var last = asked.AddDays(DaysLookedThrough);
        var answers = await session.AnswersWithoutNumberAsync(asked, last < trail.AsOf ? last : trail.AsOf, MostAnswers, cancellationToken);
        var told = trail.Steps.SelectMany(step => step.Evidence).Select(evidence => evidence.Document.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var names = (trail.Official is { } register ? Official.OfficialAnswers.NamesOf(register) : []).Append(trail.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<TrailCandidate>();
        foreach (var (document, reference) in answers.Where(answer => answer.Reference.Published.KnownOn(trail.AsOf) && !told.Contains(answer.Reference.Id)))
        {
            if (await CandidateAsync(trail, asked, document, reference, session, cancellationToken) is { } candidate && !IsJudged(candidate, verdicts, names))
            {
                found.Add(candidate);
            }
        }

        return trail with { Candidates = [.. trail.Candidates.Concat(found.OrderBy(Rank)).Take(TrailCandidates.Most)], CandidatesBounded = answers.Count >= MostAnswers };
    }

    private static DateOnly? DayOf(TrailAnswer trail) => trail.Steps.FirstOrDefault(step => step.Kind == TrailSteps.Asked)?.Date ?? trail.Official?.Vraag?.Gesteld;

    private static async Task<TrailCandidate?> CandidateAsync(
        TrailAnswer trail, DateOnly asked, long document, DocumentReference reference, RecordSession session, CancellationToken cancellationToken)
    {
        var inside = await session.StatementsInAsync(document, cancellationToken);
        var delay = inside.Find(found => found.Element.Type == "delay-notice");
        if ((inside.Find(found => found.Element.Type == "answer") ?? delay) is not { } telling)
        {
            return null;
        }

        var head = $"{reference.Title}\n{await session.HeadOfAsync(document, cancellationToken)}";
        var words = ContentWords.Of(SubjectOf(trail)).SharedWith(ContentWords.Of(head));
        return RuleOf(trail, inside, head, asked, words.Count) is { } rule
            ? new(telling == delay ? TrailSteps.Delay : TrailSteps.Answered, null, rule, telling.Evidence()) { SharedWords = words }
            : null;
    }

    private static string? RuleOf(TrailAnswer trail, List<FoundElement> inside, string head, DateOnly asked, int words)
    {
        var asker = Askers(trail).Any(SubjectWords.WordsOf(head).ToHashSet(StringComparer.Ordinal).Contains);
        var day = head.Contains(DayWords.InWords(asked), StringComparison.OrdinalIgnoreCase);
        return RepeatsThem(trail, inside) ? Repeats : (asker, day, words) switch
        {
            (true, true, _) => AskerAndDay,
            (true, _, > 0) => AskerAndTitle,
            (_, true, >= FewestWords) => DayAndTitle,
            _ => null,
        };
    }

    /// <summary>At least half of the questions stand in it word for word, as answers repeat them.</summary>
    private static bool RepeatsThem(TrailAnswer trail, List<FoundElement> inside)
    {
        var asked = trail.Questions.Select(question => question.Asked?.Sentence).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var repeated = inside.Where(found => found.Element.Type == "question").Select(found => found.Element.Sentence).Distinct(StringComparer.Ordinal).Count(asked.Contains);
        return repeated > 0 && repeated * 2 >= asked.Count;
    }

    private static IEnumerable<string> Askers(TrailAnswer trail) =>
        trail.Movers.Concat(trail.Official?.Vraag?.Indieners ?? []).Concat(InTitle(trail.Title)).Select(Surname.Last).OfType<string>();

    // "Vragen van het lid" name ("aan" | "over" | "(") …, "Vragen van de leden" name "," name "en" name …
    private static string[] InTitle(string title)
    {
        var opening = Array.Find(Openings, words => title.Contains(words, StringComparison.OrdinalIgnoreCase));
        if (opening is null)
        {
            return [];
        }

        var names = title[(title.IndexOf(opening, StringComparison.OrdinalIgnoreCase) + opening.Length)..];
        var end = Ends.Select(words => names.IndexOf(words, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(names.Length).Min();
        return names[..end].Split([",", " en "], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What they are about: what stands behind "over" in the title, and the subject that the register gives.</summary>
    private static string SubjectOf(TrailAnswer trail)
    {
        var over = trail.Title.IndexOf(" over ", StringComparison.OrdinalIgnoreCase);
        return $"{(over < 0 ? trail.Title : trail.Title[over..])}\n{trail.Official?.Vraag?.Zaak.Onderwerp}";
    }

    /// <summary>What was said of its sentence settles it: it belongs to a set, does not belong to this one, or was read wrongly.</summary>
    private static bool IsJudged(TrailCandidate candidate, HandVerdicts verdicts, HashSet<string> names) => verdicts.On(candidate.Evidence.Element)
        .Any(verdict => verdict.Verdict is HandVerdict.Confirmed or HandVerdict.Wrong || (verdict.Target is { } target && names.Contains(target)));

    private static int Rank(TrailCandidate candidate) => candidate.Rule switch { Repeats => 0, AskerAndDay => 1, _ => 2 };
}
