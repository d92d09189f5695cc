using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The verb of a decision ("aangenomen", "verworpen") and the day that belongs to it.</summary>
internal static class Besluit
{
    private const int Reach = 14;

    private static readonly WordSet Things = new("motie moties amendement amendementen subamendement wet wetsvoorstel voorstel voorstellen gewijzigde");
    private static readonly WordSet Articles = new("de het een deze die dit");
    private static readonly WordSet On = new("op in d.d dd");
    private static readonly WordSet Weekdays = new("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
    private static readonly WordSet Auxiliaries = new("is zijn was waren werd werden wordt heeft hebben had");

    /// <summary>What may stand between a day and its verb: how and by whom it was decided.</summary>
    private static readonly WordSet Manner = new("""
        met zonder bij stemming stemmingen stemmen algemene handopsteken hoofdelijk hoofdelijke unaniem ruime grote meerderheid van door de het een uw tweede eerste kamer
        is zijn was waren werd werden wordt heeft hebben ook nog jl jongstleden plenair motie moties deze die dit voorstel wetsvoorstel amendement alsnog
        """);

    /// <summary>"De aangenomen motie", "aangenomen dat": the word tells of no decision.</summary>
    public static bool IsNone(Prose prose, int at) =>
        prose.Is(at + 1, "dat") || prose.IsIn(at + 1, Things) || (prose.IsIn(at - 1, Articles) && prose.Sign(at + 1) == '\0');

    /// <summary>The day behind "op" or "in" that stands beside the verb; a day elsewhere in the sentence is another's.</summary>
    public static Datum? DayOf(Prose prose, Sentence sentence, int verb)
    {
        Datum? last = null;
        foreach (var date in prose.DatesIn(Math.Max(sentence.First, verb - Reach), verb))
        {
            last = date;
        }

        if (last is { } before && Preposition(prose, before) is var on && on >= 0 && (OnlyManner(prose, before, verb) || IsEnclosed(prose, before, on, verb)))
        {
            return before;
        }

        foreach (var date in prose.DatesIn(verb + 1, Math.Min(sentence.End, verb + 5)))
        {
            return Preposition(prose, date) is var behind && behind > verb && OnlyWords(prose, verb + 1, behind) ? date : null;
        }

        return null;
    }

    /// <summary>Index of the word "op" or "in" before a date; -1 where none stands there.</summary>
    public static int Preposition(Prose prose, Datum date)
    {
        var at = prose.WordAt(date.Span.Start) - 1;
        at = prose.IsIn(at, Weekdays) ? at - 1 : at;
        return prose.IsIn(at, On) ? at : -1;
    }

    // "Op 3 mei ingediend en daarna verworpen", "op 10 juni geïnformeerd over": the day is that of the other verb.
    private static bool IsOtherParticiple(Prose prose, int at)
    {
        var word = prose[at];
        return word.Length > 5 && word[^1] is 'd' or 't' && (word.StartsWith("ge", StringComparison.OrdinalIgnoreCase) || word[2..].IndexOf("ge", StringComparison.Ordinal) is >= 0 and < 5)
            || prose.IsIn(at, Participles);
    }

    private static readonly WordSet Participles = new("ingediend besproken behandeld verzonden gezonden gegeven gevraagd toegezonden verstuurd gestuurd ontvangen geschreven verschenen gekomen");

    private static bool OnlyWords(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Sign(at) != '\0')
            {
                return false;
            }
        }

        return true;
    }

    private static bool OnlyManner(Prose prose, Datum date, int verb)
    {
        for (var at = prose.WordAt(date.Span.End); at < verb; at++)
        {
            if (!prose.IsIn(at, Manner))
            {
                return false;
            }
        }

        return true;
    }

    // "De Kamer heeft op 9 maart de motie van het lid Jansen aangenomen": auxiliary and participle hold the day between them.
    private static bool IsEnclosed(Prose prose, Datum date, int on, int verb)
    {
        if (!prose.Any(Math.Max(0, on - 3), on, Auxiliaries))
        {
            return false;
        }

        for (var at = prose.WordAt(date.Span.End); at < verb; at++)
        {
            var joins = prose.Is(at, "en") && at + 1 < verb && char.IsLower(prose.Text[prose.Words[at + 1].Start]);
            if (joins || IsOtherParticiple(prose, at) || prose.Sign(at) is ',' or ';' or ':' || prose.Is(at, "dat") || prose.Is(at, "die"))
            {
                return false;
            }
        }

        return true;
    }
}
