using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The states that do something to a treaty.</summary>
internal static class Actoren
{
    private static readonly WordSet States = new("""
        rusland vs amerika china nederland frankrijk honduras iran noord-korea pakistan india israël duitsland polen oekraïne kazachstan zuid-korea turkije mexico oostenrijk
        """);

    /// <summary>Words behind which a state is spoken with, not doing anything.</summary>
    private static readonly WordSet Beside = new("met naar aan over tegen jegens tussen bij namens");

    /// <summary>What a sentence about Dutch views names without an actor: "Nederland betreurt de opzegging".</summary>
    private static readonly WordSet Nouns = new("intrekking bekrachtiging ratificatie verlenging opzegging opschorting terugtrekking uittreding inwerkingtreding ondertekening toetreding");

    /// <summary>Who did it: the state nearest to the verb in its clause, or two of them; null where none is named.</summary>
    public static string? In(Prose prose, VerdragClause clause, int verb)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        for (var at = clause.First; at < clause.End; at++)
        {
            if (Math.Abs(at - verb) < distance && At(prose, at) is not null && !IsBeside(prose, at, verb))
            {
                (nearest, distance) = (at, Math.Abs(at - verb));
            }
        }

        return nearest < 0 ? null : WithPartner(prose, nearest);
    }

    /// <summary>The state named at a word; null where none is.</summary>
    public static string? At(Prose prose, int at) =>
        prose.IsIn(at, States) ? prose.Quote(at, at + 1) : prose.Is(at, "Verenigde") && prose.Is(at + 1, "Staten") ? "VS" : null;

    private static bool IsBeside(Prose prose, int at, int verb)
    {
        var before = prose.Is(at - 1, "de") ? at - 2 : at - 1;
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
