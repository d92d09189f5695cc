using Stavaza.Sources;

namespace Stavaza.Tests.Sources;

public sealed class FolderManifestTests
{
    [Fact]
    public async Task AManifestSaysOfItsDocumentsWhatTheyAreAndWhichThereAre()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Een brief.");
        folder.Write("LEESMIJ.txt", "Geen document.");
        folder.Write("manifest.json", """[{ "file": "a.txt", "id": "kst-33783-46", "date": "2020-07-06", "retold": true }]""");

        var file = Assert.Single(await new PathSource([folder.Path]).FilesAsync(default).ToListAsync());

        Assert.Equal(("a.txt", "kst-33783-46", new DateOnly(2020, 7, 6), true, "source"), (file.Name, file.Given.Id, file.Given.Date, file.Given.Retold, file.Given.Basis));
    }

    [Fact]
    public async Task ADocumentThatIsNamedAloneIsStillRetold()
    {
        var file = Assert.Single(await new PathSource([Repository.Path("samples", "dossier-33783", "kst-33783-46.txt")]).FilesAsync(default).ToListAsync());

        Assert.True(file.Given.Retold);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""[{ "id": "kst-33783-46" }]""")]
    [InlineData("""[{ "file": "a.txt" }, { "file": "a.txt" }]""")]
    public async Task AManifestThatCannotBeUsedIsNamedAndTheDocumentsAreReadWithoutIt(string manifest)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Een brief.");
        folder.Write("manifest.json", manifest);

        var files = await new PathSource([folder.Path]).FilesAsync(default).ToListAsync();

        Assert.Equal(["manifest.json", "a.txt"], files.Select(file => file.Name));
        Assert.Contains("no list of documents", Assert.Throws<IOException>(() => files[0].Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFileOfTheSampleStandsInItsManifestWithItsSources()
    {
        var folder = Repository.Path("samples", "dossier-33783");
        var inManifest = (await new SampleSource().FilesAsync(default).ToListAsync()).Select(file => file.Name).Order();
        var onDisk = Directory.EnumerateFiles(folder).Select(Path.GetFileName).Where(name => name is not ("manifest.json" or "README.md")).Order();

        Assert.Equal(onDisk, inManifest!);
        using var manifest = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")));
        Assert.All(
            manifest.RootElement.EnumerateArray(),
            entry => Assert.All(entry.GetProperty("facts").EnumerateArray(), fact => Assert.NotEmpty(fact.GetProperty("source").GetString()!)));
    }
}
