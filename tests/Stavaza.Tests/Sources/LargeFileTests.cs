using Stavaza.Documents;
using Stavaza.Sources;

namespace Stavaza.Tests.Sources;

/// <summary>Counts what the whole process allocates, so nothing else may run beside it.</summary>
[Collection(nameof(Alone))]
public sealed class LargeFileTests
{
    [Fact]
    public async Task HashesA200MegabyteFileWithoutTakingItIn()
    {
        const long Size = 200L * 1024 * 1024;
        var file = new SourceFile("groot.txt", "/groot.txt", () => new FileReaderTests.Endless(Size, canSeek: true));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var read = Assert.IsType<FileReading.Unreadable>(await new FileReader(new OpeningLimits()).ReadAsync(file, TestContext.Current.CancellationToken));

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal("is larger than 64 MB; raise the limit with --max-size or split it", read.Reason);
        Assert.Equal((64, Size), (read.Sha256!.Length, read.Size));
        Assert.InRange(allocated, 0, 64 * 1024 * 1024);
    }
}

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
