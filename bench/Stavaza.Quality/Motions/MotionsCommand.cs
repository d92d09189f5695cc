using System.CommandLine;
using System.Text.RegularExpressions;
using Stavaza.Quality.Labels;

namespace Stavaza.Quality.Motions;

/// <summary>Counts the motions of the corpus that yield a dictum, and says why the others do not.</summary>
internal sealed partial class MotionsCommand : Command
{
    private const int Shown = 300;

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show the last words of every motion without a dictum, and what the title says of every row without text" };

    public MotionsCommand()
        : base("motions", "Count the motions of the corpus that yield a dictum, and say why the others do not")
    {
        Add(_verbose);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var corpus = Places.Corpus ?? throw new LabelledSetException("the corpus of real documents is not here (set STAVAZA_CORPUS to the folder that holds it)");
        var sources = MotionSource.In(corpus).ToList();
        output.WriteLine($"{"",-36}{"rows",8}{"no text",9}{"texts",7}{"with a dictum",15}{"dicta",7}");
        foreach (var source in sources)
        {
            output.WriteLine(
                $"{source.Name,-36}{source.Rows,8}{source.Titles.Count,9}{source.Motions.Count,7}{source.Motions.Count(one => one.Motion.Dicta > 0),15}{source.Motions.Sum(one => one.Motion.Dicta),7}");
        }

        PrintReasons(sources, output, parsed.GetValue(_verbose));
        return 0;
    }

    private static void PrintReasons(List<MotionSource> sources, TextWriter output, bool verbose)
    {
        var texts = sources.SelectMany(source => source.Motions.Select(one => (Where: $"{source.Name}/{one.Where}", one.Motion))).ToList();
        var found = texts.Count(text => text.Motion.Dicta > 0);
        output.WriteLine($"{found} of {texts.Count} texts yield a dictum ({(texts.Count > 0 ? found / (double)texts.Count : 1):0.000}).");
        foreach (var reason in texts.Where(text => text.Motion.ReasonWithout is not null).GroupBy(text => text.Motion.ReasonWithout!))
        {
            output.WriteLine($"  {reason.Count(),4}  {reason.Key}");
            foreach (var (where, motion) in reason.Where(_ => verbose))
            {
                output.WriteLine($"        {where}: …{White().Replace(motion.Words[Math.Max(0, motion.Words.Length - Shown)..], " ")}");
            }
        }

        PrintTitles(sources, output, verbose);
        foreach (var (source, file) in sources.SelectMany(source => source.Unreadable.Select(file => (source.Name, file))))
        {
            output.WriteLine($"     1  cannot be opened: {source}/{file}");
        }
    }

    /// <summary>Every row has its own reason; shown are how many have each, and with --verbose the rows with what their titles say.</summary>
    private static void PrintTitles(List<MotionSource> sources, TextWriter output, bool verbose)
    {
        var titles = sources.SelectMany(source => source.Titles.Select(one => (Where: $"{source.Name}/{one.Where}", one.Title))).ToList();
        output.WriteLine($"{titles.Count} rows hold no text:");
        foreach (var reason in titles.GroupBy(one => one.Title.Reason).OrderByDescending(reason => reason.Count()))
        {
            output.WriteLine($"  {reason.Count(),4}  ({reason.Count() / (double)titles.Count:0.000})  {reason.Key}");
            foreach (var (where, title) in reason.Where(_ => verbose))
            {
                output.WriteLine($"        {where}: {title.Asked ?? title.Words}");
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
