using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The states that do something to a treaty.</summary>
internal static class Actoren
{
    private static readonly WordSet States = new("""
        rusland vs amerika china nederland frankrijk honduras iran noord-korea pakistan india israël duitsland polen oekraïne kazachstan zuid-korea turkije mexico oostenrijk
        afghanistan albanië algerije andorra angola argentinië armenië australië azerbeidzjan bahama's bahrein bangladesh barbados belarus wit-rusland belgië belize benin bhutan bolivia
        bosnië-herzegovina botswana brazilië brunei bulgarije burundi cambodja canada chili colombia comoren congo congo-brazzaville cuba cyprus denemarken djibouti dominica ecuador egypte
        eritrea estland eswatini ethiopië fiji filipijnen finland gabon gambia georgië ghana grenada griekenland guatemala guinee guinee-bissau guyana haïti hongarije ierland ijsland indonesië
        irak italië ivoorkust jamaica japan jemen jordanië kaapverdië kameroen kenia kirgizië kiribati koeweit kosovo kroatië laos lesotho letland libanon liberia libië liechtenstein litouwen
        luxemburg madagaskar malawi maldiven maleisië mali malta marokko mauritanië mauritius micronesië moldavië moldova monaco mongolië montenegro mozambique myanmar namibië nauru nepal
        nicaragua nieuw-zeeland niger nigeria noord-macedonië noorwegen oeganda oezbekistan oman oost-timor palau palestina panama papoea-nieuw-guinea paraguay peru portugal qatar roemenië
        rwanda samoa saoedi-arabië senegal servië seychellen singapore slovenië slowakije soedan somalië spanje suriname syrië tadzjikistan taiwan tanzania thailand togo tonga tsjaad tsjechië
        tunesië turkmenistan tuvalu uruguay vanuatu vaticaanstad venezuela vietnam zambia zimbabwe zuid-afrika zuid-soedan zweden zwitserland aruba curaçao vk eu sovjet-unie joegoslavië
        washington moskou kyiv kiev beijing peking teheran ankara londen berlijn parijs
        """);

    /// <summary>States of two words, by their first.</summary>
    private static readonly PhraseTable Unions = new("""
        VS: verenigde staten (van) (amerika)
        VK: verenigd koninkrijk
        EU: europese unie
        VAE: verenigde arabische emiraten
        Sovjet-Unie: sovjet unie
        Nederland: koninkrijk der nederlanden
        """);

    /// <summary>Parts of a state that approve, sign or end a treaty for it. They do more than that with treaties, so a day must stand beside them.</summary>
    private static readonly WordSet Organs = new("""
        kamer staten-generaal parlement senaat doema kabinet regering ministerraad rijksministerraad president bondsdag congres koninkrijk benelux
        """);

    /// <summary>Words behind which a state is spoken with, not doing anything.</summary>
    private static readonly WordSet Beside = new("met naar aan over tegen jegens tussen bij namens in uit te");

    /// <summary>What a sentence about Dutch views names without an actor: "Nederland betreurt de opzegging".</summary>
    private static readonly WordSet Nouns = new("""
        intrekking bekrachtiging ratificatie verlenging opzegging opschorting terugtrekking uittreding inwerkingtreding ondertekening toetreding goedkeuring beëindiging expiratie afloop
        """);

    /// <summary>Who did it: the state nearest to the verb in its clause, or two of them; null where none is named. Behind a participle only "door" names it.</summary>
    public static string? In(Prose prose, VerdragClause clause, Sentence near, Cue cue)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        var participle = VerdragReader.IsParticiple(prose, cue);
        for (var at = Math.Max(clause.First, near.First); at < Math.Min(clause.End, near.End); at++)
        {
            var away = Math.Abs(at - cue.First);
            if (away < distance && At(prose, at) is not null && !IsBeside(prose, at, cue.First) && (at < cue.End || !participle || prose.Is(WordBefore(prose, at), "door")))
            {
                (nearest, distance) = (at, away);
            }
        }

