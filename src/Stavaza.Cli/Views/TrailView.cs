using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>A trail as text: where it stands on both sides, what was asked, the steps.</summary>
internal static class TrailView
{
    public static void Write(TextPage page, TrailAnswer trail)
    {
        page.Line($"{trail.Id} — {trail.Subject}");
        page.Line(trail.Title == trail.Id ? "No document in the record gives its title." : trail.Title);
        page.Line(trail.Movers.Count > 0 ? $"by {string.Join(", ", trail.Movers)}" : "by whom is not known");
        page.Line($"as of {trail.AsOf:yyyy-MM-dd}");
        Side(page, "The cabinet says", trail.Cabinet);
        Side(page, "The House", trail.House);
        OfficialView.Write(page, trail.Official);
        Texts(page, trail.Texts);
        FollowView.Terms(page, [.. trail.Terms.Where(term => term.Kind != "dictum")], trail.AsOf);
        FollowView.Questions(page, trail.Questions);
        DebateView.Write(page, trail.Debate);
        Dicta(page, trail);
        MotieView.Relations(page, trail.Relations);
        Steps(page, trail);
        JudgedLines.Write(page, trail);
        Missing(page, trail);
        page.Blank();
        page.Completeness(trail.Completeness);
    }

    private static void Texts(TextPage page, IReadOnlyList<TrailText> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.Heading("The report gives this number to more than one motion");
        page.Line(texts.Any(text => text.Meant) ? "The rest of this trail is of the one that is meant." : "Nothing says of which it is.", indent: 2);
        foreach (var text in texts)
        {
            page.Line($"- of {string.Join(", ", text.Movers)}{(text.Basis is { } basis ? $": meant ({basis})" : "")}", indent: 2, hang: 2);
            foreach (var evidence in text.Evidence is { } said ? text.Dicta.Prepend(said) : text.Dicta)
            {
                page.Evidence(evidence, indent: 4);
            }
        }
    }

    private static void Side(TextPage page, string who, TrailStatus status)
    {
        page.Heading($"{who}: {status.Value} ({status.Reason})");
        if (status.Evidence is { } evidence)
        {
            page.Evidence(evidence, indent: 2);
        }
    }

    private static void Dicta(TextPage page, TrailAnswer trail)
    {
        if (trail.Dicta.Count == 0 && (trail.Questions.Count > 0 || trail.Subject == "Toezegging"))
        {
            return;
        }

        page.Heading("What it asks");
        if (trail.Dicta.Count == 0)
        {
            page.Line("No document in the record says.", indent: 2);
        }

        foreach (var dictum in trail.Dicta)
        {
            page.Line($"- {dictum.Text}", indent: 2, hang: 2);
            page.Evidence(dictum.Evidence, indent: 4);
            MotieView.Stands(page, dictum, trail);
        }
    }

    private static void Steps(TextPage page, TrailAnswer trail)
    {
        page.Heading("Steps");
        if (trail.Steps.Count == 0)
        {
            page.Line("No document in the record tells one.", indent: 2);
        }

        foreach (var step in trail.Steps)
        {
            page.Line(LineOf(step), indent: 2);
            MotieView.Votes(page, step.Votes);
            foreach (var evidence in step.Evidence)
            {
                page.Evidence(evidence, indent: 14);
            }

            Letter(page, step, indent: 14);
        }

        var shown = trail.Steps.Count(step => step.Kind == "mention");
        if (trail.Mentions > shown)
        {
            page.Line($"{trail.Mentions} documents mention it; the newest {shown} are shown.", indent: 2);
        }
    }

    /// <summary>The letter that the official register names, with the row that does; nothing where it names none.</summary>
    public static void Letter(TextPage page, TrailStep step, int indent)
    {
        if (step.Letter is { } letter)
        {
            page.Line($"letter {letter.Id}{(letter.Held is null ? ", not held" : "")}: says the official register, row {letter.Row.Kind} {letter.Row.Id}, published {letter.Row.Published:yyyy-MM-dd}", indent, hang: 2);
        }
    }

    private static string LineOf(TrailStep step)
    {
        var what = step.Value is { } value ? $"{step.Kind}: {value}" : step.Kind;
        var who = step.Actor is { } actor ? $" — {actor}" : "";
        var inferred = step.YearInferred ? " (the year is inferred)" : "";
        return $"{AnswerLines.DayOf(step.Date, step.Precision)} {what}{who}{inferred}{(step.Superseded ? " (a later one took its place)" : "")}";
    }

    private static void Missing(TextPage page, TrailAnswer trail)
    {
        if (trail.NotKnown.Count > 0)
        {
            page.Heading($"Nothing is known of: {string.Join(", ", trail.NotKnown)}.");
        }

        if (trail.Held is null)
        {
            page.Heading("The document itself is not in the record.");
        }

        page.Undated(trail.Undated);
    }
}
