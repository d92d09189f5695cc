using System.Buffers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>Compares the title and the author that a citation gives with those of its target.</summary>
internal static class WordComparison
{
    private const int LongWord = 5;
    private const int FewestWords = 2;
    private const int AgreesFrom = 3;

    private static readonly SearchValues<char> OpensATitle = SearchValues.Create("\"“„‘«'");
    private static readonly SearchValues<char> EndsATitle = SearchValues.Create("0123456789,;(");

    private static readonly string[] TitleCues =
        ["getiteld", "genaamd", "met als titel", "met de titel", "onder de titel", "met als onderwerp", "brief", "kamerbrief", "nota", "notitie", "motie", "rapport", "beleidsbrief"];

    /// <summary>A title stands between quotation marks directly before the reference, behind a word that announces one.</summary>
    public static async Task<MismatchRow?> OfTitleAsync(CitedAs cited, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        if (QuotedTitle(cited.Around.Before) is not { } said)
        {
            return null;
        }

        var words = said.Split([' ', '-', ',', ':', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LongWord).ToList();
        if (words.Count < FewestWords)
        {
            return null;
        }

        var title = target.Reading.Reference.Title;
        var text = await target.TextAsync(candidates.Session, cancellationToken);
        var known = words.Count(word => Contains(title, word) || Contains(text, word));
        return known * AgreesFrom < words.Count ? new(Comparison.OfTitle, said, title, "title-of-the-target") : null;
    }

    public static async Task<MismatchRow?> OfAuthorAsync(CitedAs cited, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        if (target.Reading.Signatories.IsEmpty)
        {
            return null;
        }

        var signed = string.Join(", ", target.Reading.Signatories);
        // Only a motion's own name tells its mover: beside a number stands whoever was named last.
        if (target.IsMotie && cited is { Row.Kind: "motie-by-name", Person: { } person })
        {
            var named = person.Split(['/', ',']);
            return named.Any(name => target.Reading.Signatories.Any(signatory => Surname.Fit(signatory, name)))
                || await MentionsAnyAsync(person, target, candidates, cancellationToken)
                ? null : new(Comparison.OfAuthor, person, signed, "mover-of-the-motion");
        }

        return target.Kind == nameof(DocumentKind.Kamerbrief) && OfficeBefore(cited.Around.Before) is { } office && target.Offices.Count > 0
            && !target.Offices.Any(held => Office.Same(held, Office.Of(office)!)) && !await MentionsOfficeAsync(office, target, candidates, cancellationToken)
            ? new(Comparison.OfAuthor, office, signed, "sender-of-the-letter") : null;
    }

    // cue [":"] quote title quote ["("]
    private static string? QuotedTitle(string before)
    {
        var text = before.AsSpan().TrimEnd(" (,\u00a0");
        if (text.Length < 2 || text[^1] is not ('"' or '”' or '’' or '»' or '\''))
        {
            return null;
        }

        var body = text[..^1];
        var open = body.LastIndexOfAny(OpensATitle);
        if (open < 0)
        {
            return null;
        }

        var announced = body[..open].TrimEnd(" :,\u00a0");
        foreach (var cue in TitleCues)
        {
            if (announced.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && (announced.Length == cue.Length || !char.IsLetter(announced[^(cue.Length + 1)])))
            {
                return body[(open + 1)..].Trim().ToString();
            }
        }

        return null;
    }

    // "brief van de minister van Defensie (", with nothing else between the office and the reference
    private static string? OfficeBefore(string before)
    {
        const string Sender = "brief van de ";
        var at = before.LastIndexOf(Sender, StringComparison.OrdinalIgnoreCase);
        var bracket = before.TrimEnd();
        if (at < 0 || !bracket.EndsWith('('))
        {
            return null;
        }

        var title = bracket[(at + Sender.Length)..^1].Trim();
        var day = title.AsSpan().IndexOfAny(EndsATitle);
        if (day >= 0)
        {
            title = title[..day].TrimEnd();
            title = title.EndsWith(" van", StringComparison.Ordinal) ? title[..^4] : title.EndsWith(" d.d.", StringComparison.Ordinal) ? title[..^5] : title;
        }

        return title.Split(' ').Length <= 8 && !title.Contains(" aan ", StringComparison.Ordinal) && !title.Contains(" over ", StringComparison.Ordinal)
            && Office.Of(title) is not null ? title : null;
    }

    private static async Task<bool> MentionsAnyAsync(string person, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        var text = await target.TextAsync(candidates.Session, cancellationToken);
        return person.Split([' ', '/', ',']).Any(word => word.Length > 3 && char.IsUpper(word[0]) && Contains(text, word));
    }

    private static async Task<bool> MentionsOfficeAsync(string office, HeldDocument target, Candidates candidates, CancellationToken cancellationToken)
    {
        var department = Office.Of(office)!.Split(' ')[0];
        return Contains(await target.TextAsync(candidates.Session, cancellationToken), department);
    }

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
