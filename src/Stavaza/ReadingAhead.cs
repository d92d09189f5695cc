using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Stavaza.Documents;
using Stavaza.Elements;
using Stavaza.Sources;

namespace Stavaza;

/// <summary>Opens and reads the next files of a source on the other cores, while the record is written. They come out in the order of the source.</summary>
/// <param name="files">Takes their bytes into memory, one file after the other.</param>
/// <param name="opener">Takes the text out of them.</param>
/// <param name="received">The day on which they come in.</param>
internal sealed class ReadingAhead(FileReader files, DocumentOpener opener, DateOnly received)
{
    private readonly WaitingRoom _room = new();

    /// <summary>Each file of the source, opened and read.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="isHeld">Whether a file with this hash was taken in before, so that there is probably nothing to open.</param>
    /// <param name="cancellationToken">Stops the work that is under way.</param>
    public async IAsyncEnumerable<FileAhead> FilesAsync(
        ISource source, Func<string, CancellationToken, Task<bool>> isHeld, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Channel.CreateUnbounded<Task<FileAhead>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var feeding = Task.Run(() => FeedAsync(source, isHeld, ahead.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var opening in ahead.Reader.ReadAllAsync(cancellationToken))
            {
                var file = await opening;
                yield return file;
                _room.Leave(file.Weight);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
            while (ahead.Reader.TryRead(out var unwanted))
            {
                await unwanted.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        }
    }

    /// <summary>A file with what can be known of it before the record is asked.</summary>
    public async Task<FileAhead> FileAsync(SourceFile file, Func<string, CancellationToken, Task<bool>> isHeld, CancellationToken cancellationToken)
    {
        var bytes = await files.ReadAsync(file, cancellationToken);
        return bytes is FileReading.Read read && !await isHeld(read.Sha256, cancellationToken) ? Opened(new(file, bytes), cancellationToken) : new(file, bytes);
    }

    /// <summary>The same file with its text, and what was read in it.</summary>
    public FileAhead Opened(FileAhead ahead, CancellationToken cancellationToken)
    {
        var opening = opener.Open(ahead.File.Name, ((FileReading.Read)ahead.Bytes).Bytes, cancellationToken);
        return ahead with
        {
            Opening = opening,
            Read = opening is Opening.Opened(var text) ? DocumentDesk.Read(ahead.File, text, received) : null,
        };
    }

    /// <summary>Never throws: what goes wrong comes out where it stands in the order.</summary>
    private async Task FeedAsync(
        ISource source, Func<string, CancellationToken, Task<bool>> isHeld, ChannelWriter<Task<FileAhead>> ahead, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var file in source.FilesAsync(cancellationToken))
            {
                await _room.EnterAsync(cancellationToken);
                ahead.TryWrite(Task.Run(() => WaitingAsync(file, isHeld, cancellationToken), CancellationToken.None));
            }

            ahead.Complete();
        }
        catch (Exception error)
        {
            ahead.Complete(error);
        }
    }

    private async Task<FileAhead> WaitingAsync(SourceFile file, Func<string, CancellationToken, Task<bool>> isHeld, CancellationToken cancellationToken)
    {
        var weight = 0L;
        try
        {
            var opened = await FileAsync(file, isHeld, cancellationToken);
            weight = opened.Weight;
            return opened;
        }
        finally
        {
            _room.Open(weight);
        }
    }
}

/// <summary>A file on its way into the record.</summary>
/// <param name="File">The file.</param>
/// <param name="Bytes">Its bytes, or why they cannot be had.</param>
internal sealed record FileAhead(SourceFile File, FileReading Bytes)
{
    /// <summary>What came of opening it; null where that was not tried yet.</summary>
    public Opening? Opening { get; init; }

    /// <summary>What was read in it; null where it was not opened, or cannot be.</summary>
    public ReadDocument? Read { get; init; }

    /// <summary>Bytes of the file, with two for each unit of its text.</summary>
    public long Weight => (Bytes is FileReading.Read bytes ? bytes.Bytes.Length : 0) + (Opening is Opening.Opened(var text) ? sizeof(char) * (long)text.Text.Length : 0);
}
