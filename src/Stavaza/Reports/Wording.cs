using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>Makes sentences, each with what it rests on.</summary>
internal sealed class Wording(ReportTexts texts, SourceList sources)
{
    public ReportTexts Texts => texts;

    public SourceList Sources => sources;

    /// <summary>Our words, with the words of a document after them.</summary>
    public ReportSentence Said(string text, Evidence evidence) =>
        new(text, [sources.Cite(evidence)]) { Words = evidence.Sentence, Retold = evidence.Document.Retold };

    /// <summary>Our words, with the words of the first of several sentences after them.</summary>
    public ReportSentence Said(string text, IReadOnlyList<Evidence> evidence) => Said(text, evidence[0]) with { Citations = Cited(evidence) };

    /// <summary>Our words about what the record has, counts or lacks.</summary>
    public ReportSentence OfRecord(string text) => new(text, [sources.Record()]);

    /// <summary>Our words, resting on sentences or, where there are none, on what the record lacks.</summary>
    public ReportSentence Own(string text, params IReadOnlyList<Evidence> evidence) => new(text, evidence.Count > 0 ? Cited(evidence) : [sources.Record()]);

    public IReadOnlyList<ReportCitation> Cited(IEnumerable<Evidence> evidence) => [.. evidence.Select(sources.Cite).DistinctBy(citation => (citation.Source, citation.Page))];

    public static ReportParagraph Item(params IReadOnlyList<ReportSentence> sentences) => new(sentences, Item: true);

    /// <summary>A section; where nothing is said it says that.</summary>
    public ReportSection Section(string kind, IEnumerable<ReportParagraph> paragraphs, IEnumerable<ReportSection>? parts = null)
    {
        List<ReportParagraph> said = [.. paragraphs];
        List<ReportSection> smaller = [.. parts ?? []];
        return new(kind, ReportNames.Of(texts.Sections, kind), said.Count + smaller.Count > 0 ? said : [new([OfRecord(texts.Nothing)])]) { Parts = smaller };
    }
}
