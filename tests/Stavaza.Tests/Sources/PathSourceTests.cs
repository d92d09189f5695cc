using Stavaza.Sources;

namespace Stavaza.Tests.Sources;

public sealed class PathSourceTests
{
    [Fact]
    public async Task TakesDocumentsFromFoldersInAStableOrder()
    {
        using var folder = new TemporaryFolder();
        string[] files = ["b.txt", "a.PDF", "map/c.docx", "map/d.xml", "Z.html", "oud.doc", "lees.md"];
        foreach (var file in (string[])[.. files, "foto.png", ".verborgen.txt", ".git/x.txt", "~$brief.docx"])
        {
            folder.Write(file, "tekst");
        }

        Assert.Equal(["Z.html", "a.PDF", "b.txt", "lees.md", "c.docx", "d.xml", "oud.doc"], (await NamesAsync(folder.Path)).ToArray());
    }

    [Fact]
    public async Task AlwaysGivesAFileThatIsNamed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(".vreemd.xyz", "tekst");
        var file = Assert.Single(await FilesAsync(path, path));
        Assert.Equal((".vreemd.xyz", path), (file.Name, file.Origin));
        using var stream = file.Open();
        Assert.Equal(5, stream.Length);
    }

    [Fact]
    public async Task PassesOnWhatTheUserSays()
    {
        using var folder = new TemporaryFolder();
        var source = new PathSource([folder.Write("a.txt", "tekst")]) { Given = new GivenFacts { Id = "kst-33783-46" } };
        await foreach (var file in source.FilesAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal("kst-33783-46", file.Given.Id);
        }
    }

    [Fact]
    public async Task GivesAPathThatDoesNotExist()
    {
        using var folder = new TemporaryFolder();
        var file = Assert.Single(await FilesAsync(Path.Combine(folder.Path, "weg.txt")));
        Assert.Throws<FileNotFoundException>(file.Open);
    }

    [Fact]
    public async Task FollowsLinkedFoldersOnceAndEndsInALoop()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        folder.Write("a.txt", "tekst");
        other.Write("b.txt", "tekst");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "lus"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "ander"), other.Path);
        Directory.CreateSymbolicLink(Path.Combine(other.Path, "terug"), folder.Path);
        Assert.Equal(["a.txt", "b.txt"], (await NamesAsync(folder.Path)).ToArray());
    }

    [Fact]
    public async Task GivesALinkThatLeadsNowhere()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "weg.txt"), Path.Combine(folder.Path, "bestaat-niet"));
        var file = Assert.Single(await FilesAsync(folder.Path));
        Assert.Throws<FileNotFoundException>(file.Open);
    }

    [Fact]
    public async Task GivesAFolderThatMayNotBeListed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "a privileged user may list every folder; run the tests as another user");
        using var folder = new TemporaryFolder();
        folder.Write("dicht/a.txt", "tekst");
        folder.Write("open.txt", "tekst");
        var closed = Path.Combine(folder.Path, "dicht");
        SetMode(closed, UnixFileMode.None);
        var files = await FilesAsync(folder.Path);
        Assert.Equal(["dicht", "open.txt"], files.Select(file => file.Name));
        Assert.Throws<UnauthorizedAccessException>(files[0].Open);
        SetMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static async Task<IReadOnlyList<SourceFile>> FilesAsync(params string[] paths)
    {
        var files = new List<SourceFile>();
        await foreach (var file in new PathSource(paths).FilesAsync(TestContext.Current.CancellationToken))
        {
            files.Add(file);
        }

        return files;
    }

    private static async Task<IEnumerable<string>> NamesAsync(string path) => (await FilesAsync(path)).Select(file => file.Name);
}
