using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Resolves a motion that is named by its mover or by its number in the debate. A mover alone does not settle it; the day, or the dossier together with the subject,
/// must agree.
/// </summary>
internal static class MotieByName
{
    private const int MostCandidates = 10;
    private const int MostMotions = 200;
    private const int LongWord = 5;
    private const int Stem = 5;

    /// <summary>Name under which citations of a mover's motions wait.</summary>
    public static string Waiting(string surname) => $"motion:{surname}";

    public static async Task<LinkRow> ResolveAsync(CitedAs cited, Candidates candidates, CancellationToken cancellationToken)
    {
        if (cited.Number is { } number)
        {
            return await ByNumberAsync(cited, number, candidates, cancellationToken);
        }

        if (cited.Person is null || Surname.Last(Surname.First(cited.Person)) is not { } surname)
        {
            return new(LinkRow.Ambiguous, LinkRules.NotSettled, []);
        }

        var mover = Surname.First(cited.Person);
        var citing = await candidates.HeldAsync(cited.Row.Document, cancellationToken);
        var moved = (await candidates.HeldAsync(await candidates.Session.DocumentsOfMoverAsync(surname, MostMotions, cancellationToken), cancellationToken))
            .FindAll(motion => motion.Row != cited.Row.Document && motion.IsMotie && Surname.Fit(motion.Reading.Signatories[0], mover) && WasThere(motion, citing));
        var dossiers = await candidates.DossiersOfAsync(cited.Row.Document, cancellationToken);
        return Chosen(cited, moved, dossiers) with { Sought = Waiting(surname) };
    }

    private static LinkRow Chosen(CitedAs cited, List<HeldDocument> moved, IReadOnlySet<string> dossiers)
    {
        if (moved.Count == 0)
        {
            return new(LinkRow.Unresolved, LinkRules.NoMotion, []);
        }

        var fitting = moved.FindAll(motion => cited.Day is { } day ? motion.Day == day : motion.Dossiers.Overlaps(dossiers));
        return fitting switch
        {
            [] => new(LinkRow.Ambiguous, LinkRules.NotSettled, []),
            [var only] when SubjectAgrees(cited, only) && (cited.Day is not null || dossiers.Count == 1 || SubjectOf(cited) is not null) =>
                new(LinkRow.Resolved, cited.Day is null ? LinkRules.MoverAndDossier : LinkRules.MoverAndDate, [only.Row]),
            [var only] => new(LinkRow.Ambiguous, LinkRules.MotionUnconfirmed, [only.Row]),
            _ when fitting.FindAll(motion => SubjectAgrees(cited, motion)) is [var about] && SubjectOf(cited) is not null =>
                new(LinkRow.Resolved, cited.Day is null ? LinkRules.MoverAndDossier : LinkRules.MoverAndDate, [about.Row]),
            _ => new(LinkRow.Ambiguous, LinkRules.SeveralMotions, [.. fitting.Take(MostCandidates).Select(motion => motion.Row)]),
        };
    }

    /// <summary>"op stuk nr. 45" counts in the dossier of the debate: the one in which the report has its number, or the only one that it cites.</summary>
    private static async Task<LinkRow> ByNumberAsync(CitedAs cited, string number, Candidates candidates, CancellationToken cancellationToken)
    {
        var dossiers = await candidates.DossiersOfAsync(cited.Row.Document, cancellationToken);
        if (dossiers.Count != 1)
        {
            return new(LinkRow.Ambiguous, LinkRules.NotSettled, []);
        }

        var id = $"kst-{dossiers.First()}-{number}";
        var papers = await candidates.HeldAsync(await candidates.Session.DocumentsNamedAsync(id, cancellationToken), cancellationToken);
        return papers switch
        {
            [{ IsMotie: true } motion] => new(LinkRow.Resolved, LinkRules.NumberInDossier, [motion.Row]) { Sought = id },
            [] => new(LinkRow.Unresolved, LinkRules.NotHeld, []) { Sought = id },
            _ => new(LinkRow.Ambiguous, LinkRules.MotionUnconfirmed, [.. papers.Select(paper => paper.Row)]) { Sought = id },
        };
    }

    /// <summary>A motion of a later day cannot be meant.</summary>
    private static bool WasThere(HeldDocument motion, HeldDocument? citing) =>
        motion.Day is not { } day || citing?.Reading.Reference.Published.To is not { } to || day <= to;

    /// <summary>Where the prose says what the motion is about, a long word of that stands in the motion's title.</summary>
    private static bool SubjectAgrees(CitedAs cited, HeldDocument motion) =>
        SubjectOf(cited) is not { } subject || subject.Any(word => motion.Reading.Reference.Title.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The beginnings of the long words behind "over"; null where the prose does not say what it is about.</summary>
    private static List<string>? SubjectOf(CitedAs cited)
    {
        var behind = cited.Around.Behind.AsSpan().TrimStart();
        if (!behind.StartsWith("over ", StringComparison.Ordinal))
        {
            return null;
        }

        var end = behind.IndexOfAny(".,;(");
        var words = (end < 0 ? behind : behind[..end])[5..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stems = words.Where(word => word.Length >= LongWord).Select(word => word[..Stem]).ToList();
        return stems.Count == 0 ? null : stems;
    }
}
