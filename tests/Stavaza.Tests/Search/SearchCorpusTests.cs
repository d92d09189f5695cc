using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Stavaza.Search;

namespace Stavaza.Tests.Search;

/// <summary>The titles of 6,065 motions.</summary>
public sealed class SearchCorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Queries =
    [
        "kernwapens", "nucleaire ontwapening", "\"het lid Van Dijk\"", "motie", "stikstof landbouw", "33783-47", "kst-35570-V-37", "35 570 V, nr. 37", "klimaat*",
        "woningbouw -corona", "onderwijs leraren salaris", "regering", "a* b* c* d*", "moties leden over", "33 783",
    ];

    [Fact]
    public void FindsMotionsByWordsNumbersAndDays()
    {
        using var shelf = new Shelf();
        var (started, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        shelf.Index.Apply(Moties(), [], 6065);
        output.WriteLine($"indexed in {started.ElapsedMilliseconds} ms, of the processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms; {Directory.GetFiles(shelf.Folder).Sum(file => new FileInfo(file).Length) / 1024} kB");
        shelf.Reopen();

        Assert.Equal("kst-33783-47", shelf.Search("33783-47").Documents[0].Key);
        Assert.Equal("kst-35570-V-37", shelf.Search("35 570 V, nr. 37").Documents[0].Key);
        Assert.True(shelf.Search("motie").Total >= 6000);
        Assert.Equal(shelf.Search("moties").Total, shelf.Search("motie").Total);
        Assert.True(shelf.Search("kernwapen").Total >= 2);
        Assert.True(shelf.Search("onderwijs").Total >= 100);
        Assert.True(shelf.Search("kernwapens bondgenoot ontwapening") is { Outcome: SearchOutcome.SomeWords, Total: >= 4 });
        Assert.True(shelf.Search("33 783").Total >= 9);
        Assert.True(shelf.Search("klimaat*").Total >= 40);
        Assert.True(shelf.Index.Search("motie", new() { From = new(2021, 5, 18), To = new(2021, 5, 18) }).Total >= 5);
        Report(shelf);
    }

    private void Report(Shelf shelf)
    {
        foreach (var query in Queries)
        {
            output.WriteLine($"{shelf.Search(query).Total,6}  {shelf.Search(query).Outcome,-10} {query}");
        }

        var times = new List<double>();
        for (var i = 0; i < 2000; i++)
        {
            var started = Stopwatch.GetTimestamp();
            _ = shelf.Search(Queries[i % Queries.Length]);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine($"search with 20 documents and their passages: p50 {times[1000]:0.00} ms, p99 {times[1980]:0.00} ms");
    }

    private static IEnumerable<IndexedDocument> Moties()
    {
        using var list = JsonDocument.Parse(Corpus.Text("tk-moties-2019-2021/moties.json").TrimStart('\uFEFF'));
        foreach (var motie in list.RootElement.EnumerateArray())
        {
            var (id, info) = (motie.GetProperty("id").GetString()!, motie.GetProperty("info").GetString()!);
            yield return new($"kst-{id}", info, [$"kst-{id}"], Day(motie.GetProperty("datum").GetString()!), "Motie", [new(info, 0, info.Length)]);
        }
    }

    // 18mei2021
    private static DateOnly? Day(string written)
    {
        string[] months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
        var month = Array.IndexOf(months, written[2..^4]) + 1;
        return month == 0 ? null : new(int.Parse(written[^4..], CultureInfo.InvariantCulture), month, int.Parse(written[..2], CultureInfo.InvariantCulture));
    }
}
