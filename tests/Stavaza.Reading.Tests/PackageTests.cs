using System.IO.Compression;
using System.Xml.Linq;

namespace Stavaza.Reading.Tests;

/// <summary>The library as others receive it: packed for real, and used by a project that knows nothing of this checkout.</summary>
public sealed class PackageTests(PackageTests.Package package) : IClassFixture<PackageTests.Package>
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
            <RestorePackagesPath>packages</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Stavaza.Reading" Version="*" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void DependsOnNothing()
    {
        using var archive = package.Open();
        Assert.DoesNotContain(Nuspec(archive).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void TellsItsLicenceItsReadmeAndItsRepository()
    {
        using var archive = package.Open();
        var nuspec = Nuspec(archive);
        Assert.Equal("Stavaza.Reading", Value(nuspec, "id"));
        Assert.Equal("EUPL-1.2", Value(nuspec, "license"));
        Assert.Equal("README.md", Value(nuspec, "readme"));
        Assert.Equal("git", nuspec.Descendants().Single(element => element.Name.LocalName == "repository").Attribute("type")?.Value);
        Assert.Equal(File.ReadAllText(Repository.Path("src", "Stavaza.Reading", "README.md")), Text(archive, "README.md"));
    }

    [Fact]
    public void HasTheVersionOfTheBuild()
    {
        using var archive = package.Open();
        var version = XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Equal(version, Value(Nuspec(archive), "version"));
    }

    [Fact]
    public void HoldsTheLibraryItsDocumentationAndNothingElse()
    {
        using var archive = package.Open();
        Assert.Equal(["Stavaza.Reading.dll", "Stavaza.Reading.xml"], archive.Entries.Where(entry => entry.FullName.StartsWith("lib/net10.0/", StringComparison.Ordinal)).Select(entry => entry.Name).Order());
        Assert.Equal(2, archive.Entries.Count(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal)));
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(package.Path, ".snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.Name == "Stavaza.Reading.pdb");
    }

    [Fact]
    public void DocumentsEveryPublicType()
    {
        using var archive = package.Open();
        var documented = XDocument.Parse(Text(archive, "lib/net10.0/Stavaza.Reading.xml")).Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet();
        Assert.All(typeof(DocumentReader).Assembly.GetExportedTypes(), type => Assert.Contains("T:" + type.FullName!.Replace('+', '.'), documented));
    }

    [Fact]
    public async Task AProjectElsewhereBuildsOnItAndPrintsWhatTheReadmeSays()
    {
        using var folder = new TemporaryFolder();
        var (program, printed) = Sample();
        folder.Write("Elsewhere.csproj", Project);
        folder.Write("Program.cs", program);
        folder.Write("Matching.cs", Matching());
        DotnetCommand.UseOnly(folder.Path, Path.GetDirectoryName(package.Path)!);

        var restored = await DotnetCommand.RunAsync(folder.Path, "restore");
        Assert.SkipWhen(restored.ExitCode != 0 && !restored.Output.Contains("Stavaza.Reading with", StringComparison.Ordinal) && restored.Output.Contains("NU1101", StringComparison.Ordinal),
            "a project cannot be restored without a registry on this machine: " + restored.Output);
        Assert.True(restored.ExitCode == 0, restored.Output);
        var built = await DotnetCommand.RunAsync(folder.Path, "build", "--no-restore", "--nologo", "-o", "out");
        Assert.True(built.ExitCode == 0, built.Output);
        var run = await DotnetCommand.RunAsync(folder.Path, Path.Combine("out", "Elsewhere.dll"));

        Assert.Equal(printed, run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void TheSampleOfTheReadmeHasTenLines() => Assert.InRange(Sample().Program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 5, 10);

    /// <summary>The first two blocks of the README: a program and what it prints.</summary>
    private static (string Program, string Printed) Sample()
    {
        var blocks = File.ReadAllText(Repository.Path("src", "Stavaza.Reading", "README.md")).ReplaceLineEndings("\n").Split("```");
        return (blocks[1]["csharp\n".Length..], blocks[3]["text\n".Length..]);
    }

    /// <summary>The third block, which need only compile.</summary>
    private static string Matching() => $$"""
        using Stavaza.Reading.Citations;
        using Stavaza.Reading.Identifiers;

        internal static class Matching
        {
            public static string Of(Citation citation)
            {
                {{File.ReadAllText(Repository.Path("src", "Stavaza.Reading", "README.md")).Split("```")[5]["csharp\n".Length..]}}
                return said;
            }
        }
        """;

    private static XDocument Nuspec(ZipArchive archive) => XDocument.Parse(Text(archive, "Stavaza.Reading.nuspec"));

    private static string? Value(XDocument nuspec, string name) => nuspec.Descendants().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The package, packed once from what was built.</summary>
    public sealed class Package : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        /// <summary>Full path of the file.</summary>
        public string Path { get; private set; } = "";

        public async ValueTask InitializeAsync() => Path = await DotnetCommand.PackAsync("src/Stavaza.Reading", _folder.Path);

        public ZipArchive Open() => ZipFile.OpenRead(Path);

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
