using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Standpunten;

/// <summary>Finds the verb of taking sides in the clause of its subject.</summary>
internal static class StandpuntClause
{
    private const int Longest = 30;

    private static readonly WordSet Suppositions = new("als indien stel mocht mochten wanneer of tenzij mits alsof zolang zodra gesteld");
    private static readonly WordSet Conjunctions = new("dat omdat aangezien zoals hoewel zodat terwijl nu doordat opdat die wat welke waarbij waarvan waarvoor waartegen waarin waarop waarmee waaraan nadat voordat");
    private static readonly WordSet Openings = new("en maar want dus ook zelfs juist tevens alleen doch immers");

    /// <summary>Words that stand between a verb and the subject behind it.</summary>
    private static readonly WordSet Light = new("zich ons me mij ook dan daarom nu hier daar er het dit dat hiermee daarmee daarbij hierbij hierover daarover wel dus");

    /// <summary>Words between a subject and its verb.</summary>
    private static readonly WordSet Adverbs = new("ook zelf dan daarom echter dus evenwel daarentegen hier dit dat");

    /// <summary>First words of a clause that are no subject, so that the subject stands behind the verb.</summary>
    private static readonly WordSet Fronted = new("""
        in op bij met voor na naar door tijdens binnen buiten om uit over tegen tot via vanuit vanwege wegens gezien conform ondanks sinds namens mede samen net zoals
        daarom ook tevens hierbij dit dat deze daarnaast verder tegelijkertijd tegelijk bovendien daarbij hiermee daarmee daartoe hiertoe hierin daarin hierover daarover
        zo ten tenslotte tot slot allereerst vooral bovenal wel toch echter nu dan hier daar er niettemin desalniettemin evenwel eveneens evenzeer vervolgens eerder
        onverminderd wat waar zowel anders inmiddels momenteel uiteraard vanzelfsprekend natuurlijk overigens dergelijke die dus maar en want al als waarbij
        """);

    private static readonly WordSet Others = new("leden fractie fracties motie lid heer mevrouw indiener indieners vraagt vragen vroeg verzoekt hoop hopen hoopt zegt zeggen beweert hij zij ze zei zeiden zou zouden");
    private static readonly WordSet Modals = new("zou zouden moet moeten mag mogen kan kunnen had hadden");
    private static readonly WordSet Above = new("te gaan gaat ga kunnen zullen willen laten");
    private static readonly WordSet Joins = new("en als samen evenals alsmede alsook");
    private static readonly WordSet Having = new("heeft heb hebben");
    private static readonly WordSet Being = new("is ben zijn");
    private static readonly WordSet Infinitives = new("""
        steunen ondersteunen inzetten inspannen pleiten bepleiten aandringen oproepen aanspreken vragen hechten onderschrijven veroordelen verwelkomen betreuren verwerpen
        onthouden afwijzen afkeuren toejuichen benadrukken onderstrepen uitspreken verzetten instemmen vasthouden delen gaan staan vinden verenigen
        """);

    /// <summary>The words that take sides with this subject; null where none do.</summary>
    public static Cue? StanceOf(Prose prose, Sentence sentence, StandpuntActor actor)
    {
        var before = actor.First - 1;
        while (before >= sentence.First && prose.IsIn(before, Openings))
        {
            before--;
        }

        if (before < sentence.First || prose.Sign(before) != '\0')
        {
            // "De buren zeiden: wij steunen dat."
            return prose.Sign(before) == ':' && before >= sentence.First && IsOfOthers(prose, sentence.First, before) ? null : Main(prose, sentence, actor);
        }

        if (prose.IsIn(before, Suppositions))
        {
            return null;
        }

        if (prose.IsIn(before, Conjunctions))
        {
            return IsOfOthers(prose, sentence.First, before) ? null : Subordinate(prose, sentence, actor, before) ?? (before == actor.First - 1 ? Inverted(prose, sentence, actor) : null);
        }

        return Inverted(prose, sentence, actor) ?? (before < actor.First - 1 ? Main(prose, sentence, actor) : null);
    }

    /// <summary>Whether words before a clause make it what others say, hope or ask.</summary>
    public static bool IsOfOthers(Prose prose, int first, int end) => prose.Any(first, end, Others);

    /// <summary>Whether a clause that begins here holds only under a condition.</summary>
    public static bool IsSupposed(Prose prose, int first) => prose.IsIn(first, Suppositions);

    // "Nederland steunt", "Nederland en Duitsland steunen", "Nederland, dat lid is van de raad, steunt"
    private static Cue? Main(Prose prose, Sentence sentence, StandpuntActor actor)
    {
        var verb = actor.End;
        while (verb < sentence.End && prose.IsIn(verb, Adverbs))
        {
            verb++;
        }

        if (verb < sentence.End && actor.Agrees(prose, verb) && AtVerb(prose, sentence, verb, verb + 1) is { } stance)
        {
            return stance;
        }

        if (prose.Sign(actor.End) is ',' or '(' || prose.IsIn(actor.End, Joins))
        {
            for (verb = actor.End + 1; verb < Math.Min(sentence.End, actor.End + 16); verb++)
            {
                if (prose.Sign(verb) == '\0' && actor.Agrees(prose, verb, joined: true) && AtVerb(prose, sentence, verb, verb + 1) is { } late)
                {
                    return late;
                }
            }
        }

        return null;
    }

