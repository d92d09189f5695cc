using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Reports;

/// <summary>Writes where a motion, a promise or a set of questions stands: what was asked, what happened, what both sides say.</summary>
internal sealed class AccountWriter(Wording words, DateOnly asOf, string dossier = "")
{
    private readonly DebateWriter _debates = new(words, dossier);
    private readonly ReportTexts _texts = words.Texts;

    /// <summary>A part under the title of the motion, promise or questions.</summary>
    public ReportSection Part(AccountItem item) =>
        IsPromise(item)
            ? new(item.Id, _texts.NoTitle(item.Id), [.. Asked(item).Concat(_debates.Of(item)).Select(sentence => Wording.Item([sentence])), .. item.Trail is { } promised ? OfTrail(promised) : State(item).Select(sentence => Wording.Item([sentence]))])
            : new(item.Id, item.Title == item.Id ? item.Id : $"{item.Title} ({item.Id})", [.. OfTrail(item.Trail!)]);

    /// <summary>Where it stands, in a few sentences: both sides, the register, what is due.</summary>
    public IEnumerable<ReportSentence> State(AccountItem item) => item.Trail is { } trail
        ? [Cabinet(trail.Cabinet), .. House(trail), .. Dicta(trail).SelectMany(part => part), .. Official(trail.Official), .. Terms(trail)]
        : [Kept(item), .. Official(item.Official)];

    /// <summary>What is asked or promised. The words of a promise that no document makes are those of the register.</summary>
    public IEnumerable<ReportSentence> Asked(AccountItem item) =>
        item.Told is { } told ? [words.Said(_texts.Promised, told.Evidence())]
            : item.OfRegisterAlone is { Tekst: { } text } row ? [new(_texts.PromisedByRegister, [words.Sources.Cite(row.Row, item.Id)]) { Words = text }]
            : (item.Trail?.Dicta ?? []).Take(1).Select(dictum => words.Said(_texts.Asks, dictum.Evidence));

    /// <summary>Whether it is a promise, which has no title but its words.</summary>
    public static bool IsPromise(AccountItem item) => item.Told is not null || item.Trail?.Subject == ToezeggingTrail.Subject;

    private IEnumerable<ReportParagraph> OfTrail(TrailAnswer trail)
    {
        if (Requests(trail) is [_])
        {
            yield return Wording.Item([words.Said(_texts.Asks, trail.Dicta[0].Evidence)]);
        }

        foreach (var step in trail.Steps.Where(step => step.Kind is not ("mention" or "execution" or "answered")))
        {
            yield return Wording.Item([Happened(step, trail.Id)]);
        }

        yield return Wording.Item([Cabinet(trail.Cabinet)]);
        foreach (var sentences in House(trail).Select(sentence => new[] { sentence }).Concat(Dicta(trail)))
        {
            yield return Wording.Item(sentences);
        }

        foreach (var sentence in Questions(trail).Concat(Official(trail.Official)).Concat(Terms(trail)).Concat(Candidates(trail)))
        {
            yield return Wording.Item([sentence]);
        }
    }

    private ReportSentence Happened(TrailStep step, string id)
    {
        var what = _texts.Step(ReportNames.Of(_texts.Names.Steps, step.Kind), step.Value is { } value ? ReportNames.Of(_texts.Names.Outcomes, value) : null);
        var day = step.Date is { } date ? $", {_texts.DayOf(date, step.Precision)}" : "";
        var who = step.Actor is { } actor ? $", {_texts.By(actor)}" : "";
        return step.Letter is not { } letter ? words.Own($"{what}{day}{who}.", step.Evidence)
            : new($"{what}{day}{who}: {letter.Id}.", [.. words.Cited(step.Evidence), words.Sources.Cite(letter.Row, id)]);
    }

    private ReportSentence Cabinet(TrailStatus status) => Side(_texts.Cabinet, _texts.Names.Cabinet, status);

    /// <summary>Nobody judges the answers to questions, and of what asks nothing there is nothing to accept.</summary>
    private IEnumerable<ReportSentence> House(TrailAnswer trail) => trail.Subject == "SchriftelijkeVragen" || trail.House.Value == "none" ? [] : [Side(_texts.House, _texts.Names.House, trail.House)];

