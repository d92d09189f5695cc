using BenchmarkDotNet.Running;
using Stavaza.Bench;

// bench/run            the table of docs/benchmarks.md
// bench/run micro …    the steps of reading apart, by BenchmarkDotNet; what follows is its own arguments
if (args is ["micro", .. var rest])
{
    BenchmarkSwitcher.FromTypes([typeof(ReadingSteps)]).Run(rest);
    return;
}

var material = Material.Find();
var table = new Table();
Console.Error.WriteLine($"measuring on {material.Description} …");

table.Add("Reading, citations and statements, one core", "MB of text/s", ReadingSpeed.OfReading(material));
table.Add("A plain SearchValues scan of the same text (the practical limit)", "MB of text/s", ReadingSpeed.OfScanning(material));
foreach (var (format, unit, speed) in OpeningSpeed.OfEach(material))
{
    table.Add($"Opening {format}", unit, speed);
}

table.Add("Intake: open, read, link, store", "documents/s", await IntakeSpeed.MeasureAsync(material));
table.Add("stavaza --version, start to exit", "ms", StartUp.Of("--version"));
table.Add("stavaza --help, start to exit", "ms", StartUp.Of("--help"));
table.Add("./stavaza --version through the script, nothing to build", "ms", StartUp.OfScript());

Console.WriteLine(Machine.Description());
Console.WriteLine($"Measured on {material.Description}.");
Console.WriteLine();
Console.Write(table);
