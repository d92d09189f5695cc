using Stavaza.Reading.Statements.Verdragen;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Rollen;

/// <summary>Which country plays a part: the adjective before it ("het Belgische voorzitterschap"), else the country that is the subject nearest to it.</summary>
internal static class RolCountry
{
    private static readonly WordSet Ours = new("nederlander nederlanders nederlandse nederlands ons");
    private static readonly WordSet Cabinet = new("kabinet regering");
    private static readonly WordSet Beside = new("met naast van aan door tegen over voor bij uit naar namens tussen en tot");

    // "name: adjective"
    private static readonly PhraseTable Adjectives = new("""
        Nederland: nederlands|nederlandse
        België: belgisch|belgische
        Duitsland: duits|duitse
        Frankrijk: frans|franse
        Spanje: spaans|spaanse
        Italië: italiaans|italiaanse
        Zweden: zweeds|zweedse
        Denemarken: deens|deense
        Finland: fins|finse
        Polen: pools|poolse
        Hongarije: hongaars|hongaarse
        Tsjechië: tsjechisch|tsjechische
        Slovenië: sloveens|sloveense
        Portugal: portugees|portugese
        Kroatië: kroatisch|kroatische
        Roemenië: roemeens|roemeense
        Oostenrijk: oostenrijks|oostenrijkse
        Bulgarije: bulgaars|bulgaarse
        Ierland: iers|ierse
        Cyprus: cypriotisch|cypriotische
        Litouwen: litouws|litouwse
        Griekenland: grieks|griekse
        Letland: lets|letse
        Luxemburg: luxemburgs|luxemburgse
        Rusland: russisch|russische
        VS: amerikaans|amerikaanse
        VK: brits|britse
        China: chinees|chinese
        Brazilië: braziliaans|braziliaanse
        India: indiaas|indiase
        Japan: japans|japanse
        Zuid-Afrika: zuid-afrikaans|zuid-afrikaanse
        Turkije: turks|turkse
        """);

    /// <summary>The country that plays the part named at a word; null where none is named.</summary>
    public static string? Of(Prose prose, Sentence sentence, int role)
    {
        if (prose.Is(role - 2, "door") && Actoren.At(prose, role - 1) is { } leader)
        {
            return leader;
        }

        for (var at = role - 1; at >= Math.Max(sentence.First, role - 2); at--)
        {
            if (Adjectives.FirstAt(prose, at, sentence.End) is { } adjective)
            {
                return adjective.Name;
            }
        }

        var dutch = false;
        for (var at = Math.Min(role, sentence.End) - 1; at >= sentence.First; at--)
        {
            if (Actoren.At(prose, at) is { } state && !prose.IsIn(prose.Is(at - 1, "de") || prose.Is(at - 1, "het") ? at - 2 : at - 1, Beside))
            {
                return state;
            }

            dutch |= (prose.IsIn(at, Ours) && (!prose.Is(at, "ons") || prose.Is(at + 1, "land"))) || prose.IsIn(at, Cabinet);
        }

        return dutch ? "Nederland" : null;
    }

    /// <summary>The first word that tells of the part: the country or the adjective where they stand shortly before it, else the part itself.</summary>
    public static int StartOf(Prose prose, Sentence sentence, Cue cue)
    {
        if (Adjectives.FirstAt(prose, Math.Max(sentence.First, cue.First - 1), sentence.End) is not null)
        {
            return Math.Max(sentence.First, cue.First - 1);
        }

        for (var at = cue.First - 1; at >= Math.Max(sentence.First, cue.First - 12); at--)
        {
            if (prose.Sign(at) is ',' or ';')
            {
                break;
            }

            if (Actoren.At(prose, at) is not null && !prose.IsIn(at - 1, Beside) && Adjectives.FirstAt(prose, at, sentence.End) is null)
            {
                return at;
            }
        }

        return cue.First;
    }
}
