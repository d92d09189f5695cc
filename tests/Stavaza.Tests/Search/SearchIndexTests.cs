using CsCheck;
using Stavaza.Search;

namespace Stavaza.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void RemembersAfterReopeningWhatWasAppliedLast()
    {
        using var shelf = new Shelf();
        Assert.Equal((0, false), (shelf.Index.UpTo.Event, shelf.Index.WasRebuilt));

        shelf.Index.Apply([Shelf.Document("een", "verdrag")], [], 41);
        shelf.Index.Apply([], [], 42);
        shelf.Reopen();

        Assert.Equal((42, false), (shelf.Index.UpTo.Event, shelf.Index.WasRebuilt));
        Assert.Equal(("een", 42L), (shelf.Keys("verdrag"), shelf.Search("verdrag").LastEvent));
    }

    [Fact]
    public void ReplacesADocumentWithAllItsPassages()
    {
        using var shelf = new Shelf(Shelf.Document("een", "oud verdrag", "oude brief"), Shelf.Document("twee", "oud"));

        shelf.Index.Apply([Shelf.Document("een", "nieuwe motie")], [], 3);

        Assert.Equal("twee", shelf.Keys("oud"));
        Assert.Equal(("", "een"), (shelf.Keys("verdrag"), shelf.Keys("motie")));
        Assert.Equal(0, shelf.Index.SubjectDocuments("verdrag").Passages);
    }

    [Fact]
    public void TakesDocumentsOut()
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"), Shelf.Document("twee", "verdrag"));

        shelf.Index.Apply([], ["een", "nooit geweest"], 3);
        Assert.Equal("twee", shelf.Keys("verdrag"));

        shelf.Index.Apply([Shelf.Document("twee", "verdrag")], ["twee"], 4);
        Assert.Equal("twee", shelf.Keys("verdrag"));

        shelf.Index.Clear(shelf.Index.UpTo);
        Assert.Equal(("", 0L), (shelf.Keys("verdrag"), shelf.Index.UpTo.Event));
    }

    [Fact]
    public void ApplyingTwiceOrInAnotherOrderFindsTheSame() =>
        Gen.Int[0, 4].Array[1, 4].Array[1, 12].Sample(
            texts =>
            {
                string[] words = ["verdrag", "motie", "brief", "kernwapens", "stikstof"];
                var documents = texts.Select((text, i) => Shelf.Document($"d{i}", string.Join(' ', text.Select(word => words[word])))).ToArray();
                using var straight = new Shelf(documents);
                using var reversed = new Shelf([.. documents.Reverse()]);
                reversed.Index.Apply(documents, [], 99);
                foreach (var word in words.Append("verdrag motie").Append("brief -motie"))
                {
                    Assert.Equal(straight.Search(word).Total, reversed.Search(word).Total);
                    Assert.Equal(straight.Keys(word), reversed.Keys(word));
                }
            },
            iter: 25);

    [Fact]
    public void KeepsItsStateWhenApplyingStopsHalfway()
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        IEnumerable<IndexedDocument> Failing()
        {
            yield return Shelf.Document("een", "iets anders");
            throw new InvalidOperationException("the record failed");
        }

        Assert.Throws<InvalidOperationException>(() => shelf.Index.Apply(Failing(), [], 7));

        Assert.Equal(("een", 1L), (shelf.Keys("verdrag"), shelf.Index.UpTo.Event));
        shelf.Index.Apply([Shelf.Document("twee", "verdrag")], [], 8);
        Assert.Equal("een twee", shelf.Keys("verdrag"));
    }

    [Theory]
    [InlineData("segments_", 0)]
    [InlineData("segments_", 9)]
    [InlineData("segments_", -1)]
    [InlineData("_", 0)]
    [InlineData("_", 9)]
    [InlineData("_", -1)]
    public void StartsEmptyWhereTheIndexIsDamagedAndIsBuiltAnew(string file, int keep)
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        shelf.Index.Dispose();
        foreach (var path in Directory.GetFiles(shelf.Folder, file + "*"))
        {
            Spoil(path, keep);
        }

        shelf.Reopen();

        Assert.Equal((0L, true, ""), (shelf.Index.UpTo.Event, shelf.Index.WasRebuilt, shelf.Keys("verdrag")));
        shelf.Index.Apply([Shelf.Document("twee", "verdrag")], [], 5);
        Assert.Equal("twee", shelf.Keys("verdrag"));
        shelf.Reopen();
        Assert.Equal((5L, false, "twee"), (shelf.Index.UpTo.Event, shelf.Index.WasRebuilt, shelf.Keys("verdrag")));
    }

    [Fact]
    public void UsesTheLastWholeCommitOfACopyMadeDuringTheNext()
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        var before = Directory.GetFiles(shelf.Folder).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToArray();
        shelf.Index.Apply([Shelf.Document("twee", "verdrag")], [], 9);
        shelf.Index.Dispose();
        foreach (var path in Directory.GetFiles(shelf.Folder, "segments*"))
        {
            File.Delete(path);
        }

        foreach (var (name, bytes) in before)
        {
            File.WriteAllBytes(Path.Combine(shelf.Folder, name), bytes);
        }

        shelf.Reopen();

        Assert.Equal((1L, false, "een"), (shelf.Index.UpTo.Event, shelf.Index.WasRebuilt, shelf.Keys("verdrag")));
        shelf.Index.Apply([Shelf.Document("twee", "verdrag")], [], 9);
        Assert.Equal("een twee", shelf.Keys("verdrag"));
    }

    [Fact]
    public void SeesAfterRefreshingWhatAnotherWrote()
    {
        using var shelf = new Shelf();
        using var other = SearchIndex.Open(shelf.Folder);
        other.Apply([Shelf.Document("een", "verdrag")], [], 1);
        Assert.Equal(0, shelf.Search("verdrag").Total);

        shelf.Index.Refresh();
        Assert.Equal((1, 1L), (shelf.Search("verdrag").Total, shelf.Index.UpTo.Event));

        other.Apply([], ["een"], 2);
        Assert.Equal(1L, shelf.Index.UpTo.Event);
        shelf.Index.Refresh();
        Assert.Equal((0, 2L), (shelf.Search("verdrag").Total, shelf.Index.UpTo.Event));
    }

    [Fact]
    public void SeesHowFarItIsAfterEventsThatChangedNoDocument()
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        using var other = SearchIndex.Open(shelf.Folder);

        shelf.Index.Apply([], [], 2);
        Assert.Equal(2L, shelf.Index.UpTo.Event);

        other.Refresh();
        other.Apply([], [], 3);
        shelf.Index.Refresh();
        Assert.Equal((3L, 3L, 1), (other.UpTo.Event, shelf.Index.UpTo.Event, shelf.Search("verdrag").Total));
    }

    [Fact]
    public void RefusesAnOlderStateOnceAnotherWroteANewer()
    {
        using var shelf = new Shelf();
        using var other = SearchIndex.Open(shelf.Folder);
        Assert.True(other.Apply(IndexPosition.Empty, [Shelf.Document("een", "nieuw")], [], Shelving.At(2)));

        Assert.False(shelf.Index.Apply(IndexPosition.Empty, [Shelf.Document("een", "oud")], [], Shelving.At(1)));
        Assert.False(shelf.Index.Clear(Shelving.At(1)));
        Assert.False(shelf.Index.Apply(Shelving.At(2) with { EventId = "of another record" }, [], ["een"], Shelving.At(3)));

        Assert.Equal((Shelving.At(2), "een", ""), (shelf.Index.UpTo, shelf.Keys("nieuw"), shelf.Keys("oud")));
        Assert.True(shelf.Index.Apply(Shelving.At(2), [], ["een"], Shelving.At(3)));
        Assert.Equal("", shelf.Keys("nieuw"));
    }

    [Fact]
    public void CountsAllTitlesWithTheWordsAndGivesTheBest()
    {
        using var shelf = new Shelf(
            Shelf.Titled("een", "Brief over kernwapens", [], "verdrag"), Shelf.Titled("twee", "Kernwapen", [], "verdrag"), Shelf.Titled("drie", "Brief", [], "kernwapens"));

        Assert.Equal((2, 2), (shelf.Index.TitledDocuments("kernwapens").Total, shelf.Index.TitledDocuments("kernwapens").Keys.Count));
        Assert.Equal((2, 1), (shelf.Index.TitledDocuments("kernwapens", 1).Total, shelf.Index.TitledDocuments("kernwapens", 1).Keys.Count));
        Assert.Equal(0, shelf.Index.TitledDocuments("").Total);
    }

    [Fact]
    public void SaysThatAnotherProcessIsWritingAndStillSearches()
    {
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        using var other = SearchIndex.Open(shelf.Folder);
        SearchIndexException? refused = null;

        IEnumerable<IndexedDocument> WhileWriting()
        {
            refused = Assert.Throws<SearchIndexException>(() => other.Apply([], [], 9));
            Assert.Equal(1, other.Search("verdrag", SearchOptions.Default).Total);
            yield return Shelf.Document("twee", "verdrag");
        }

        shelf.Index.Apply(WhileWriting(), [], 2);

        Assert.Contains("another process", refused!.Message, StringComparison.Ordinal);
        Assert.Equal("een twee", shelf.Keys("verdrag"));
    }

    [Fact]
    public void MakesNothingUntilSomethingIsApplied()
    {
        using var folder = new TemporaryFolder();
        var place = Path.Combine(folder.Path, "not", "there");
        using var index = SearchIndex.Open(place);

        Assert.Equal(SearchOutcome.NotFound, index.Search("verdrag", SearchOptions.Default).Outcome);
        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void SaysThatItCannotBeWrittenWhereAFileStandsInTheWay()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");
        using var index = SearchIndex.Open(Path.Combine(file, "search"));

        var refused = Assert.Throws<SearchIndexException>(() => index.Apply([Shelf.Document("een", "verdrag")], [], 1));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SearchesAReadOnlyFolderAndSaysThatItCannotBeWritten()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "a privileged user may write anywhere");
        using var shelf = new Shelf(Shelf.Document("een", "verdrag"));
        shelf.Index.Dispose();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(shelf.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            shelf.Reopen();
            Assert.Equal("een", shelf.Keys("verdrag"));
            Assert.Throws<SearchIndexException>(() => shelf.Index.Apply([Shelf.Document("twee", "verdrag")], [], 2));
            Assert.Equal("een", shelf.Keys("verdrag"));
            File.SetUnixFileMode(shelf.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task SearchesOnManyThreadsWhileOneWrites()
    {
        using var shelf = new Shelf(Shelf.Document("vast", "verdrag blijft"));
        using var done = new CancellationTokenSource();
        // Threads of their own: those of the pool may be busy with other tests until the writing is over.
        var searching = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var searches = 0;
                do
                {
                    Assert.InRange(shelf.Search("verdrag blijft").Total, 1, 21);
                    searches++;
                }
                while (!done.IsCancellationRequested);

                return searches;
            },
            TaskCreationOptions.LongRunning)).ToArray();

        for (var i = 0; i < 20; i++)
        {
            shelf.Index.Apply([Shelf.Document($"d{i}", "verdrag blijft")], [], i + 2);
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(searching), searches => Assert.True(searches > 0));
        Assert.Equal(21, shelf.Search("verdrag").Total);
    }

    // keep: how many bytes stay; -1 takes the file away.
    private static void Spoil(string path, int keep)
    {
        if (keep < 0)
        {
            File.Delete(path);
            return;
        }

        using var file = File.Open(path, FileMode.Open);
        file.SetLength(Math.Min(keep, file.Length));
    }
}
