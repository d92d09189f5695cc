using System.Collections.Immutable;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads who signed a motion: the lines under its text, the chair's "is voorgesteld door de leden", or its heading.</summary>
internal static class Indieners
{
    private const int Most = 40;
    private const int LongestName = 6;

    private static readonly PhraseTable Proposed = new("door: voorgesteld|ingediend door het|de lid|leden");
    private static readonly WordSet Particles = new("van de der den ten ter te el von het in t");
    private static readonly WordSet NoNames = new("de het een naar zij deze dank dan voorzitter tweede eerste kamer issn nr nummer motie bijlage toelichting");
    private static readonly WordSet HeadingEnds = new("over ter t.v.v voorgesteld inzake betreffende ontvangen");

    // "Dassen⏎Piri (PvdA)": a name a line, right under the closing formula
    public static ImmutableArray<string> Under(Prose prose, int at, int to)
    {
        var names = new List<string>();
        while (at < to && names.Count < Most)
        {
            while (at < to && (prose.Sign(at) == '\n' || (names.Count == 0 && prose.Sign(at) == '.')))
            {
                at++;
            }

            var end = at;
            while (end < to && prose.Sign(end) != '\n')
            {
                end++;
            }

            if (prose.Sign(at - 1) != '\n' || NameOf(prose, at, end) is not { } name)
            {
                break;
            }

            names.Add(name);
            at = end;
        }

        return [.. names];
    }

    /// <summary>"Deze motie is voorgesteld door de leden A, B en C."</summary>
    public static ImmutableArray<string> NamedBehind(Prose prose, int first, int end) =>
        Proposed.First(prose, first, end) is { } cue && Indiener.Name(prose, cue.End, end) is { } names ? Split(names) : [];

    /// <summary>"MOTIE VAN DE LEDEN DASSEN EN PIRI", "Gewijzigde motie van het lid Bikker c.s. over …".</summary>
    public static ImmutableArray<string> InHeading(Prose prose, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + 5); at++)
        {
            if (prose.Is(at, "lid") || prose.Is(at, "leden"))
            {
                var stop = at + 1;
                while (stop < end && !prose.IsIn(stop, HeadingEnds) && prose.Sign(stop) is not ('\n' or '('))
                {
                    stop++;
                }

                return stop > at + 1 && Indiener.Name(prose, at + 1, stop) is { } names ? Split(names) : [];
            }
        }

        return [];
    }

    // name = capitalized words with particles, and a party in brackets
    private static string? NameOf(Prose prose, int first, int end)
    {
        var last = first;
        for (var at = first; at < end; at++)
        {
            if (prose.Sign(at) == '(' && last > first)
            {
                break;
            }

            var name = prose.Sign(at) == '\0' && char.IsUpper(prose[at][0]) && !prose[at].ContainsAnyInRange('0', '9') && !(at == first && prose.IsIn(at, NoNames));
            if (at - first >= LongestName || !(name || prose.IsIn(at, Particles) || prose.Sign(at) is '-' or '.' or '\'' or '’' || prose.Is(at, "c.s")))
            {
                return null;
            }

            last = name || prose.Is(at, "c.s") ? at + 1 : last;
        }

        return last > first && char.IsUpper(prose[first][0]) ? prose.Quote(first, last) : null;
    }

    private static ImmutableArray<string> Split(string names) =>
        [.. names.Split([",", " en ", " EN ", "/"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Lowered)];

    // Headings shout: "VAN DER PLAS" is "Van der Plas".
    private static string Lowered(string name)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        var words = name.ToLowerInvariant().Split(' ');
        return string.Join(' ', words.Select((word, i) => word is "c.s." or "c.s" || (i > 0 && Particles.Has(word)) ? word : Capitalized(word)));
    }

    // "MICHON-DERKZEN" has two capitals.
    private static string Capitalized(string word) =>
        string.Join('-', word.Split('-').Select(part => part.Length > 0 ? char.ToUpperInvariant(part[0]) + part[1..] : part));
}
