using Stavaza.Reading;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Letters;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Bench;

/// <summary>How fast whole documents are read, citations and statements, on one core; and where the time goes.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    /// <summary>MB of text a second.</summary>
    public static double Of(TextSet set) => set.Megabytes / Stopwatches.MedianOfCore(Rounds, () => ReadAll(set));

    /// <summary>Each step by itself, on what the steps before it have made.</summary>
    public static Table Split(TextSet set)
    {
        var all = Stopwatches.MedianOfCore(Rounds, () => ReadAll(set));
        var table = new Table("Step", "ms", "% of all", "MB/s", "KB allocated a MB");
        var parts = Array.ConvertAll([.. set.Texts], Parts.Of);

        Add("all of DocumentReader", () => ReadAll(set));
        Add("cleaning", () => Each(parts, part => TextCleaner.Clean(part.Known.Text, part.Known.Context.Layout)));
        Add("outline", () => Each(parts, part => OutlineReader.Read(part.Clean.Text)));
        Add("citations", () => Each(parts, part => CitationReader.Read(part.Clean.Text, part.Known.Context)));
        Add("profile", () => Each(parts, part => ProfileReader.Read(part.Clean, part.Outline, part.Citations)));
        Add("statements", () => Each(parts, part => StatementReader.Read(part.Clean.Text, part.Outline, part.Citations, part.Known.Context)));
        Add("· prose", () => Each(parts, part => part.Prose().Dispose()));
        var proses = Array.ConvertAll(parts, part => part.Prose());
        foreach (var feature in StatementReader.Features)
        {
            Add("· " + feature.GetType().Name, () => Array.ForEach(proses, prose => feature.Read(prose, [])));
        }

        return table;

        void Add(string step, Action work)
        {
            var seconds = Stopwatches.MedianOfCore(Rounds, work);
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            table.Add(step, seconds * 1e3, 100 * seconds / all, set.Megabytes / seconds, (GC.GetAllocatedBytesForCurrentThread() - before) / 1e3 / set.Megabytes);
        }
    }

    private static void ReadAll(TextSet set)
    {
        foreach (var (text, context) in set.Texts)
        {
            DocumentReader.Read(text, context);
        }
    }

    private static void Each(Parts[] parts, Action<Parts> read)
    {
        foreach (var part in parts)
        {
            read(part);
        }
    }

    /// <summary>What the steps of reading make of one text.</summary>
    private sealed record Parts(KnownText Known, CleanText Clean, DocumentOutline Outline, IReadOnlyList<Citation> Citations)
    {
        public static Parts Of(KnownText known)
        {
            var clean = TextCleaner.Clean(known.Text, known.Context.Layout);
            return new(known, clean, OutlineReader.Read(clean.Text), CitationReader.Read(clean.Text, known.Context));
        }

        public Prose Prose() => new(Clean.Text, Outline, Citations, Known.Context, StatementReader.Cues);
    }
}
