using Stavaza.Reading;

namespace Stavaza.Answers;

/// <summary>Words of a document on which an answer rests, where no element was read: the list of who is present, the opening of an item of the agenda.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The words. A quotation only where the document is not <see cref="DocumentReference.Retold"/>.</param>
/// <param name="Place">Where they stand, in the document's text before cleaning.</param>
/// <param name="Rule">Name of the rule that read them.</param>
public sealed record PlacedWords(DocumentReference Document, string Sentence, TextSpan Place, string Rule);
