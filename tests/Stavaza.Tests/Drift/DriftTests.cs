using Stavaza.Drift;
using Stavaza.Sources;

namespace Stavaza.Tests.Drift;

/// <summary>A passage is followed through the letters that repeat it, and every word that came or went is told.</summary>
public sealed class DriftTests
{
    private const string First =
        "Het kabinet ziet de kademuren als een gedeelde taak van rijk en gemeente. Het herstel van kademuren kost de komende jaren veel geld. Nederland blijft daarom meebetalen aan herstel.";

    private const string Second =
        "Het kabinet ziet de kademuren als een taak van de gemeente. Het herstel van kademuren kost de komende jaren veel geld. De gemeente vraagt zelf subsidie aan.";

    [Fact]
    public async Task APassageIsFollowedWithWhatWasAddedDroppedAndReworded()
    {
        await using var record = await WithLettersAsync((new(2021, 3, 1), First), (new(2022, 4, 1), First), (new(2023, 5, 1), Second));

        var drift = await record.Desk.DriftAsync("kademuren", record.Today, everybody: false, default);

        var thread = Assert.Single(drift.Threads);
        Assert.Equal([new(2021, 3, 1), new(2022, 4, 1), new DateOnly(2023, 5, 1)], thread.Versions.Select(version => version.Day));
        Assert.Equal(new DateOnly(2023, 5, 1), thread.LastChange);
        Assert.False(thread.Versions[1].IsChanged);
        Assert.Equal(["reworded", "same", "added", "dropped"], thread.Versions[2].Sentences.Select(sentence => sentence.Kind));
        var reworded = thread.Versions[2].Sentences.Single(sentence => sentence.Kind == "reworded");
        Assert.Contains(reworded.Words, words => words.Kind == "dropped" && words.Text.Contains("gedeelde", StringComparison.Ordinal));
        Assert.DoesNotContain(reworded.Words, words => words.Kind != "same" && words.Text.Contains("kabinet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsSaidLaterIsNotUsedForAnEarlierDay()
    {
        await using var record = await WithLettersAsync((new(2021, 3, 1), First), (new(2022, 4, 1), First));
        var before = await record.Desk.DriftAsync("kademuren", new(2022, 6, 1), everybody: false, default);

        await record.ReadAsync("later.txt", LetterOf(Second, "later"), new GivenFacts { Date = new(2023, 5, 1) });
        var after = await record.Desk.DriftAsync("kademuren", new(2022, 6, 1), everybody: false, default);

        Assert.Equal(2, Assert.Single(before.Threads).Versions.Count);
        Assert.Equal(TextsOf(before), TextsOf(after));
    }

    [Fact]
    public async Task ALaterLetterThatLeavesThePassageOutIsNamed()
    {
        await using var record = await WithLettersAsync(
            (new(2021, 3, 1), First), (new(2022, 4, 1), "Over kademuren spreekt de commissie volgende week met drie gemeenten in het noorden."));

        var drift = await record.Desk.DriftAsync("kademuren", record.Today, everybody: false, default);

        var dropped = drift.Threads.Single(thread => thread.Versions[0].Day == new DateOnly(2021, 3, 1));
        Assert.Equal(new DateOnly(2022, 4, 1), Assert.Single(dropped.NotIn).Published.Day);
    }

    [Fact]
    public async Task APassageThatLostTheWordsOfTheSubjectIsStillFollowed()
    {
        await using var record = await WithLettersAsync(
            (new(2021, 3, 1), First), (new(2022, 4, 1), First.Replace("kademuren", "oevers", StringComparison.Ordinal) + "\n\nOver kademuren volgt een brief."));

        var drift = await record.Desk.DriftAsync("kademuren", record.Today, everybody: false, default);

        Assert.Contains(drift.Threads, thread => thread.Versions is [_, { Text: var text }] && text.Contains("oevers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALetterWithoutADayIsListedAndNotUsed()
    {
        await using var record = await WithLettersAsync((new(2021, 3, 1), First));
        await record.ReadAsync("zonder-dag.txt", LetterOf(Second, "zonder dag"));

        var drift = await record.Desk.DriftAsync("kademuren", record.Today, everybody: false, default);

        Assert.Single(drift.Undated);
        Assert.Single(drift.Papers);
    }

    private static string TextsOf(DriftAnswer drift) => string.Join('|', drift.Threads.SelectMany(thread => thread.Versions).Select(version => version.Text));

    private static async Task<TestRecord> WithLettersAsync(params (DateOnly Day, string Text)[] letters)
    {
        var record = await TestRecord.MakeAsync();
        foreach (var (day, text) in letters)
        {
            await record.ReadAsync($"brief-{day:yyyyMMdd}.txt", LetterOf(text, $"{day:yyyy}"), new GivenFacts { Date = day });
        }

        return record;
    }

    private static string LetterOf(string text, string reference) => $"""
        Ons kenmerk {reference}

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Geachte voorzitter,

        {text}

        De minister van Infrastructuur en Waterstaat,

        J. Jansen
        """;
}
