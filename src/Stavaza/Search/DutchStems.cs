using System.Collections.Frozen;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Stavaza.Search;

/// <summary>
/// What the inflections of a Dutch word share. Snowball alone leaves "moties" and "motie", "brieven" and "brief", "kernwapens" and "kernwapen" apart:
/// irregular words come first, then the plural in -ies, then Snowball until nothing changes, then the spelling of the last sound.
/// </summary>
internal static class DutchStems
{
    /// <summary>Stands before every stem, so that a stem is never taken for a word of the text.</summary>
    public const char Mark = '~';

    private const int ShortestInflected = 4;
    private const int MostRounds = 4;

    // word: its other forms. What Snowball brings together needs no line.
    private static readonly FrozenDictionary<string, string> Irregular = Lexicon("""
        lid: leden
        stad: steden
        schip: schepen
        kind: kinderen
        advies: adviezen
        museum: musea
        criterium: criteria
        centrum: centra
        memorandum: memoranda
        crisis: crises crisissen
        blad: bladen bladeren
        ontwapening: ontwapend ontwapende
        bewapening: bewapend bewapende
        parlement: parlementair parlementaire
        toezegging: toezegde toegezegd toegezegde toezeggen toezegt
        aangenomen: aannemen aanneemt aannam
        verworpen: verwerpen verwerpt verwierp
        verzoek: verzoekt verzocht verzochte
        spreken: spreekt sprak gesproken
        uitgevoerd: uitgevoerde uitvoeren uitvoert uitvoering uitvoeringen
        onderzoek: onderzocht onderzochte
        bieden: biedt bood geboden
        brengen: brengt bracht gebracht
        houden: houdt hield gehouden
        geven: geeft gaf gegeven
        nemen: neemt nam genomen
        """);

    // Words in -ies that are no plural.
    private static readonly FrozenSet<string> NoPlural = FrozenSet.Create("advies", "precies", "verlies", "genies", "bies", "kies", "vlies");

    public static string Marked(string word) => Mark + Of(word);

    /// <summary>The stem of a folded word; the word itself where it has no inflection.</summary>
    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var first))
        {
            word = first;
        }

        return word.Length < ShortestInflected ? word : Settled(word);
    }

    private static string Settled(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && !NoPlural.Contains(word))
        {
            word = word[..^1];
        }

        var snowball = new DutchStemmer();
        for (var round = 0; round < MostRounds; round++)
        {
            snowball.SetCurrent(word);
            snowball.Stem();
            var shorter = snowball.Current;
            if (shorter == word || shorter.Length < 3)
            {
                break;
            }

            word = shorter;
        }

        return LastSound(word);
    }

    // brieven → briev, brief → brief; prijzen → prijz, prijs → prijs; toezeggingen → toezegg, toezeggen → toezeg.
    private static string LastSound(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && !"aeiou".Contains(stem[^1]))
        {
            stem = stem[..^1];
        }

        return stem[^1] switch
        {
            'v' => stem[..^1] + 'f',
            'z' => stem[..^1] + 's',
            _ => stem,
        };
    }

    private static FrozenDictionary<string, string> Lexicon(string lines) =>
        lines.Split('\n')
            .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .SelectMany(entry => entry[1].Split(' ').Select(form => KeyValuePair.Create(form, entry[0])))
            .ToFrozenDictionary();
}
