using Microsoft.AspNetCore.Http;
using Stavaza.Open;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Open;

/// <summary>Reads from an address what of the open list is asked. A field of the form that was left empty asks nothing.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="AsOf">The day of the answer.</param>
/// <param name="IsDayGiven">The address names the day.</param>
internal sealed record OpenAsked(OpenQuestion Question, DateOnly AsOf, bool IsDayGiven)
{
    /// <summary>What is asked; null with the fault where the address asks what cannot be.</summary>
    public static OpenAsked? Read(Visit visit, out Fault? fault)
    {
        fault = null;
        DateOnly? week = null;
        if (Asked(visit, "week") is { } written)
        {
            if (!Web.Question.TryDay(written, visit.Today, out var day))
            {
                fault = Fault.BadDay(visit.Texts);
                return null;
            }

            week = day;
        }

        var usual = week is { } of ? OpenWeek.LastKnownDay(of, visit.Today) : visit.Today;
        if (!Web.Question.TryDay(Asked(visit, "asOf"), usual, out var asOf))
        {
            fault = Fault.BadDay(visit.Texts);
            return null;
        }

        if (!Web.Question.TryNumber(Asked(visit, "within"), 0, OpenQuestion.MostDays, OpenQuestion.UsualDays, out var within))
        {
            fault = Fault.BadNumber(visit.Texts, "within", 0, OpenQuestion.MostDays);
            return null;
        }

        var question = new OpenQuestion
        {
            Dossier = Asked(visit, "dossier"),
            Minister = Asked(visit, "minister"),
            Mover = Asked(visit, "mover"),
            Party = Asked(visit, "party"),
            Kind = Asked(visit, "kind"),
            State = Asked(visit, "state"),
            Strength = Asked(visit, "strength"),
            Within = within,
            Week = week,
            Group = week is null ? Asked(visit, "group") : null,
        };
        fault = FaultOf(visit.Texts, question);
        return fault is null ? new(question, asOf, Asked(visit, "asOf") is not null) : null;
    }

    /// <summary>The address of the same question.</summary>
    /// <param name="root">Page, API or feed.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">The day of the answer; null for today.</param>
    /// <param name="page">Page from 1.</param>
    public static string Address(string root, OpenQuestion question, DateOnly? asOf, int page = 1) => Addresses.WithQuery(root,
    [
        ("dossier", question.Dossier), ("minister", question.Minister), ("mover", question.Mover), ("party", question.Party), ("kind", question.Kind), ("state", question.State), ("strength", question.Strength),
        ("within", question.Within == OpenQuestion.UsualDays ? null : $"{question.Within}"), ("week", Addresses.Day(question.Week)), ("group", question.Group),
        ("page", page > 1 ? $"{page}" : null), ("asOf", Addresses.Day(asOf)),
    ]);

    private static string? Asked(Visit visit, string name) => visit.Query.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static Fault? FaultOf(Texts texts, OpenQuestion question)
    {
        var words = OpenTexts.For(texts);
        (string Name, string? Value, IReadOnlyList<string> Known)[] choices =
            [("kind", question.Kind, OpenQuestion.Kinds), ("state", question.State, OpenQuestion.States), ("strength", question.Strength, OpenQuestion.Strengths), ("group", question.Group, OpenQuestion.Groupings)];
        foreach (var (name, value, known) in choices)
        {
            if (value is not null && !known.Contains(value))
            {
                return Bad(texts, words.BadChoice(name, string.Join(", ", known)));
            }
        }

        return new[] { question.Dossier, question.Minister, question.Mover, question.Party }.Any(value => value?.Length > Bounds.Id) ? Fault.TooLong(texts)
            : question.Dossier is { } dossier && !dossier.Any(char.IsAsciiDigit) ? Bad(texts, words.BadDossier)
            : null;
    }

    private static Fault Bad(Texts texts, string advice) => new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, advice);
}
