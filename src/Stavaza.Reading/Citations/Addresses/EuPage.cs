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
    public static PlainCitation? Read(ReadOnlySpan<char> path, TextSpan span, string rule) =>
        Celex(path) is { } celex ? new(span, rule, "celex", celex)
        : Eli(path) is { } act ? new(span, rule, "celex", act)
        : Journal(path) is { } journal ? new(span, rule, "eu-oj", journal)
        : Com(path) is { } com ? new(span, rule, "com", com) : null;

    private static string? Celex(ReadOnlySpan<char> path)
    {
        var cursor = Behind(path, "CELEX");
        return (cursor.TryChar(':') || cursor.TryStem("%3A")) && EuNumberReader.TryReadCelex(ref cursor, out var celex) ? celex : null;
    }

    // "eli/reg/2016/679/oj", "eli/reg_impl/2019/947"
    private static string? Eli(ReadOnlySpan<char> path)
    {
        var cursor = Behind(path, "eli/");
        var sort = cursor.TakeLetters(10) switch { "reg" => 'R', "dir" => 'L', "dec" => 'D', "reco" => 'H', _ => '\0' };
        _ = cursor.TryChar('_') && !cursor.TakeLetters(10).IsEmpty;
        return sort != '\0' && cursor.TryChar('/') && cursor.TryDigits(4, 4, out var year) && cursor.TryChar('/') && cursor.TryDigits(1, 4, out var number)
            ? $"3{year}{sort}{int.Parse(number):D4}" : null;
    }

    // "OJ:L_202302854", "OJ:L:2016:119:TOC"
    private static string? Journal(ReadOnlySpan<char> path)
    {
        var cursor = Behind(path, "OJ");
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

    private static string? Com(ReadOnlySpan<char> path)
    {
        var cursor = Behind(path, "COM");
        return (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(4, 4, out var year) && (cursor.TryChar(':') || cursor.TryStem("%3A")) && cursor.TryDigits(1, 4, out var number)
            ? $"COM({year}){int.Parse(number)}" : null;
    }

    private static TextCursor Behind(ReadOnlySpan<char> path, string word)
    {
        var at = path.IndexOf(word, StringComparison.Ordinal);
        return new(path, at < 0 ? path.Length : at + word.Length);
    }
}
