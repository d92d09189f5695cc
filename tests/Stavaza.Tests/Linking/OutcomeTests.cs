using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Tests.Linking;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData("Zie Kamerstuk 33 783, nr. 47.", "kamerstuk", LinkRow.Unresolved, LinkRules.NotHeld)]
    [InlineData("Zie Kamerstuk 33 783, nr. 99.", "kamerstuk", LinkRow.Unresolved, LinkRules.NotHeld)]
    [InlineData("Zie artikel VI van het NPV.", "treaty-article", LinkRow.Unchecked, LinkRules.Treaties)]
    [InlineData("Zie artikel 68 van de Grondwet.", "law-article", LinkRow.Unchecked, LinkRules.Laws)]
    [InlineData("Zie ECLI:NL:HR:2001:AB1838.", "ecli", LinkRow.Unchecked, LinkRules.CaseLaw)]
    [InlineData("Zie Verordening (EU) 2016/679.", "celex", LinkRow.Unchecked, LinkRules.EuActs)]
    [InlineData("Zie Stb. 2018, 115.", "staatsblad", LinkRow.Unchecked, LinkRules.Gazettes)]
    [InlineData("Zie A/RES/77/58.", "un-document", LinkRow.Unchecked, LinkRules.International)]
    [InlineData("Zie Stb. 2031, 115.", "staatsblad", LinkRow.Nonexistent, LinkRules.YearNotYetThere)]
    [InlineData("Zie de brief van 31 februari 2020.", "letter-by-date", LinkRow.Nonexistent, LinkRules.NoSuchDay)]
    [InlineData("Zie Kamerstukken II 2005/06, 33 783, nr. 47.", "kamerstuk", LinkRow.Nonexistent, LinkRules.SessionBeforeDossier)]
    [InlineData("Zie Kamerstukken II 2012/13, 33 783, nr. 1.", "kamerstuk", LinkRow.Unresolved, LinkRules.NotHeld)]
    [InlineData("Zie Kamerstuk 36 800, nr. 12.", "kamerstuk", LinkRow.Nonexistent, LinkRules.DossierNotYetThere)]
    [InlineData("Zie Kamerstuk 98 765, nr. 12.", "kamerstuk", LinkRow.Nonexistent, LinkRules.DossierNotYetThere)]
    [InlineData("Zie Kamerstuk 36 410, nr. 12.", "kamerstuk", LinkRow.Unresolved, LinkRules.NotHeld)]
    [InlineData("Zie Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12.", "aanhangsel", LinkRow.Nonexistent, LinkRules.YearNotYetThere)]
    [InlineData("Zie dossier 33 783.", "dossier", LinkRow.Resolved, LinkRules.Dossier)]
    [InlineData("Zie dossier 33 784.", "dossier", LinkRow.Unresolved, LinkRules.NoPaper)]
    [InlineData("Zie Kamerstuk 33 783, nr. 46.", "kamerstuk", LinkRow.Resolved, LinkRules.Id)]
    public async Task EachCitationHasAnOutcomeWithItsReason(string text, string kind, string outcome, string rule)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("46.txt", "Een brief.", new GivenFacts { Id = "kst-33783-46" });

        var link = await record.LinkAsync(text, kind);

        Assert.Equal((outcome, rule), (link.Outcome, link.Rule));
    }

    [Fact]
    public async Task ADocumentThatPrintsTheNumberItWasGivenMeansItself()
    {
        await using var record = await TestRecord.MakeAsync();

        var link = await record.LinkAsync(
            "Vergaderjaar 2023-2024, Aanhangsel van de Handelingen, nr. 531\n\nAntwoord op vragen.", "aanhangsel", new GivenFacts { Id = "ah-tk-20232024-531", Date = new DateOnly(2023, 12, 4) });

        Assert.Equal((LinkRow.Resolved, "own-number"), (link.Outcome, link.Rule));
        Assert.Equal(["ah-tk-20232024-531"], await record.IdsAsync(link));
    }

    [Fact]
    public async Task ANumberIsNonexistentOnlyWhereTheDossierIsKnownToBeComplete()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("46.txt", "Een brief.", new GivenFacts { Id = "kst-33783-46" });
        Assert.Equal(LinkRow.Unresolved, (await record.LinkAsync("Zie Kamerstuk 33 783, nr. 45.")).Outcome);

        await record.Hand.DeclareCompleteAsync("33 783", 46, new DateOnly(2022, 12, 31), default);

        Assert.Equal((LinkRow.Nonexistent, LinkRules.NotInCompleteDossier), Said(await record.LinkInAsync(Cites.CitingFile)));
        Assert.Equal(LinkRow.Nonexistent, (await record.LinkAsync("Zie Kamerstuk 33 783, nr. 47.")).Outcome);
        Assert.Equal(LinkRow.Unresolved, (await record.LinkAsync("Zie Kamerstuk 33 783, nr. 48.", given: new GivenFacts { Date = new DateOnly(2023, 5, 1) })).Outcome);
    }

    [Fact]
    public async Task ADossierIsThereWithItsFirstPaperAndGoneWithItsLast()
    {
        await using var record = await TestRecord.MakeAsync();
        Assert.Equal(LinkRow.Unresolved, (await record.LinkAsync("Zie dossier 33 783.", "dossier")).Outcome);

        await record.ReadAsync("v.txt", "Een begroting.", new GivenFacts { Id = "kst-33783-V-3" });
        Assert.Equal(LinkRow.Unresolved, (await record.LinkInAsync(Cites.CitingFile, "dossier")).Outcome);
        await record.ReadAsync("46.txt", "Een brief.", new GivenFacts { Id = "kst-33783-46" });
        Assert.Equal(LinkRow.Resolved, (await record.LinkInAsync(Cites.CitingFile, "dossier")).Outcome);
        await record.ReadAsync("47.txt", "Nog een brief.", new GivenFacts { Id = "kst-33783-47" });
        await record.Hand.RemoveAsync("kst-33783-46", default);
        Assert.Equal(LinkRow.Resolved, (await record.LinkInAsync(Cites.CitingFile, "dossier")).Outcome);
        await record.Hand.RemoveAsync("kst-33783-47", default);
        Assert.Equal(LinkRow.Unresolved, (await record.LinkInAsync(Cites.CitingFile, "dossier")).Outcome);
    }

    [Theory]
    [InlineData("Ik verwijs naar de brief van de minister van Defensie van 14 januari 2014.", LinkRow.Resolved, LinkRules.LetterAndSender)]
    [InlineData("Ik verwijs naar de brief van de minister van Financiën van 14 januari 2014.", LinkRow.Unresolved, LinkRules.OtherSender)]
    [InlineData("Ik verwijs naar de brief van 14 januari 2014.", LinkRow.Ambiguous, LinkRules.LetterUnconfirmed)]
    [InlineData("Ik verwijs naar de brief van 15 januari 2014.", LinkRow.Unresolved, LinkRules.NoLetter)]
    [InlineData("Dit is dossier 33 783. Ik verwijs naar de brief van 14 januari 2014, na Kamerstuk 33 783, nr. 2.", LinkRow.Resolved, LinkRules.LetterAndDossier)]
    [InlineData("Ik verwijs naar de brief van 14 januari 2014 (Kamerstuk 33 783, nr. 4).", LinkRow.Resolved, LinkRules.LetterAndNumber)]
    [InlineData("Ik verwijs naar de brief van 14 januari 2014 (Kamerstuk 33 783, nr. 5).", LinkRow.Unresolved, LinkRules.OtherNumber)]
    public async Task ALetterOfADayIsFoundWhereSomethingBesidesTheDayAgrees(string text, string outcome, string rule)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync(
            "4.txt", Cites.Letter("A. Voorbeeld", "Defensie", "Met deze brief informeer ik uw Kamer."), new GivenFacts { Id = "kst-33783-4", Date = new DateOnly(2014, 1, 14) });

        Assert.Equal((outcome, rule), Said(await record.LinkAsync(text, "letter-by-date")));
    }

    [Fact]
    public async Task OnesOwnLetterIsThatOfTheSameMinistry()
    {
        await using var record = await TestRecord.MakeAsync();
        var day = new DateOnly(2014, 1, 14);
        await record.ReadAsync("4.txt", Cites.Letter("A. Voorbeeld", "Defensie", "Met deze brief informeer ik uw Kamer over het een."), new GivenFacts { Id = "kst-33783-4", Date = day });
        await record.ReadAsync("5.txt", Cites.Letter("B. Ander", "Financiën", "Met deze brief informeer ik uw Kamer over het ander."), new GivenFacts { Id = "kst-33784-5", Date = day });

        var link = await record.LinkAsync(Cites.Letter("B. Ander", "Financiën", "In mijn brief van 14 januari 2014 stond dit al."), "letter-by-date");

        Assert.Equal((LinkRow.Resolved, LinkRules.LetterAndSender), Said(link));
        Assert.Equal(["kst-33784-5"], await record.IdsAsync(link));
    }

    [Theory]
    [InlineData("De motie van het lid Jansen van 24 november 2022 is aangenomen.", LinkRow.Resolved, LinkRules.MoverAndDate)]
    [InlineData("Kamerstuk 33 783, nr. 2 ging vooraf.\n\nDe motie van het lid Jansen over stikstof is aangenomen.", LinkRow.Ambiguous, LinkRules.MotionUnconfirmed)]
    [InlineData("Kamerstuk 33 783, nr. 2 ging vooraf.\n\nDe motie van het lid Jansen over dijken is aangenomen.", LinkRow.Resolved, LinkRules.MoverAndDossier)]
    [InlineData("De motie van het lid Jansen is aangenomen.", LinkRow.Ambiguous, LinkRules.NotSettled)]
    [InlineData("De motie van het lid Pietersen is aangenomen.", LinkRow.Unresolved, LinkRules.NoMotion)]
    public async Task AMotionIsFoundByItsMoverWithADayOrADossier(string text, string outcome, string rule)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync(
            "9.txt", Cites.Motie("Jansen", "de dijken te verhogen"), new GivenFacts { Id = "kst-33783-9", Date = new DateOnly(2022, 11, 24), Title = "Motie over hogere dijken" });

        Assert.Equal((outcome, rule), Said(await record.LinkAsync(text, "motie-by-name")));
    }

    [Fact]
    public async Task WhatComesLaterSettlesWhatWaitedAndWhatGoesUnsettlesItAndTheLogSaysSo()
    {
        await using var record = await TestRecord.MakeAsync();
        const string Text = "De motie van het lid Jansen van 24 november 2022 is aangenomen.";
        Assert.Equal(LinkRules.NoMotion, (await record.LinkAsync(Text, "motie-by-name")).Rule);

        await record.ReadAsync("9.txt", Cites.Motie("Piet Jansen", "de dijken te verhogen"), new GivenFacts { Id = "kst-33783-9", Date = new DateOnly(2022, 11, 24) });
        Assert.Equal(LinkRow.Resolved, (await record.LinkInAsync(Cites.CitingFile, "motie-by-name")).Outcome);
        Assert.Equal(1, await ChangesAsync(record));

        await record.Hand.RemoveAsync("kst-33783-9", default);
        Assert.Equal(LinkRow.Unresolved, (await record.LinkInAsync(Cites.CitingFile, "motie-by-name")).Outcome);
        Assert.Equal(2, await ChangesAsync(record));

        await record.Hand.UndoAsync(default);
        Assert.Equal(LinkRow.Resolved, (await record.LinkInAsync(Cites.CitingFile, "motie-by-name")).Outcome);
        Assert.All(await record.Intake.ReadAgainAsync(default).ToListAsync(), outcome => Assert.IsType<IntakeOutcome.AlreadyHeld>(outcome));
        Assert.Equal(3, await ChangesAsync(record));
    }

    [Fact]
    public async Task ALetterIsFoundLaterByTheNumberBesideIt()
    {
        await using var record = await TestRecord.MakeAsync();
        const string Text = "Ik verwijs naar de brief van 14 januari 2014 (Kamerstuk 33 783, nr. 5).";
        Assert.Equal(LinkRules.OtherNumber, (await record.LinkAsync(Text, "letter-by-date")).Rule);

        await record.ReadAsync("5.txt", "Een stuk zonder dag.", new GivenFacts { Id = "kst-33783-5" });

        Assert.Equal((LinkRow.Resolved, LinkRules.LetterAndNumber), Said(await record.LinkInAsync(Cites.CitingFile, "letter-by-date")));
    }

    [Fact]
    public async Task LinksOfOlderRulesAreMadeAnewWhenTheRecordIsReadAgain()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.LinkAsync("Zie artikel VI van het NPV.", "treaty-article");
        await using (var session = await record.Record.WriteAsync(default))
        {
            await session.ExecuteAsync("UPDATE link SET rule = 'not-a-document-of-the-record'", default);
            await session.ExecuteAsync("UPDATE reading SET linker = 0", default);
            await session.CommitAsync(default);
        }

        Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await record.Intake.ReadAgainAsync(default).ToListAsync()));

        Assert.Equal(LinkRules.Treaties, (await record.LinkInAsync(Cites.CitingFile, "treaty-article")).Rule);
    }

    private static (string, string) Said(LinkRow link) => (link.Outcome, link.Rule);

    private static async Task<long> ChangesAsync(TestRecord record)
    {
        await using var session = await record.Record.ReadAsync(default);
        return await session.CountAsync("SELECT COUNT(*) FROM event WHERE kind = 'link-changed'", default);
    }
}
