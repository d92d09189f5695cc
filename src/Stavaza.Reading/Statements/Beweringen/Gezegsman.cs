using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>Reads who is named behind "volgens": a pronoun, a name, or a noun with what belongs to it. The verb behind it is no part of it.</summary>
internal static class Gezegsman
{
    private const int Longest = 10;

    /// <summary>Words that name nobody: pronouns, conjunctions and adverbs.</summary>
    private static readonly WordSet Nobody = new("""
        hen hem haar mij ons u ik hij zij ze dat dit het wij we je jij jullie men er die deze hier daar wie wat welke iemand niemand iedereen sommigen anderen
        daarom dus uit ook en maar want of als toen nu dan zo in op van voor met bij naar aan door over om tot na te zoals omdat terwijl hierbij daarbij
        hierin daarin hiermee daarmee hierover daarover waarbij waarin waarmee waarop waarvan wel niet nog al toch immers echter namelijk verder tevens vervolgens daarnaast
        bovendien tot momenteel vandaag gisteren inmiddels eerder later straks zojuist nogmaals kortom overigens helaas gelukkig misschien wellicht natuurlijk uiteraard
        is was zijn heeft hebben had wordt worden kan kunnen zal zullen moet moeten mag mogen zegt zeggen ja nee goed oké
        """);

    private static readonly WordSet Determiners = new("de het een deze dit die zijn hun onze mijn uw alle sommige veel vele enkele meerdere diverse verschillende de beide");
    private static readonly WordSet Links = new("van der den");

    /// <summary>Nouns that end as adjectives do.</summary>
    private static readonly WordSet Nouns = new("gemeente familie methode premie analyse prognose these ambassade industrie branche beweging");

    private static readonly WordSet Verbs = new("""
        is zijn heeft hebben zal zullen wordt worden kan kunnen was waren moet moeten blijft blijven sprake geldt gaat gaan staat komt daalt stijgt neemt ligt
        """);

    /// <summary>The words as said; null where none stand there.</summary>
    public static string? From(Prose prose, int first, int end)
    {
        end = Math.Min(end, first + Longest);
        if (first >= end || prose.Sign(first) != '\0')
        {
            return null;
        }

        if (prose.IsIn(first, Nobody) && !(prose.IsIn(first, Determiners) && prose.Sign(first + 1) == '\0' && !prose.IsIn(first + 1, Verbs)))
        {
            return null;
        }

        var last = EndOfNoun(prose, first, end);
        while (last < end && Continues(prose, last, end) && EndOfNoun(prose, last + 1, end) is var next && next > last + 1)
        {
            last = next;
        }

        return last > first ? prose.Quote(first, last) : null;
    }

    /// <summary>The same for all words up to <paramref name="end"/>, as before a verb; null where they are more than who is named.</summary>
    public static string? Exactly(Prose prose, int first, int end) =>
        first < end && !prose.IsIn(end - 1, Nobody) && From(prose, first, end) is { } named && named == prose.Quote(first, end) ? named : null;

    // "de inspecteur van de spoorwegen", "het waterschap en de provincie"
    private static bool Continues(Prose prose, int at, int end) =>
        at + 1 < end && (prose.IsIn(at, Links) || (prose.Is(at, "en") && (prose.IsIn(at + 1, Determiners) || IsName(prose, at + 1))));

    // noun = determiner? (word that ends in -e)* word name* | name+
    private static int EndOfNoun(Prose prose, int at, int end)
    {
        at += prose.IsIn(at, Determiners) ? 1 : 0;
        while (at + 1 < end && (!IsName(prose, at) || IsOfCountry(prose, at)) && IsAdjective(prose, at) && prose.Sign(at + 1) == '\0' && !prose.IsIn(at + 1, Verbs))
        {
            at++;
        }

        at += at < end && prose.Sign(at) == '\0' && !prose.IsIn(at, Verbs) ? 1 : 0;
        while (at < end && (IsName(prose, at) || (DatumReader.TryParseYear(prose[at], out _) && Maand.TryRead(prose, at - 1, out _, out _))))
        {
            at++;
        }

        return at;
    }

    private static bool IsName(Prose prose, int at) => prose.Sign(at) == '\0' && char.IsUpper(prose.Text[prose.Words[at].Start]);

    // "De Nederlandse ambassade": a noun in small letters follows the name of a country as an adjective.
    private static bool IsOfCountry(Prose prose, int at) => prose[at].EndsWith("se", StringComparison.Ordinal) && !IsName(prose, at + 1);

    private static bool IsAdjective(Prose prose, int at)
    {
        var word = prose[at];
        return word.Length > 3 && word[^1] == 'e' && !prose.IsIn(at, Nouns) && !(word[^2] == 'i' && word[^3] is not ('a' or 'o' or 'e' or 'u'));
    }
}
