using System.Runtime.InteropServices;

namespace Stavaza.Documents;

/// <summary>Bytes in memory, seen as libraries want them.</summary>
internal static class Bytes
{
    /// <summary>A stream over the bytes; copies only what is no array.</summary>
    public static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes)
    {
        var array = bytes.AsArray();
        return new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
    }

    /// <summary>The bytes as an array of their own length.</summary>
    public static byte[] AsWholeArray(this ReadOnlyMemory<byte> bytes) =>
        bytes.AsArray() is { Offset: 0, Array: { } array } && array.Length == bytes.Length ? array : bytes.ToArray();

    private static ArraySegment<byte> AsArray(this ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is not null ? segment : new ArraySegment<byte>(bytes.ToArray());
}
