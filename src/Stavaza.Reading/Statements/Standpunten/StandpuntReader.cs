using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Standpunten;

/// <summary>
/// Reads positions: somebody who speaks for the country, as the subject of a verb of taking sides. The subject stands at the head of its clause before the verb,
/// right behind the verb ("daarom steunt Nederland"), or behind a conjunction with the verb at the end ("omdat Nederland dit steunt").
/// </summary>
internal sealed class StandpuntReader : IStatementFeature
{
    private static readonly WordSet Negations = new("niet geen nooit nimmer evenmin niets");

    public IEnumerable<PhraseTable> Cues => [StandpuntActor.Names, .. StandpuntPhrases.OfActors, StandpuntPhrases.Nouns, StandpuntPhrases.Concern];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        var sided = prose.Cues.BitsOf(StandpuntPhrases.OfActors);
        foreach (var sentence in prose.SentencesWith([.. StandpuntPhrases.OfActors, StandpuntPhrases.Nouns, StandpuntPhrases.Concern]))
        {
            if (prose.Sign(sentence.End - 1) != '?' && prose.Turns.MayGovern(sentence.First) && InSentence(prose, sentence, prose.Cues.MayHold(sentence.Index, sided)) is { } position && !motions.Touch(position.Span))
            {
                found.Add(position);
            }
        }
    }

    private static Standpunt? InSentence(Prose prose, Sentence sentence, bool sided)
    {
        for (var next = sided ? StandpuntActor.Next(prose, sentence, sentence.First) : null; next is { } actor; next = StandpuntActor.Next(prose, sentence, actor.Noun + 1))
        {
            if (!IsQuoted(prose, sentence, actor.Noun) && StandpuntClause.StanceOf(prose, sentence, actor) is { } stance && !IsSomethingElse(prose, sentence, stance))
            {
                return Told(prose, sentence, actor, stance);
            }
        }

        // In speech "wat mij betreft" fills any sentence.
        if (StandpuntPhrases.Nouns.First(prose, sentence.First, sentence.End) is { } noun && !(noun.Name == "wat mij betreft" && prose.Turns.Any) && !IsQuoted(prose, sentence, noun.First) && !StandpuntClause.IsOfOthers(prose, sentence.First, noun.First)
            && !StandpuntClause.IsSupposed(prose, sentence.First))
        {
            return new(prose.Span(sentence.First, sentence.End), "standpunt/naamwoord", null, noun.Name, SubjectFrom(prose, noun.End, sentence.End));
        }

        return StandpuntPhrases.Concern.First(prose, sentence.First, sentence.End) is { } concern ? Concerned(prose, sentence, concern) : null;
    }

    private static Standpunt Told(Prose prose, Sentence sentence, StandpuntActor actor, Cue stance)
    {
        // "Vind ik dat": the subject of the verb is not what it is about. At the end of its clause, the verb stands behind what it is about.
        var about = Math.Max(stance.End, actor.End);
        var subject = SubjectFrom(prose, about, sentence.End) ?? (stance.First > actor.End ? SubjectFrom(prose, actor.End, stance.First) : null);
        var negated = !stance.Name.StartsWith("geen", StringComparison.Ordinal) && !stance.Name.StartsWith("ziet", StringComparison.Ordinal) && stance.Name != "benadrukt" && IsDenied(prose, sentence, stance, actor);
        return new(prose.Span(sentence.First, sentence.End), "standpunt/werkwoord", prose.Quote(actor.Noun, actor.Noun + 1), negated ? stance.Name + " niet" : stance.Name, subject);
    }

    private static string? SubjectFrom(Prose prose, int first, int end) =>
        first < end && !prose.IsIn(first, Joins) && prose.Quote(first, end) is { Length: > 0 } subject ? subject : null;

    // "Steunt dit niet": up to the next clause.
    private static bool IsDenied(Prose prose, Sentence sentence, Cue stance, StandpuntActor actor)
    {
        var end = stance.End;
        while (end < sentence.End && prose.Sign(end) == '\0' && !prose.IsIn(end, Clauses))
        {
            end++;
        }

        return prose.Any(Math.Min(stance.First, actor.End), end, Negations) || prose.IsIn(stance.First - 1, Negations);
    }

    // "Wij vinden een oplossing", "ik vind dat een goede vraag", "ik noem er acht", "ik zie dat het als een last voelt", "beschouw ik de motie als afgedaan"
    private static bool IsSomethingElse(Prose prose, Sentence sentence, Cue stance) =>
        (stance.Name == "vindt" && prose.Any(stance.End, Math.Min(sentence.End, stance.End + 8), Found))
        || (prose.Is(stance.First, "acht") && (Duration.TryRead(prose, stance.First, sentence.End, out _, out _) || stance.End >= sentence.End - 1 || prose.Sign(stance.End) == ','))
        || (stance.Name is "streeft" or "zet in op" && prose.Any(stance.End, sentence.End, Reporting))
        || (stance.Name == "ziet als" && (prose.Any(stance.First, stance.End, That) || prose.IsIn(sentence.End - 1, Done) || prose.IsIn(stance.End, Done)))
        || (stance.Name == "ziet niets in" && prose.Sign(stance.End) == '\0' && !prose.Is(stance.End, "in"))
        || (stance.Name == "richt zich op" && prose.Any(stance.End, sentence.End, Found))
        || (stance.Name == "roept op" && prose.Any(stance.First, stance.End, House));

    private static readonly WordSet That = new("dat die of");
    private static readonly WordSet Done = new("afgedaan uitgevoerd voldaan afgehandeld beantwoord overbodig ontijdig");
    private static readonly WordSet House = new("kamer uw");

    private static readonly WordSet Found = new("plaats elkaar oplossing oplossingen weg manier dekking locatie locaties vraag vragen compliment");
    private static readonly WordSet Reporting = new("kamer informeren sturen toesturen toezenden");
    private static readonly WordSet Clauses = new("dat omdat om maar die zodat");
    private static readonly WordSet Joins = new("en of maar dan");

    private static bool IsQuoted(Prose prose, Sentence sentence, int at)
    {
        var quotes = 0;
        for (var i = sentence.First; i < at; i++)
        {
            quotes = prose.Sign(i) switch
            {
                '“' or '„' or '«' or '‘' => 1,
                '”' or '»' => 0,
                '"' => 1 - quotes,
                _ => quotes,
            };
        }

        return quotes > 0;
    }

    // "Er zijn zorgen over" is a position of whoever writes; the worries of somebody else ("onder burgers zorgen over", "men maakt zich zorgen over") are none.
    private static Standpunt? Concerned(Prose prose, Sentence sentence, Cue cue)
    {
        var window = Math.Max(sentence.First, cue.First - 12);
        if (prose.IsIn(cue.First - 1, Known) || prose.Any(Math.Max(window, cue.First - 3), cue.First, Negations) || prose.Any(Math.Max(window, cue.First - 5), cue.First, Among) || prose.IsIn(cue.First - 1, Their))
        {
            return null;
        }

        var actor = prose.IndexOf(window, cue.First, Actors);
        var nobodys = prose.IndexOf(window, cue.First, There) >= 0 && prose.IndexOf(window, cue.First, Being) >= 0;
        return actor < 0 && !nobodys ? null : new(prose.Span(sentence.First, sentence.End), "standpunt/zorgen", actor < 0 ? null : prose.Quote(actor, actor + 1), "bezorgd",
            cue.End < sentence.End ? prose.Quote(cue.End, sentence.End) : null);
    }

    private static readonly WordSet Actors = new("nederland kabinet regering wij we ik");
    private static readonly WordSet Their = new("hun haar jullie uw");
    private static readonly WordSet Known = new("de die deze dat");
    private static readonly WordSet There = new("er");
    private static readonly WordSet Being = new("zijn is bestaan leven");
    private static readonly WordSet Among = new("onder bij sommige veel vele");
}
