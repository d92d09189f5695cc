using PublicApiGenerator;

namespace Stavaza.Reading.Tests;

/// <summary>What the package promises to whoever uses it. A change here is a change for them: review it as a diff, and name it in the changelog.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.CompilerGeneratedAttribute"],
    };

    [Fact]
    public void ThePublicSurfaceIsApproved() =>
        GoldenFile.Check("tests/Stavaza.Reading.Tests/Approved/public-api.txt", typeof(DocumentReader).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n");
}