    private ReportSentence Side(Func<string, string> who, IReadOnlyDictionary<string, string> names, TrailStatus status)
    {
        var text = $"{who(ReportNames.Of(names, status.Value).ToLowerInvariant())} {ReportNames.Of(_texts.Names.Reasons, status.Reason)}";
        return status.Evidence is not { } evidence ? words.OfRecord(text)
            : status.Value is "none" or "open" ? words.Own(text, evidence)
            : words.Said(text, evidence);
    }

    /// <summary>Each request with its own status, where there are several.</summary>
    private IEnumerable<ReportSentence[]> Dicta(TrailAnswer trail) => Requests(trail) is { Count: > 1 } several
        ? several.Select(dictum => new[] { words.Said(_texts.Asks, dictum.Evidence), Side(_texts.CabinetOfThis, _texts.Names.Cabinet, dictum.Cabinet) })
        : [];

    /// <summary>What is asked, each once: a debate and the motion's own paper may give the same words.</summary>
    private static List<TrailDictum> Requests(TrailAnswer trail) => [.. trail.Dicta.DistinctBy(dictum => dictum.Evidence.Sentence, StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<ReportSentence> Questions(TrailAnswer trail) => trail.Questions.GroupBy(question => question.Status).Select(same => words.Own(
        _texts.QuestionsAre(string.Join(", ", same.Select(question => question.Number)), ReportNames.Of(_texts.Names.Questions, same.Key)),
        [.. same.Select(question => question.Answered ?? question.Asked).OfType<Evidence>()]));

    /// <summary>The third witness: what the official register says, and where it differs.</summary>
    private IEnumerable<ReportSentence> Official(OfficialRegister? register)
    {
        if (register is null)
        {
            yield break;
        }

        if (register.Motie is { Outcome: { Row: { } row } outcome })
        {
            yield return OfRow(register, row, ReportNames.Of(_texts.Names.Outcomes, outcome.Value) + (outcome.Day is { } day ? $", {_texts.DayOf(day)}" : ""));
        }

        if ((register.Motie?.Zaak ?? register.Vraag?.Zaak)?.Now is { Afgedaan: { } done } now)
        {
            yield return OfRow(register, now.Row, done ? _texts.Done : _texts.NotDone);
        }

        if (register.Toezegging?.Now is { Status: { } status } promise)
        {
            yield return OfRow(register, promise.Row, status);
        }

        foreach (var difference in register.Differences)
        {
            List<ReportCitation> cited = [words.Sources.Cite(difference.Row, register.Id)];
            cited.AddRange(difference.Evidence is { } evidence ? [words.Sources.Cite(evidence)] : []);
            yield return new(_texts.Differs(ReportNames.Of(_texts.Names.Fields, difference.Field), difference.Official, difference.Documents), cited);
        }
    }

    private ReportSentence OfRow(OfficialRegister register, OfficialRow row, string says) => new(_texts.Register(says), [words.Sources.Cite(row, register.Id)]);

    /// <summary>What is due, each day once: requests of one motion may name the same term.</summary>
    private IEnumerable<ReportSentence> Terms(TrailAnswer trail) =>
        trail.Terms.Where(term => term is { Due: not null, Superseded: false, Met: null }).GroupBy(term => (term.Kind, term.Due, term.Alternative)).Select(same =>
        {
            var left = same.First().DaysLeft(asOf) ?? 0;
            List<ReportCitation> cited =
            [
                .. words.Cited(same.Select(term => term.Evidence).OfType<Evidence>()),
                .. same.Select(term => term.Row).OfType<OfficialRow>().Select(row => words.Sources.Cite(row, trail.Id)),
            ];
            return new ReportSentence(
                $"{_texts.DueOn(_texts.DayOf(same.Key.Due!.Value))} {(left < 0 ? _texts.Late(-left) : _texts.Left(left))}", cited.Count > 0 ? cited : [words.Sources.Record()]);
        });

    private IEnumerable<ReportSentence> Candidates(TrailAnswer trail) => trail.Candidates.Select(candidate => words.Said(_texts.Candidate, candidate.Evidence));

    private ReportSentence Kept(AccountItem item) =>
        item.Told!.Element.Type == "promise-fulfilled" ? words.Own(_texts.PromiseKept, item.Told.Evidence())
        : words.OfRecord(_texts.PromiseUnclear);
}
