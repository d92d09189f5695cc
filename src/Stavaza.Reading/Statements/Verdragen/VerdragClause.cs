using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The clause in which a treaty event is told: its subject stands in it, and of a relative clause is the word before it.</summary>
/// <param name="First">First word in which its subject may stand.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Relative">It is a relative clause.</param>
/// <param name="OfUnnamedStates">"Landen die het verdrag hebben bekrachtigd": nobody in particular.</param>
internal readonly record struct VerdragClause(int First, int End, bool Relative, bool OfUnnamedStates)
{
    private const int Reach = 60;

    private static readonly WordSet Conjunctions = new("dat omdat nadat doordat terwijl toen hoewel waardoor waarna zodat of indien");
    private static readonly WordSet Unnamed = new("landen staten partijen lidstaten leden regeringen partners bondgenoten degenen anderen ondertekenaars kernwapenstaten kernwapenlanden");

    public static VerdragClause Around(Prose prose, Sentence part, Cue cue)
    {
        var end = cue.End;
        while (end < part.End && end - cue.End < Reach && !prose.IsIn(end, Conjunctions))
        {
            end++;
        }

        for (var at = cue.First - 1; at >= Math.Max(part.First, cue.First - Reach); at--)
        {
            // "Dat" behind a state stands for it; elsewhere it opens a clause of its own.
            var antecedent = prose.Sign(at - 1) == ',' ? at - 2 : at - 1;
            if ((prose.Is(at, "die") && at > part.First) || (prose.Is(at, "dat") && Actoren.At(prose, antecedent) is not null))
            {
                return OfRelative(prose, at, antecedent, end);
            }

            if (prose.IsIn(at, Conjunctions))
            {
                return new(at, end, false, false);
            }
        }

        return new(Math.Max(part.First, cue.First - Reach), end, false, false);
    }

    private static VerdragClause OfRelative(Prose prose, int pronoun, int antecedent, int end) =>
        Actoren.At(prose, antecedent) is null
            ? new(pronoun, end, Relative: true, OfUnnamedStates: prose.IsIn(antecedent, Unnamed))
            : new(Math.Max(0, antecedent - 2), end, Relative: true, OfUnnamedStates: false);
}
