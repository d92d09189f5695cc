using System.Text.Json;
using Stavaza.Documents;

namespace Stavaza.Quality.Motions;

/// <summary>What one folder of the corpus, or one list, has of motions.</summary>
/// <param name="Name">Folder and file, relative to the corpus.</param>
/// <param name="Rows">Rows of a list; documents of a folder.</param>
/// <param name="Titles">Rows that hold a title and no text, each with its number in the list.</param>
/// <param name="Motions">The motions whose text is there.</param>
/// <param name="Unreadable">Documents that could not be opened, with the reason.</param>
internal sealed record MotionSource(string Name, int Rows, IReadOnlyList<(string Where, MotionTitle Title)> Titles, IReadOnlyList<(string Where, MotionText Motion)> Motions, IReadOnlyList<string> Unreadable)
{
    private static readonly string[] Lists = ["tk-moties-2019-2021/moties.json", "tk-moties-votes-2026/moties.json"];

    private static readonly string[] Folders = ["vlos-verslagen-2025", "handelingen-pdf", "koop-kst-xml", "moties-doc-pdf", "parlamint-nl-samples"];

    /// <summary>Everything in the corpus that has motions.</summary>
    public static IEnumerable<MotionSource> In(string corpus)
    {
        foreach (var list in Lists.Where(list => File.Exists(Path.Combine(corpus, list))))
        {
            yield return OfList(list, File.ReadAllBytes(Path.Combine(corpus, list)));
        }

        foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(corpus, folder))))
        {
            yield return OfFolder(folder, Path.Combine(corpus, folder));
        }
    }

    /// <summary>A JSON list of motions, a row each; the text is looked for in every field.</summary>
    public static MotionSource OfList(string name, ReadOnlyMemory<byte> json)
    {
        using var list = JsonDocument.Parse(json);
        var motions = new List<(string, MotionText)>();
        var titles = new List<(string, MotionTitle)>();
        var rows = 0;
        foreach (var row in list.RootElement.EnumerateArray())
        {
            rows++;
            var words = row.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Select(field => field.Value.GetString()!).FirstOrDefault(MotionText.IsIn);
            if (words is null)
            {
                titles.Add(($"row {rows}", MotionTitle.Of(TitleOf(row))));
            }
            else
            {
                var text = new DocumentText(words, Documents.DocumentFormat.Text, Stavaza.Reading.Layout.Unknown, [], DocumentFacts.None);
                motions.AddRange(MotionText.In(text).Select(motion => ($"row {rows}", motion)));
            }
        }

        return new(name, rows, titles, motions, []);
    }

    /// <summary>The field that the lists call info or titel; "" where a row has neither.</summary>
    private static string TitleOf(JsonElement row) =>
        (row.TryGetProperty("info", out var title) || row.TryGetProperty("titel", out title)) && title.ValueKind == JsonValueKind.String ? title.GetString()! : "";

    private static MotionSource OfFolder(string name, string folder)
    {
        var opener = new DocumentOpener(new OpeningLimits());
        var motions = new List<(string, MotionText)>();
        var unreadable = new List<string>();
        var documents = 0;
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsDocument).Order(StringComparer.Ordinal))
        {
            documents++;
            var where = Path.GetFileName(file);
            switch (opener.Open(file, File.ReadAllBytes(file), CancellationToken.None))
            {
                case Opening.Opened(var text):
                    motions.AddRange(MotionText.In(text).Select(motion => (where, motion)));
                    break;
                case Opening.Unreadable(var reason):
                    unreadable.Add($"{where}: {reason}");
                    break;
                default:
                    throw new NotSupportedException();
            }
        }

        return new(name, documents, [], motions, unreadable);
    }

    private static bool IsDocument(string file) => Path.GetExtension(file) is ".xml" or ".pdf" or ".doc" or ".docx" or ".html";
}
