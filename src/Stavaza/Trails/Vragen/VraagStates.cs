using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// What became of each numbered question of a set. Questions are what the questions' own paper asks; where the record does not hold it, what the answers repeat, and
/// the numbers that they answer.
/// </summary>
internal static class VraagStates
{
    public const string Answered = "answered", Shared = "shared", NotAnswered = "not-answered", Elsewhere = "elsewhere", Withdrawn = "withdrawn";

    public static IReadOnlyList<TrailQuestion> Of(TrailMaterial known)
    {
        var asked = AskedIn(known);
        var papers = known.Inside.Where(found => VragensetPapers.Is(found.Reference)).GroupBy(found => found.Document).Select(inside => inside.ToList()).ToList();
        var questions = asked.Select(question => (Number: question.Key, Question: StateOf(question.Key, question.Value, papers, asked.Keys))).ToList();
        return [.. questions.Select(question => Checked(question.Question, questions.ConvertAll(other => other.Question)))];
    }

    /// <summary>The questions by number, each with the sentence that asks it; null where only an answer names the number.</summary>
    private static SortedDictionary<Vraagnummer, Evidence?> AskedIn(TrailMaterial known)
    {
        var questions = known.Inside.Where(found => found.Element.Type == "question" && VragensetPapers.Is(found.Reference) && found.Number("number") is not null).ToList();
        var own = questions.Where(found => found.Reference.Kind == nameof(DocumentKind.SchriftelijkeVragen)).ToList();
        var asked = new SortedDictionary<Vraagnummer, Evidence?>();
        foreach (var found in own.Count > 0 ? own : questions)
        {
            asked.TryAdd(new(found.Number("number")!.Value, found.Text("part")), found.Evidence());
        }

        if (own.Count == 0)
        {
            foreach (var number in known.Inside.Where(found => found.Element.Type == "answer" && VragensetPapers.Is(found.Reference)).SelectMany(NumbersOf))
            {
                if (!asked.Keys.Any(question => number.Covers(question)))
                {
                    asked.Add(number, null);
                }
            }
        }

        // The opening of a question that is asked in parts bears the number alone.
        foreach (var whole in asked.Keys.Where(number => number.Part is null && asked.Keys.Any(part => part.Part is not null && part.Number == number.Number)).ToList())
        {
            asked.Remove(whole);
        }

        return asked;
    }

    private static TrailQuestion StateOf(Vraagnummer number, Evidence? asked, List<List<FoundElement>> papers, IEnumerable<Vraagnummer> all)
    {
        var said = papers.Select(paper => SaidIn(paper, number, all)).OfType<TrailQuestion>().OrderBy(question => Rank(question.Status)).FirstOrDefault();
        return said is null ? new(number.ToString(), Silent(number, papers), asked, null) : said with { Asked = asked };
    }

    /// <summary>An answer in any paper counts before what another says of it; a question that is withdrawn is answered no more.</summary>
    private static int Rank(string status) => status switch { Withdrawn => 0, Answered => 1, Shared => 2, NotAnswered => 3, _ => 4 };

    /// <summary>What one paper says of a question; null for nothing.</summary>
    private static TrailQuestion? SaidIn(List<FoundElement> paper, Vraagnummer number, IEnumerable<Vraagnummer> all)
    {
        if (paper[0].Reference.Kind == nameof(DocumentKind.SchriftelijkeVragen))
        {
            return null;
        }

        var told = paper.Where(found => found.Element.Type == "answer-status" && StatusOf(found) is not null && Speaks(found, number)).ToList();
        var decisive = told.Find(found => StatusOf(found) == Withdrawn) ?? told.Find(found => StatusOf(found) == NotAnswered) ?? told.Find(found => StatusOf(found) == Elsewhere);
        var answer = paper.Find(found => found.Element.Type == "answer" && NumbersOf(found).Any(answered => answered.Covers(number)));
        if (decisive is not null)
        {
            return new(number.ToString(), StatusOf(decisive)!, null, decisive.Evidence());
        }

        var pointing = told.Find(found => StatusOf(found) == Shared);
        return answer is not null
            ? OfAnswer(answer, number, all)
            : told.Count == 0 ? null : new(number.ToString(), pointing is null ? Answered : Shared, null, told[0].Evidence()) { SharedWith = With(told[0], number, all) };
    }

    private static TrailQuestion OfAnswer(FoundElement answer, Vraagnummer number, IEnumerable<Vraagnummer> all)
    {
        var with = With(answer, number, all);
        return new(number.ToString(), with.Count > 0 ? Shared : Answered, null, answer.Evidence()) { SharedWith = with };
    }

    /// <summary>A withdrawal without numbers is of all questions; the rest speaks of the numbers that it names.</summary>
    private static bool Speaks(FoundElement status, Vraagnummer number) =>
        status.Numbers("numbers") is { Count: > 0 } numbers ? numbers.Contains(number.Number) : StatusOf(status) == Withdrawn;

    private static string? StatusOf(FoundElement status) => status.Text("status") switch
    {
        "unanswered" => NotAnswered,
        "forwarded" or "elsewhere" => Elsewhere,
        "withdrawn" => Withdrawn,
        "shared" => Shared,
        "answered" => Answered,
        _ => null,
    };

    private static IEnumerable<Vraagnummer> NumbersOf(FoundElement answer)
    {
        var numbers = answer.Numbers("numbers") is { Count: > 0 } several ? several : answer.Numbers("number");
        return numbers.Select(number => new Vraagnummer(number, numbers.Count == 1 ? answer.Text("part") : null));
    }

    /// <summary>The other questions that the same words answer, or whose answer they point to.</summary>
    private static IReadOnlyList<string> With(FoundElement found, Vraagnummer number, IEnumerable<Vraagnummer> all)
    {
        var named = found.Numbers("see").Concat(found.Numbers("numbers")).Distinct().Select(other => new Vraagnummer(other, null)).ToList();
        return [.. all.Where(other => other != number && (named.Exists(name => name.Covers(other)) || (found.Element.Type == "answer" && NumbersOf(found).Any(name => name.Covers(other)))))
            .Select(other => other.ToString())];
    }

    /// <summary>
    /// Nothing is said of it. Open where no answer came, or where the answers that came are to other questions; unclear where a paper repeats it without an answer that
    /// we read, answers nothing that we read, or is retold, so that its silence says nothing.
    /// </summary>
    private static string Silent(Vraagnummer number, List<List<FoundElement>> papers)
    {
        var answers = papers.Where(paper => VragensetPapers.Answers(paper[0].Reference)).ToList();
        return answers.Exists(paper => paper[0].Reference.Retold || !paper.Exists(found => found.Element.Type == "answer")
                || paper.Exists(found => found.Element.Type == "question" && found.Number("number") == number.Number))
            ? TrailStatuses.Unclear : TrailStatuses.Open;
    }

    /// <summary>A question that shares an answer has one only where one of the others has.</summary>
    private static TrailQuestion Checked(TrailQuestion question, List<TrailQuestion> all) =>
        question.Status == Shared && question.SharedWith.Count > 0
            && all.TrueForAll(other => !question.SharedWith.Contains(other.Number) || other.Status is not (Answered or Shared))
                ? question with { Status = TrailStatuses.Unclear } : question;
}
