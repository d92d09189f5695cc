using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Stavaza.Search;

/// <summary>One committed state of the index, open for searching.</summary>
internal sealed class Snapshot : IndexSearcher
{
    /// <summary>Layout of the index and rules of its words. Raise it when either changes; an index of another format is built anew.</summary>
    public const string Format = "1";

    private const string FormatName = "format";
    private const string LastEventName = "lastEvent";

    public Snapshot(IndexReader reader)
        : base(reader)
    {
        Similarity = new PassageSimilarity();
        var told = ((DirectoryReader)reader).IndexCommit.UserData;
        IsReadable = told.TryGetValue(FormatName, out var format) && format == Format;
        LastEvent = told.TryGetValue(LastEventName, out var number) && long.TryParse(number, CultureInfo.InvariantCulture, out var last) ? last : 0;
    }

    /// <summary>Written in the format that this version reads.</summary>
    public bool IsReadable { get; }

    /// <summary>Number of the last event of the record that this state knows.</summary>
    public long LastEvent { get; }

    /// <summary>What a commit tells of itself.</summary>
    public static Dictionary<string, string> Told(long lastEvent) => new()
    {
        [FormatName] = Format,
        [LastEventName] = lastEvent.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Opens each new state as a snapshot.</summary>
    public sealed class Factory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new Snapshot(reader);
    }
}
