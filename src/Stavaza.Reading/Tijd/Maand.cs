using System.Collections.Frozen;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>The names of the months.</summary>
internal static class Maand
{
    public static readonly string[] Names =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec"];

    // Keys of all spellings, so that a word that is no month costs one look.
    private static readonly FrozenDictionary<uint, int> ByKey = Names.Select((name, i) => (Key: Word.KeyOf(name), Month: i + 1)).ToFrozenDictionary(pair => pair.Key, pair => pair.Month);

    private static readonly FrozenDictionary<uint, int> ByShortKey = Short.Append("sep").Append("febr")
        .Select((name, i) => (Key: Word.KeyOf(name), Month: i < 12 ? i + 1 : i == 12 ? 9 : 2)).ToFrozenDictionary(pair => pair.Key, pair => pair.Month);

    /// <summary>Reads the name of a month, with a year glued to it where a line break was lost ("februari2025"); year is 0 without one.</summary>
    public static bool TryRead(Prose prose, int at, out int month, out int year)
    {
        var word = prose.Words[at];
        (month, year) = (0, 0);
        if (word.Length is < 3 or > 13)
        {
            return false;
        }

        if (word.Length <= 9 && ByKey.TryGetValue(word.Key, out month))
        {
            return prose.Is(at, Names[month - 1]);
        }

        return word.Length > 6 && char.IsAsciiDigit(prose.Text[word.End - 1]) && DatumReader.TryParseYear(prose[at][^4..], out year) && TryName(prose[at][..^4], out month);
    }

    /// <summary>Reads a shortened month ("mrt", "sept"), which is one between a day and a year alone.</summary>
    public static bool TryReadShort(Prose prose, int at, out int month)
    {
        month = 0;
        return prose.Words[at].Length is 3 or 4 && ByShortKey.TryGetValue(prose.Words[at].Key, out month);
    }

    public static bool TryName(ReadOnlySpan<char> name, out int month)
    {
        for (month = 1; month <= Names.Length; month++)
        {
            if (name.Equals(Names[month - 1], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        month = 0;
        return false;
    }
}
