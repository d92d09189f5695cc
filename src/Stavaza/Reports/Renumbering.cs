namespace Stavaza.Reports;

/// <summary>Numbers the sources of a finished report in the order in which a reader meets them.</summary>
internal static class Renumbering
{
    public static ReportAnswer InOrder(ReportAnswer report)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var citation in report.Sections.SelectMany(Sentences).SelectMany(sentence => sentence.Citations))
        {
            numbers.TryAdd(citation.Source, numbers.Count + 1);
        }

        return report with
        {
            Sections = [.. report.Sections.Select(section => Renumbered(section, numbers))],
            Sources = [.. report.Sources.Where(source => numbers.ContainsKey(source.Number)).Select(source => source with { Number = numbers[source.Number] }).OrderBy(source => source.Number)],
        };
    }

    /// <summary>Every sentence of a section and of its parts, as they are read.</summary>
    public static IEnumerable<ReportSentence> Sentences(ReportSection section) =>
        section.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
            .Concat(section.Table?.Rows.SelectMany(row => row).SelectMany(cell => cell.Sentences) ?? [])
            .Concat(section.Parts.SelectMany(Sentences));

    private static ReportSection Renumbered(ReportSection section, Dictionary<int, int> numbers) => section with
    {
        Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph with { Sentences = Renumbered(paragraph.Sentences, numbers) })],
        Parts = [.. section.Parts.Select(part => Renumbered(part, numbers))],
        Table = section.Table is { } table
            ? table with { Rows = [.. table.Rows.Select(row => row.Select(cell => new ReportCell(Renumbered(cell.Sentences, numbers))).ToList())] }
            : null,
    };

    private static IReadOnlyList<ReportSentence> Renumbered(IReadOnlyList<ReportSentence> sentences, Dictionary<int, int> numbers) =>
        [.. sentences.Select(sentence => sentence with { Citations = [.. sentence.Citations.Select(cited => cited with { Source = numbers[cited.Source] })] })];
}
