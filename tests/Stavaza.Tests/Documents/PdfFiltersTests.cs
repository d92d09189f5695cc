using System.IO.Compression;
using CsCheck;
using Stavaza.Documents;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Tests.Documents;

public sealed class PdfFiltersTests
{
    private static readonly DictionaryToken Plain = Stream([]);

    [Fact]
    public void InflatesAsTheLibraryDoes() => Gen.Select(Gen.Byte[0, 9].Array[0, 40_000], Gen.Int[0, 60]).Sample((bytes, cut) =>
    {
        var deflated = Deflated(bytes);
        Assert.Equal(bytes, Ours(deflated, Plain));
        AssertSame(deflated[..Math.Max(0, deflated.Length - cut)], Plain);
    });

    [Fact]
    public void LeavesDamageAsTheLibraryDoes() => Gen.Select(Gen.Byte[0, 99].Array[1, 3000], Gen.Byte.Array[1, 20], Gen.Int[0, 3000]).Sample((bytes, wrong, at) =>
    {
        var damaged = Deflated(bytes);
        wrong.AsSpan(0, Math.Min(wrong.Length, damaged.Length - (at % damaged.Length))).CopyTo(damaged.AsSpan(at % damaged.Length));
        AssertSame(damaged, Plain);
    });

    [Fact]
    public void TakesAnyBytesAsTheLibraryDoes() => Gen.Byte.Array[0, 100].Sample(bytes => AssertSame(bytes, Plain));

    [Fact]
    public void LeavesPredictionsToTheLibrary()
    {
        var predicted = Stream(new() { [NameToken.Predictor] = new NumericToken(12), [NameToken.Columns] = new NumericToken(4) });
        AssertSame(Deflated([2, 1, 1, 1, 1, 2, 1, 1, 1, 1]), predicted);
        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2], Ours(Deflated([2, 1, 1, 1, 1, 2, 1, 1, 1, 1]), predicted));
    }

    [Fact]
    public void WatchesOverFiltersThatFollowEachOther() =>
        Assert.Same(
            DefaultFilterProvider.Instance.GetNamedFilters([NameToken.FlateDecode])[0],
            new PdfFilters().GetNamedFilters([NameToken.FlateDecode, NameToken.FlateDecode])[0]);

    private static void AssertSame(byte[] bytes, DictionaryToken stream) =>
        Assert.Equal(DefaultFilterProvider.Instance.GetNamedFilters([NameToken.FlateDecode])[0].Decode(bytes, stream, new PdfFilters(), 0).ToArray(), Ours(bytes, stream));

    private static byte[] Ours(byte[] bytes, DictionaryToken stream) => new PdfFilters().GetFilters(stream)[0].Decode(bytes, stream, new PdfFilters(), 0).ToArray();

    private static DictionaryToken Stream(Dictionary<NameToken, IToken> parameters) =>
        new(new Dictionary<NameToken, IToken> { [NameToken.Filter] = NameToken.FlateDecode, [NameToken.DecodeParms] = new DictionaryToken(parameters) });

    private static byte[] Deflated(byte[] bytes)
    {
        using var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return deflated.ToArray();
    }
}
