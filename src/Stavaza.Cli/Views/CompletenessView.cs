using Stavaza.Answers;

namespace Stavaza.Cli.Views;

/// <summary>Expected against held, as text.</summary>
internal static class CompletenessView
{
    private const int MostDossiers = 20, MostAnnounced = 10;

    /// <summary>One dossier.</summary>
    public static void Write(TextPage page, DossierCompleteness dossier)
    {
        page.Line($"{dossier.Count.Id} — {dossier.Title ?? "without a title in the register"}");
        page.Line(LineOf(dossier.Count));
        page.Line(dossier.Count.Until is { } until
            ? $"declared complete up to {until:yyyy-MM-dd} (by {dossier.DeclaredBy})"
            : "not declared complete: a number that is missing may exist");
        if (dossier.Numbers.Count > 0)
        {
            page.Heading("Missing");
        }

        foreach (var number in dossier.Numbers)
        {
            page.Line(LineOf(number), indent: 2, hang: 2);
        }

        page.NotHeld(dossier.Letters);
        page.Blank();
        page.Completeness(dossier.Completeness);
    }

    /// <summary>The whole record: how far the register was followed, what is missing in dossiers, what was announced.</summary>
    public static void Write(TextPage page, CompletenessAnswer answer, DateTimeOffset now)
    {
        foreach (var trouble in answer.Troubles)
        {
            page.Line($"{trouble.Source}: the last run stopped, {AgeOf(now - trouble.Since)} ago: {PlainText.OneLine(trouble.Reason)}", hang: 2);
        }

        Whole(page, answer);
        Register(page, answer.Register, now);
        if (answer.DossiersHeld > 0)
        {
            page.Heading(
                $"Dossiers: {answer.DossiersHeld} with papers held, {AnswerLines.Count(answer.NumbersMissing, "number", "numbers")} missing, {answer.DossiersDeclared} declared complete");
        }

        foreach (var dossier in answer.Dossiers.Take(MostDossiers))
        {
            page.Line(LineOf(dossier), indent: 2, hang: 2);
        }

        if (answer.Dossiers.Count > 0)
        {
            page.Line("which numbers, and why: stavaza doctor --dossier NUMBER", indent: 2);
        }

        if (answer.AnnouncedCount > 0)
        {
            page.Heading($"Announced for a day that has passed: {answer.AnnouncedCount} (whether it came is not known from this)");
        }

        foreach (var announced in answer.Announced.Take(MostAnnounced))
        {
            page.Line($"{announced.Due:yyyy-MM-dd}, {announced.Trail}", indent: 2);
            page.Evidence(announced.Evidence, indent: 4);
        }

        if (answer.AnnouncedWrong > 0)
        {
            page.Line($"{AnswerLines.Count(answer.AnnouncedWrong, "announcement is", "announcements are")} left out: called a wrong reading (stavaza link list)", indent: 2);
        }
    }

    /// <summary>The record as a whole: complete, or what is missing.</summary>
    private static void Whole(TextPage page, CompletenessAnswer answer)
    {
        page.Heading(answer.CompleteUntil is { } until
            ? $"The record is complete up to {until:yyyy-MM-dd}, as far as sources were asked: nothing is known to be missing"
            : "The record is not known to be complete; what is missing");
        foreach (var lack in answer.Lacks)
        {
            page.Line(LineOf(lack), indent: 2, hang: 2);
        }

        if (answer.Complete.Count > 0)
        {
            page.Heading("What is complete");
        }

        foreach (var part in answer.Complete)
        {
            page.Line(LineOf(part), indent: 2, hang: 2);
        }
    }

    private static string LineOf(RecordLack lack) => lack.What switch
    {
        "register-not-followed" => "the official register was not followed (stavaza sync tweedekamer)",
        "register-not-to-its-end" => $"{AnswerLines.Count((int)lack.Count, "kind of rows", "kinds of rows")} of the register not followed to the end (stavaza sync tweedekamer)",
        "source-failed" => $"{AnswerLines.Count((int)lack.Count, "source", "sources")} did not answer the last time",
        "rows-never-came" => $"{AnswerLines.Count((int)lack.Count, "row", "rows")} that others name and that never came",
        "papers-without-file" => $"{AnswerLines.Count((int)lack.Count, "paper", "papers")} of the register without a file",
        "files-not-taken-in" => $"{AnswerLines.Count((int)lack.Count, "file", "files")} of the register not taken in (stavaza sync tweedekamer --files)",
        "numbers-missing" => $"{AnswerLines.Count((int)lack.Count, "number", "numbers")} of dossiers missing",
        "unreadable" => $"{AnswerLines.Count((int)lack.Count, "file", "files")} that could not be read",
        _ => $"{AnswerLines.Count((int)lack.Count, "citation", "citations")} of what is not held",
    };

