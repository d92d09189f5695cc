using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Stavaza.Reading;
using Stavaza.Reading.Cleaning;

namespace Stavaza.Bench;

/// <summary>One text to read, with what is known of it.</summary>
internal readonly record struct KnownText(string Text, ReadingContext Context);

/// <summary>Texts of one sort, measured together.</summary>
internal sealed record TextSet(string Name, IReadOnlyList<KnownText> Texts)
{
    private const string Laws = "laws-markdown-nl/versions-fulltext-sample.jsonl.gz";
    private const string Moties = "tk-moties-2019-2021/Arango/Moties.json";

    /// <summary>Millions of bytes of UTF-8.</summary>
    public double Megabytes { get; } = Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text.Text)) / 1e6;

    /// <summary>
    /// The opened documents as extracted and as cleaned, and where the corpus is, the titles of motions (hardly anything but references) and laws (references
    /// of one kind, close together). What the corpus stores in a format that .NET does not read stays out.
    /// </summary>
    public static IReadOnlyList<TextSet> Of(Material material)
    {
        KnownText[] raw = [.. material.Files.Select(file => new KnownText(file.Text.Text, file.Context))];
        KnownText[] clean = [.. raw.Select(text => text with { Text = TextCleaner.Clean(text.Text, text.Context.Layout).Text })];
        TextSet?[] sets =
        [
            new("Documents, as extracted", raw),
            new("Documents, cleaned", clean),
            FromLines(material, "Titles of motions", Moties, "info"),
            FromLines(material, "Laws", Laws, "text"),
        ];
        return [.. sets.OfType<TextSet>()];
    }

    private static TextSet? FromLines(Material material, string name, string file, string field)
    {
        if (material.Corpus is not { } corpus || Path.Combine(corpus, file) is var path && !File.Exists(path))
        {
            return null;
        }

        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);
        using var reader = new StreamReader(stream);
        var texts = new List<KnownText>();
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty(field, out var text) && text.GetString() is { Length: > 0 } found)
            {
                texts.Add(new(found, ReadingContext.None));
            }
        }

        return new(name, texts);
    }
}
