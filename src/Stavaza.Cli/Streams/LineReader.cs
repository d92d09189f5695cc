namespace Stavaza.Cli.Streams;

/// <summary>Reads lines of bytes, one at a time, in memory that grows no further than the longest line allowed.</summary>
/// <param name="input">Where from.</param>
/// <param name="longest">Longest line in bytes; a longer one is passed over and told.</param>
internal sealed class LineReader(Stream input, int longest)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line that was read last, without its end; valid until the next is read. Empty for one that is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line that was read last is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line; false at the end of the input.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(searched + length, 1);
                return true;
            }

            searched = _end - _start;
            if (_ended)
            {
                var isLine = searched > 0 || IsTooLong;
                if (isLine)
                {
                    Take(searched, 0);
                }

                return isLine;
            }

            if (searched > longest)
            {
                // What is dropped needs no looking at again; the line's end is still to come.
                IsTooLong = true;
                _start = _end;
                searched = 0;
            }

            await FillAsync(cancellationToken);
        }
    }

    private void Take(int length, int end)
    {
        Number++;
        IsTooLong |= length > longest;
        var line = _buffer.AsMemory(_start, IsTooLong ? 0 : length);
        Line = line.Span is [.., (byte)'\r'] ? line[..^1] : line;
        _start += length + end;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        // A terminal or pipe that gives nothing blocks its read, whatever token it is handed: so we do not wait for it longer than the user does.
        var read = await input.ReadAsync(_buffer.AsMemory(_end), cancellationToken).AsTask().WaitAsync(cancellationToken);
        _ended = read == 0;
        _end += read;
    }
}
