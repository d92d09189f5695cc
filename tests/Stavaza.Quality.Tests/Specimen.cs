using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>A passage with labels and with what a reader made of it, each given by its words, to score.</summary>
internal sealed class Specimen(string text, string? date = null)
{
    private readonly JsonArray _labels = [];
    private readonly JsonArray _nearMisses = [];
    private readonly List<string> _lines = [];
    private string _kind = "citations";

    /// <summary>A labelled citation; more fields as an anonymous object.</summary>
    public Specimen Citation(string words, string kind, string? id, object? more = null) => Label(words, Fields(more, ("kind", kind), ("id", id)));

    /// <summary>A labelled statement.</summary>
    public Specimen Statement(string words, string type, object? more = null)
    {
        _kind = "statements";
        return Label(words, Fields(more, ("type", type)));
    }

    /// <summary>Words that must not be marked.</summary>
    public Specimen NearMiss(string words, string why = "looks like one")
    {
        _nearMisses.Add(At(words, new() { ["why"] = why }));
        return this;
    }

    /// <summary>A citation that a reader gave.</summary>
    public Specimen ReadsCitation(string words, string kind, string? id, object? more = null) => Reads(words, Fields(more, ("type", "citation"), ("kind", kind), ("id", id)));

    /// <summary>A statement that a reader gave.</summary>
    public Specimen ReadsStatement(string words, string type, object? more = null)
    {
        _kind = "statements";
        return Reads(words, Fields(more, ("type", type)));
    }

    /// <summary>The labelled set, of this passage alone.</summary>
    public LabelledSet Set()
    {
        var passage = new JsonObject
        {
            ["id"] = "P1",
            ["date"] = date,
            ["text"] = text,
            [_kind] = _labels.DeepClone(),
            [_kind == "citations" ? "traps" : "non_statements"] = _nearMisses.DeepClone(),
        };
        return LabelledSet.Of("specimen", Encoding.UTF8.GetBytes(passage.ToJsonString()));
    }

    public SetScore Score() => Score(out _);

    public SetScore Score(out List<string> warnings)
    {
        var set = Set();
        var told = new List<string>();
        var score = Scorer.Score(set, MarkLines.Read(set, _lines, told.Add));
        warnings = told;
        return score;
    }

    private static JsonObject Fields(object? more, params (string Name, string? Value)[] fields)
    {
        var all = more is null ? [] : JsonSerializer.SerializeToNode(more)!.AsObject();
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        return all;
    }

    private Specimen Label(string words, JsonObject fields)
    {
        _labels.Add(At(words, fields));
        return this;
    }

    private Specimen Reads(string words, JsonObject fields)
    {
        // Marks count UTF-16 units, as .NET does.
        fields["doc"] = "P1";
        fields["start"] = Place(words);
        fields["length"] = words.Length;
        fields["text"] = words;
        _lines.Add(fields.ToJsonString());
        return this;
    }

    private JsonObject At(string words, JsonObject fields)
    {
        // Labels count characters.
        var start = text[..Place(words)].EnumerateRunes().Count();
        fields["text"] = words;
        fields["start"] = start;
        fields["end"] = start + words.EnumerateRunes().Count();
        return fields;
    }

    private int Place(string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var place ? place : throw new ArgumentException($"not in the text: {words}", nameof(words));
}
