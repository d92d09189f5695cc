using Stavaza.Documents;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Sources.Online;

/// <summary>What a source declares of a file. It is compared with what comes, and not believed.</summary>
/// <param name="Type">Media type, such as application/pdf; null when nothing is declared.</param>
/// <param name="Length">Bytes; null or 0 when nothing is declared.</param>
internal sealed record DeclaredFile(string? Type, long? Length)
{
    private const int TitleWithin = 4096;

    /// <summary>A page for people where a document was asked for is no document, whatever status it comes with: it tells of an error or asks for patience.</summary>
    /// <exception cref="SourceException">It is such a page; that may pass.</exception>
    public void RefuseErrorPage(byte[] bytes, Uri address)
    {
        if (!IsOf("html") && FormatOf(bytes) == Format.Html)
        {
            throw new SourceException($"{address} gave a web page{TitleIn(bytes)} instead of {Type ?? "the document"}") { MayPass = true };
        }
    }

    /// <summary>In what the file differs from what was declared, in words; null when in nothing that can be known.</summary>
    public string? DifferenceFrom(byte[] bytes)
    {
        var format = FormatOf(bytes);
        var type = Type is not null && format is { } known && !MayBe(known) ? $"was declared as {Type} and is {NameOf(known)}" : null;
        var length = Length is > 0 && Length != bytes.Length ? $"was declared as {Length} bytes and has {bytes.Length}" : null;
        return type is null ? length : length is null ? type : $"{type}, {length}";
    }

    private static Format? FormatOf(byte[] bytes)
    {
        try
        {
            return FormatSniffer.Sniff("", bytes);
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private static string NameOf(Format format) => format switch
    {
        Format.OfficielePublicatie or Format.Vlos => "XML",
        Format.Text => "plain text",
        _ => format.ToString().ToUpperInvariant(),
    };

    /// <summary>The first words of the page's title, in brackets; empty when it has none.</summary>
    private static string TitleIn(byte[] bytes)
    {
        var text = TextDecoding.DecodeStart(bytes, TitleWithin);
        var from = text.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        var to = from < 0 ? -1 : text.IndexOf("</title>", from, StringComparison.OrdinalIgnoreCase);
        if (to < 0)
        {
            return "";
        }

        var title = text[(from + "<title>".Length)..to].ReplaceLineEndings(" ").Trim();
        return title.Length is 0 ? "" : $" (\"{(title.Length > 80 ? title[..80] + "…" : title)}\")";
    }

    private bool IsOf(string type) => Type?.Contains(type, StringComparison.OrdinalIgnoreCase) == true;

    private bool MayBe(Format format) => format switch
    {
        Format.Pdf => IsOf("pdf"),
        Format.Docx => IsOf("wordprocessingml") || IsOf("opendocument"),
        Format.Html => IsOf("html"),
        Format.OfficielePublicatie or Format.Vlos => IsOf("xml"),
        _ => IsOf("text"),
    };
}
