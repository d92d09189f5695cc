using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Stavaza.Cli.Streams;

/// <summary>The streams of the process: results on <see cref="Out"/>, everything else on <see cref="Error"/>; UTF-8 whatever the locale says.</summary>
internal sealed class StandardStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly OutputStream _bytes;

    private StandardStreams(OutputStream bytes, TextWriter error)
    {
        _bytes = bytes;
        Out = new StreamWriter(bytes, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        Error = error;
    }

    /// <summary>Results, buffered.</summary>
    public TextWriter Out { get; }

    /// <summary>What is said to the user beside the results.</summary>
    public TextWriter Error { get; }

    public static StandardStreams Open() => new(
        new OutputStream(OpenOutput()),
        TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), Utf8, bufferSize: 256) { AutoFlush = true, NewLine = "\n" }));

    /// <summary>Writes bytes of UTF-8 after what was written before, and hands all of it on.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Out.Flush();
        _bytes.Write(bytes);
    }

    /// <summary>Hands on what is buffered. Whoever ends the process calls it first: a full disk is then an error and not a silence.</summary>
    public void Flush() => Out.Flush();

    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (IOException)
        {
            // Told already, when the results were flushed.
        }
    }

    /// <summary>
    /// The console's own stream keeps silent when nobody reads any more, so that a long run would go on for nobody. On a pipe we write ourselves and hear of it.
    /// On a file the console's stream keeps the offset that is shared with other programs.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
