using Stavaza.Answers;

namespace Stavaza.Cli.Views;

/// <summary>The state of affairs of a subject as text, heading by heading.</summary>
internal static class StatusView
{
    public static void Write(TextPage page, StatusAnswer status)
    {
        page.Line($"{status.Subject} — as of {status.AsOf:yyyy-MM-dd}");
        page.Bounds(status.Behind, status.Truncated);

        if (status.Register is { } standing)
        {
            StandingView.Write(page, standing);
        }

        foreach (var heading in status.Headings)
        {
            Heading(page, heading);
        }

        foreach (var register in status.Official)
        {
            OfficialView.Write(page, register);
        }

        page.Undated(status.Undated);
        page.NotHeld(status.NotHeld);
        page.Blank();
        page.Completeness(status.Completeness);
    }

    /// <summary>One heading with its findings.</summary>
    public static void Heading(TextPage page, StatusHeading heading)
    {
        page.Heading(NameOf(heading.Kind));
        if (heading.Findings.Count == 0)
        {
            page.Line("Nothing is known: the record holds nothing.", indent: 2);
        }

        foreach (var finding in heading.Findings)
        {
            page.Line(LineOf(finding), indent: 2);
            page.Evidence(finding.Evidence, indent: 14);
        }
    }

    private static string LineOf(StatusFinding finding)
    {
        var what = (finding.Target, finding.Value) switch
        {
            ({ } target, { } value) => $"{target}: {value}",
            ({ } target, null) => target,
            (null, { } value) => value,
            _ => "",
        };
        return $"{AnswerLines.DayOf(finding.Date, finding.Precision)} {what}";
    }

    private static string NameOf(string kind) => kind switch
    {
        "citations" => "Citations of the treaty and its articles",
        "motions" => "Moties",
        "questions" => "Schriftelijke vragen",
        "promises" => "Toezeggingen",
        "positions" => "Positions",
        "claims" => "Claims of others",
        "treaty-events" => "Treaty events",
        "roles" => "Roles",
        "non-disclosure" => "What may not be disclosed",
        _ => kind,
    };
}
