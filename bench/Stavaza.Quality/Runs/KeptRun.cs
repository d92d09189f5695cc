using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Runs;

/// <summary>The figures of a run that somebody kept, against which later runs are compared. Counts only, so that it says nothing of the passages.</summary>
/// <param name="Commit">The commit that was measured.</param>
/// <param name="Day">The day, as yyyy-MM-dd.</param>
/// <param name="Sets">Per set, by its name.</param>
internal sealed record KeptRun(string Commit, string Day, SortedDictionary<string, KeptSet> Sets)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TallyConverter() },
        NewLine = "\n",
    };

    /// <summary>The kept run; null where none was kept.</summary>
    /// <exception cref="LabelledSetException">The file is damaged.</exception>
    public static KeptRun? Load(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<KeptRun>(File.ReadAllText(path), Options);
        }
        catch (JsonException error)
        {
            throw new LabelledSetException($"{path} is damaged: {error.Message}; bench/quality --keep writes it anew once it is removed", error);
        }
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");

    /// <summary>This run with other figures; sets that were not measured now (the gold may be absent) stay as they were.</summary>
    public static KeptRun Of(KeptRun? before, string commit, DateOnly day, IEnumerable<(LabelledSet Set, SetScore Score)> scores)
    {
        var sets = new SortedDictionary<string, KeptSet>(before?.Sets.ToDictionary() ?? [], StringComparer.Ordinal);
        foreach (var (set, score) in scores)
        {
            sets[set.Name] = KeptSet.Of(set, score);
        }

        return new(commit, day.ToString("yyyy-MM-dd"), sets);
    }
}

/// <summary>The figures of one set.</summary>
/// <param name="Sha256">Of the labelled file; figures of another file are not compared.</param>
/// <param name="Passages">Number of passages.</param>
/// <param name="Scores">Counts per group and line.</param>
internal sealed record KeptSet(string Sha256, int Passages, Dictionary<string, Dictionary<string, Tally>> Scores)
{
    public static KeptSet Of(LabelledSet set, SetScore score) => Of(set.Hash, score);

    public static KeptSet Of(string hash, SetScore score) => new(
        hash,
        score.Passages,
        score.Groups.ToDictionary(group => group.Name, group => group.Rows.ToDictionary(row => row.Name, row => row.Tally)));
}

/// <summary>Writes counts on one line, so that a change of a figure is a line of a diff.</summary>
internal sealed class TallyConverter : JsonConverter<Tally>
{
    public override Tally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var counts = json.RootElement;
        return counts.Whole("gold") is { } gold && counts.Whole("right") is { } right
            ? new(gold, right, counts.Whole("read"))
            : throw new JsonException("a count lacks \"gold\" or \"right\"");
    }

    public override void Write(Utf8JsonWriter writer, Tally value, JsonSerializerOptions options)
    {
        var read = value.Output is { } output ? $", \"read\": {output}" : "";
        writer.WriteRawValue($"{{ \"gold\": {value.Gold}, \"right\": {value.Hit}{read} }}");
    }
}
