using System.Text;
using Stavaza.Documents;
using Stavaza.Reading;

namespace Stavaza.Bench;

/// <summary>A document to measure on: its bytes, and what the opener makes of them.</summary>
internal sealed record BenchFile(string Path, byte[] Bytes, DocumentText Text)
{
    public int TextBytes { get; } = Encoding.UTF8.GetByteCount(Text.Text);

    public ReadingContext Context => new() { Layout = Text.Layout, Date = Text.Facts.Date };
}

/// <summary>The documents to measure on: real ones where the shared corpus is, else the sample dossier.</summary>
/// <param name="Description">What is measured on, in words.</param>
/// <param name="Files">The documents.</param>
/// <param name="Corpus">The folder of the corpus; null where it is not.</param>
internal sealed record Material(string Description, IReadOnlyList<BenchFile> Files, string? Corpus)
{
    private static readonly string[] Folders =
    [
        "seed", "kamerbrief-pdf", "handelingen-pdf", "besluitenlijsten-pdf", "moties-doc-pdf",
        "kamervragen-antwoorden-docx", "koop-kst-xml", "vlos-verslagen-2025",
    ];

    public long TextBytes => Files.Sum(file => (long)file.TextBytes);

    /// <summary>The sample dossier, which has files of every format but PDF and DOCX.</summary>
    public static IReadOnlyList<BenchFile> Sample { get; } = Open([Repository.Path("samples", "dossier-33783")]);

    public static Material Find()
    {
        var corpus = FindCorpus();
        var files = corpus is null
            ? Sample
            : Open(Folders.Select(folder => Path.Combine(corpus, folder)).Where(Directory.Exists));
        var what = corpus is null ? "the sample dossier (the corpus of real documents is not here)" : "real documents of the corpus";
        return new(string.Create(null, $"{what}: {files.Count} files, {files.Sum(file => file.TextBytes) / 1e6:N1} MB of text"), files, corpus);
    }

    private static List<BenchFile> Open(IEnumerable<string> folders)
    {
        var opener = new DocumentOpener(new OpeningLimits());
        var files = new List<BenchFile>();
        foreach (var path in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path) is "SOURCE.txt" or "README.md" || Path.GetExtension(path) is not (".txt" or ".pdf" or ".docx" or ".xml" or ".html"))
            {
                continue;
            }

            var bytes = File.ReadAllBytes(path);
            if (opener.Open(path, bytes, CancellationToken.None) is Opening.Opened(var text))
            {
                files.Add(new(path, bytes, text));
            }
        }

        return files;
    }

    internal static string? FindCorpus()
    {
        if (Environment.GetEnvironmentVariable("STAVAZA_CORPUS") is { Length: > 0 } given)
        {
            return given;
        }

        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>The checkout that this was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Stavaza.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Stavaza.slnx not found above " + AppContext.BaseDirectory);
    }
}
