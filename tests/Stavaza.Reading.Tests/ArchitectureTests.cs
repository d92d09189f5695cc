using Stavaza.Reading;

namespace Stavaza.Reading.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void ReadingNeedsNothingButTheRuntime() =>
        Assert.All(
            typeof(DocumentReader).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name));
}
