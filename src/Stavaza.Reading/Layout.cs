namespace Stavaza.Reading;

/// <summary>What a line break in a text means.</summary>
public enum Layout
{
    /// <summary>Not known: judged from the text itself.</summary>
    Unknown,

    /// <summary>Lines end at a margin, as in the text of a PDF: a line break may stand inside a sentence or a word.</summary>
    Wrapped,

    /// <summary>Every line is a paragraph, as in text taken from XML, HTML or DOCX.</summary>
    Flowing,
}
