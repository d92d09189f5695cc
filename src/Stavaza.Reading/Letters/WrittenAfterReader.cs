using System.Buffers;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>
/// Finds the latest full day that a document speaks of as past; it was written on that day or later. A day counts when
/// <list type="bullet">
/// <item>it dates something that exists: it stands beside a citation, in brackets, or behind "d.d." or a word such as "brief van"; or</item>
/// <item>its clause tells what was done ("ingediend op", "is gestuurd", "heeft op") and nothing that is to come ("zal", "uiterlijk", "vanaf").</item>
/// </list>
/// A day without a year does not count, nor a year alone, nor a day behind "uiterlijk", "voor", "per", "vanaf", "tot", "na" or "tegen".
/// </summary>
internal static class WrittenAfterReader
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly string[] WordsOfTerms = ["uiterlijk", "voor", "vóór", "per", "vanaf", "tot", "na", "tegen", "tot en met", "t/m", "medio",
        "rond", "vanaf"];

    private static readonly string[] WordsOfPapers =
    [
        "brief van", "brieven van", "brief d.d.", "d.d.", "dd.", "motie van", "vragen van", "antwoord van", "antwoorden van", "nota van", "besluit van",
        "debat van", "overleg van", "vergadering van", "gedateerd", "verslag van",
    ];

    private static readonly SearchValues<string> Future = SearchValues.Create(
    [
        " zal ", " zullen ", " wordt verwacht", " worden verwacht", " verwacht ", " voornemens ", " voorzien ", " gepland ", " treedt in werking",
        " uiterlijk ", " vanaf ", " streeft ", " streven ", " beoogd", " beoogt ", " gaat ", " gaan ",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Joints = [", en ", ", maar ", "; "];

    private static readonly SearchValues<string> Past = SearchValues.Create(
    [
        " is ", " zijn ", " heb ", " heeft ", " hebben ", " was ", " waren ", " werd ", " werden ", " had ", " hadden ", "ingediend", "aangenomen",
        "gestuurd", "ontving", "ontvangen", "gesteld", "vond ", "vonden ",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>The latest such day, not after the document's own day where it states one; null when there is none.</summary>
    public static DateOnly? Read(DocumentLines lines, DocumentKind kind, DocumentOutline outline, IReadOnlyList<Citation> citations, StatedDay? stated)
    {
        var text = lines.Clean.Text;
        if (kind == DocumentKind.Verslag)
        {
            // What is said in a debate is no letter: speakers look ahead in every tense. Its head tells when it was held.
            text = lines.HeadCount == 0 ? "" : text[..lines.Spans[lines.HeadCount - 1].End];
            citations = [];
        }

        DateOnly? latest = null;
        var own = stated?.Day;
        foreach (var citation in citations)
        {
            latest = Later(latest, citation.Date, own);
        }

        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Digits) is var next && next >= 0)
        {
            at += next;
            var cursor = new TextCursor(text, at);
            if (DutchDay.TryRead(ref cursor, out var day))
            {
                var isOwn = stated is { InFurniture: false } line && line.Span.Start == at;
                if (!isOwn && (latest is null || day > latest) && IsPast(text, outline.SentenceOf(TextSpan.Between(at, cursor.Position)),
                    TextSpan.Between(at, cursor.Position)))
                {
                    latest = Later(latest, day, own);
                }

                at = cursor.Position;
            }
            else
            {
                at += PassDigits(text.AsSpan(at));
            }
        }

        return latest;
    }

    private static DateOnly? Later(DateOnly? latest, DateOnly? day, DateOnly? own) =>
        day is null || (own is { } limit && day > limit) ? latest : latest is { } known && known >= day ? latest : day;

    private static int PassDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Digits);
        return length < 0 ? text.Length : length;
    }

    private static bool IsPast(string text, TextSpan sentence, TextSpan day)
    {
        // A sentence of more than some thousand units is a table or noise; looking through it for every day in it would not be linear.
        var start = Math.Max(sentence.Start, day.Start - 1000);
        var end = Math.Min(sentence.End, day.End + 1000);
        var before = text.AsSpan(start, day.Start - start).TrimEnd();
        if (EndsWithAny(before, WordsOfTerms, wholeWord: true))
        {
            return false;
        }

        if (before is [.., '('] || EndsWithAny(before, WordsOfPapers, wholeWord: false))
        {
            return true;
        }

        var clause = Clause(text.AsSpan(start, end - start), day.Start - start);
        return clause.ContainsAny(Past) && !clause.ContainsAny(Future);
    }

    /// <summary>The part of a sentence around a place, between ", en", ", maar" and semicolons: what is to come may stand in the other part.</summary>
    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> sentence, int at)
    {
        var (start, end) = (0, sentence.Length);
        foreach (var joint in Joints)
        {
            start = Math.Max(start, sentence[..at].LastIndexOf(joint, StringComparison.Ordinal) + 1);
            var next = sentence[at..].IndexOf(joint, StringComparison.Ordinal);
            end = next < 0 ? end : Math.Min(end, at + next);
        }

        return sentence[start..end];
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, bool wholeWord)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (!wholeWord || text.Length == word.Length
                || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
