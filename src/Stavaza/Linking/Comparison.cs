using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Compares what a citation says of its target with what the target says of itself. It is slow to accuse: a day, name or title that the target mentions anywhere
/// in its head or foot is no mistake, and neither is what sending, printing and answering set apart.
/// </summary>
internal static class Comparison
{
    public const string OfDay = "date", OfTitle = "title", OfAuthor = "author", OfChamber = "chamber", OfSession = "session";

    private static readonly string[] Numbered = ["kamerstuk", "handelingen", "aanhangsel", "zaak", "kamerdocument", "ministry-reference", "motie-by-name"];

    public static async Task<IReadOnlyList<MismatchRow>> OfAsync(
        CitedAs cited, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        if (!Numbered.Contains(cited.Row.Kind))
        {
            return [];
        }

        MismatchRow?[] found =
        [
            await DayComparison.OfAsync(cited, target, candidates, cancellationToken),
            await WordComparison.OfTitleAsync(cited, target, candidates, cancellationToken),
            await WordComparison.OfAuthorAsync(cited, target, candidates, cancellationToken),
            ChamberOf(cited, target),
            SessionOf(cited, target),
        ];
        return [.. found.OfType<MismatchRow>()];
    }

    /// <summary>Papers of the Eerste Kamer have letters since 1999; the Raad van State had them for some years after that in papers of the Tweede Kamer.</summary>
    private static MismatchRow? ChamberOf(CitedAs cited, HeldDocument target)
    {
        if (cited is not { Row: { Kind: "kamerstuk", Target: { } id }, Chamber: "I" or "II" } || !Kamerstuknummer.TryParse(id, out var number))
        {
            return null;
        }

        var byNumber = (target.Day?.Year, number.Volgnummer.IsLetter) switch
        {
            ( >= 2010, true) => "I",
            ( >= 2005, false) => "II",
            _ => null,
        };
        return (target.Chamber ?? byNumber) is { } held && held != "VV" && held != cited.Chamber
            ? new(OfChamber, cited.Chamber, held, target.Chamber is null ? "chamber-by-number" : "chamber-as-printed") : null;
    }

    /// <summary>A paper of the summer may be printed in the session before or the next.</summary>
    private static MismatchRow? SessionOf(CitedAs cited, HeldDocument target)
    {
        if (cited.Row.Kind != "kamerstuk" || cited.Session is not { } said)
        {
            return null;
        }

        if (target.Session is { } printed)
        {
            return printed == said ? null : new(OfSession, said, printed, "session-as-printed");
        }

        return target.Day is not { } day || said == SessionOf(day) || (day.Month is >= 7 and <= 10 && Math.Abs(BeginOf(said) - BeginOf(SessionOf(day))) <= 1)
            ? null : new(OfSession, said, SessionOf(day), "session-of-its-day");
    }

    private static int BeginOf(string session) => int.TryParse(session.AsSpan(0, 4), out var begin) ? begin : 0;

    private static string SessionOf(DateOnly day) => day.Month >= 9 ? $"{day.Year}-{day.Year + 1}" : $"{day.Year - 1}-{day.Year}";
}

/// <summary>Compares the day beside a citation with the days of its target.</summary>
internal static class DayComparison
{
    /// <summary>Between questions and their answer, with all delay.</summary>
    private const int AnswerDays = 180;

    /// <summary>Between a motion and the vote on it.</summary>
    private const int VoteDays = 120;

    /// <summary>Between the day of a letter and the day on which its source published it.</summary>
    private const int PrintDays = 31;

    private const int Head = 2_500;
    private const int Foot = 1_000;

    private static readonly string[] Replaced = ["vervanging", "herdruk", "gecorrigeerde versie", "rectificatie", "verbeterde versie", "hersteld"];

    public static async Task<MismatchRow?> OfAsync(CitedAs cited, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        if (cited.YearInferred || target.Day is not { } held)
        {
            return null;
        }

        if (cited.ImpossibleDay is { } never)
        {
            return new(Comparison.OfDay, never, Text(held), LinkRules.NoSuchDay);
        }

        if (cited.Day is not { } said || target.Days.Contains(said) || MayMean(said, held, target))
        {
            return null;
        }

        var text = await target.TextAsync(candidates.Session, cancellationToken);
        return Mentions(text, said) ? null : new(Comparison.OfDay, Text(said), Text(held), "day-of-the-target");
    }

    /// <summary>Whether the day is one that prose gives a document of this kind besides its own.</summary>
    private static bool MayMean(DateOnly said, DateOnly held, HeldDocument target)
    {
        var later = said.DayNumber - held.DayNumber;
        return later == 0 || target.Kind switch
        {
            nameof(DocumentKind.Motie) => later is > 0 and <= VoteDays,
            nameof(DocumentKind.SchriftelijkeVragen) or nameof(DocumentKind.Uitstelbericht) => later is > 0 and <= AnswerDays,
            nameof(DocumentKind.AntwoordSchriftelijkeVragen) => later is < 0 and >= -AnswerDays,
            // A sitting goes on after midnight.
            nameof(DocumentKind.Verslag) or nameof(DocumentKind.Stemmingen) => later is 1 or -1,
            _ => IsPrinted(target) && later is < 0 and >= -PrintDays,
        };
    }

    /// <summary>Only the source gives a day, which may be that of printing.</summary>
    private static bool IsPrinted(HeldDocument target) => target.Reading.Reference.Published.Basis == "source" && target.Days.Count == 0;

    private static bool Mentions(string text, DateOnly said)
    {
        var head = text.AsSpan(0, Math.Min(Head, text.Length));
        var foot = text.AsSpan(Math.Max(0, text.Length - Foot));
        foreach (var sign in Replaced)
        {
            if (head.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        string[] written = [DayWords.InWords(said), said.ToString("dd-MM-yyyy"), said.ToString("d-M-yyyy"), said.ToString("yyyy-MM-dd")];
        foreach (var day in written)
        {
            if (head.Contains(day, StringComparison.OrdinalIgnoreCase) || foot.Contains(day, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd");
}
