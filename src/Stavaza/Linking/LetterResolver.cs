using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Resolves a letter that is named by its day. A ministry sends many letters on a day, and the record need not hold the one that is meant: the sender, the dossier or
/// a number beside it must agree, or the citation stays ambiguous.
/// </summary>
internal static class LetterResolver
{
    private const int MostBetween = 40;

    public static async Task<LinkRow> ResolveAsync(CitedAs cited, List<long> named, Candidates candidates, CancellationToken cancellationToken)
    {
        var numbers = await NumbersBesideAsync(cited, candidates, cancellationToken);
        if (numbers.Count > 0)
        {
            var numbered = new HashSet<long>();
            foreach (var number in numbers)
            {
                numbered.UnionWith(await candidates.Session.DocumentsNamedAsync(number, cancellationToken));
            }

            numbered.Remove(cited.Row.Document);
            return numbered.Count switch
            {
                0 => new(LinkRow.Unresolved, LinkRules.OtherNumber, []),
                1 => new(LinkRow.Resolved, LinkRules.LetterAndNumber, [.. numbered]),
                _ => new(LinkRow.Ambiguous, LinkRules.SeveralLetters, [.. numbered]),
            };
        }

        var letters = await candidates.HeldAsync(named, cancellationToken);
        return letters.Count == 0
            ? new(LinkRow.Unresolved, LinkRules.NoLetter, [])
            : Chosen(letters, await SenderAsync(cited, candidates, cancellationToken), await candidates.DossiersOfAsync(cited.Row.Document, cancellationToken));
    }

    private static LinkRow Chosen(List<HeldDocument> letters, Sender sender, IReadOnlySet<string> dossiers)
    {
        var possible = letters.FindAll(letter => sender.Fits(letter) != false);
        if (possible.Count == 0)
        {
            return new(LinkRow.Unresolved, LinkRules.OtherSender, []);
        }

        var sent = possible.FindAll(letter => sender.Fits(letter) == true);
        var inDossier = (sent.Count > 0 ? sent : possible).FindAll(letter => letter.Dossiers.Overlaps(dossiers));
        return (sent.Count, inDossier.Count) switch
        {
            (1, _) => new(LinkRow.Resolved, LinkRules.LetterAndSender, [sent[0].Row]),
            (_, 1) => new(LinkRow.Resolved, LinkRules.LetterAndDossier, [inDossier[0].Row]),
            _ => new(LinkRow.Ambiguous, possible.Count == 1 ? LinkRules.LetterUnconfirmed : LinkRules.SeveralLetters, [.. possible.Select(letter => letter.Row)]),
        };
    }

    /// <summary>The ids that the same sentence gives directly behind the letter: "brief van 6 juli 2020 (Kamerstuk 33 783, nr. 46)".</summary>
    private static async Task<List<string>> NumbersBesideAsync(CitedAs cited, Candidates candidates, CancellationToken cancellationToken)
    {
        if (cited.Around.Behind.Length == 0)
        {
            return [];
        }

        var numbers = new List<string>();
        foreach (var other in await candidates.CitationsInAsync(cited.Row.Document, cancellationToken))
        {
            if (other.Sentence != cited.Row.Sentence || other.Target is not { } id || other.Kind is not ("kamerstuk" or "ministry-reference" or "kamerdocument"))
            {
                continue;
            }

            var at = cited.Around.Behind.IndexOf(other.Words.ReplaceLineEndings(" ").Trim(), StringComparison.Ordinal);
            if (at is >= 0 and <= MostBetween && IsBracketOnly(cited.Around.Behind.AsSpan(0, at)))
            {
                numbers.Add(id);
            }
        }

        return numbers;
    }

    /// <summary>Only a bracket, a comma and such between the letter and its number; a footnote's mark may stand there.</summary>
    private static bool IsBracketOnly(ReadOnlySpan<char> between)
    {
        var words = between.Trim(" ,(¹²³⁰⁴⁵⁶⁷⁸⁹\u00a0");
        return words is "" or "met" or "met kenmerk" or "kenmerk" or "kenmerk:" or "onder" or "nr." or "nummer";
    }

    private static async Task<Sender> SenderAsync(CitedAs cited, Candidates candidates, CancellationToken cancellationToken)
    {
        var before = cited.Around.Before.TrimEnd();
        var own = (await candidates.HeldAsync(cited.Row.Document, cancellationToken))?.Offices ?? [];
        return Office.Of(cited.Row.Words.Split(" van ", 2) is [_, var rest] ? rest : "") is { } office ? new(IsGovernment: true, [OfficeOnly(office)])
            : EndsWithWord(before, "mijn") || EndsWithWord(before, "onze") ? new(IsGovernment: own.Count > 0, own)
            : EndsWithWord(before, "uw") && own.Count > 0 ? new(IsGovernment: false, [])
            : Sender.Unknown;
    }

    /// <summary>"defensie d.d. 14 januari 2014" names the office up to the day.</summary>
    private static string OfficeOnly(string office)
    {
        foreach (var end in (string[])[" d.d", " dd.", " van ", " aan "])
        {
            var at = office.IndexOf(end, StringComparison.Ordinal);
            office = at > 0 ? office[..at] : office;
        }

        return office.Trim(' ', ',');
    }

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));

    /// <summary>Who sent the letter, as far as the words tell.</summary>
    /// <param name="IsGovernment">A minister or state secretary did; false: somebody else did; null: not said.</param>
    /// <param name="Offices">Their departments; empty where not said.</param>
    private sealed record Sender(bool? IsGovernment, IReadOnlyList<string> Offices)
    {
        public static readonly Sender Unknown = new(null, []);

        /// <summary>Whether a letter is theirs; null where either does not say.</summary>
        public bool? Fits(HeldDocument letter) =>
            letter.Offices.Count == 0 ? null
            : IsGovernment == false ? false
            : Offices.Count == 0 ? null
            : letter.Offices.Any(office => Offices.Any(sender => Office.Same(office, sender)));
    }
}
