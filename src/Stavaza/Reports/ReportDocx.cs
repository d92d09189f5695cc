using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Stavaza.Reports;

/// <summary>
/// A report as DOCX: real heading styles, lists, tables whose head repeats on every page, citations that lead to their row in the table of sources. Nothing in it
/// tells when it was made, so that the same report gives the same bytes.
/// </summary>
internal static class ReportDocx
{
    public static byte[] Write(ReportAnswer report, ReportTexts texts)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "main");
            ReportDocxStyles.Add(main, texts.Culture);
            main.Document = new Document(new DocxWriter(main, texts).Body(report));
            AddProperties(document, report, texts);
        }

        return Settled(bytes.ToArray(), MomentOf(report.AsOf));
    }

    /// <summary>The properties as a part with a name of its own; the package would give it another name each time.</summary>
    private static void AddProperties(WordprocessingDocument document, ReportAnswer report, ReportTexts texts)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dublin = "http://purl.org/dc/elements/1.1/",
            terms = "http://purl.org/dc/terms/", schema = "http://www.w3.org/2001/XMLSchema-instance";
        XElement Moment(string name) => new(terms + name, new XAttribute(schema + "type", "dcterms:W3CDTF"), MomentOf(report.AsOf).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create);
        new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XElement(dublin + "title", ReportStyle.OneLine(report.Title)),
            new XElement(dublin + "subject", ReportStyle.OneLine(report.Subject)),
            new XElement(dublin + "creator", "Stavaza"),
            new XElement(dublin + "language", texts.Culture),
            Moment("created"),
            Moment("modified")).Save(stream, SaveOptions.DisableFormatting);
    }

    // A ZIP file knows no year before 1980.
    private static DateTimeOffset MomentOf(DateOnly day) => new(Math.Clamp(day.Year, 1980, 2107), day.Month, day.Day == 29 && day.Month == 2 ? 28 : day.Day, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same package with its parts in one order and without the moment of writing.</summary>
    private static byte[] Settled(byte[] package, DateTimeOffset moment)
    {
        using var settled = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of types comes first, as readers expect it.
            foreach (var part in from.Entries.OrderBy(part => part.FullName != "[Content_Types].xml").ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = moment;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return settled.ToArray();
    }

    /// <summary>Writes the body.</summary>
    private sealed class DocxWriter(MainDocumentPart main, ReportTexts texts)
    {
        private int _relations;

        public Body Body(ReportAnswer report)
        {
            var body = new Body(Paragraph("Title", Text(report.Title)), Paragraph("Subtitle", Text(texts.AsOfDay(texts.DayOf(report.AsOf)))));
            foreach (var section in report.Sections)
            {
                Section(body, section, 1);
            }

            body.Append(Paragraph("Heading1", Text(texts.Sources)), Sources(report));
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }));
            return body;
        }

        private void Section(Body body, ReportSection section, int level)
        {
            body.Append(Paragraph(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Min(level, 4)}"), Text(section.Title)));
            foreach (var paragraph in section.Paragraphs)
            {
                body.Append(Paragraph(paragraph.Item ? "ListBullet" : "Normal", [.. paragraph.Sentences.SelectMany((sentence, i) => Sentence(sentence, i > 0))]));
            }

            if (section.Table is { } table)
            {
                // Word joins two tables that nothing stands between.
                body.Append(Table(table.Columns, table.Rows.Select(row => row.Select(Cell))), new Paragraph());
            }

            foreach (var part in section.Parts)
            {
                Section(body, part, level + 1);
            }
        }

        private IEnumerable<OpenXmlElement> Sentence(ReportSentence sentence, bool follows)
        {
            yield return Text($"{(follows ? " " : "")}{ReportStyle.OneLine(sentence.Text)}");
            if (sentence.Words is not null)
            {
                yield return Text($" {ReportStyle.Words(sentence, texts)}", sentence.Retold ? "Retold" : null, language: "nl-NL");
            }

            foreach (var (source, label) in ReportStyle.Citations(sentence, texts))
            {
                yield return Text(" ");
                yield return new Hyperlink(Text($"[{label}]", "Hyperlink")) { Anchor = ReportStyle.Anchor(source), History = true };
            }
        }

        private TableCell Cell(ReportCell cell) => cell.Sentences.Count == 0
            ? new(new Paragraph())
            : new(cell.Sentences.Select(sentence => Paragraph("Normal", [.. Sentence(sentence, follows: false)])));

        private Table Sources(ReportAnswer report) => Table([texts.Number, texts.Document, texts.OfDay, texts.Place], report.Sources.Select(source => new[]
        {
            new TableCell(Marked(source.Number)),
            new TableCell(Paragraph("Normal", Text(source.Kind is "record" or "web" || source.Id == source.Title ? source.Title : $"{source.Title}, {source.Id}"), Text(source.Retold ? $" ({texts.Retold})" : "", "Retold"))),
            new TableCell(Paragraph("Normal", Text(source.Day ?? ""))),
            new TableCell(Paragraph("Normal", Place(source))),
        }.AsEnumerable()));

        private static Paragraph Marked(int number)
        {
            var id = number.ToString(CultureInfo.InvariantCulture);
            return Paragraph("Normal", new BookmarkStart { Name = ReportStyle.Anchor(number), Id = id }, Text(id), new BookmarkEnd { Id = id });
        }

        private OpenXmlElement Place(ReportSource source)
        {
            if (ReportStyle.Address(source) is not { } address)
            {
                return Text(texts.NoAddress);
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"link{++_relations}");
            main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
            return new Hyperlink(Text(address, "Hyperlink")) { Id = id, History = true };
        }

        private static Table Table(IEnumerable<string> columns, IEnumerable<IEnumerable<TableCell>> rows)
        {
            var heads = columns.ToList();
            var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
            head.Append(heads.Select(column => new TableCell(Paragraph("TableHead", Text(column)))));
            var table = new Table(
                new TableProperties(
                    new TableStyle { Val = "TableGrid" },
                    new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                    new TableLook { Val = "0020" }),
                new TableGrid(heads.Select(_ => new GridColumn { Width = string.Create(CultureInfo.InvariantCulture, $"{9638 / heads.Count}") })),
                head);
            table.Append(rows.Select(row => new TableRow(row)));
            return table;
        }

        private static Paragraph Paragraph(string style, params OpenXmlElement[] content)
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
            paragraph.Append(content);
            return paragraph;
        }

        private static Run Text(string words, string? style = null, string? language = null)
        {
            var run = new Run();
            if (style is not null || language is not null)
            {
                var properties = new RunProperties();
                if (style is not null)
                {
                    properties.Append(new RunStyle { Val = style });
                }

                if (language is not null)
                {
                    properties.Append(new Languages { Val = language });
                }

                run.Append(properties);
            }

            var leading = words.StartsWith(' ') ? " " : "";
            run.Append(new Text(leading + ReportStyle.OneLine(words)) { Space = SpaceProcessingModeValues.Preserve });
            return run;
        }
    }
}
