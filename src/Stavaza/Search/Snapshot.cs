using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Stavaza.Search;

/// <summary>One committed state of the index, open for searching.</summary>
internal sealed class Snapshot : IndexSearcher
{
    /// <summary>Layout of the index and rules of its words. Raise it when either changes; an index of another format is built anew.</summary>
    public const string Format = "3";

    private const string FormatName = "format";
    private const string LastEventName = "lastEvent";
    private const string LastEventIdName = "lastEventId";

    public Snapshot(IndexReader reader)
        : base(reader)
    {
        Similarity = new PassageSimilarity();
        var told = ((DirectoryReader)reader).IndexCommit.UserData;
        IsReadable = told.TryGetValue(FormatName, out var format) && format == Format;
        UpTo = PositionIn(told);
    }

    /// <summary>Written in the format that this version reads.</summary>
    public bool IsReadable { get; }

    /// <summary>Up to where this state knows the record.</summary>
    public IndexPosition UpTo { get; }

    /// <summary>Number of the last event of the record that this state knows.</summary>
    public long LastEvent => UpTo.Event;

    /// <summary>What a commit tells of itself.</summary>
    public static Dictionary<string, string> Told(IndexPosition upTo) => new()
    {
        [FormatName] = Format,
        [LastEventName] = upTo.Event.ToString(CultureInfo.InvariantCulture),
        [LastEventIdName] = upTo.EventId,
    };

    /// <summary>The position that a commit tells; empty where it tells none.</summary>
    public static IndexPosition PositionIn(IDictionary<string, string> told) =>
        told.TryGetValue(LastEventName, out var number) && long.TryParse(number, CultureInfo.InvariantCulture, out var last)
        && told.TryGetValue(LastEventIdName, out var id)
            ? new(last, id)
            : IndexPosition.Empty;

    /// <summary>Opens each new state as a snapshot.</summary>
    public sealed class Factory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new Snapshot(reader);
    }
}
