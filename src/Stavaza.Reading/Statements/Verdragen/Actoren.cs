using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The states that do something to a treaty.</summary>
internal static class Actoren
{
    /// <summary>Words behind which a state is spoken with, not doing anything.</summary>
    private static readonly WordSet Beside = new("met naar aan over tegen jegens tussen bij namens");

    /// <summary>What a sentence about Dutch views names without an actor: "Nederland betreurt de opzegging".</summary>
    private static readonly WordSet Nouns = new("intrekking bekrachtiging ratificatie verlenging opzegging opschorting terugtrekking uittreding inwerkingtreding ondertekening toetreding");

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

    /// <summary>The state named at a word; null where none is.</summary>
    public static string? At(Prose prose, int at) => at < 0 || at >= prose.Words.Length ? null : Staten.At(prose, at)?.Name;

    private static int WordBefore(Prose prose, int at) => prose.Is(at - 1, "de") ? at - 2 : at - 1;

    private static bool IsBeside(Prose prose, int at, int verb)
    {
        var before = WordBefore(prose, at);
        return prose.IsIn(before, Beside) || (prose.Is(at, "nederland") && prose.IsIn(verb, Nouns) && !prose.Is(before, "door"));
    }

    // "De VS en Rusland" are two.
    private static string WithPartner(Prose prose, int state)
    {
        var partner = At(prose, state - 2) is { } before && prose.Is(state - 1, "en") ? before + " en " : "";
        var other = prose.Is(state + 1, "en") ? At(prose, state + 2) ?? At(prose, state + 3) : null;
        return partner + At(prose, state) + (other is null ? "" : " en " + other);
    }
}
