namespace Stavaza.Bench;

/// <summary>One figure for each thing that Stavaza does.</summary>
internal static class Overview
{
    public static async Task<Table> MeasureAsync(Material material, TextSet documents)
    {
        var table = new Table("What", "Unit", "Figure");
        table.Add("Reading, citations and statements, one core", "MB of text/s", ReadingSpeed.Of(documents));
        table.Add("Reading, citations alone, one core", "MB of text/s", CitationSpeed.Of(documents));
        table.Add("A plain SearchValues scan of the same text (the practical limit)", "MB of text/s", CitationSpeed.OfScanning(documents));
        await AddIntakeAsync(table, material);
        table.Add("stavaza --version, start to exit", "ms", StartUp.Of("--version"));
        table.Add("stavaza --help, start to exit", "ms", StartUp.Of("--help"));
        table.Add("./stavaza --version through the script, nothing to build", "ms", StartUp.OfScript());
        return table;
    }

    /// <summary>What leads up to the record alone.</summary>
    public static async Task<Table> MeasureIntakeAsync(Material material)
    {
        var table = new Table("What", "Unit", "Figure");
        await AddIntakeAsync(table, material);
        return table;
    }

    private static async Task AddIntakeAsync(Table table, Material material)
    {
        foreach (var (format, unit, speed) in OpeningSpeed.OfEach(material))
        {
            table.Add($"Opening {format}", unit, speed);
        }

        var documents = await IntakeSpeed.DocumentsASecondAsync(material);
        table.Add("Intake: open, read, link, store, on all cores", "documents/s", documents);
        table.Add("The same by text (a third of the documents are debate reports of up to a megabyte)", "MB of text/s", documents / material.Files.Count * IntakeSpeed.MegabytesIn(material));
        var intake = await IntakeSpeed.PagesASecondAsync(material);
        var pdftotext = IntakeSpeed.PagesASecondOfPdftotext(material);
        table.Add("Intake of PDF: open, read, link, store, index, on all cores", "pages/s", intake?.Clock);
        table.Add("The same by processor time", "pages/s of one core", intake?.OfCore);
        table.Add("pdftotext on the same files: text alone, one process after the other", "pages/s", pdftotext?.Clock);
        table.Add("The same by processor time", "pages/s of one core", pdftotext?.OfCore);
    }
}
