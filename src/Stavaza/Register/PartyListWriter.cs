using System.Globalization;

namespace Stavaza.Register;

/// <summary>Writes a list of parties as a file of the register.</summary>
internal static class PartyListWriter
{
    public static void Write(TextWriter file, PartyList list)
    {
        file.NewLine = "\n";
        file.WriteLine("# Schema: docs/register.md. A day is the earliest on which a state did it; depositaries are named where there are several.");
        file.WriteLine("parties:");
        file.WriteLine($"  - subject: {list.Subject}");
        file.WriteLine($"    source: \"{list.Source.AbsoluteUri}\"");
        file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    as-of: {list.AsOf:yyyy-MM-dd}"));
        file.WriteLine($"    sure: {list.Sure}");
        if (list.Via is { } via)
        {
            file.WriteLine($"    via: \"{via.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }

        file.WriteLine("    states:");
        foreach (var row in list.Rows)
        {
            file.WriteLine($"      - {{{string.Join(", ", [$"state: \"{row.State}\"", .. row.Acts.Select(act => $"{act.Kind}: {Days(act)}"), .. Depositaries(row)])}}}");
        }
    }

    private static IEnumerable<string> Depositaries(PartyRow row) => row.Depositaries.Count > 0 ? [$"depositaries: [{string.Join(", ", row.Depositaries)}]"] : [];

    private static string Days(PartyAct act) =>
        act.Days is [{ Depositary: null } only] ? only.Day.ToString() : $"{{{string.Join(", ", act.Days.Select(day => $"{day.Depositary}: {day.Day}"))}}}";
}