        return nearest < 0 ? null : WithPartner(prose, nearest);
    }

    /// <summary>Whether an event is told by its noun: "de opzegging van het verdrag".</summary>
    public static bool IsNoun(Prose prose, Cue cue) => prose.IsIn(cue.First, Nouns) && cue.Name != "bekrachtiging-ingetrokken";

    /// <summary>Whether the noun of an event says whose act it is: "de opzegging door Rusland", "Ruslands opzegging".</summary>
    public static bool IsDoer(Prose prose, Sentence near, Cue cue)
    {
        for (var at = near.First; at < near.End && !(at > cue.End && prose.Sign(at) == ','); at++)
        {
            if (At(prose, at) is not null && (prose.Is(WordBefore(prose, at), "door") || (IsGenitive(prose, at) && at < cue.First && cue.First - at < 4)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of a state that acts in a clause ("de Eerste Kamer", "het kabinet"); null where none is named before the verb.</summary>
    public static string? OrganIn(Prose prose, VerdragClause clause, Sentence near, Cue cue)
    {
        for (var at = Math.Min(cue.First, near.End) - 1; at >= Math.Max(clause.First, near.First); at--)
        {
            if (prose.IsIn(at, Organs) && !IsBeside(prose, at, cue.First))
            {
                return prose.IsIn(at - 1, Chambers) ? prose.Quote(at - 1, at + 1) : prose.Quote(at, at + 1);
            }
        }

        return null;
    }

    private static readonly WordSet Chambers = new("eerste tweede amerikaanse duitse franse britse turkse russische poolse hongaarse zwitserse europees oekraïense");

    /// <summary>The state named at a word; null where none is.</summary>
    public static string? At(Prose prose, int at)
    {
        if (at < 0 || at >= prose.Words.Length || !char.IsUpper(prose.Text[prose.Words[at].Start]))
        {
            return null;
        }

        return prose.IsIn(at, States) ? prose.Quote(at, at + 1)
            : IsGenitive(prose, at) ? prose.Quote(at, at + 1)[..^1]
            : Unions.FirstAt(prose, at, Math.Min(at + 4, prose.Words.Length)) is { } union ? union.Name
            : null;
    }

    /// <summary>Index after the state named at a word.</summary>
    public static int EndOf(Prose prose, int at) =>
        prose.IsIn(at, States) || IsGenitive(prose, at) ? at + 1 : Unions.FirstAt(prose, at, Math.Min(at + 4, prose.Words.Length)) is { } union ? union.End : at + 1;

    private static bool IsGenitive(Prose prose, int at) => prose.Words[at].Length > 4 && prose[at][^1] == 's' && !prose.IsIn(at, States) && States.Has(prose[at][..^1]);

    private static int WordBefore(Prose prose, int at) => prose.Is(at - 1, "de") || prose.Is(at - 1, "het") ? at - 2 : at - 1;

    private static bool IsBeside(Prose prose, int at, int verb)
    {
        var before = WordBefore(prose, at);
        return prose.IsIn(before, Beside) || IsParty(prose, at) || (prose.Is(at, "nederland") && prose.IsIn(verb, Nouns) && !prose.Is(before, "door"));
    }

    // "Het Verdrag tussen het Koninkrijk der Nederlanden en het Koninkrijk België" names its parties, and not who does something.
    private static bool IsParty(Prose prose, int at)
    {
        for (var before = at - 1; before > at - Parties && prose.Sign(before) == '\0'; before--)
        {
            if (prose.Is(before, "tussen"))
            {
                return true;
            }
        }

        return false;
    }

    private const int Parties = 10;

    // "De VS en Rusland" are two.
    private static string WithPartner(Prose prose, int state)
    {
        var partner = At(prose, state - 2) is { } before && prose.Is(state - 1, "en") ? before + " en " : "";
        var next = EndOf(prose, state);
        var other = prose.Is(next, "en") ? At(prose, next + 1) ?? At(prose, next + 2) : null;
        return partner + At(prose, state) + (other is null ? "" : " en " + other);
    }
}
