using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>Reads who is named behind "volgens": a pronoun, a name, or a noun with what belongs to it. The verb behind it is no part of it.</summary>
internal static class Gezegsman
{
    private const int Longest = 16;

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

    /// <summary>Adjectives that stand without an ending.</summary>
    private static readonly WordSet Uninflected = new("recent nader extern eerder nieuw wetenschappelijk internationaal verkennend intern onafhankelijk toenmalig demissionair aanvullend");

    private static readonly WordSet Verbs = new("""
        blijkt bleek volgt is zijn heeft hebben zal zullen wordt worden kan kunnen was waren moet moeten blijft blijven sprake geldt gaat gaan staat komt daalt stijgt neemt ligt
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

    /// <summary>
    /// The subject of the verb at <paramref name="verb"/>: what stands before it in its clause, or right behind it when something else opens the clause; null where
    /// it is a pronoun, or not to be told from the rest.
    /// </summary>
    /// <param name="prose">The text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="verb">The finite verb.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="beforeThat">The verb has a clause with "dat" for its object: a noun right behind it is its subject.</param>
    public static string? Subject(Prose prose, int first, int verb, int end, bool beforeThat = false)
    {
        var behind = Stands(prose, verb + 1, prose[verb].EndsWith("en", StringComparison.OrdinalIgnoreCase) && prose.Sign(verb - 1) != ',') ? From(prose, verb + 1, end) : null;
        return GezegsmanBefore.Before(prose, first, verb) is { } before
            ? (beforeThat && behind is not null && prose.IsIn(first, GezegsmanBefore.Times) ? behind : before)
            : GezegsmanBefore.MayFollow(prose, first, verb) ? behind : null;
    }

    // "Zo melden deskundigen", and not "ik zei net"
    private static bool Stands(Prose prose, int at, bool several) =>
        prose.IsIn(at, Articles) || (IsName(prose, at) && !prose.IsIn(at, Nobody))
        || (several && prose.Sign(at) == '\0' && !prose.IsIn(at, Nobody) && !prose.IsIn(at, Adverbs) && (prose[at].EndsWith("en", StringComparison.Ordinal) || prose[at].EndsWith("rs", StringComparison.Ordinal))
            && !prose[at].StartsWith("ge", StringComparison.Ordinal));

    private static readonly WordSet Articles = new("de het een deze die zijn haar hun onze sommige veel vele enkele meerdere diverse verschillende beide");
    private static readonly WordSet Adverbs = new("alleen zien weten eigenlijk samen tegen binnen buiten boven tussen hangende begonnen");

    /// <summary>Whether somebody is the government itself, or a member of the House: what they say is told elsewhere.</summary>
    public static bool IsOurs(string by) =>
        by.Split(' ') is var words && words.Where((word, at) => !(word == "Nederland" && at > 0 && char.IsUpper(words[at - 1][0]))).Any(Own.Contains) && !IsForeign(by);

    // "De Israëlische regering", "het Franse kabinet"
    private static bool IsForeign(string by)
    {
        var words = by.Split(' ');
        var at = Array.FindIndex(words, word => word is "regering" or "kabinet");
        return at > 0 && (words[at - 1] is [>= 'A' and <= 'Z', .., 's', 'e'] or [>= 'A' and <= 'Z', .., 's', 'c', 'h', 'e']) && words[at - 1] is not "Nederlandse";
    }

    /// <summary>The same for the words from <paramref name="first"/>.</summary>
    public static bool IsOurs(Prose prose, int first) => prose.IsIn(first, Ourselves) || prose.IsIn(first + 1, Ourselves);

    private static readonly HashSet<string> Own =
        new(["kabinet", "regering", "Nederland", "leden", "lid", "fractie", "fracties", "Kamer", "motie", "moties", "heer", "mevrouw", "Mevrouw", "indiener", "indieners", "amendement", "ik", "wij", "u", "mijn", "Mijn", "uw", "Uw", "ons", "Ons"], StringComparer.Ordinal);

    private static readonly WordSet Ourselves = new("kabinet regering nederland ik wij leden");

    // "de inspecteur van de spoorwegen", "het waterschap en de provincie", "het planbureau voor de Leefomgeving"
    private static bool Continues(Prose prose, int at, int end) =>
        at + 1 < end && (prose.IsIn(at, Links) || (prose.Is(at, "en") && (prose.IsIn(at + 1, Determiners) || IsName(prose, at + 1)))
            || (prose.IsIn(at, Places) && (IsName(prose, at + 1) || (prose.IsIn(at + 1, Determiners) && IsName(prose, at + 2)))));

    private static readonly WordSet Places = new("voor in uit tot te");

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
        if (prose.IsIn(at, Uninflected) || (word.StartsWith("ge", StringComparison.Ordinal) && word.EndsWith("en", StringComparison.Ordinal) && !word.EndsWith("gevens", StringComparison.Ordinal) && prose.IsIn(at - 1, Determiners)))
        {
            return true;
        }

        return word.Length > 3 && word[^1] == 'e' && !prose.IsIn(at, Nouns) && !word.EndsWith("age", StringComparison.Ordinal) && !(word[^2] == 'i' && word[^3] is not ('a' or 'o' or 'e' or 'u'));
    }
}
