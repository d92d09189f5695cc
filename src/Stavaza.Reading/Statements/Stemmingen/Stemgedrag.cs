using System.Collections.Immutable;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Stemmingen;

/// <summary>Who voted how, as the chair's formula tells: "de leden van de fracties van A en B voor deze motie hebben gestemd en de leden van de overige fracties ertegen".</summary>
/// <param name="For">Parties and members that were for, as named.</param>
/// <param name="Against">Parties and members that were against, as named.</param>
/// <param name="Others">for or against: how the parties voted that are not named; null where the formula does not say.</param>
internal readonly record struct Stemgedrag(ImmutableArray<string> For, ImmutableArray<string> Against, string? Others)
{
    private static readonly WordSet ForWords = new("voor vóór ervoor");
    private static readonly WordSet AgainstWords = new("tegen ertegen");
    private static readonly WordSet Small = new("van de der den het fractie fracties lid leden aanwezige en dat groep");

    // formula = {("de leden van de fractie(s) van" names | "de leden van de overige fracties") ("voor" | "tegen")}
    public static Stemgedrag Read(Prose prose, int first, int end)
    {
        var sides = (For: ImmutableArray.CreateBuilder<string>(), Against: ImmutableArray.CreateBuilder<string>());
        var names = new List<string>();
        var (others, rest, name) = (default(string), false, -1);
        for (var at = first; at < end; at++)
        {
            var isName = IsName(prose, at);
            if (name >= 0 && !isName)
            {
                names.Add(prose.Quote(name, at));
                name = -1;
            }

            if (prose.IsIn(at, ForWords) || prose.IsIn(at, AgainstWords))
            {
                var forIt = prose.IsIn(at, ForWords);
                (forIt ? sides.For : sides.Against).AddRange(names);
                others = rest ? forIt ? "for" : "against" : others;
                names.Clear();
                rest = false;
                continue;
            }

            name = isName && name < 0 ? at : name;
            rest |= prose.Is(at, "overige") || prose.Is(at, "andere");
        }

        return new(sides.For.ToImmutable(), sides.Against.ToImmutable(), others);
    }

    // Names are capitalized or begin with a number: "50PLUS", "GroenLinks-PvdA", "het lid Van Haga".
    private static bool IsName(Prose prose, int at)
    {
        if (prose.Sign(at) != '\0' || prose.IsIn(at, Small) && char.IsLower(prose[at][0]))
        {
            return false;
        }

        var unit = prose.Text[prose.Words[at].Start];
        return char.IsUpper(unit) || (char.IsDigit(unit) && prose.Words[at].Length > 2);
    }
}
