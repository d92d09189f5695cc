using System.Security.Cryptography;
using Stavaza.Documents;
using Stavaza.Sources;

namespace Stavaza.Tests.Sources;

public sealed class FileReaderTests
{
    private static readonly byte[] Words = "Geachte voorzitter,"u8.ToArray();

    [Fact]
    public async Task GivesBytesAndHash()
    {
        var read = Assert.IsType<FileReading.Read>(await ReadAsync(() => new MemoryStream(Words)));
        Assert.Equal(Words, read.Bytes.ToArray());
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(Words)), 19L), (read.Sha256, read.Size));
    }

    [Fact]
    public async Task ReadsStandardInput()
    {
        await foreach (var file in new StandardInputSource(() => new Endless(Words.Length)).FilesAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(("-", "stdin:"), (file.Name, file.Origin));
            Assert.Equal(19, Assert.IsType<FileReading.Read>(await ReadAsync(file.Open)).Size);
        }
    }

    [Fact]
    public async Task GivesUpInputThatNeverEnds()
    {
        var read = Assert.IsType<FileReading.Unreadable>(await ReadAsync(() => new Endless(long.MaxValue), new OpeningLimits { MostBytes = 1_000_000 }));
        Assert.Null(read.Sha256);
        Assert.Contains("--max-size", read.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhyAFileCannotBeHad()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("does not exist; check the spelling", await ReasonAsync(Path.Combine(folder.Path, "weg.txt")));
        Assert.Equal("does not exist; check the spelling", await ReasonAsync(Path.Combine(folder.Path, "weg", "weg.txt")));
        Assert.Contains("may not be read", await ReasonAsync(() => throw new UnauthorizedAccessException("Access to '/x' is denied.", new IOException("Permission denied"))), StringComparison.Ordinal);
        Assert.Contains("folder may not be listed", await ReasonAsync(() => throw new UnauthorizedAccessException("folder may not be listed")), StringComparison.Ordinal);
        Assert.Contains("cannot be read", await ReasonAsync(() => throw new IOException("Input/output error")), StringComparison.Ordinal);
    }

    private static Task<FileReading> ReadAsync(Func<Stream> open, OpeningLimits? limits = null) =>
        new FileReader(limits ?? new OpeningLimits()).ReadAsync(new SourceFile("brief.txt", "/brief.txt", open), TestContext.Current.CancellationToken);

    private static async Task<string> ReasonAsync(Func<Stream> open) => Assert.IsType<FileReading.Unreadable>(await ReadAsync(open)).Reason;

    private static async Task<string> ReasonAsync(string path)
    {
        await foreach (var file in new PathSource([path]).FilesAsync(TestContext.Current.CancellationToken))
        {
            return await ReasonAsync(file.Open);
        }

        return "";
    }

    /// <summary>So many bytes of text, made as they are asked for.</summary>
    internal sealed class Endless(long length, bool canSeek = false) : Stream
    {
        private long given;

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position { get => given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - given);
            buffer.AsSpan(offset, read).Fill((byte)'a');
            given += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
