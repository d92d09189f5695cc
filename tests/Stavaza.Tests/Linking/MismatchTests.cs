using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Tests.Linking;

/// <summary>What a citation says wrongly of its target is kept beside the link; what only looks wrong is not.</summary>
public sealed class MismatchTests
{
    private static readonly DateOnly Day = new(2020, 7, 6);

    [Theory]
    [InlineData("Zie Kamerstuk 33 783, nr. 46 van 8 juli 2020.", "date", "2020-07-08", "2020-07-06")]
    [InlineData("Zie Kamerstuk 33 783, nr. 46, d.d. 8 juli 2020.", "date", "2020-07-08", "2020-07-06")]
    [InlineData("Zie Kamerstuk 33 783, nr. 46 van 31 juni 2020.", "date", "31 juni 2020", "2020-07-06")]
    [InlineData("Zie Kamerstukken II 2017/18, 33 783, nr. 46.", "session", "2017-2018", "2019-2020")]
    [InlineData("Zie Kamerstukken I 2019/20, 33 783, nr. 46.", "chamber", "I", "II")]
    [InlineData("Zie de brief van de minister van Financiën (Kamerstuk 33 783, nr. 46).", "author", "minister van Financiën", "S.A. Voorbeeld (minister van Buitenlandse Zaken)")]
    [InlineData("Zie de brief «Hogere dijken langs grote rivieren» (Kamerstuk 33 783, nr. 46).", "title", "Hogere dijken langs grote rivieren", "Brief over risicobeperking bij kernwapens")]
    public async Task WhatIsWrongIsKeptWithBothValuesAndTheLinkStays(string text, string kind, string said, string held)
    {
        await using var record = await WithLetterAsync();

        var link = await record.LinkAsync(text);

        Assert.Equal(LinkRow.Resolved, link.Outcome);
        var mismatch = Assert.Single(link.Mismatches);
        Assert.Equal((kind, said, held), (mismatch.Kind, mismatch.Said, mismatch.Held));
    }

    [Theory]
    [InlineData("Zie Kamerstuk 33 783, nr. 46 van 6 juli 2020.")]
    [InlineData("Zie Kamerstuk 33 783, nr. 46. Op 8 juli 2020 is daarover gesproken.")]
    [InlineData("Zie de brief van 8 juli 2020 en Kamerstuk 33 783, nr. 46.")]
    [InlineData("Op 8 juli 2020 sprak de Kamer over Kamerstuk 33 783, nr. 46.")]
    [InlineData("Zie Kamerstukken II 2019/20, 33 783, nr. 46, p. 3.")]
    [InlineData("Zie de brief van de Minister van Buitenlandse Zaken (Kamerstuk 33 783, nr. 46).")]
    [InlineData("Zie de brief van de ministers van Defensie en van Buitenlandse Zaken (Kamerstuk 33 783, nr. 46).")]
    [InlineData("Zie de brief «Risicobeperking bij kernwapens» (Kamerstuk 33 783, nr. 46).")]
    [InlineData("De minister zei «hogere dijken langs grote rivieren» (Kamerstuk 33 783, nr. 46).")]
    [InlineData("De brief (Kamerstuk 33 783, nr. 46) ging naar het lid Jansen.")]
    public async Task WhatIsRightOrSaysNothingOfTheTargetIsNoMismatch(string text)
    {
        await using var record = await WithLetterAsync();

        Assert.Empty((await record.LinkAsync(text)).Mismatches);
    }

