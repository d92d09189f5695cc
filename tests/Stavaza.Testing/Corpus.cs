namespace Stavaza.Testing;

/// <summary>The shared corpus of real documents. It is not part of the product: tests that use it skip visibly where it is absent.</summary>
public static class Corpus
{
    private static readonly string? Root = Find();

    /// <summary>Full path of a file or folder of the corpus; skips the running test where it is absent.</summary>
    public static string Path(string relative)
    {
        Assert.SkipWhen(Root is null, $"the shared corpus is absent: {relative} (set STAVAZA_CORPUS to the folder that holds it)");
        var path = System.IO.Path.Combine(Root!, relative);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"the shared corpus has no {relative}");
        return path;
    }

    /// <summary>The text of a file of the corpus; skips the running test where it is absent.</summary>
    public static string Text(string relative) => File.ReadAllText(Path(relative));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("STAVAZA_CORPUS") is { Length: > 0 } given)
        {
            return given;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
