using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>Reads who says something where they stand before their verb: all of the clause up to it.</summary>
internal static class GezegsmanBefore
{
    private const int Longest = 18;

    /// <summary>Words of time that open a sentence and are no subject: "vorige week meldde de inspectie dat".</summary>
    public static readonly WordSet Times = new("vorige vorig afgelopen deze dit begin eind medio gisteren vandaag recent onlangs eerder later begin");

    /// <summary>What may stand before a subject.</summary>
    private static readonly WordSet Openings = new("ook en maar want dus zelfs juist alleen doch");
    private static readonly WordSet Conjunctions = new("dat omdat terwijl want zodat hoewel aangezien doordat waarbij nu als indien maar");
    private static readonly WordSet Clauses = new("dat die waarin waarop waarbij waarmee");

    /// <summary>Words that open a clause and are no subject.</summary>
    private static readonly WordSet Others = new("""
        aan achter onder rond zonder ter per in op bij met voor na naar door tijdens binnen buiten om uit over tegen tot via vanuit vanwege wegens gezien conform ondanks sinds namens mede samen zoals volgens
        daarom tevens hierbij daarnaast verder tegelijkertijd tegelijk bovendien daarbij hiermee daarmee hierin daarin hierover daarover zo ten tenslotte allereerst vooral
        wel toch echter dan hier daar er niettemin evenwel eveneens vervolgens eerder onlangs recent gisteren vandaag inmiddels momenteel uiteraard overigens desgevraagd
        daartoe hiertoe waar wat welke wie hoe waarom hij zij ze wij we ik u jij je jullie men het dat dit deze die niemand iemand iedereen wanneer of als indien
        toen zodra zolang vorige vorig afgelopen begin eind medio dus immers namelijk kortom helaas gelukkig misschien natuurlijk anders ja nee niet nooit wel geen
        """);

    private static readonly WordSet Finite = new("""
        is was zijn waren heeft hebben had hadden wordt worden werd werden zal zullen kan kunnen kon konden moet moeten mag mogen wil willen zou zouden gaat gaan komt komen
        blijft blijven doet doen ik wij we hij zij ze u er je men mij ons zich niet
        """);

    private static readonly WordSet Persons = new("ik wij we hij zij ze u je jij men die wie te");
    private static readonly WordSet Conditions = new("als indien of toen zodra mocht");
    private static readonly WordSet Determiners = new("de het een deze dit die onze alle sommige veel vele enkele meerdere diverse verschillende beide");

    /// <summary>All words of the clause before <paramref name="verb"/>, when they are somebody or something that can say it; otherwise null.</summary>
    public static string? Before(Prose prose, int first, int verb)
    {
        var (start, comma) = (verb, -1);
        while (start > first && verb - start < Longest && prose.Sign(start - 1) is not (':' or ';' or '–' or '“' or '"' or '‘' or '\n') && !(start < verb && prose.IsIn(start - 1, Conjunctions) && comma < 0))
        {
            start--;
            comma = prose.Sign(start) == ',' && comma < 0 ? start : comma;
        }

        // "Het rapport, dat in mei verscheen, concludeert"; "de politie, het OM en de gemeente melden"; "zo is het, maar de inspectie meldt"
        var end = verb;
        if (comma >= 0)
        {
            var opening = OpeningComma(prose, start, comma);
            (start, end) = comma == verb - 1 ? opening > start ? (start, opening) : (verb, verb)
                : prose[verb].EndsWith("en", StringComparison.Ordinal) && HasAnd(prose, comma, verb) && StartsSomebody(prose, start) && !(char.IsLower(prose.Text[prose.Words[start].Start]) && !prose.IsIn(start, Determiners)) && !prose.Any(start, comma, Finite) ? (start, verb) : (comma + 1, verb);
        }

        while (start < end && prose.IsIn(start, Openings))
        {
            start++;
        }

        if (prose.IsIn(start - 1, Conditions) || prose.Is(verb - 1, "te"))
        {
            return null;
        }

        // Behind a conjunction the verb stands last, and more than its subject before it.
        if (comma < 0 && start > first && prose.IsIn(start - 1, Conjunctions) && StartsSomebody(prose, start) && !prose.Any(start + 1, end, Finite))
        {
            return Gezegsman.From(prose, start, end);
        }

        // "Het onderzoek beslaat tien jaar en concludeert"
        if (prose.Is(end - 1, "en"))
        {
            return StartsSomebody(prose, start) && end == verb ? Gezegsman.From(prose, start, end) : null;
        }

        return start < end && !(end - start == 1 && prose.IsIn(start, Determiners)) && !(prose.Is(start, "die") && prose.Sign(start - 1) == ',') && end - start <= Longest && StartsSomebody(prose, start) && !prose.Any(start + 1, end, Finite) && !prose.Any(start + 1, end, Clauses) && prose.Sign(end - 1) is '\0' or ')'
            ? prose.Quote(start, end) : null;
    }

    /// <summary>Whether what opens the clause is no subject, so that it stands behind the verb: "zo meldt de inspectie".</summary>
    public static bool MayFollow(Prose prose, int first, int verb)
    {
        var start = verb;
        while (start > first && prose.Sign(start - 1) is not (',' or ':' or ';' or '–' or '\n'))
        {
            start--;
        }

        while (start < verb && prose.IsIn(start, Openings))
        {
            start++;
        }

        return start == verb ? start > first : prose.IsIn(start, Others) && !prose.Any(start, verb, Persons) && !prose.Any(start + 1, verb, Finite);
    }

    private static bool StartsSomebody(Prose prose, int at) =>
        prose.Sign(at) == '\0' && !IsAdverb(prose[at]) && (prose.IsIn(at, Determiners) ? prose.Sign(at + 1) == '\0' && !prose.IsIn(at + 1, Finite) && !prose.IsIn(at + 1, Times)
            : !prose.IsIn(at, Others) && !prose.IsIn(at, Finite) && (char.IsUpper(prose.Text[prose.Words[at].Start]) || prose[at].EndsWith("en", StringComparison.Ordinal) || prose[at].EndsWith("s", StringComparison.Ordinal)));

    // "Daarop", "hiervan", and not "waarnemers"
    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        (word.StartsWith("daar", StringComparison.OrdinalIgnoreCase) || word.StartsWith("hier", StringComparison.OrdinalIgnoreCase) || word.StartsWith("waar", StringComparison.OrdinalIgnoreCase))
        && (word.Length == 4 || Prepositions.Has(word[4..]));

    private static readonly WordSet Prepositions = new("""
        aan achter af bij binnen boven buiten door heen in langs mee na naar naast nevens om omheen omtrent onder op over rond tegen tegenover toe tot tussen uit van vandaan voor bovenop onderuit
        """);

    private static int OpeningComma(Prose prose, int first, int closing)
    {
        for (var at = first; at < closing; at++)
        {
            if (prose.Sign(at) == ',')
            {
                return at;
            }
        }

        return -1;
    }

    private static bool HasAnd(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Is(at, "en"))
            {
                return true;
            }
        }

        return false;
    }
}
