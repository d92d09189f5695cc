using System.Globalization;
using Stavaza.Bench;
using Stavaza.Bench.Trails;
using Stavaza.Reading;
using Stavaza.Reading.Citations;

// bench/run              the table of docs/benchmarks.md, then all below
// bench/run intake       opening, and the way into the record and the index
// bench/run citations    citations alone: speed, allocation, hostile texts
// bench/run reading      whole documents: speed, step by step, hostile texts
// bench/run trails [N]   trails and statuses of N motions (100,000): all in one pass, one alone, as of an earlier day
// bench/run feed [N]     the feed of the Tweede Kamer: parsing alone, and N generated entities (100,000) into a new record
// bench/run open [N]     what is open, over N generated entities (400,000: 100,000 motions) and the real rows

if (args is ["feed", ..])
{
    var entities = args is [_, var number] ? long.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : FeedSpeed.Usual;
    Console.WriteLine(Machine.Description());
    Console.WriteLine();
    Console.Write(await FeedSpeed.MeasureAsync(entities));
    return;
}

if (args is ["trails", ..])
{
    var motions = args is [_, var number] ? int.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : TrailSpeed.Usual;
    Console.WriteLine(Machine.Description());
    Console.WriteLine();
    Console.Write(await TrailSpeed.MeasureAsync(motions, Material.FindCorpus(), CancellationToken.None));
    return;
}

var material = Material.Find();
if (args is ["open", var generated, var into])
{
    await OpenSpeed.FillAsync(into, material.Corpus, long.Parse(generated, CultureInfo.InvariantCulture));
    return;
}

if (args is ["open", ..])
{
    var entities = args is [_, var number] ? long.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : OpenSpeed.Usual;
    Console.WriteLine(Machine.Description());
    Console.WriteLine();
    Console.Write(await OpenSpeed.MeasureAsync(material.Corpus, entities));
    return;
}

var sets = TextSet.Of(material);
Console.Error.WriteLine($"measuring on {material.Description} …");
var tables = new List<Table>();
if (args is [])
{
    tables.Add(await Overview.MeasureAsync(material, sets[0]));
}

if (args is ["intake"])
{
    tables.Add(await Overview.MeasureIntakeAsync(material));
}

if (args is [] or ["citations"])
{
    tables.Add(CitationSpeed.OfEach(sets));
    tables.Add(HostileTexts.Linearity("Citations", HostileTexts.Megabytes, text => CitationReader.Read(text, ReadingContext.None)));
}

if (args is [] or ["reading"])
{
    tables.Add(ReadingSpeed.Split(sets[0]));
    tables.Add(HostileTexts.Linearity("Reading", HostileTexts.QuarterMegabytes, text => DocumentReader.Read(text, ReadingContext.None)));
}

if (args is [])
{
    tables.Add(await FeedSpeed.MeasureAsync(FeedSpeed.Usual));
}

Console.WriteLine(Machine.Description());
Console.WriteLine($"Measured on {material.Description}.");
foreach (var table in tables)
{
    Console.WriteLine();
    Console.Write(table);
}
