using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Stavaza.Reports;

/// <summary>The styles of a report in DOCX: those of Word by their own names, so that an office's template takes them over.</summary>
internal static class ReportDocxStyles
{
    public static void Add(MainDocumentPart main, string culture)
    {
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
                { LevelIndex = 0 })
            { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(
        [
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = culture })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
            Of("Normal", "Normal", [], isDefault: true),
            Of("Title", "Title", [new Bold(), new FontSize { Val = "40" }]),
            Of("Subtitle", "Subtitle", [new Color { Val = "595959" }, new FontSize { Val = "26" }]),
            .. Enumerable.Range(1, 4).Select(Heading),
            Bullet(),
            Of("TableHead", "Table Head", [new Bold()]),
            Of("Hyperlink", "Hyperlink", [new Color { Val = "154273" }, new Underline { Val = UnderlineValues.Single }], StyleValues.Character),
            Of("Retold", "Retold", [new Italic()], StyleValues.Character),
            Grid(),
        ]);
    }

    private static Style Of(string id, string name, OpenXmlElement[] look, StyleValues? type = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { StyleId = id, Type = type ?? StyleValues.Paragraph };
        if (isDefault)
        {
            style.Default = true;
        }

        if (look.Length > 0)
        {
            style.Append(new StyleRunProperties(look));
        }

        return style;
    }

    private static Style Heading(int level)
    {
        var number = level.ToString(CultureInfo.InvariantCulture);
        return new Style(
            new StyleName { Val = $"heading {number}" },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = (34 - (level * 3)).ToString(CultureInfo.InvariantCulture) }))
        { StyleId = $"Heading{number}", Type = StyleValues.Paragraph };
    }

    private static Style Bullet() => new(
        new StyleName { Val = "List Bullet" },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "60" }))
    { StyleId = "ListBullet", Type = StyleValues.Paragraph };

    private static Style Grid()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "767676" };

        return new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        { StyleId = "TableGrid", Type = StyleValues.Table };
    }
}
