using Stavaza.Register;

namespace Stavaza.Cli.Views;

/// <summary>A fact of the register as text: what it says, how sure, where it stands.</summary>
internal static class FactLines
{
    /// <summary>Writes the fact, its sources and the sentences that say it.</summary>
    public static void Fact(this TextPage page, FactFound fact, IReadOnlyList<FactConflict> conflicts, int indent)
    {
        page.Line($"{(fact.From is { } day ? $"{day}" : "no day")} {Saying(fact)}", indent, hang: 4);
        page.Line($"{fact.Sure}; {Standing(fact)}; id {fact.Id}", indent + 4, hang: 2);
        foreach (var source in fact.Sources)
        {
            page.Line(source.AbsoluteUri, indent + 4);
        }

        foreach (var conflict in conflicts.Where(conflict => conflict.Facts.Contains(fact.Id)))
        {
            page.Line($"CONFLICT: {conflict.Saying ?? $"see {string.Join(", ", conflict.Facts.Where(id => id != fact.Id))}"}", indent + 4, hang: 2);
        }

        if (fact.Note is { } note)
        {
            page.Line($"note: {note}", indent + 4, hang: 2);
        }

        foreach (var evidence in fact.Evidence)
        {
            page.Evidence(evidence, indent + 4);
        }
    }

    /// <summary>What it says, without its day: "ratification withdrawn, Rusland: …, until 2026-02-05".</summary>
    public static string Saying(FactFound fact) =>
        fact.Predicate.Replace('-', ' ')
        + (fact.Parties.Count > 0 ? $", {string.Join(", ", fact.Parties)}" : "")
        + (fact.Value is { } value ? $": {value}" : "")
        + (fact.To is { } to ? $" (until {to})" : "");

    private static string Standing(FactFound fact) => fact.State switch
    {
        "proposed" => "read in a document, not accepted",
        "accepted" => "read in a document, accepted by hand",
        _ when fact.KnownBy == "published" => $"published {fact.Known:yyyy-MM-dd}",
        _ => "known from its day",
    };
}
