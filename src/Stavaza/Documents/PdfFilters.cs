using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Documents;

/// <summary>
/// The library's filters, but for the one of nearly every stream: what is deflated is inflated into room that is used again. The library's own doubles its room again and
/// again, each time anew, and so much of it that the garbage collector has to look through all memory.
/// </summary>
internal sealed class PdfFilters : IFilterProvider
{
    private static readonly IReadOnlyList<IFilter> Inflating = [new Inflate()];

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Ours(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Ours(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    /// <summary>Where filters follow each other, the library watches over how much each makes of it.</summary>
    private static IReadOnlyList<IFilter> Ours(IReadOnlyList<IFilter> filters) => filters is [FlateFilter] ? Inflating : filters;

    /// <summary>Inflates; leaves to the library what is predicted or damaged.</summary>
    internal sealed class Inflate : IFilter
    {
        private const int HeaderBytes = 2;
        private const int LeastRoom = 4096;
        private const int MostRoom = 1 << 28;

        private static readonly FlateFilter Library = new();

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            !IsPredicted(streamDictionary, filterIndex) && Inflated(input) is { } inflated
                ? inflated
                : Library.Decode(input, streamDictionary, filterProvider, filterIndex);

        private static bool IsPredicted(DictionaryToken stream, int index) => DecodeParameterResolver.GetFilterParameters(stream, index).Data.Count > 0;

        private static byte[]? Inflated(Memory<byte> input)
        {
            if (input.Length <= HeaderBytes || !MemoryMarshal.TryGetArray<byte>(input, out var bytes))
            {
                return null;
            }

            using var deflated = new MemoryStream(bytes.Array!, bytes.Offset + HeaderBytes, bytes.Count - HeaderBytes);
            using var stream = new DeflateStream(deflated, CompressionMode.Decompress);
            var room = ArrayPool<byte>.Shared.Rent(Math.Max(LeastRoom, Math.Min(input.Length, MostRoom / 8) * 8));
            try
            {
                return ReadAll(stream, ref room);
            }
            catch (InvalidDataException)
            {
                return null;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(room);
            }
        }

        private static byte[]? ReadAll(DeflateStream stream, ref byte[] room)
        {
            var length = 0;
            while (stream.Read(room, length, room.Length - length) is > 0 and var read)
            {
                length += read;
                if (length < room.Length)
                {
                    continue;
                }

                if (length >= MostRoom)
                {
                    return null;
                }

                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                room.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(room);
                room = larger;
            }

            return room.AsSpan(0, length).ToArray();
        }
    }
}
