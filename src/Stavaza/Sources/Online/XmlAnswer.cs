using System.Xml;

namespace Stavaza.Sources.Online;

/// <summary>Reads the XML that an official source answers. Nothing in it is fetched or expanded.</summary>
internal static class XmlAnswer
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersFromEntities = 1024,
    };

    /// <summary>Reads a whole answer.</summary>
    /// <param name="answer">The bytes.</param>
    /// <param name="address">Where they came from, for people.</param>
    /// <param name="read">Makes of it what is wanted; the reader stands on the first element.</param>
    /// <exception cref="SourceException">It is no XML or was cut off, which may pass.</exception>
    public static T Read<T>(Stream answer, Uri address, Func<XmlReader, T> read)
    {
        try
        {
            using var reader = XmlReader.Create(answer, Settings);
            reader.MoveToContent();
            return read(reader);
        }
        catch (XmlException error)
        {
            throw new SourceException($"{address} answered with XML that is damaged or cut off ({error.Message.ReplaceLineEndings(" ")})", error) { MayPass = true };
        }
    }
}
