using System.Buffers;

namespace Stavaza.Reading.Letters;

/// <summary>Reads a name as it stands under a letter or a motion: "Drs. K.H. Ollongren", "Van der Plas", "Mark Harbers".</summary>
internal static class PersonName
{
    private const int Longest = 60;
    private const int MostWords = 6;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("[]:;/()|0123456789");

    private static readonly string[] Titles = ["drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "ds.", "bc.", "jhr.", "jkvr.", "mevrouw ", "de heer ", "mw.",
        "dhr."];

    private static readonly string[] Particles = ["van", "de", "der", "den", "het", "ten", "ter", "te", "’t", "'t", "in", "op", "el", "von", "zu", "en",
        "c.s."];

    private static readonly string[] NoNames = ["ISSN", "Tweede", "Eerste", "Bijlage", "Toelichting", "Motie", "De", "Het", "Zaak", "Noot", "Kamerstuk",
        "Antwoord", "Vraag", "Geachte", "Ministerie", "Onderwerp"];

    /// <summary>Takes a line that is a name and nothing else; academic titles are left off.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> name)
    {
        name = WithoutTitles(line.Trim().TrimEnd(','));
        if (name.Length is < 2 or > Longest || !char.IsUpper(name[0]) || name.ContainsAny(NeverInNames))
        {
            return false;
        }

        var count = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (count++ >= MostWords || !IsNameWord(word))
            {
                return false;
            }
        }

        return !(name[^1] == '.' && !name.EndsWith("c.s.", StringComparison.Ordinal)) && !IsNoName(name);
    }

    private static ReadOnlySpan<char> WithoutTitles(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Titles.Length; i++)
        {
            if (name.StartsWith(Titles[i], StringComparison.OrdinalIgnoreCase))
            {
                name = name[Titles[i].Length..].TrimStart();
                i = -1;
            }
        }

        return name;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || char.IsUpper(word[0]))
        {
            return !word.IsEmpty;
        }

        foreach (var particle in Particles)
        {
            if (word.SequenceEqual(particle))
            {
                return true;
            }
        }

        return word is ['’' or '\'', _, '-', ..];
    }

    private static bool IsNoName(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        var first = space < 0 ? name : name[..space];
        foreach (var word in NoNames)
        {
            if (first.SequenceEqual(word) && (space < 0 || word is not "De"))
            {
                return true;
            }
        }

        return first.StartsWith("kst-", StringComparison.Ordinal) || name.StartsWith("De minister", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("De staats", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("De voorzitter", StringComparison.OrdinalIgnoreCase);
    }
}
