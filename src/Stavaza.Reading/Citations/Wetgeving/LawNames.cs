using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Wetgeving;

/// <summary>The names of laws and treaties, compiled in from wetten.tsv and verdragen.tsv.</summary>
internal static class LawNames
{
    /// <summary>Books of the Burgerlijk Wetboek are laws of their own; the article tells which.</summary>
    public const string BurgerlijkWetboek = "BW";

    /// <summary>The Tweede Kamer replaced its Reglement van Orde; day and form of the article tell which is meant.</summary>
    public const string ReglementVanOrde = "RvO";

    /// <summary>A name of so many units is recognized even where the next word is glued to it.</summary>
    private const int Glued = 12;

    private static readonly FrozenDictionary<string, LawName[]> ByFirstWord = Load();

    private static readonly FrozenDictionary<string, LawName[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>BWB id of a book of the Burgerlijk Wetboek; <see cref="BurgerlijkWetboek"/> where there is no such book.</summary>
    public static string Book(string book) => book switch
    {
        "1" => "BWBR0002656",
        "2" => "BWBR0003045",
        "3" => "BWBR0005291",
        "4" => "BWBR0002761",
        "5" => "BWBR0005288",
        "6" => "BWBR0005289",
        "7" => "BWBR0005290",
        "7A" => "BWBR0006000",
        "8" => "BWBR0005034",
        "10" => "BWBR0030068",
        _ => BurgerlijkWetboek,
    };

    /// <summary>Reads the longest name at the cursor.</summary>
    public static bool TryRead(ref TextCursor cursor, out LawName law)
    {
        var word = FirstWord(cursor.Rest);
        for (var length = word.Length; length > 0; length = length > Glued ? length - 1 : 0)
        {
            if (Lookup.TryGetValue(word[..length], out var candidates) && TryReadAny(ref cursor, candidates, out law))
            {
                return true;
            }
        }

        law = default;
        return false;
    }

    private static bool TryReadAny(ref TextCursor cursor, LawName[] candidates, out LawName law)
    {
        var start = cursor;
        foreach (var candidate in candidates)
        {
            if (cursor.TryStem(candidate.Name) && EndsName(cursor, candidate) && !YearFollows(cursor)
                && (!candidate.CaseMatters || cursor.Since(start.Position).Equals(candidate.Name, StringComparison.Ordinal)))
            {
                law = candidate;
                return true;
            }

            cursor = start;
        }

        law = default;
        return false;
    }

    // The text of a PDF glues words ("Geneesmiddelenwetzouden"); a compound such as "Geneesmiddelenwetgeving" is another word.
    private static bool EndsName(TextCursor cursor, LawName law) =>
        !char.IsLetter(cursor.Current)
        || (law.Name.Length >= Glued && !char.IsUpper(cursor.Current) && !cursor.TryStem("gev") && !cursor.TryStem("boek") && !cursor.TryStem("s") && !cursor.TryStem("te") && !cursor.TryStem("e"));

    // "Postwet 1954" is another law than the Postwet.
    private static bool YearFollows(TextCursor cursor)
    {
        cursor.SkipGap(4);
        return cursor.TryDigits(4, 4, out var digits) && digits[..2] is "18" or "19" or "20";
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 60 && (char.IsLetterOrDigit(text[length]) || text[length] == '-'))
        {
            length++;
        }

        return text[..length];
    }

    private static FrozenDictionary<string, LawName[]> Load() =>
        Lines("wetten.tsv").Concat(Lines("verdragen.tsv"))
            .GroupBy(law => FirstWord(law.Name).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(law => law.Name.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<LawName> Lines(string file)
    {
        using var stream = typeof(LawNames).Assembly.GetManifestResourceStream("Stavaza.Reading.Citations." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t');
            if (!line.StartsWith('#') && tab > 0)
            {
                yield return new(line[..tab], line[(tab + 1)..]);
            }
        }
    }
}

/// <summary>A name and what it names.</summary>
/// <param name="Name">As references write it.</param>
/// <param name="Target">BWB id of a law, CELEX number of an act of the European Union, or the register's id of a treaty.</param>
internal readonly record struct LawName(string Name, string Target)
{
    public bool IsTreaty => char.IsAsciiLetterLower(Target[0]);

    public bool IsEuAct => char.IsAsciiDigit(Target[0]);

    /// <summary>Abbreviations count only as they are spelled: Sr, BW, NPV.</summary>
    public bool CaseMatters => Name.Length <= 6;
}
