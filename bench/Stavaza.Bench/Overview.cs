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
        foreach (var (format, unit, speed) in OpeningSpeed.OfEach(material))
        {
            table.Add($"Opening {format}", unit, speed);
        }

        table.Add("Intake: open, read, link, store", "documents/s", await IntakeSpeed.MeasureAsync(material));
        table.Add("stavaza --version, start to exit", "ms", StartUp.Of("--version"));
        table.Add("stavaza --help, start to exit", "ms", StartUp.Of("--help"));
        table.Add("./stavaza --version through the script, nothing to build", "ms", StartUp.OfScript());
        return table;
    }
}
