using BenchmarkDotNet.Attributes;
using Stavaza.Reading;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Statements;

namespace Stavaza.Bench;

/// <summary>The steps of reading apart, on all documents one after the other.</summary>
[MemoryDiagnoser]
public class ReadingSteps
{
    private (string Text, ReadingContext Context)[] _texts = [];
    private CleanText[] _clean = [];
    private DocumentOutline[] _outlines = [];
    private IReadOnlyList<Citation>[] _citations = [];

    [GlobalSetup]
    public void Open()
    {
        _texts = [.. Material.Find().Files.Select(file => (file.Text.Text, file.Context))];
        _clean = [.. _texts.Select(text => TextCleaner.Clean(text.Text, text.Context.Layout))];
        _outlines = [.. _clean.Select(clean => OutlineReader.Read(clean.Text))];
        _citations = [.. _clean.Select((clean, i) => CitationReader.Read(clean.Text, _texts[i].Context))];
    }

    [Benchmark]
    public int Cleaning() => _texts.Sum(text => TextCleaner.Clean(text.Text, text.Context.Layout).Text.Length);

    [Benchmark]
    public int Outlines() => _clean.Sum(clean => OutlineReader.Read(clean.Text).Sentences.Length);

    [Benchmark]
    public int Citations() => _clean.Select((clean, i) => CitationReader.Read(clean.Text, _texts[i].Context).Count).Sum();

    [Benchmark]
    public int Statements() => _clean.Select((clean, i) => StatementReader.Read(clean.Text, _outlines[i], _citations[i], _texts[i].Context).Count).Sum();

    [Benchmark]
    public int All() => _texts.Sum(text => DocumentReader.Read(text.Text, text.Context).Marks.Length);
}
