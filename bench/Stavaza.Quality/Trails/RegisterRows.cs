using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stavaza.Quality.Trails;

/// <summary>A motion of 2019–2021 as its list has it.</summary>
/// <param name="Id">kst-25295-1227.</param>
/// <param name="Indiener">The first mover, with first name or initials.</param>
/// <param name="Titel">Title.</param>
internal sealed record MotieRow(string Id, string Indiener, string Titel);

/// <summary>A motion of 2026 as its list has it on the last day.</summary>
/// <param name="Zaak">2026Z04829.</param>
/// <param name="Titel">Title.</param>
/// <param name="Status">aangenomen, verworpen, aangehouden, in_behandeling.</param>
/// <param name="Stemmen">voor or tegen per party; empty where it was not voted on.</param>
internal sealed record StemmingRow(string Zaak, string Titel, string Status, IReadOnlyDictionary<string, string> Stemmen);

/// <summary>A status that a motion of 2026 was seen to have from a moment on.</summary>
internal sealed record StatusRow(string Zaak, DateOnly Day, string Status);

/// <summary>The rows of the corpus, read from the files themselves and not through the feed or the record.</summary>
internal sealed partial class RegisterRows(string corpus)
{
    public IReadOnlyList<MotieRow> Moties { get; } =
    [
        .. Listed(Path.Combine(corpus, "tk-moties-2019-2021/moties.json"), row => new MotieRow("kst-" + Rijkswet().Replace(Text(row, "id"), ""), Text(row, "indiener"), Text(row, "info"))),
    ];

    public IReadOnlyList<StemmingRow> Stemmingen { get; } =
    [
        .. Listed(Path.Combine(corpus, "tk-moties-votes-2026/moties.json"), row => new StemmingRow(
            Zaak().Match(Text(row, "tk_url")).Value,
            Text(row, "titel"),
            Text(row, "status"),
            row.GetProperty("stemmen").EnumerateObject().ToDictionary(stem => stem.Name, stem => stem.Value.GetString()!))),
    ];

    /// <summary>What each motion of 2026 was at the end of each day on which it changed.</summary>
    public IReadOnlyList<StatusRow> Statuses { get; } =
    [
        .. File.ReadLines(Path.Combine(corpus, "tk-moties-votes-2026/status_history.csv")).Skip(1).Select(line => line.Split(',', 5))
            .Select(cells => new StatusRow(cells[0], DateTimeOffset.Parse(cells[1], CultureInfo.InvariantCulture).DayInAmsterdam(), cells[3]))
            .GroupBy(row => (row.Zaak, row.Day)).Select(day => day.Last()),
    ];

    /// <summary>The written questions of which the number is among these, and each so many-th besides, with every field of the row.</summary>
    public IReadOnlyList<JsonElement> Vragen(IReadOnlySet<string> numbers, int each)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(corpus, "tk-odata-schriftelijke-vragen/zaken_schriftelijke_vragen.jsonl.gz")), CompressionMode.Decompress));
        var found = new List<JsonElement>();
        var at = 0;
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (at++ % each == 0 || numbers.Contains(Text(row.RootElement, "Nummer")))
            {
                found.Add(row.RootElement.Clone());
            }
        }

        return found;
    }

    private static List<T> Listed<T>(string path, Func<JsonElement, T> row)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. list.RootElement.EnumerateArray().Select(row)];
    }

    private static string Text(JsonElement row, string field) => row.GetProperty(field).GetString()!;

    /// <summary>The number of a Rijkswet is no part of an id.</summary>
    [GeneratedRegex(@"-\(R[0-9]{4}\)")]
    private static partial Regex Rijkswet();

    [GeneratedRegex("(?<=[?&]id=)[0-9]{4}Z[0-9]{5}")]
    private static partial Regex Zaak();
}
