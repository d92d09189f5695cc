namespace Stavaza.Reports;

/// <summary>Writes a comparison of a list with the record as a report: what is forgotten, what differs, what cannot be told.</summary>
public static class ComparisonWriter
{
    /// <summary>The report.</summary>
    public static ReportAnswer Write(ComparisonAnswer comparison, ReportTexts texts)
    {
        var words = new Wording(texts, new(texts, comparison.AsOf));
        var list = words.Sources.List(comparison.List);
        ReportSentence OfList(string text) => new(text, [list]);
        ReportParagraph Row(ListedRow row) => Wording.Item([OfList(texts.RowSays(row.Number, $"{row.Description} {row.Place}".Trim()))]);
        ReportParagraph Joined(ComparedRow row) => Wording.Item(
        [
            OfList(texts.RowSays(row.Row.Number, $"{row.Row.Description} {row.Row.Place}".Trim())),
            .. row.Row.Standing.Length > 0 ? [OfList(texts.ListStanding(row.Row.Standing))] : Array.Empty<ReportSentence>(),
            Stands(row.Item, words),
        ]);
        var (same, differ, unclear) = (Standing("same"), Standing("different"), Standing("unclear"));
        List<ComparedRow> Standing(string standing) => [.. comparison.Both.Where(row => row.Standing == standing)];
        ReportSection[] sections =
        [
            new("introduction", ReportNames.Of(texts.Sections, "introduction"), [new([OfList(texts.Compared(comparison.List, comparison.Both.Count, comparison.Forgotten.Count, comparison.NotInRecord.Count))])]),
            words.Section("forgotten", comparison.Forgotten.Select(item => Wording.Item([Stands(item, words)]))),
            words.Section("different", differ.Select(Joined)),
            words.Section("may-be", comparison.MayBe.Select(Joined)),
            words.Section("ambiguous", comparison.Ambiguous.Select(row => Wording.Item([OfList(texts.RowFits(row.Row.Number, row.Row.Description, string.Join(", ", row.Candidates)))]))),
            words.Section("not-in-record", comparison.NotInRecord.Select(Row)),
            words.Section("standing-unclear", unclear.Select(Joined)),
            words.Section("same", same.Select(Joined)),
            words.Section("unreadable", comparison.Unreadable.Select(row => Wording.Item([OfList(texts.RowUnreadable(row.Number, row.Reason, row.Cells, row.Columns))]))),
        ];
        return Renumbering.InOrder(new(comparison.List, texts.ComparisonTitle(comparison.List), comparison.AsOf, texts.Code, sections, words.Sources.Sources));
    }

    private static ReportSentence Stands(ComparedItem item, Wording words)
    {
        var stands = words.Own(words.Texts.RecordStanding(Named(item), ReportNames.Of(words.Texts.Names.Cabinet, item.Status).ToLowerInvariant()), item.Evidence);
        return item is { Evidence.Count: 0, Row: { } row } ? stands with { Citations = [words.Sources.Cite(row, item.Id)] } : stands;
    }

    private static string Named(ComparedItem item) => item.Title == item.Id ? item.Id : $"{item.Title} ({item.Id})";
}
