using Stavaza.Reading.Text;

namespace Stavaza.Linking;

/// <summary>Compares names of members: prose says "Van Dijk", the paper is signed "Jasper van Dijk".</summary>
internal static class Surname
{
    /// <summary>The last word in lower case, under which a mover is filed; null for no name.</summary>
    public static string? Last(string name)
    {
        var plain = Plain(name);
        return plain.Length == 0 ? null : plain[(plain.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Whether both may be the same person: one name ends with the other.</summary>
    public static bool Fit(string one, string other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first.Length > 0 && second.Length > 0 && (EndsWith(first, second) || EndsWith(second, first));
    }

    /// <summary>The first of several movers ("Jansen/De Wit", "Jansen c.s.").</summary>
    public static string First(string movers) => movers.Split('/', ',')[0].Trim();

    // Without accents, initials, party and "c.s.". What stands in brackets behind the name is a party or initials; behind initials it is the first name: "P.A. (Pia) Dijkstra".
    private static string Plain(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var named = open < 0 ? name : IsInitials(name[..open]) ? name.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) : name[..open];
        var words = named.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return PlainLetters.Of(string.Join(' ', words.Where(word => !word.Contains('.', StringComparison.Ordinal)))).ToLowerInvariant();
    }

    private static bool IsInitials(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && Array.TrueForAll(parts, part => part.Contains('.', StringComparison.Ordinal));

    private static bool EndsWith(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) && (name.Length == end.Length || name[^(end.Length + 1)] == ' ');
}
