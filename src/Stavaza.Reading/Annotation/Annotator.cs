using System.Text;

namespace Stavaza.Reading.Annotation;

/// <summary>Writes a text with what was read in it: citations as links to the official page, statements as marks.</summary>
/// <remarks>
/// <para>
/// Any text and any elements are accepted. Whatever the text holds is escaped: what comes out has no markup but the annotator's own, and leads nowhere but to
/// the hosts of <see cref="Identifiers.OfficialAddress.Hosts"/>, by https. Elements may nest and cross; the later of two that cross goes on in a second piece.
/// A link inside a link cannot be: where two citations share their words, the first one has the link.
/// </para>
/// <para>What lies outside the text is left out. The time grows with the text and with the number of pieces.</para>
/// </remarks>
public static class Annotator
{
    /// <summary>Writes a fragment of HTML, to stand inside a paragraph or a block of the page that the caller makes.</summary>
    /// <param name="text">The text in which the elements were read.</param>
    /// <param name="elements">What was read in it, in any order; their spans count in <paramref name="text"/>.</param>
    /// <returns>
    /// The text, unit for unit, but for units that HTML has no place for (U+0000 and surrogates that stand alone), for which U+FFFD stands. A citation is
    /// <c>&lt;cite data-kind data-id data-rule&gt;</c>, around <c>&lt;a href&gt;</c> where its official address is known; all else is
    /// <c>&lt;mark data-type data-rule&gt;</c>. A second piece of the same element has <c>data-continued</c>. Line breaks are kept as they are: show them
    /// with <c>white-space: pre-wrap</c>.
    /// </returns>
    /// <example><code>var html = Annotator.Html(text, CitationReader.Read(text));</code></example>
    public static string Html(string text, IEnumerable<Element> elements) => Html(text, Piece.Of(text, elements));

    /// <summary>Writes a fragment of HTML from the marks of a whole reading, whose places count in the text as it was given.</summary>
    /// <inheritdoc cref="Html(string, IEnumerable{Element})" path="/returns"/>
    /// <param name="source">The text as it was given to <see cref="DocumentReader"/>.</param>
    /// <param name="marks">What was read in it, in any order.</param>
    public static string Html(string source, IEnumerable<Mark> marks) => Html(source, Piece.Of(source, marks));

    /// <summary>Writes Markdown (CommonMark) with a link for each citation whose official address is known. Markdown has no marks: all else stays words.</summary>
    /// <param name="text">The text in which the elements were read.</param>
    /// <param name="elements">What was read in it, in any order; their spans count in <paramref name="text"/>.</param>
    /// <returns>The text with all that Markdown would take for markup escaped, line by line as it was; inside a link white space is one space.</returns>
    public static string Markdown(string text, IEnumerable<Element> elements) => Markdown(text, Piece.Of(text, elements));

    /// <summary>Writes Markdown from the marks of a whole reading, whose places count in the text as it was given.</summary>
    /// <inheritdoc cref="Markdown(string, IEnumerable{Element})" path="/returns"/>
    /// <param name="source">The text as it was given to <see cref="DocumentReader"/>.</param>
    /// <param name="marks">What was read in it, in any order.</param>
    public static string Markdown(string source, IEnumerable<Mark> marks) => Markdown(source, Piece.Of(source, marks));

    /// <summary>Writes a whole page of HTML, in Dutch: the text, and below it a list of what it cites in which every target has its own link.</summary>
    /// <param name="title">Title and heading, such as the name of the file; any text.</param>
    /// <param name="source">The text as it was given to <see cref="DocumentReader"/>.</param>
    /// <param name="marks">What was read in it, in any order.</param>
    /// <returns>The page: its style is inside it, it has no script and fetches nothing. To be stored as UTF-8.</returns>
    public static string Page(string title, string source, IEnumerable<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(marks);
        var all = marks.ToList();
        return AnnotatedPage.Around(Html(source, all), title, source, all);
    }

    private static string Html(string text, List<Piece> pieces)
    {
        var html = new StringBuilder(text.Length + (text.Length / 8) + (pieces.Count * 200));
        Nesting.Walk(text, pieces, new HtmlMarkup(html));
        return html.ToString();
    }

    private static string Markdown(string text, List<Piece> pieces)
    {
        var markdown = new StringBuilder(text.Length + (text.Length / 8) + (pieces.Count * 80));
        Nesting.Walk(text, pieces, new MarkdownMarkup(markdown));
        return markdown.ToString();
    }
}
