using System.Buffers;
using System.Collections.Frozen;

namespace Stavaza.Reading.Outline;

/// <summary>What a heading looks like, and what does not.</summary>
internal static class HeadingShape
{
    /// <summary>Longer lines are prose.</summary>
    public const int Longest = 160;

    private const int LongestWithoutNumber = 80;
    private const int MostWords = 16;
    private const int MostWordsWithoutNumber = 10;

    private static readonly SearchValues<char> EndsOfSentences = SearchValues.Create(".?!;:,…");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    // Who says something in these words writes a sentence, not a title.
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "kon", "zal", "zullen",
        "zou", "zouden", "moet", "moeten", "mag", "mogen", "wil",
        "willen", "gaat", "gaan", "komt", "komen", "doet", "zegt", "stelt", "verzoekt", "vraagt", "vindt", "blijft", "dat", "ik", "wij", "u", "informeert",
        "stuurt", "ontvangt", "neemt", "geeft", "maakt", "ziet",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbWords = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    // Lines of a letterhead, a signature or a vote look like titles and are none.
    private static readonly string[] NoTitles =
    [
        "De minister", "De staatssecretaris", "De voorzitter", "Aan de", "Ministerie", "Postbus", "Geachte", "Betreft", "Onderwerp", "Datum", "Kenmerk",
        "Ons kenmerk", "Uw kenmerk", "Onze referentie", "Bijlage(n)",
        "Den Haag", "'s-Gravenhage", "’s-Gravenhage", "Voorgesteld", "Kamerstuk", "Hoogachtend", "Drs.", "Mr.", "Dr.", "Ir.", "Prof.", "Motie", "MOTIE",
        "Nr.", "De Kamer", "Tweede Kamer", "Eerste Kamer", "Zaak",
        "De heer", "Mevrouw", "Minister", "Staatssecretaris", "Contactpersoon", "Projectnaam", "Besluit", "Noot", "www", "Voorzitter", "[",
    ];

    /// <summary>Takes the number from the front of a line: "2.", "2.1", "2.1.", "3)"; the rest begins with a letter.</summary>
    public static bool TryNumber(ReadOnlySpan<char> line, out ReadOnlySpan<char> number, out ReadOnlySpan<char> rest)
    {
        var end = line.IndexOfAnyExcept(OfNumbers);
        number = end <= 0 ? default : line[..end].TrimEnd('.');
        rest = end <= 0 ? default : line[end..].TrimStart(')').TrimStart();
        var closed = end > 0 && (line[end - 1] == '.' || line[end] == ')' || number.Contains('.') || number.Length <= 2);
        return closed && number.Length is > 0 and <= 8 && char.IsAsciiDigit(number[0]) && !number.Contains("..", StringComparison.Ordinal)
            && rest.Length > 1 && rest.Length < line.Length - number.Length
            && char.IsLetter(rest[0]);
    }

    public static bool IsTitle(ReadOnlySpan<char> words, bool numbered)
    {
        if (words.Length < 3 || words.Length > (numbered ? Longest : LongestWithoutNumber) || !char.IsUpper(words[0]) || EndsOfSentences.Contains(words[^1]))
        {
            return false;
        }

        if (!numbered && (words.Contains(": ", StringComparison.Ordinal) || words.ContainsAny("|@<>=") || IsNoTitle(words)))
        {
            return false;
        }

        return CountTitleWords(words) is > 0 and var count && count <= (numbered ? MostWords : MostWordsWithoutNumber);
    }

    /// <summary>A paragraph that says something: it begins like a sentence and ends like one, or is too long for anything else.</summary>
    public static bool IsProse(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > Longest)
        {
            return true;
        }

        var last = paragraph.TrimEnd(")”\"’»0123456789");
        return paragraph.Length >= 30 && paragraph.Contains(' ') && !last.IsEmpty && last[^1] != ',' && EndsOfSentences.Contains(last[^1]);
    }

    /// <summary>The number of words; 0 when one of them is a verb.</summary>
    private static int CountTitleWords(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (VerbWords.Contains(word))
            {
                return 0;
            }

            count += word.IsEmpty ? 0 : 1;
        }

        return count;
    }

    private static bool IsNoTitle(ReadOnlySpan<char> words)
    {
        foreach (var start in NoTitles)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return words.ContainsAnyInRange('0', '9') && !words.ContainsAnyInRange('a', 'z');
    }
}
