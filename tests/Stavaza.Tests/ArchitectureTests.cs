using System.Reflection;
using System.Xml.Linq;

namespace Stavaza.Tests;

public sealed class ArchitectureTests
{
    /// <summary>Each project, and all that it may refer to.</summary>
    public static readonly TheoryData<string, string[]> Directions = new()
    {
        { "Stavaza.Reading", [] },
        { "Stavaza", ["Stavaza.Reading"] },
        { "Stavaza.Web", ["Stavaza"] },
        { "Stavaza.Cli", ["Stavaza.Web"] },
    };

    [Theory]
    [MemberData(nameof(Directions))]
    public void DependenciesPointOneWay(string project, string[] mayReferTo)
    {
        var file = XDocument.Load(Repository.Path("src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(mayReferTo, references);
    }

    [Fact]
    public void ReadingHasNoPackages()
    {
        var file = XDocument.Load(Repository.Path("src", "Stavaza.Reading", "Stavaza.Reading.csproj"));

        Assert.Empty(file.Descendants("PackageReference"));
    }

    [Fact]
    public void SqlStandsOnlyInTheRecord()
    {
        var elsewhere = Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Record{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var code
                && (code.Contains("SELECT ", StringComparison.Ordinal) || code.Contains("INSERT INTO", StringComparison.Ordinal) || code.Contains("DELETE FROM", StringComparison.Ordinal)))
            .Select(Path.GetFileName);

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void TypesAreSealedAbstractOrStatic()
    {
        Assembly[] assemblies = [typeof(Reading.DocumentReader).Assembly, typeof(Intake).Assembly];

        var open = assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Namespace?.StartsWith("Stavaza", StringComparison.Ordinal) == true)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.FullName);

        Assert.Empty(open);
    }

    [Fact]
    public void NoDocumentHoldsTheMarksOfAMergeThatWasNotFinished()
    {
        string[] documents = [.. Directory.EnumerateFiles(Repository.Root, "*.md"), .. Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)];
        Assert.NotEmpty(documents);
        Assert.DoesNotContain(documents, document => File.ReadLines(document).Any(line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal)));
    }
}
