using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stavaza.Register;

/// <summary>A node of a YAML file, with the line on which it begins. Exactly one of text, items and fields is set.</summary>
internal sealed record FileNode(string File, long Line)
{
    /// <summary>The schema is four levels deep; a file that nests much deeper is none of ours.</summary>
    private const int Deepest = 8;

    public string? Text { get; private init; }

    public IReadOnlyList<FileNode>? Items { get; private init; }

    public IReadOnlyList<(string Name, FileNode Value)>? Fields { get; private init; }

    /// <summary>Reads the one document of a file; null for an empty file.</summary>
    /// <exception cref="RegisterException">It is no YAML, holds several documents, or uses what the schema has no use for.</exception>
    public static FileNode? Read(string file, TextReader text)
    {
        try
        {
            var events = new Parser(text);
            events.Consume<StreamStart>();
            if (events.TryConsume<StreamEnd>(out _))
            {
                return null;
            }

            events.Consume<DocumentStart>();
            var root = Read(file, events, 0);
            events.Consume<DocumentEnd>();
            return events.Accept<StreamEnd>(out _) ? root : throw RegisterException.At(file, events.Current!.Start.Line, "one document a file");
        }
        catch (YamlException error)
        {
            throw RegisterException.At(file, Math.Max(1, error.Start.Line), "not readable as YAML: " + error.Message, error);
        }
    }

    public RegisterException Wrong(string what) => RegisterException.At(File, Line, what);

    /// <summary>The text of a field, trimmed; null where the field is absent or empty.</summary>
    public string? TextOf(string name) =>
        Field(name) is not { } field ? null
        : field.Text is not { } text ? throw field.Wrong($"{name} takes text")
        : text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The texts of a field that takes one or several; empty where it is absent.</summary>
    public IReadOnlyList<string> TextsOf(string name) => Field(name) switch
    {
        null => [],
        { Text: { } one } => one.Trim().Length == 0 ? [] : [one.Trim()],
        { Items: { } several } => [.. several.Select(item => item.Text?.Trim() ?? throw item.Wrong($"{name} takes text"))],
        { } other => throw other.Wrong($"{name} takes text, or a list of texts"),
    };

    public FileNode? Field(string name) => Fields?.FirstOrDefault(field => field.Name == name).Value;

    /// <exception cref="RegisterException">A field stands here that the schema does not have.</exception>
    public void Expect(params ReadOnlySpan<string> names)
    {
        if (Fields is null)
        {
            throw Wrong("fields are expected here");
        }

        foreach (var (name, value) in Fields)
        {
            if (!names.Contains(name))
            {
                throw value.Wrong(string.Create(CultureInfo.InvariantCulture, $"unknown field '{name}'; known are {string.Join(", ", names!)}"));
            }
        }
    }

    private static FileNode Read(string file, IParser events, int depth)
    {
        var line = events.Current?.Start.Line ?? 1;
        if (depth > Deepest)
        {
            throw RegisterException.At(file, line, "nested too deep");
        }

        return events.TryConsume<Scalar>(out var scalar) ? new(file, line) { Text = scalar.Value }
            : events.TryConsume<SequenceStart>(out _) ? new(file, line) { Items = ReadItems(file, events, depth) }
            : events.TryConsume<MappingStart>(out _) ? new(file, line) { Fields = ReadFields(file, events, depth) }
            : throw RegisterException.At(file, line, "anchors and aliases are not used here");
    }

    private static List<FileNode> ReadItems(string file, IParser events, int depth)
    {
        var items = new List<FileNode>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(file, events, depth + 1));
        }

        return items;
    }

    private static List<(string, FileNode)> ReadFields(string file, IParser events, int depth)
    {
        var fields = new List<(string Name, FileNode)>();
        while (!events.TryConsume<MappingEnd>(out _))
        {
            var key = Read(file, events, depth + 1);
            var name = key.Text ?? throw key.Wrong("the name of a field is text");
            if (fields.Exists(field => field.Name == name))
            {
                throw key.Wrong($"{name} stands here twice");
            }

            fields.Add((name, Read(file, events, depth + 1)));
        }

        return fields;
    }
}