    // "Daarom steunt Nederland", "hierbij zet het kabinet zich in"
    private static Cue? Inverted(Prose prose, Sentence sentence, StandpuntActor actor)
    {
        var verb = actor.First - 1;
        while (verb > sentence.First && prose.IsIn(verb, Light))
        {
            verb--;
        }

        if (verb <= sentence.First || prose.Sign(verb) != '\0' || !actor.Agrees(prose, verb) || !MayFollow(prose, sentence, actor, verb))
        {
            return null;
        }

        return AtVerb(prose, sentence, verb, actor.End);
    }

    // Behind a noun the words after the verb may be its object: "de gemeente steunt het kabinet".
    private static bool MayFollow(Prose prose, Sentence sentence, StandpuntActor actor, int verb)
    {
        var clause = verb;
        while (clause > sentence.First && prose.Sign(clause - 1) is not (',' or ';' or ':' or '\n' or '–'))
        {
            clause--;
        }

        return !IsSupposed(prose, clause) && !IsSupposed(prose, sentence.First) && (actor.IsPronoun(prose) || clause == verb || prose.IsIn(clause, Fronted) || prose.IsIn(sentence.First, Fronted));
    }

    private static Cue? AtVerb(Prose prose, Sentence sentence, int verb, int rest)
    {
        var end = EndOfClause(prose, sentence, rest, verb);
        if (StandpuntPhrases.Verbs.FirstAt(prose, verb, end) is { } simple)
        {
            return simple;
        }

        if (StandpuntPhrases.Frames.FirstAt(prose, verb, end) is { } frame)
        {
            return frame;
        }

        return prose.IsIn(verb, StandpuntPhrases.Auxiliaries) ? Behind(prose, verb, rest, EndOfClause(prose, sentence, rest, verb, cutAtThat: true)) : null;
    }

    // "Nederland heeft de aanval veroordeeld", "Nederland zal zich blijven inzetten voor"
    private static Cue? Behind(Prose prose, int auxiliary, int first, int end)
    {
        for (var cue = StandpuntPhrases.Inner.First(prose, first, end); cue is { } inner; cue = StandpuntPhrases.Inner.First(prose, inner.First + 1, end))
        {
            var infinitive = prose.Any(inner.First, inner.End, Infinitives);
            var fits = prose.IsIn(auxiliary, Having) ? !infinitive
                : prose.IsIn(auxiliary, Being) ? inner.Name is "van mening" or "voorstander" or "is het eens" or "bezorgd" || prose.Is(inner.End - 1, "gekant") || prose.Is(inner.End - 1, "gegaan")
                : infinitive || inner.Name is "van mening" or "voorstander" or "bezorgd";
            if (fits && (!prose.Is(inner.First - 1, "te") || inner.Name == "zet zich in"))
            {
                return inner;
            }
        }

        return null;
    }

    // "Omdat het kabinet dit voorstel steunt", "dat Nederland hier voorstander van is"
    private static Cue? Subordinate(Prose prose, Sentence sentence, StandpuntActor actor, int conjunction)
    {
        var end = EndOfClause(prose, sentence, actor.End, actor.End);
        if (prose.Is(conjunction, "wat") || prose.Any(actor.End, end, Modals))
        {
            return null;
        }

        for (var at = actor.End; at < end; at++)
        {
            if (StandpuntPhrases.Verbs.FirstAt(prose, at, end) is { } verb && actor.Agrees(prose, at) && !prose.IsIn(at - 1, Above))
            {
                return verb;
            }
        }

        return StandpuntPhrases.Inner.First(prose, actor.End, end) is { } inner && !prose.Is(inner.First - 1, "te") ? inner : null;
    }

    // A clause ends at a semicolon, at a comma with a conjunction, and for what stands behind an auxiliary at "dat".
    private static int EndOfClause(Prose prose, Sentence sentence, int first, int verb, bool cutAtThat = false)
    {
        var limit = Math.Min(sentence.End, first + Longest);
        for (var at = first; at < limit; at++)
        {
            if (prose.Sign(at) is ';' or ':')
            {
                return at;
            }

            if (prose.Sign(at) == ',' && (prose.IsIn(at + 1, Conjunctions) || prose.Is(at + 1, "maar")))
            {
                return at;
            }

            if (cutAtThat && at > verb + 3 && (prose.Is(at, "dat") || prose.Is(at, "omdat") || prose.Is(at, "zodat") || prose.Is(at, "of")))
            {
                return at;
            }
        }

        return limit;
    }
}
