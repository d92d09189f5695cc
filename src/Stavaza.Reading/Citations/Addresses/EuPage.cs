using Stavaza.Reading.Citations.Europa;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Addresses;

/// <summary>
/// What a page of eur-lex.europa.eu or data.europa.eu holds:
/// <code>
/// page = … "CELEX" (":" | "%3A") celex | … "eli/" sort "/" year "/" number | … "OJ:" series ("_" year number | ":" year ":" number) | … "COM:" year ":" number
/// </code>
/// </summary>
internal static class EuPage
{
    public static bool Read(ReadOnlySpan<char> path, int from, string rule, Findings found) =>
        TryAdd(path, "CELEX", "celex", Celex, from, rule, found) || TryAdd(path, "eli/", "celex", Eli, from, rule, found)
        || TryAdd(path, "OJ", "eu-oj", Journal, from, rule, found) || TryAdd(path, "COM", "com", Com, from, rule, found);

    private delegate string? Reading(ref TextCursor cursor);

    private static bool TryAdd(ReadOnlySpan<char> path, string word, string kind, Reading read, int from, string rule, Findings found)
    {
        var at = path.IndexOf(word, StringComparison.Ordinal);
        var cursor = new TextCursor(path, at + word.Length);
        if (at < 0 || read(ref cursor) is not { } id)
        {
            return false;
        }

        found.Add(new PlainCitation(TextSpan.Between(from + at, from + cursor.Position), rule, kind, id));
        return true;
    }

    private static string? Celex(ref TextCursor cursor)
    {
        return (cursor.TryChar(':') || cursor.TryStem("%3A")) && EuNumberReader.TryReadCelex(ref cursor, out var celex) ? celex : null;
    }

    // "eli/reg/2016/679/oj", "eli/reg_impl/2019/947"
    private static string? Eli(ref TextCursor cursor)
    {
        var sort = cursor.TakeLetters(10) switch { "reg" => 'R', "dir" => 'L', "dec" => 'D', "reco" => 'H', _ => '\0' };
        _ = cursor.TryChar('_') && !cursor.TakeLetters(10).IsEmpty;
        return sort != '\0' && cursor.TryChar('/') && cursor.TryDigits(4, 4, out var year) && cursor.TryChar('/') && cursor.TryDigits(1, 4, out var number)
            ? $"3{year}{sort}{int.Parse(number):D4}" : null;
    }

    // "OJ:L_202302854", "OJ:L:2016:119:TOC"
    private static string? Journal(ref TextCursor cursor)
    {
        if (!(cursor.TryChar(':') || cursor.TryStem("%3A")) || cursor.Current is not ('L' or 'C'))
        {
            return null;
        }

        var series = cursor.Current;
        cursor.Move(1);
        if (cursor.TryChar('_'))
        {
            return cursor.TryDigits(9, 9, out var digits) ? $"OJ:{series}_{digits}" : null;
        }

        return (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(4, 4, out var year) && (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(1, 4, out var number)
            ? $"OJ:{series}:{year}:{int.Parse(number)}" : null;
    }

    private static string? Com(ref TextCursor cursor)
    {
        return (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(4, 4, out var year) && (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(1, 4, out var number)
            ? $"COM({year}){int.Parse(number)}" : null;
    }
}
