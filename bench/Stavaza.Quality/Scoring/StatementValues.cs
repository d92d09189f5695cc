using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;

namespace Stavaza.Quality.Scoring;

/// <summary>Compares what found statements say: the verb of a dictum, the appreciation, the stance, the result of a vote.</summary>
internal sealed partial class StatementValues
{
    private static readonly FrozenDictionary<string, string> FieldOf = new Dictionary<string, string>
    {
        ["dictum"] = "verb",
        ["appreciation"] = "appreciation",
        ["execution"] = "stance",
        ["vote"] = "result",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Same = new Dictionary<string, string>
    {
        ["adopted"] = "aangenomen",
        ["rejected"] = "verworpen",
        ["none"] = "geen",
        ["aanhouden"] = "verzocht-aan-te-houden",
        ["verzoek-aan-te-houden"] = "verzocht-aan-te-houden",
        ["verzocht-motie-aan-te-houden"] = "verzocht-aan-te-houden",
        ["oordeel-aan-de-kamer"] = "oordeel-kamer",
    }.ToFrozenDictionary();

    private readonly Tallies _values = new();

    public IEnumerable<Mistake> Add(Passage passage, Label label, ReadMark mark)
    {
        if (!FieldOf.TryGetValue(label.Type, out var field) || ValueOf(label.Fields, field) is not { Length: > 0 } wanted || wanted == "unknown")
        {
            yield break;
        }

        var read = ValueOf(mark.Fields, field);
        _values.Add($"{label.Type}.{field}", gold: 1, hit: wanted == read ? 1 : 0);
        if (wanted != read)
        {
            yield return new(Fault.Value, passage, label.Span, $"{field}: {wanted}, read as {(read.Length > 0 ? read : "nothing")}");
        }
    }

    public ImmutableArray<ScoreRow> Rows() => _values.Shares();

    private static string ValueOf(JsonElement fields, string field)
    {
        var said = fields.Said(field);
        return Slug(said.Length > 0 ? said : fields.Said(field is "appreciation" or "stance" ? "value" : "outcome"));
    }

    private static string Slug(string value)
    {
        var slug = Gaps().Replace(value.Trim().ToLowerInvariant(), "-");
        return Same.GetValueOrDefault(slug, slug);
    }

    [GeneratedRegex(@"[\s_]+")]
    private static partial Regex Gaps();
}
