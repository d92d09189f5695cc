using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>The plain units of a text, those letters and digits that most words are made of: a bit tells where they stand, a byte their lower case. Both are made sixteen at a time.</summary>
internal readonly ref struct PlainUnits : IDisposable
{
    private const int Lane = 16;

    /// <summary>So many bytes behind the last unit can be read.</summary>
    private const int Beyond = 16;

    /// <summary>A run is told as far as this many units; the longer ones go on.</summary>
    public const int LongestRun = 57;

    private readonly byte[] _lower;
    private readonly byte[] _bits;

    public PlainUnits(ReadOnlySpan<char> text)
    {
        _lower = ArrayPool<byte>.Shared.Rent(text.Length + Lane + Beyond);
        _bits = ArrayPool<byte>.Shared.Rent((text.Length / 8) + Beyond);
        var at = 0;
        for (var units = MemoryMarshal.Cast<char, ushort>(text); at < text.Length; at += Lane)
        {
            Tell(at, units.Length - at >= Lane ? units[at..] : Padded(units[at..], stackalloc ushort[Lane]));
        }

        _bits.AsSpan(at / 8, sizeof(ulong)).Clear();
    }

    /// <summary>Number of plain units from <paramref name="at"/> on, up to <see cref="LongestRun"/>.</summary>
    public int RunAt(int at) => BitOperations.TrailingZeroCount(~(BinaryPrimitives.ReadUInt64LittleEndian(_bits.AsSpan(at >> 3)) >> (at & 7)));

    /// <summary>Lower case of the plain units from <paramref name="at"/> on, with eight bytes more at least.</summary>
    public ReadOnlySpan<byte> LowerFrom(int at) => _lower.AsSpan(at);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_lower);
        ArrayPool<byte>.Shared.Return(_bits);
    }

    private static ReadOnlySpan<ushort> Padded(ReadOnlySpan<ushort> rest, Span<ushort> lane)
    {
        lane.Clear();
        rest.CopyTo(lane);
        return lane;
    }

    private void Tell(int at, ReadOnlySpan<ushort> units)
    {
        var bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
        var lower = bytes | Vector128.Create((byte)0x20);
        var letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)('9' - '0')));
        Vector128.ConditionalSelect(letters, lower, bytes).CopyTo(_lower, at);
        BinaryPrimitives.WriteUInt16LittleEndian(_bits.AsSpan(at / 8), (ushort)(letters | digits).ExtractMostSignificantBits());
    }
}