    [Theory]
    [InlineData("Zie Kamerstuk 36 200 V, nr. 30 van 29 november 2022.", "kamerstuk", 0)]
    [InlineData("Zie Kamerstuk 36 200 V, nr. 30 van 23 november 2022.", "kamerstuk", 1)]
    [InlineData("Zie de motie-Pietersen (Kamerstuk 36 200 V, nr. 30).", "motie-by-name", 1)]
    [InlineData("Zie de motie-Jansen c.s. (Kamerstuk 36 200 V, nr. 30).", "motie-by-name", 0)]
    [InlineData("Zie de motie van de leden Piet Jansen en De Wit (Kamerstuk 36 200 V, nr. 30).", "motie-by-name", 0)]
    public async Task AMotionMayBeCitedByTheDayOfItsVoteButNotByAnotherMover(string text, string kind, int mismatches)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("30.txt", Cites.Motie("Jansen", "te handelen"), new GivenFacts { Id = "kst-36200-V-30", Date = new DateOnly(2022, 11, 24) });

        Assert.Equal(mismatches, (await record.LinkAsync(text, kind)).Mismatches.Count);
    }

    [Theory]
    [InlineData("Zie de antwoorden op de vragen van 10 november 2022 (10 november 2022, kenmerk BS2022029440).", 0)]
    [InlineData("Zie de antwoorden (17 november 2022, kenmerk BS2022029440).", 0)]
    [InlineData("Zie de antwoorden (21 november 2022, kenmerk BS2022029440).", 1)]
    public async Task AnAnswerMayBeCitedByTheDayOfItsQuestionsButNotByALaterOne(string text, int mismatches)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync(
            "antwoord.txt",
            "Antwoorden van de minister van Defensie op vragen van het lid Jansen over dijken.\n\nVraag 1\nKlopt dat?\n\nAntwoord 1\nJa.",
            new GivenFacts { Id = "BS2022029440", Date = new DateOnly(2022, 11, 17) });

        Assert.Equal(mismatches, (await record.LinkAsync(text, "ministry-reference")).Mismatches.Count);
    }

    [Fact]
    public async Task ALetterThatReplacesAnotherHasTwoDays()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("46.txt", Cites.Letter("S.A. Voorbeeld", "Defensie", "Ter vervanging van de eerder verzonden brief."), new GivenFacts { Id = "kst-33783-46", Date = Day });

        Assert.Empty((await record.LinkAsync("Zie Kamerstuk 33 783, nr. 46 van 3 juli 2020.")).Mismatches);
    }

    [Fact]
    public async Task ADayThatOnlyTheSourceGivesMayBeThatOfPrinting()
    {
        await using var record = await TestRecord.MakeAsync();
        var given = new GivenFacts { Id = "kst-33783-46", Date = new DateOnly(2020, 7, 14), Basis = "source" };
        await record.ReadAsync("46.txt", "Een stuk dat zelf geen dag noemt.", given);

        Assert.Empty((await record.LinkAsync("Zie Kamerstuk 33 783, nr. 46 van 6 juli 2020.")).Mismatches);
        Assert.Single((await record.LinkAsync("Zie Kamerstuk 33 783, nr. 46 van 16 juli 2020.")).Mismatches);
    }

    [Fact]
    public async Task AMismatchComesAndGoesWithTheDayOfTheTarget()
    {
        await using var record = await WithLetterAsync();
        Assert.Empty((await record.LinkAsync("Zie Kamerstuk 33 783, nr. 46 van 6 juli 2020.")).Mismatches);

        await record.ReadAsync("46.txt", LetterText, new GivenFacts { Id = "kst-33783-46", Date = new DateOnly(2020, 8, 1) });
        Assert.Single((await record.LinkInAsync(Cites.CitingFile)).Mismatches);

        await record.Hand.UndoAsync(default);
        Assert.Empty((await record.LinkInAsync(Cites.CitingFile)).Mismatches);
    }

    private static string LetterText => Cites.Letter("S.A. Voorbeeld", "Buitenlandse Zaken", "Met deze brief informeer ik uw Kamer over het beperken van risico’s.");

    private static async Task<TestRecord> WithLetterAsync()
    {
        var record = await TestRecord.MakeAsync();
        await record.ReadAsync("46.txt", LetterText, new GivenFacts { Id = "kst-33783-46", Date = Day, Title = "Brief over risicobeperking bij kernwapens" });
        return record;
    }
}
