using Stavaza.Register;

namespace Stavaza.Cli.Views;

/// <summary>A table of parties as text, a state a line.</summary>
internal static class PartiesView
{
    public static void Write(TextPage page, PartyTable table)
    {
        page.Line($"{table.Subject.NameIn("nl")} — parties as of {table.AsOf:yyyy-MM-dd}");
        page.Line($"List of {table.ListOf:yyyy-MM-dd}, {table.Source}{(table.Via is { } via ? $" ({via})" : "")}; {table.Sure}. What came later is only here where a fact of the register says so.", hang: 2);
        page.Blank();
        foreach (var row in table.Rows)
        {
            page.Line($"{row.Name}: {string.Join("; ", Acts(row))}", indent: 2, hang: 4);
        }

        page.Blank();
        page.Line($"{table.Count.Signatories} signed, {table.Count.Bound} bound.");
    }

    private static IEnumerable<string> Acts(PartyStanding row)
    {
        if (row.SignedOn.Count > 0)
        {
            yield return $"signed {Days(row.SignedOn)}";
        }

        if (row.Provisionally is { } provisionally)
        {
            yield return $"applied provisionally {provisionally}";
        }

        if (row.BoundBy is { } act)
        {
            yield return $"{act} {Days(row.Bound)}";
        }

        if (row.Withdrawn is { } withdrawn)
        {
            yield return $"withdrawn {withdrawn}";
        }

        if (row.Depositaries.Count > 0)
        {
            yield return $"listed with {string.Join(", ", row.Depositaries)}, without a day";
        }
    }

    private static string Days(IReadOnlyList<PartyDay> days) =>
        string.Join(", ", days.Select(day => day.Depositary is { } depositary ? $"{day.Day} ({depositary})" : day.Day.ToString()));
}
