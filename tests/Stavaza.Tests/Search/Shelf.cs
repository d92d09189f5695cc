using Stavaza.Search;

namespace Stavaza.Tests.Search;

/// <summary>A real index in a folder of its own, and documents in our own words to put in it.</summary>
internal sealed class Shelf : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Shelf(params IndexedDocument[] documents)
    {
        Index = SearchIndex.Open(Folder);
        if (documents.Length > 0)
        {
            Index.Apply(documents, [], documents.Length);
        }
    }

    public string Folder => Path.Combine(_folder.Path, "search");

    public SearchIndex Index { get; private set; }

    public static IndexedDocument Document(string key, params string[] passages) => Titled(key, "", [], passages);

    public static IndexedDocument Titled(string key, string title, string[] ids, params string[] passages)
    {
        var start = 0;
        var placed = new List<IndexedPassage>();
        foreach (var passage in passages)
        {
            placed.Add(new(passage, start, passage.Length));
            start += passage.Length + 1;
        }

        return new(key, title, ids, null, "Kamerbrief", placed);
    }

    public SearchResult Search(string query) => Index.Search(query, SearchOptions.Default);

    /// <summary>Keys of what is found, in alphabetical order.</summary>
    public string Keys(string query) => string.Join(' ', Search(query).Documents.Select(document => document.Key).Order(StringComparer.Ordinal));

    public SearchIndex Reopen()
    {
        Index.Dispose();
        return Index = SearchIndex.Open(Folder);
    }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}

/// <summary>Puts documents in an index without asking where it is.</summary>
internal static class Shelving
{
    public static void Apply(this SearchIndex index, IEnumerable<IndexedDocument> changed, IEnumerable<string> removedKeys, long upToEvent) =>
        Assert.True(index.Apply(index.UpTo, changed, removedKeys, At(upToEvent)));

    /// <summary>The position at an event of a record that is in no database.</summary>
    public static IndexPosition At(long number) => new(number, $"event {number}");
}