    private static string LineOf(CompletePart part) => part.What switch
    {
        "register" => $"{part.Source}: all kinds of rows that answers use ({part.Count} rows), on {part.Until:yyyy-MM-dd}",
        _ when part.What.StartsWith("dossier-", StringComparison.Ordinal) => $"{part.What} up to nr. {part.Count}, {(part.Source == "given" ? "as somebody said by hand" : $"by {part.Source}")}, on {part.Until:yyyy-MM-dd}",
        _ => $"{part.Source}: all {part.Count} that this search found: {PlainText.OneLine(part.What)}, on {part.Until:yyyy-MM-dd}",
    };

    private static void Register(TextPage page, RegisterCompleteness register, DateTimeOffset now)
    {
        if (register.Categories.All(category => !category.WasFollowed))
        {
            page.Line("official register: not followed; follow it with: stavaza sync tweedekamer", hang: 2);
            return;
        }

        page.Heading(register.Until is { } until
            ? $"Official register: every category that answers use was followed up to {until:yyyy-MM-dd}"
            : "Official register: not followed to its end in every category that answers use");
        foreach (var category in register.Categories)
        {
            page.Line(
                !category.WasFollowed ? $"{category.Name}: never followed"
                : $"{category.Name}: {category.Rows} rows ({category.Deleted} taken back), {category.Entries} entries, "
                    + (category.UpToDate is { } moment ? $"up to date {AgeOf(now - moment)} ago" : "not yet to the end")
                    + (category.Published is { } last ? $", the last published {last.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : ""),
                indent: 2,
                hang: 2);
        }

        if (register.NamedOnly > 0)
        {
            page.Line($"{register.NamedOnly} rows are named by others and never came", indent: 2);
        }

        if (register.PapersWithoutFile + register.FilesNotTakenIn > 0)
        {
            page.Line(
                $"papers: {register.PapersWithoutFile} are in the register without a file, {register.FilesNotTakenIn} with a file that was not taken in (stavaza sync tweedekamer --files, or --dossier NUMBER)",
                indent: 2,
                hang: 2);
        }
    }

    private static string LineOf(DossierCount count) =>
        $"{count.Id}: {count.Held} held of {count.Highest} ({(count.Basis == "held" ? "the highest held" : $"by what is {BasisOf(count.Basis)}")}), {count.Missing} missing";

    private static string BasisOf(string basis) => basis switch
    {
        "cited" => "cited",
        "register" => "in the register",
        _ => "declared",
    };

    private static string LineOf(MissingNumber number)
    {
        var which = number.From == number.To ? $"nr. {number.From}" : $"nrs. {number.From}–{number.To}";
        var why = number.Reason switch
        {
            "in-register" => "the register has it, with a file that was not taken in",
            "in-register-without-file" => "the register has it, without a file",
            "cited" => $"cited by {AnswerLines.Count(number.CitedBy, "document", "documents")}",
            _ => "nothing names it",
        };
        var cited = number is { CitedBy: > 0, Reason: not "cited" } ? $", cited by {AnswerLines.Count(number.CitedBy, "document", "documents")}" : "";
        var row = number.Official is { } official ? $"; {official.Soort} of {AnswerLines.DayOf(official.Datum)}; {OfficialView.Named(official.Row)}" : "";
        return $"{which}: {why}{cited}{row}{(number.OfficialUrl is { } url ? $" — {url}" : "")}";
    }

    private static string AgeOf(TimeSpan age) => age.TotalDays >= 2 ? $"{age.TotalDays:0} days" : age.TotalHours >= 2 ? $"{age.TotalHours:0} hours" : $"{Math.Max(0, age.TotalMinutes):0} minutes";
}
