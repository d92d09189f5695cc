using Stavaza.Open;
using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>What is open, due and overdue, as text.</summary>
internal static class OpenView
{
    public static void Write(TextPage page, OpenAnswer open, OpenQuestion question)
    {
        if (open.Week is { } week)
        {
            OpenWeekView.Write(page, open, week);
        }
        else
        {
            page.Line($"Open as of {open.AsOf:yyyy-MM-dd}{Asked(question)}");
            page.Line(CountsOf(open.Counts, question.Within), indent: 2, hang: 2);
            List(page, open, question);
        }

        page.Blank();
        page.Line(LookedOf(open.Looked), hang: 2);
        page.Completeness(open.Completeness);
    }

    /// <summary>One item: how urgent it is, what it is, whom it concerns, the term, and the evidence of both.</summary>
    public static void Item(TextPage page, OpenItem item)
    {
        page.Line($"{UrgencyOf(item)}  {NameOf(item.Kind)} {item.Id}{(item.Title == item.Id ? "" : $" — {item.Title}")}", indent: 2, hang: 4);
        page.Line($"{AnswerLines.DayOf(item.Date)}; {StatusOf(item)}{StrengthOf(item)}{Concerns(item)}", indent: 6, hang: 2);
        if (item.Term is { } term)
        {
            page.Line(TermOf(item, term), indent: 6, hang: 2);
        }

        if (item.Evidence is { } evidence)
        {
            page.Evidence(evidence, indent: 6);
        }

        if (item.Row is { } row)
        {
            page.Line($"from the official register, no document in the record: {OfficialView.Named(row)}", indent: 6, hang: 2);
        }

        if (item.Term?.Evidence is { } sets && sets.Element != item.Evidence?.Element)
        {
            page.Line("the term rests on:", indent: 6);
            page.Evidence(sets, indent: 6);
        }
    }

    public static string UrgencyOf(OpenItem item) => item.DaysLeft switch
    {
        null => "no term",
        < 0 and { } days => $"{AnswerLines.Count(-days, "day", "days")} late",
        0 => "due today",
        { } days => $"{AnswerLines.Count(days, "day", "days")} left",
    };

    private static void List(TextPage page, OpenAnswer open, OpenQuestion question)
    {
        var given = open.Items;
        if (open.Counts.Total == 0)
        {
            page.Line("Nothing that the record knows of.", indent: 2);
        }
        else if (question.Group is null)
        {
            page.Blank();
            Items(page, given);
        }

        foreach (var group in open.Groups)
        {
            page.Heading($"{group.Name ?? $"{question.Group} not known"} ({group.Counts.Total}{(group.Counts.Overdue > 0 ? $", {group.Counts.Overdue} overdue" : "")})");
            Items(page, group.Items);
        }

        if (question.Skip + given.Count < open.Counts.Total)
        {
            page.Blank();
            page.Line($"{question.Skip + 1} to {question.Skip + given.Count} of {open.Counts.Total}; --skip {question.Skip + given.Count} goes on, --take N prints more.", indent: 2);
        }
    }

    private static void Items(TextPage page, IReadOnlyList<OpenItem> items)
    {
        foreach (var item in items)
        {
            Item(page, item);
        }
    }

    private static string Asked(OpenQuestion question)
    {
        (string Name, string? Value)[] filters =
        [
            ("dossier", question.Dossier), ("minister", question.Minister), ("mover", question.Mover), ("party", question.Party), ("kind", question.Kind), ("state", question.State), ("strength", question.Strength),
        ];
        var asked = filters.Where(filter => filter.Value is not null).Select(filter => $"{filter.Name} {filter.Value}").ToList();
        return asked.Count == 0 ? "" : $" ({string.Join(", ", asked)})";
    }

    private static string CountsOf(OpenCounts counts, int within) =>
        $"{counts.Overdue} overdue, {counts.Due} due within {AnswerLines.Count(within, "day", "days")}, {counts.Open} later, {counts.NoTerm} without a term; "
        + $"{AnswerLines.Count(counts.Motions, "motie", "moties")}, {AnswerLines.Count(counts.Questions, "set of questions", "sets of questions")}, "
        + AnswerLines.Count(counts.Promises, "toezegging", "toezeggingen")
        + (counts.Unclear > 0 ? $"; of {counts.Unclear} it is unclear whether they are done" : "")
        + (counts.FromRegister > 0 ? $"; {counts.FromRegister} known from the official register alone" : "");

