using System.Buffers;

namespace Stavaza.Search;

/// <summary>
/// Gives the numbers of Kamerstukken and dossiers one form, however they are printed or typed: "36 200 V, nr. 30", "36200-V-30" and "kst-36200-V-30" are all
/// <c>kst-36200-v-30</c>. It finds, and does not judge: what only looks like a number of a Kamerstuk is found as one too.
/// </summary>
internal static class OfficialNumbers
{
    private const int MostInList = 20;

    private static readonly SearchValues<char> RomanLetters = SearchValues.Create("IVXLivxlAB");

    /// <summary>The numbers that begin exactly at <paramref name="start"/>, as terms of the index, each with the end of its words.</summary>
    // number  = dossier [suffix] [link item {("," | "en") item}]
    // dossier = 5 digits | 2 digits (white space | ".") 3 digits
    // suffix  = (" " | "-") Roman number or fund letter | "-" 2 digits
    // link    = [","] ("nr" | "nrs" | "nummer") ["."] | "-" | "/" | ","
    // item    = 1 to 4 digits [letter] | 1 or 2 letters
    public static IReadOnlyList<(string Term, int End)> At(string text, int start)
    {
        var at = start;
        if (!char.IsAsciiDigit(text[start]) || !TryDossier(text, ref at, out var dossier))
        {
            return [];
        }

        var terms = new List<(string, int)> { (dossier, at) };
        AddItems(text, at, dossier, terms);
        if (TrySuffix(text, ref at, out var suffix))
        {
            terms.Add(($"{dossier}-{suffix}", at));
            AddItems(text, at, $"{dossier}-{suffix}", terms);
        }

        return terms;
    }

    /// <summary>The terms by which a document with this id is found: the id itself, and the dossier that a Kamerstuk belongs to.</summary>
    public static IEnumerable<string> TermsOf(string id)
    {
        var folded = Fold(id);
        if (folded.Length == 0)
        {
            yield break;
        }

        yield return folded;
        var parts = folded.Split('-');
        if (parts.Length < 3 || parts[0] != "kst")
        {
            yield break;
        }

        yield return parts[1];
        if (parts.Length > 3)
        {
            yield return $"{parts[1]}-{parts[2]}";
        }
    }

    /// <summary>An id or reference with one spelling: lower case, a hyphen for each run of other signs.</summary>
    public static string Fold(ReadOnlySpan<char> id)
    {
        var folded = new System.Text.StringBuilder(id.Length);
        foreach (var unit in id)
        {
            if (char.IsLetterOrDigit(unit))
            {
                folded.Append(char.ToLowerInvariant(unit));
            }
            else if (folded.Length > 0 && folded[^1] != '-')
            {
                folded.Append('-');
            }
        }

        return folded.ToString().TrimEnd('-');
    }

    private static bool TryDossier(string text, ref int at, out string dossier)
    {
        dossier = "";
        var first = Digits(text, at);
        if (first == 5)
        {
            dossier = text.Substring(at, 5);
            at += 5;
            return true;
        }

        if (first != 2 || at + 2 >= text.Length || !(text[at + 2] == '.' || char.IsWhiteSpace(text[at + 2])) || Digits(text, at + 3) != 3 || LetterAt(text, at + 6))
        {
            return false;
        }

        dossier = string.Concat(text.AsSpan(at, 2), text.AsSpan(at + 3, 3));
        at += 6;
        return true;
    }

    private static bool TrySuffix(string text, ref int at, out string suffix)
    {
        suffix = "";
        if (at >= text.Length || !(text[at] == '-' || char.IsWhiteSpace(text[at])))
        {
            return false;
        }

        var hyphen = text[at] == '-';
        var start = at + 1;
        var length = hyphen && Digits(text, start) == 2 ? 2 : Letters(text, start);
        var letters = text.AsSpan(start, length);
        if (length is 0 or > 6 || LetterAt(text, start + length) || !(char.IsAsciiDigit(letters[0]) || IsRoman(letters) || IsFund(letters)))
        {
            return false;
        }

        suffix = letters.ToString().ToLowerInvariant();
        at = start + length;
        return true;
    }

    private static void AddItems(string text, int at, string dossier, List<(string, int)> terms)
    {
        if (!TryLink(text, ref at, out var letterOnly))
        {
            return;
        }

        for (var count = 0; count < MostInList && TryItem(text, ref at, letterOnly, out var item); count++)
        {
            terms.Add(($"kst-{dossier}-{item}", at));
            if (letterOnly || !TryNext(text, ref at))
            {
                return;
            }
        }
    }

    // After a comma alone only a letter is an item: "31 145, C"; "33 783, 46" may be anything, but then nothing else is meant by it either.
    private static bool TryLink(string text, ref int at, out bool letterOnly)
    {
        letterOnly = false;
        var next = at;
        if (next < text.Length && text[next] is '-' or '/')
        {
            at = next + 1;
            return true;
        }

        var comma = next < text.Length && text[next] == ',';
        next = SkipWhiteSpace(text, comma ? next + 1 : next);
        foreach (var word in (ReadOnlySpan<string>)["nummers", "nummer", "nrs", "nr", "no"])
        {
            if (string.Compare(text, next, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !LetterAt(text, next + word.Length, digits: false))
            {
                next += word.Length;
                at = SkipWhiteSpace(text, next < text.Length && text[next] == '.' ? next + 1 : next);
                return true;
            }
        }

        letterOnly = comma && !(next < text.Length && char.IsAsciiDigit(text[next]));
        at = next;
        return comma;
    }

    private static bool TryItem(string text, ref int at, bool letterOnly, out string item)
    {
        item = "";
        var digits = letterOnly ? 0 : Digits(text, at);
        var letters = Letters(text, at + digits);
        var end = at + digits + letters;
        var fits = digits is > 0 and <= 4 ? letters <= 1 : digits == 0 && letters is 1 or 2 && char.IsAsciiLetterUpper(text[at]);
        if (!fits || LetterAt(text, end))
        {
            return false;
        }

        item = text[at..end].ToLowerInvariant();
        at = end;
        return true;
    }

    private static bool TryNext(string text, ref int at)
    {
        var next = SkipWhiteSpace(text, at);
        if (next < text.Length && text[next] == ',')
        {
            at = SkipWhiteSpace(text, next + 1);
            return true;
        }

        if (next > at && string.CompareOrdinal(text, next, "en ", 0, 3) == 0)
        {
            at = SkipWhiteSpace(text, next + 3);
            return true;
        }

        return false;
    }

    private static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 6 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Letters(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 8 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool LetterAt(string text, int at, bool digits = true) =>
        at < text.Length && (char.IsLetter(text[at]) || (digits && char.IsDigit(text[at])));

    // XXIII, and IIA, IIB of the High Colleges of State.
    private static bool IsRoman(ReadOnlySpan<char> letters) => !letters.ContainsAnyExcept(RomanLetters);

    // The budgets of funds have a letter: 36 200 A, 36 200 J.
    private static bool IsFund(ReadOnlySpan<char> letters) => letters.Length == 1 && letters[0] is >= 'A' and <= 'M';
}
