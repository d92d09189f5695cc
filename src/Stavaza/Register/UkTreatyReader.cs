using System.Text.Json;

namespace Stavaza.Register;

/// <summary>
/// Reads who is a party from answers of the United Kingdom's treaty database: a JSON array of treaties, each with its title and its states in one text. A treaty
/// with several depositaries stands in it once a depositary, with "[London version]" and the like behind the title: here it is one treaty, and each state keeps
/// the depositaries that list it. Days of states are not in these answers.
/// </summary>
internal static class UkTreatyReader
{
    /// <param name="json">The answers.</param>
    /// <param name="subject">The treaty wanted: by any of its names.</param>
    /// <param name="notes">Names that are no state of ours: territories, and states that are gone. They are left out.</param>
    /// <exception cref="FormatException">The answers do not have the treaty.</exception>
    public static IReadOnlyList<PartyRow> Read(Stream json, RegisterSubject subject, List<string> notes)
    {
        using var answers = JsonDocument.Parse(json);
        var listed = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var found = false;
        foreach (var (title, states) in Treaties(answers.RootElement))
        {
            var (name, depositary) = Parted(title);
            if (subject.Names.Any(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                found = true;
                Add(states, depositary, listed, notes);
            }
        }

        return found
            ? [.. listed.Select(row => new PartyRow(row.Key, []) { Depositaries = [.. row.Value] })]
            : throw new FormatException($"none of the treaties in it is called {string.Join(", or ", subject.Names.Select(one => one.Name))}");
    }

    private static void Add(string states, string? depositary, SortedDictionary<string, SortedSet<string>> listed, List<string> notes)
    {
        foreach (var name in states.Split(" ; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (States.Find(name) is not { } state)
            {
                notes.Add($"'{name}'{(depositary is null ? "" : $" ({depositary})")} is no state that the register knows");
                continue;
            }

            if (!listed.TryGetValue(state.Code, out var with))
            {
                listed.Add(state.Code, with = new(StringComparer.Ordinal));
            }

            if (depositary is not null)
            {
                with.Add(depositary);
            }
        }
    }

    private static IEnumerable<(string Title, string States)> Treaties(JsonElement answers)
    {
        if (answers.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("an array of treaties is expected");
        }

        foreach (var treaty in answers.EnumerateArray())
        {
            if (treaty.ValueKind == JsonValueKind.Object && treaty.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
                && treaty.TryGetProperty("country_name", out var states) && states.ValueKind == JsonValueKind.String)
            {
                yield return (title.GetString()!, states.GetString()!);
            }
        }
    }

    // "Treaty on … [London Version]" is the treaty, with London.
    private static (string Name, string? Depositary) Parted(string title)
    {
        var bracket = title.LastIndexOf('[');
        var inside = bracket < 0 ? "" : title[(bracket + 1)..].TrimEnd(']', ' ');
        return inside.EndsWith(" version", StringComparison.OrdinalIgnoreCase)
            ? (title[..bracket].Trim(), inside[..^" version".Length].Trim())
            : (title.Trim(), null);
    }
}
