using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>One step in showing a text. Wraps open and close like brackets: always nested, never crossing.</summary>
internal abstract record TextToken
{
    private TextToken()
    {
    }

    /// <summary>Words of the text.</summary>
    public sealed record Words(TextSpan Span) : TextToken;

    /// <summary>White space that only lays out the page.</summary>
    public sealed record Space : TextToken;

    /// <summary>A line that was meant to end here.</summary>
    public sealed record LineBreak : TextToken;

    /// <summary>The hyphen of a word that was broken at the end of a line.</summary>
    public sealed record SoftHyphen : TextToken;

    /// <summary>A wrap begins, or goes on after an interruption.</summary>
    /// <param name="Wrap">What begins.</param>
    /// <param name="Continued">It began before; only the first piece carries its address.</param>
    public sealed record Open(TextWrap Wrap, bool Continued) : TextToken;

    /// <summary>The wrap that was opened last ends here.</summary>
    public sealed record Close(TextWrap Wrap) : TextToken;
}

/// <summary>What stands around words.</summary>
/// <param name="Place">Its whole range in the text.</param>
internal abstract record TextWrap(TextSpan Place)
{
    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(TextSpan Place) : TextWrap(Place);

    /// <summary>The heading of a section.</summary>
    public sealed record Heading(TextSpan Place) : TextWrap(Place);

    /// <summary>Page furniture.</summary>
    public sealed record Edge(TextSpan Place) : TextWrap(Place);

    /// <summary>Something that was read.</summary>
    public sealed record Read(DocumentElement Element, TextSpan Place) : TextWrap(Place);

    /// <summary>The place that the visitor asked for.</summary>
    public sealed record Asked(TextSpan Place) : TextWrap(Place);
}
