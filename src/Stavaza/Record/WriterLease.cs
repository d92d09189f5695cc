using System.Globalization;

namespace Stavaza.Record;

/// <summary>The right to write in a data folder: one process at a time. It ends with the process, however that ends.</summary>
internal sealed class WriterLease : IDisposable
{
    private readonly FileStream _lock;

    private WriterLease(FileStream held) => _lock = held;

    /// <exception cref="RecordException">Another process holds it for longer than <paramref name="wait"/>, or the folder cannot be written.</exception>
    public static async Task<WriterLease> TakeAsync(string folder, TimeSpan wait, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "writer.lock");
        var patience = wait;
        var pause = TimeSpan.FromMilliseconds(100);
        while (true)
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
                await File.WriteAllTextAsync(HolderFile(folder), Environment.ProcessId.ToString(CultureInfo.InvariantCulture), cancellationToken);
                return new(held);
            }
            catch (UnauthorizedAccessException error)
            {
                throw new RecordException($"{folder} cannot be written: permission denied; change its permissions, or name another folder with --data", error);
            }
            catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
            {
                if (patience <= TimeSpan.Zero)
                {
                    throw new RecordException($"{folder} is being written by {Holder(folder)}; wait until it is done, or name another folder with --data", error);
                }

                await Task.Delay(pause, cancellationToken);
                patience -= pause;
            }
            catch (IOException error)
            {
                throw new RecordException($"{folder} cannot be written: {error.Message}", error);
            }
        }
    }

    public void Dispose() => _lock.Dispose();

    private static string HolderFile(string folder) => Path.Combine(folder, "writer.pid");

    private static string Holder(string folder)
    {
        try
        {
            return $"process {File.ReadAllText(HolderFile(folder)).Trim()}";
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
