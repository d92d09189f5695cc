using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Standpunten;

/// <summary>Somebody who speaks for the country, as the subject of a clause.</summary>
/// <param name="First">First word of the subject: its article.</param>
/// <param name="Noun">The word that names it.</param>
/// <param name="End">The word behind it.</param>
internal readonly record struct StandpuntActor(int First, int Noun, int End)
{
    public static readonly PhraseTable Names = new("""
        naam: ik|wij|we|nederland|kabinet|regering|minister|staatssecretaris|minister-president|bewindspersonen|koninkrijk|kabinet-rutte|kabinet-schoof|kabinet-jetten
        naam: ons land
        """);

    private static readonly WordSet Pronouns = new("ik wij we");
    private static readonly WordSet Several = new("wij we bewindspersonen");
    private static readonly WordSet Adjectives = new("nederlandse demissionaire demissionair huidige nieuwe vorige volledige");
    private static readonly WordSet Determiners = new("de het ons dit deze");
    private static readonly WordSet Prepositions = new("van door aan bij met voor namens volgens tegen over naar uit onder tussen als in op om binnen buiten richting jegens tot een uw hun");
    private static readonly WordSet Ministers = new("minister staatssecretaris");
    private static readonly WordSet Joins = new("van voor en");
    private static readonly WordSet Finite = new("is heeft zal wil kan kon steunde pleitte verwierp onderschreef vond zag drong riep sprak wees bleef gaf nam hield ging stond onderstreepte benadrukte verwelkomde");
    private static readonly WordSet OfOthers = new("is heeft steunt vindt pleit deelt");
    private static readonly WordSet Plurals = new("zijn gaan staan zien drongen riepen spraken");

    /// <summary>"Ik", "wij": a form that is a subject and nothing else.</summary>
    public bool IsPronoun(Prose prose) => prose.IsIn(Noun, Pronouns);

    /// <summary>Whether a verb has the form that goes with this subject: "het kabinet steunt", and not "krijgt het kabinet steun".</summary>
    /// <param name="prose">The text.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="joined">Others are named beside the subject: "Nederland en Duitsland".</param>
    public bool Agrees(Prose prose, int verb, bool joined = false)
    {
        var word = prose[verb];
        var several = word.EndsWith("en", StringComparison.OrdinalIgnoreCase) || prose.IsIn(verb, Plurals);
        if (prose.Is(Noun, "ik"))
        {
            return (!several || prose.Is(verb, "ben")) && !prose.IsIn(verb, OfOthers);
        }

        var single = word[^1] is 't' or 'T' || word.EndsWith("de", StringComparison.OrdinalIgnoreCase) || prose.IsIn(verb, Finite);
        return prose.IsIn(Noun, Several) ? several : single || (joined && several);
    }

    /// <summary>The actor that a name is; null where it is no subject.</summary>
    public static StandpuntActor? Of(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.IsIn(cue.First, Pronouns))
        {
            return new(cue.First, cue.First, cue.End);
        }

        var first = cue.First;
        while (first > sentence.First && prose.IsIn(first - 1, Adjectives))
        {
            first--;
        }

        first -= first > sentence.First && prose.IsIn(first - 1, Determiners) ? 1 : 0;
        var end = prose.IsIn(cue.First, Ministers) ? EndOfOffice(prose, cue.End, sentence.End) : cue.End;
        return first > sentence.First && (prose.IsIn(first - 1, Prepositions) || IsForeign(prose, first - 1)) ? null
            : prose.Is(cue.First, "regering") && prose.Is(end, "van") ? null : new(first, cue.First, end);
    }

    // "De Duitse regering", "de Vlaamse minister"
    private static bool IsForeign(Prose prose, int at) => char.IsUpper(prose.Text[prose.Words[at].Start]) && prose[at].EndsWith("se", StringComparison.Ordinal);

    // "De minister van Infrastructuur en Waterstaat"
    private static int EndOfOffice(Prose prose, int at, int end)
    {
        while (at + 1 < end && ((prose.IsIn(at, Joins) && IsName(prose, at + 1)) || (prose.Sign(at) == ',' && IsName(prose, at + 1) && prose.Is(at + 2, "en")) || IsName(prose, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsName(Prose prose, int at) => prose.Sign(at) == '\0' && char.IsUpper(prose.Text[prose.Words[at].Start]);
}