    private static string LookedOf(OpenLooked looked) =>
        $"Looked at {AnswerLines.Count(looked.Motions, "motie", "moties")}, {AnswerLines.Count(looked.Questions, "set of questions", "sets of questions")} and "
        + $"{AnswerLines.Count(looked.Promises, "toezegging", "toezeggingen")}."
        + (looked.ClosedByRegister > 0 ? $" Left out: {looked.ClosedByRegister} that no document closes, but the official register does." : "")
        + (looked.HeldTooLong > 0 ? $" Left out: {AnswerLines.Count(looked.HeldTooLong, "motie", "moties")} held more than two months ago and not voted on in the record." : "");

    private static string StatusOf(OpenItem item) =>
        $"cabinet {item.Cabinet}{(item.CabinetReason is { } reason ? $" ({reason})" : "")}"
        + (item.House is { } house ? $", House {house}{(item.HouseReason is { } why ? $" ({why})" : "")}" : "")
        + (item.Register is { } register ? $", register: {register}" : "");

    private static string StrengthOf(OpenItem item) => item.Strength switch
    {
        OpenQuestion.Formal => "; a formal promise",
        OpenQuestion.Intention => "; an intention, without a day",
        _ => "",
    };

    private static string Concerns(OpenItem item) => string.Concat(
        item.Ministers.Count == 0 ? "" : $"; {(IsPromise(item) ? "promised by" : "asked of")} {string.Join(", ", item.Ministers.Select(NameOf))}",
        item.Movers.Count == 0 ? "" : $"; {(IsPromise(item) ? "to" : "by")} {string.Join(", ", item.Movers.Select(mover => $"{mover.Name} ({mover.Party ?? "party not known"})"))}",
        DossiersOf(item));

    /// <summary>A minister makes a promise, a member is to whom it was made.</summary>
    private static bool IsPromise(OpenItem item) => item.Kind == OpenQuestion.Promises;

    private static string DossiersOf(OpenItem item) => (item.DossiersFrom, item.Dossiers.Count) switch
    {
        (TrailDebate.FromNobody, _) => "; no dossier: neither the report nor the register names one for this item of the debate",
        (_, 0) => "",
        ("cited", _) => $"; cites dossier {string.Join(", ", item.Dossiers)}",
        (TrailDebate.FromTabled, _) => $"; made in a debate whose motions stand in dossier {string.Join(", ", item.Dossiers)}",
        (_, var count) when item.Debate is not null => $"; made under an item of the agenda that deals with {(count == 1 ? "dossier" : $"{count} dossiers:")} {string.Join(", ", item.Dossiers)}",
        _ => $"; dossier {string.Join(", ", item.Dossiers)}",
    };

    private static string NameOf(OpenMinister minister) => minister is { Office: { } office, Name: { } name } ? $"{office} ({name})" : minister.Label;

    private static string TermOf(OpenItem item, TrailTerm term) =>
        $"term {term.Kind}: {(item.LastDay is { } day ? $"{(term.Kind == "held" ? "lapses after" : "due")} {day:yyyy-MM-dd}" : "no day")}"
        + (term.Words is not { } words ? "" : term.Evidence is { Document.Retold: false } ? $" (“{words}”)" : $" ({words})")
        + (term.Alternative is not null ? ", by the later of two readings" : "")
        + (term.Approximate ? ", not known to the day" : "")
        + (item.Recess is { } recess ? $", in the {recess.Name}{(recess.Estimated ? " (estimated)" : "")}" : "")
        + $"; rule {term.Rule}"
        + (term.Row is { } row ? $"; {OfficialView.Named(row)}" : "");

    private static string NameOf(string kind) => kind switch
    {
        OpenQuestion.Motions => "Motie",
        OpenQuestion.Questions => "Vragen",
        _ => "Toezegging",
    };
}
