using System.Globalization;

namespace Stavaza.Record;

/// <summary>The right to write in a data folder: one process at a time. It ends with the process, however that ends.</summary>
internal sealed class WriterLease : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _lock;

    private WriterLease(FileStream held) => _lock = held;

    /// <exception cref="RecordException">Another process holds it for longer than <paramref name="wait"/>, or the folder cannot be written.</exception>
    public static async Task<WriterLease> TakeAsync(string folder, TimeSpan wait, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "writer.lock");
        for (var patience = wait; ; patience -= Pause)
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
                TellHolder(folder);
                return new(held);
            }
            catch (IOException error) when (IsHeldByAnother(error))
            {
                if (patience <= TimeSpan.Zero)
                {
                    throw new RecordException($"{folder} is being written by {Holder(folder)}; wait until it is done, or name another folder with --data", error);
                }

                await Task.Delay(Pause, cancellationToken);
            }
            catch (UnauthorizedAccessException error)
            {
                throw new RecordException($"{folder} cannot be written: permission denied; change its permissions, or name another folder with --data", error);
            }
            catch (IOException error)
            {
                throw new RecordException($"{folder} cannot be written: {error.Message}; make room or name another folder with --data", error);
            }
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>A lock that another process holds: EWOULDBLOCK of Linux and of macOS, a sharing or lock violation of Windows.</summary>
    private static bool IsHeldByAnother(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);

    private static string HolderFile(string folder) => Path.Combine(folder, "writer.pid");

    /// <summary>Only for the message to others: the lock holds without it.</summary>
    private static void TellHolder(string folder)
    {
        try
        {
            File.WriteAllText(HolderFile(folder), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A full disk is reported by the first write that matters.
        }
    }

    private static string Holder(string folder)
    {
        try
        {
            using var reader = new StreamReader(HolderFile(folder));
            var number = new char[12];
            return $"process {new string(number, 0, reader.Read(number)).Trim()}";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }
}
