using System.Text;
using Stavaza.Documents;
using Stavaza.Reports;

namespace Stavaza.Tests.Reports;

public sealed class ComparisonTests
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Fact]
    public async Task NamesWhatIsForgottenWhatDiffersAndWhatCannotBeTold()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var comparison = await CompareAsync(record, """
            Omschrijving;Vindplaats;Datum;Stand van zaken
            Stand van zaken nucleaire ontwapening;36 200 V, nr. 30;;In behandeling
            Motie van het lid Karabulut c.s.;;28-09-2020;Loopt nog
            Motie van het lid Niemand;34 000, nr. 99;;Afgedaan
            Een strategie voor ontwapening: hoe Nederland nucleaire ontwapening in de wereld helpt;;;
            ;;;
            te;kort
            """);

        var differs = Assert.Single(comparison.Both, row => row.Standing == "different");
        Assert.Equal(("kst-36200-V-30", "id", true), (differs.Item.Id, differs.Rule, differs.Item.Closed));
        var moved = Assert.Single(comparison.Both, row => row.Rule == "mover-and-day");
        Assert.Equal(("kst-35373-10", "same"), (moved.Item.Id, moved.Standing));
        Assert.Equal(4, Assert.Single(comparison.NotInRecord).Number);
        Assert.Equal("kst-33694-15", Assert.Single(comparison.MayBe).Item.Id);
        Assert.Equal("cells-differ", Assert.Single(comparison.Unreadable).Reason);

        // What may be in the list is not in it for certain.
        Assert.Contains(comparison.Forgotten, item => item.Id == "kst-33694-15");
        Assert.DoesNotContain(comparison.Forgotten, item => item.Id is "kst-36200-V-30" or "kst-35373-10");
        Assert.All(comparison.Forgotten, item => Assert.NotEmpty(item.Evidence));
    }

    [Fact]
    public async Task ARowThatSeveralFitIsGivenToNone()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var comparison = await CompareAsync(record, "Omschrijving;Vindplaats\nTwee moties tegelijk;\"36 200 V, nr. 30 en 33 694, nr. 15\"\n");
        Assert.Equal(["kst-36200-V-30", "kst-33694-15"], Assert.Single(comparison.Ambiguous).Candidates);
        Assert.Empty(comparison.Both);
    }

    [Fact]
    public async Task OnlyTheDossierAskedForCountsAsForgotten()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var comparison = await CompareAsync(record, "Omschrijving;Vindplaats\nIets;34 000, nr. 99\n", new AppendixQuestion(Dossier: "36 200 V"));
        Assert.Equal("kst-36200-V-30", Assert.Single(comparison.Forgotten).Id);
    }

    [Fact]
    public async Task WhatWasMovedLaterIsNotForgotten()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var comparison = await CompareAsync(record, "Omschrijving;Vindplaats\nIets;34 000, nr. 99\n", new AppendixQuestion(), new(2020, 12, 31));
        Assert.NotEmpty(comparison.Forgotten);
        Assert.All(comparison.Forgotten, item => Assert.True(item.Day is null || item.Day <= new DateOnly(2020, 12, 31)));
    }

    private static Task<ComparisonAnswer> CompareAsync(TestRecord record, string list, AppendixQuestion? question = null, DateOnly? asOf = null) => record.Desk.CompareAsync(
        new ListReader(new OpeningLimits()).Read("lijst.csv", Encoding.UTF8.GetBytes(list), default), question ?? new AppendixQuestion(), asOf ?? Day, default);
}
