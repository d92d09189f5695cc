using Stavaza.Answers;
using Stavaza.FeedServer;
using Stavaza.Sources;
using Stavaza.Tests.Official;
using Stavaza.Trails;
using Stavaza.Trails.Vragen;

namespace Stavaza.Tests.Trails.Vragen;

public sealed class VragensetTrailTests : IAsyncLifetime
{
    private const string Zaak = "2023Z20001";

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task EachQuestionStandsByItselfAndTellsWithWhichItSharesItsAnswer()
    {
        await QuestionsAsync();
        await AnswerAsync("antwoord.txt", new(2023, 11, 20), "Antwoord 1\nJa.\n\nAntwoord op de vragen 2 en 3\nDe brug wordt geverfd.\n\nAntwoord 4\nDeze vraag kan ik niet beantwoorden.\n\nAntwoord 5\nZie het antwoord op vraag 1.\n");

        var trail = await TrailAsync(Zaak);

        Assert.Equal(
            ["1 answered ", "2 shared 3", "3 shared 2", "4 not-answered ", "5 shared 1"],
            trail.Questions.Select(question => $"{question.Number} {question.Status} {string.Join(' ', question.SharedWith)}"));
        Assert.All(trail.Questions, question => Assert.EndsWith("?", question.Asked!.Sentence, StringComparison.Ordinal));
        Assert.Equal(("answered", "answer-in-record"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task TheClockRunsThreeWeeksAndThreeMoreAfterANoticeOfDelay()
    {
        await QuestionsAsync();
        var first = Assert.Single((await TrailAsync(Zaak, new(2023, 11, 10))).Terms);
        Assert.Equal((new DateOnly(2023, 11, 22), 12), (first.Due!.Value, first.DaysLeft(new(2023, 11, 10))!.Value));

        await DelayAsync();
        var trail = await TrailAsync(Zaak, new(2023, 12, 20));

        Assert.Equal((true, (int?)null), (trail.Terms[0].Superseded, trail.Terms[0].DaysLeft(trail.AsOf)));
        Assert.Equal((new DateOnly(2023, 12, 13), -7), (trail.Terms[1].Due!.Value, trail.Terms[1].DaysLeft(trail.AsOf)!.Value));
        Assert.Contains("niet binnen de gebruikelijke termijn", trail.Terms[1].Evidence!.Sentence, StringComparison.Ordinal);
        Assert.Equal(("open", "delayed"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task AnAnswerInPartLeavesTheOtherQuestionsOpenAndTheClockRunning()
    {
        await QuestionsAsync();
        await AnswerAsync("deel1.txt", new(2023, 11, 15), "Antwoord 1\nJa.\n\nAntwoord 2\nNee.\n");
        await AnswerAsync("deel2.txt", new(2023, 12, 1), "Antwoord 3\nJa.\n\nAntwoord 4\nNee.\n\nAntwoord 5\nNee.\n");

        var between = await TrailAsync(Zaak, new(2023, 11, 24));
        Assert.Equal(["answered", "answered", "open", "open", "open"], between.Questions.Select(question => question.Status));
        Assert.Equal(("partly", null, -2), (between.Cabinet.Value, between.Terms[0].Met, between.Terms[0].DaysLeft(between.AsOf)));

        var after = await TrailAsync(Zaak);
        Assert.Equal(["in-part", null], after.Steps.Where(step => step.Kind == "answered").Select(step => step.Value));
        Assert.Equal(("answered", new DateOnly(2023, 12, 1)), (after.Cabinet.Value, after.Terms[0].Met!.Value));
    }

    [Fact]
    public async Task WhereTheQuestionsPaperIsNotHeldTheAnswersTellWhatWasAskedAndWhen()
    {
        await _record.ReadAsync(
            "antwoord.txt",
            $"Antwoorden op Kamervragen\n\nDatum 20 december 2023\n\nGeachte voorzitter,\n\nIn antwoord op uw brief van 1 november 2023, nr. {Zaak}, beantwoord ik de vragen.\n\nVraag 1\nIs de brug dicht?\n\nAntwoord 1\nJa.\n\nVraag 2\nWanneer gaat zij open?\n\nIn mei.\n",
            new() { Id = "ah-tk-20232024-777" });

        var trail = await TrailAsync("ah-tk-20232024-777");

        Assert.Equal(["answered", "unclear"], trail.Questions.Select(question => question.Status));
        Assert.Equal("Is de brug dicht?", trail.Questions[0].Asked!.Sentence);
        Assert.Equal("unclear", trail.Cabinet.Value);
        var asked = Assert.Single(trail.Steps, step => step.Kind == "asked");
        Assert.Equal(new DateOnly(2023, 11, 1), asked.Date);
        Assert.Contains("uw brief van 1 november 2023", asked.Evidence[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 12, 20), Assert.Single(trail.Terms).Met);
    }

    [Theory]
    [InlineData("In antwoord op uw brief deel ik u mede dat de vragen van de leden Jansen, Al Amrani (ABC-DEF), De Wit (GHI) en Van der Berg-Smit (JKL) over de brug worden beantwoord.", "Jansen|Al Amrani|De Wit|Van der Berg-Smit")]
    [InlineData("Hierbij de antwoorden op de vragen van het lid Van 't Hof (ABC) over de brug.", "Van 't Hof")]
    [InlineData("Antwoorden op Kamervragen van de leden Jansen en Van Wit (beiden ABC) aan de minister over de brug", "Jansen|Van Wit")]
    [InlineData("De vragen van de Kamer over de brug beantwoord ik later.", "")]
    [InlineData("Ik beantwoord de vragen van het lid voor het reces.", "")]
    public void TheAnswerTellsWhoAsked(string sentence, string names) => Assert.Equal(names, string.Join('|', Vraagstellers.In(sentence)));

    [Fact]
    public async Task EveryPaperOfTheSetHasTheSameTrail()
    {
        await QuestionsAsync();
        await DelayAsync();
        await AnswerAsync("antwoord.txt", new(2023, 12, 1), "Antwoord op de vragen 1 tot en met 5\nJa.\n");
        var papers = (await TrailAsync(Zaak)).Steps.SelectMany(step => step.Evidence).Select(evidence => evidence.Document.Id).Distinct().ToList();

        Assert.Equal(3, papers.Count);
        foreach (var paper in papers)
        {
            var trail = await TrailAsync(paper);
            Assert.Equal(["asked", "delay", "answered"], trail.Steps.Select(step => step.Kind));
            Assert.All(trail.Questions, question => Assert.Equal("shared", question.Status));
        }
    }

    [Fact]
    public async Task ALastDayInARecessIsToldAsItWasKnownAndMovesNothing()
    {
        await _record.ReadAsync("vragen.txt", Vragen.Replace("1 november 2023", "4 oktober 2023", StringComparison.Ordinal), new() { Id = Zaak, Date = new(2023, 10, 4) });

        var term = Assert.Single((await TrailAsync(Zaak, new(2023, 10, 5))).Terms);
        Assert.Equal((new DateOnly(2023, 10, 25), null), (term.Due!.Value, term.Recess));

        await _record.ReadAsync("meer.txt", Vragen.Replace("1 november 2023", "8 december 2023", StringComparison.Ordinal), new() { Id = "2023Z20002", Date = new(2023, 12, 8) });
        var christmas = Assert.Single((await TrailAsync("2023Z20002")).Terms);
        Assert.Equal((new DateOnly(2023, 12, 29), "kerstreces"), (christmas.Due!.Value, christmas.Recess!.Name));
    }

    [Fact]
    public async Task TheRegisterGivesTheDaysThatDocumentsDoNot()
    {
        await OfficialRows.FollowAsync(_record, new ListedItems()
            .Add(EntityXml.Item("zaak", OfficialRows.Vragen, "2023-11-01T12:00:00Z", ("nummer", Zaak), ("soort", "Schriftelijke vragen"), ("onderwerp", "Een brug"), ("gestartOp", "2023-11-01T00:00:00+01:00"), ("afgedaan", "false"))));

        var bare = await TrailAsync(Zaak, new(2023, 12, 1));
        var term = Assert.Single(bare.Terms);
        Assert.Equal((new DateOnly(2023, 11, 22), -9, null), (term.Due!.Value, term.DaysLeft(bare.AsOf)!.Value, term.Evidence));
        Assert.Equal(("zaak", OfficialRows.Vragen), (term.Row!.Kind, term.Row.Id));
        Assert.Equal(("unclear", 0), (bare.Cabinet.Value, bare.Steps.Count));

        await AnswerAsync("antwoord.txt", new(2023, 12, 1), "Vraag 1\nIs de brug dicht?\n\nAntwoord 1\nJa.\n");
        term = Assert.Single((await TrailAsync(Zaak)).Terms);
        Assert.Equal((new DateOnly(2023, 12, 1), OfficialRows.Vragen), (term.Met!.Value, term.Row!.Id));
    }

    [Fact]
    public async Task WhatComesLaterChangesNoEarlierAnswerAndTheOrderOfReadingChangesNone()
    {
        await QuestionsAsync();
        var before = await JsonAsync(new(2023, 11, 16));
        await AnswerAsync("later.txt", new(2023, 12, 1), "Antwoord op de vragen 1 tot en met 5\nJa.\n");
        await DelayAsync();
        Assert.Equal(before, await JsonAsync(new(2023, 11, 16)));

        var inOrder = await JsonAsync(_record.Today);
        await using var other = await TestRecord.MakeAsync();
        (_record, var first) = (other, _record);
        await DelayAsync();
        await AnswerAsync("later.txt", new(2023, 12, 1), "Antwoord op de vragen 1 tot en met 5\nJa.\n");
        await QuestionsAsync();
        Assert.Equal(inOrder, await JsonAsync(_record.Today));
        _record = first;
    }

    [Fact]
    public async Task RealAnswersAreFollowedQuestionByQuestion()
    {
        var folder = Corpus.Path("kamervragen-antwoorden-docx");
        foreach (var file in Directory.EnumerateFiles(folder, "*.docx"))
        {
            await _record.ReadFileAsync(file);
        }

        var brandweer = await TrailAsync("2023Z19677");
        Assert.Equal(10, brandweer.Questions.Count);
        Assert.Equal(["8", "9"], brandweer.Questions[6].SharedWith);
        Assert.Equal(("answered", new DateOnly(2023, 12, 6), new DateOnly(2023, 12, 27), new DateOnly(2024, 1, 11)),
            (brandweer.Cabinet.Value, brandweer.Steps[0].Date!.Value, brandweer.Terms[0].Due!.Value, brandweer.Terms[0].Met!.Value));
        Assert.Equal(("kerstreces", false), (brandweer.Terms[0].Recess!.Name, brandweer.Terms[0].Recess!.Estimated));

        // Of the last two questions of this letter the answer stands under no heading.
        var argos = await TrailAsync("2023Z16994");
        Assert.Equal(["answered", "answered", "shared", "shared", "unclear", "unclear"], argos.Questions.Select(question => question.Status));
        Assert.Equal("unclear", argos.Cabinet.Value);
        Assert.Equal(22, (await TrailAsync("2024Z11889")).Questions.Count(question => question.Status is "answered" or "shared"));
    }

    [Fact]
    public async Task EverySetIsListedOnceWithItsTrailsTermAndState()
    {
        await OfficialRows.FollowAsync(_record, new ListedItems()
            .Add(EntityXml.Item("zaak", OfficialRows.Vragen, "2023-11-01T12:00:00Z", ("nummer", Zaak), ("soort", "Schriftelijke vragen"), ("onderwerp", "Een brug"), ("gestartOp", "2023-11-01T00:00:00+01:00"), ("afgedaan", "false")))
            .Add(EntityXml.Item("zaak", OfficialRows.Id(70), "2023-11-02T12:00:00Z", ("nummer", "2023Z20009"), ("soort", "Schriftelijke vragen"), ("onderwerp", "Een sluis"), ("gestartOp", "2023-11-02T00:00:00+01:00"), ("afgedaan", "true"))));
        await QuestionsAsync();
        await DelayAsync();
        await AnswerAsync("deel1.txt", new(2023, 12, 1), "Antwoord 1\nJa.\n\nAntwoord 2\nNee.\n");

        var stands = await StandsAsync(_record.Today);

        Assert.Equal([Zaak, "2023Z20009"], stands.Select(stand => stand.Id).Order(StringComparer.Ordinal));
        var bridge = stands.Single(stand => stand.Id == Zaak);
        var trail = await TrailAsync(Zaak);
        Assert.Equal((trail.Title, trail.Cabinet.Value, trail.Terms[^1].Due, false), (bridge.Title, bridge.Cabinet.Value, bridge.Term!.Due, bridge.Over));
        Assert.Equal(["3", "4", "5"], bridge.Open);
        Assert.True(stands.Single(stand => stand.Id == "2023Z20009").Over);
        Assert.Equal(["open"], (await StandsAsync(new(2023, 11, 1))).Select(stand => stand.Cabinet.Value));
        Assert.Empty(await StandsAsync(new(2023, 10, 31)));
    }

    [Fact]
    public async Task EverySetOfTheRealRegisterIsListedWithTheClockOfItsRow()
    {
        var items = new ListedItems();
        foreach (var item in new RealItems(Corpus.Path(".")).SchriftelijkeVragen())
        {
            items.Add(item);
        }

        await OfficialRows.FollowAsync(_record, items);

        var stands = await StandsAsync(_record.Today);
        Assert.Equal(42_994, stands.Count);
        Assert.All(stands, stand => Assert.Equal(stand.Register!.Zaak.GestartOp?.AddDays(21), stand.Term?.Due));
        var stand = stands.Single(stand => stand.Id == "2022Z21643");
        var trail = await TrailAsync("2022Z21643");
        Assert.Equal((trail.Title, trail.Cabinet, trail.Terms[^1]), (stand.Title, stand.Cabinet, stand.Term));
    }

    private async Task<IReadOnlyList<VragensetLine>> StandsAsync(DateOnly asOf)
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await VragensetLines.AllAsync(session, asOf, default);
    }

    private const string Vragen =
        "Vragen van het lid Zand aan de minister van Infrastructuur over een brug (ingezonden 1 november 2023)\n\nVraag 1\nIs de brug dicht?\n\nVraag 2\nWanneer gaat zij open?\n\nVraag 3\nWie betaalt dat?\n\nVraag 4\nHoeveel kost het?\n\nVraag 5\nKomt er een plan?\n";

    private Task<IntakeOutcome> QuestionsAsync() => _record.ReadAsync("vragen.txt", Vragen, new() { Id = Zaak, Date = new(2023, 11, 1) });

    private Task<IntakeOutcome> DelayAsync() => _record.ReadAsync(
        "uitstel.txt",
        $"Uitstel beantwoording Kamervragen\n\nDatum 21 november 2023\n\nGeachte voorzitter,\n\nDe vragen van het lid Zand over een brug (ingezonden 1 november 2023, {Zaak}) kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n",
        new() { Date = new(2023, 11, 21) });

    private Task<IntakeOutcome> AnswerAsync(string name, DateOnly day, string answers) => _record.ReadAsync(
        name,
        $"Beantwoording van Kamervragen van het lid Zand over een brug\n\nGeachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Zand over een brug ({Zaak}).\n\n{answers}",
        new() { Date = day });

    private async Task<TrailAnswer> TrailAsync(string id, DateOnly? asOf = null) => (await _record.Desk.TrailAsync(id, asOf ?? _record.Today, default))!;

    private async Task<string> JsonAsync(DateOnly asOf)
    {
        var trail = await TrailAsync(Zaak, asOf);
        return System.Text.Json.JsonSerializer.Serialize(trail with { Completeness = new(null, null, 0, 0, 0, 0) }, AnswerJson.Options);
    }
}
