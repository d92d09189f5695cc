using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The numbers that stand around a motion: the one that the chair gives it, and that of the motion whose place it takes.</summary>
internal static class MotieNumbers
{
    private static readonly PhraseTable Replacing = new("""
        voor: ter vervanging van
        voor: t.v.v
        was: was nr|nummer
        """);

    private static readonly WordSet Numbers = new("nr nummer");

    /// <summary>"Zij krijgt nr. 30 (36200-V)."</summary>
    public static string? GivenBehind(Prose prose, int at, int end)
    {
        for (; at < end; at++)
        {
            if (prose.Is(at, "krijgt") && prose.IsIn(at + 1, Numbers))
            {
                foreach (var citation in prose.CitationsIn(at, Math.Min(end, at + 10)))
                {
                    return citation is { Kind: "kamerstuk" } ? citation.Id : null;
                }

                return null;
            }
        }

        return null;
    }

    /// <summary>"Ter vervanging van die gedrukt onder nr. 8", "(t.v.v. 36800-X-49)", "was nr. 8": the id, by the dossier of the motion itself where a bare number stands there.</summary>
    /// <param name="id">The motion's own id; null where the text gives none before its own number.</param>
    public static string? ReplacedIn(Prose prose, int first, int end, string? id)
    {
        if (Replacing.First(prose, first, end) is not { } cue)
        {
            return null;
        }

        foreach (var citation in prose.CitationsIn(cue.End, Math.Min(end, cue.End + 14)))
        {
            if (citation is KamerstukCitation { Self: false } && citation.Id != id)
            {
                return citation.Id;
            }
        }

        for (var at = cue.End - 1; at < Math.Min(end, cue.End + 8); at++)
        {
            if (prose.IsIn(at, Numbers) && (prose.Sign(at + 1) == '.' ? at + 2 : at + 1) is var number && number < end && int.TryParse(prose[number], out _))
            {
                return (id ?? prose.OwnId) is { } own ? $"{own[..(own.LastIndexOf('-') + 1)]}{prose[number]}" : $"nr. {prose[number]}";
            }
        }

        return null;
    }
}
