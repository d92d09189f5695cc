namespace Stavaza.Quality;

/// <summary>Where labelled sets, the kept run and the real documents are.</summary>
internal static class Places
{
    /// <summary>The checkout that this was built from: the folder of Stavaza.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sets in our own words, which are part of the repository.</summary>
    public static string OwnSets { get; } = Path.Combine(Root, "bench", "Stavaza.Quality", "Sets");

    /// <summary>The figures of the last run that somebody kept.</summary>
    public static string KeptRun { get; } = Path.Combine(Root, "bench", "Stavaza.Quality", "last-run.json");

    /// <summary>The figures of trails against the register, of the last run that somebody kept.</summary>
    public static string KeptRegisterRun { get; } = Path.Combine(Root, "bench", "Stavaza.Quality", "last-run-register.json");

    /// <summary>The shared corpus of real documents; null where it is absent.</summary>
    public static string? Corpus { get; } = FindCorpus();

    /// <summary>The passages from real documents that people marked, beside the corpus; null where they are absent.</summary>
    public static string? Gold { get; } = Corpus is null ? null : Existing(Path.Combine(Corpus, "..", "gold"));

    /// <summary>Every labelled set that is here, with its name: our own first, then the gold.</summary>
    public static IEnumerable<(string Name, string Path)> SetFiles() => OwnSetFiles().Concat(GoldFiles());

    /// <summary>Our own sets.</summary>
    public static IEnumerable<(string Name, string Path)> OwnSetFiles() => FilesIn(OwnSets).Select(file => (Path.GetFileNameWithoutExtension(file), file));

    /// <summary>The gold sets; none where they are absent.</summary>
    public static IEnumerable<(string Name, string Path)> GoldFiles() => FilesIn(Gold).Select(file => ("gold-" + Path.GetFileNameWithoutExtension(file), file));

    private static IEnumerable<string> FilesIn(string? folder) =>
        folder is not null && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal) : [];

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;

    private static string FindRoot() =>
        Above(AppContext.BaseDirectory).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "Stavaza.slnx")))
        ?? throw new InvalidOperationException("Stavaza.slnx not found above " + AppContext.BaseDirectory);

    private static string? FindCorpus() =>
        Environment.GetEnvironmentVariable("STAVAZA_CORPUS") is { Length: > 0 } given
            ? Existing(given)
            : Above(Root).Select(folder => Path.Combine(folder, "shared", "corpus")).FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
