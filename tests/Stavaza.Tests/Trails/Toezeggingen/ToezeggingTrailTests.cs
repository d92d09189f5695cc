using Stavaza.Answers;
using Stavaza.FeedServer;
using Stavaza.Sources;
using Stavaza.Tests.Official;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Verdicts;

namespace Stavaza.Tests.Trails.Toezeggingen;

public sealed class ToezeggingTrailTests : IAsyncLifetime
{
    private const string Number = "TZ202306-026";
    private static readonly DateOnly Debate = new(2023, 6, 21), Letter = new(2023, 9, 12);

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task APromiseWithoutANumberIsKnownByTheSentenceThatMakesIt()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.");

        var line = Assert.Single(await LinesAsync());
        var trail = await TrailAsync(line.Id);

        Assert.Matches("^toezegging-[0-9a-f]{16}$", line.Id);
        Assert.Equal((line.Id, "Toezegging", "open", "promised-no-letter-in-record"), (trail.Id, trail.Subject, trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Equal(["fulfilled"], trail.NotKnown);
        var term = Assert.Single(trail.Terms);
        Assert.Equal((new DateOnly(2023, 8, 31), line.Term!.Due), (term.Due!.Value, term.Due));
        Assert.Equal("voor 1 september 2023", term.Words);
        Assert.Equal(trail.Id, (await TrailAsync(trail.Id.ToUpperInvariant())).Id);
        Assert.Null(await _record.Desk.TrailAsync("toezegging-0123456789abcdef", _record.Today, default));
    }

    [Fact]
    public async Task ALetterThatNamesTheDayAndSharesItsWordsKeepsIt()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.", "Ik stuur uw Kamer in oktober een plan voor de veerpont bij Lith.");
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.");

        var lines = await LinesAsync();
        var kept = await TrailAsync(lines.Single(line => line.Title.Contains("Maasbrug", StringComparison.Ordinal)).Id);

        Assert.Equal(("fulfilled", "letter-says-so"), (kept.Cabinet.Value, kept.Cabinet.Reason));
        Assert.Contains("gestand", kept.Cabinet.Evidence!.Sentence, StringComparison.Ordinal);
        Assert.Equal((Letter, 12), (kept.Terms[0].Met!.Value, kept.Terms[0].DaysLate(Letter)!.Value));
        Assert.Equal(["fulfilled", "open"], lines.Select(line => line.Cabinet.Value).Order());
        Assert.Equal("open", (await TrailAsync(kept.Id, Letter.AddDays(-1))).Cabinet.Value);
    }

    [Fact]
    public async Task WhereTwoPromisesFitNoneIsChosenAndBothShowIt()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer informeren over de roest op de Maasbrug.", "Ik stuur uw Kamer in oktober een plan over roest bij de Maasbrug.");
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.");

        foreach (var line in await LinesAsync())
        {
            var trail = await TrailAsync(line.Id);
            var candidate = Assert.Single(trail.Candidates);
            Assert.Equal(("open", "fulfilled"), (trail.Cabinet.Value, candidate.Kind));
            Assert.Contains("roest", candidate.SharedWords);
        }
    }

    [Fact]
    public async Task AVerdictByHandGoesBeforeEveryRule()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer informeren over de roest op de Maasbrug.", "Ik stuur uw Kamer in oktober een plan over roest bij de Maasbrug.");
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.");
        var ids = (await LinesAsync()).Select(line => line.Id).ToList();
        var said = (await TrailAsync(ids[0])).Candidates[0].Evidence.Element;
        var judge = new LinkJudge(_record.Record, _record.Clock);

        await judge.ConfirmAsync(said, ids[0], "griffie", null, default);
        Assert.Equal(["fulfilled", "open"], await StatusesAsync(ids));
        Assert.Equal("confirmed", Assert.Single((await TrailAsync(ids[0])).Verdicts).Verdict);
        Assert.Empty((await TrailAsync(ids[1])).Candidates);

        await judge.RejectAsync(said, ids[0], "griffie", null, default);
        Assert.Equal(["open", "fulfilled"], await StatusesAsync(ids));

        await judge.WrongAsync(said, "griffie", null, default);
        Assert.Equal(["open", "open"], await StatusesAsync(ids));
    }

    [Fact]
    public async Task ALetterAboutSomethingElseOfThatDayIsNoLink()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer informeren over de roest op de Maasbrug.", "Ik stuur uw Kamer in oktober een plan voor de veerpont bij Lith.");
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over het fietspad gestand.");

        Assert.All(await LinesAsync(), line => Assert.Equal("open", line.Cabinet.Value));
    }

    [Fact]
    public async Task AnotherTermForTheSamePromiseMovesItAndIsNoSecondPromise()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.");
        await LetterAsync("later.txt", Letter, "Zoals toegezegd op 21 juni 2023 zal ik uw Kamer uiterlijk 1 december 2023 informeren over de roest op de Maasbrug.");

        var line = Assert.Single(await LinesAsync());
        var trail = await TrailAsync(line.Id);

        Assert.Equal(["promise", "moved"], trail.Terms.Select(term => term.Kind));
        Assert.Equal((true, new DateOnly(2023, 12, 1)), (trail.Terms[0].Superseded, trail.Terms[1].Due!.Value));
        Assert.Equal(("in-progress", "promise-moved"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        var again = trail.Steps.Single(step => step.Kind == "moved").Evidence[0];
        Assert.Equal(Letter, again.Document.Published.Day);
    }

    [Fact]
    public async Task ANumberLinksWhateverTheWordsAndTheRegisterStandsBesideIt()
    {
        await OfficialRows.FollowAsync(_record, Register());
        await LetterAsync("brief.txt", Letter, $"De toezegging ({Number}) is hiermee afgedaan.");

        var trail = await TrailAsync(Number);

        Assert.Equal((Number, "Over de roest op de Maasbrug komt een brief", "fulfilled"), (trail.Id, trail.Title, trail.Cabinet.Value));
        Assert.Equal("Openstaand", trail.Official!.Toezegging!.Now.Status);
        Assert.Equal([new DateOnly(2023, 9, 1), new DateOnly(2023, 11, 1)], trail.Terms.Select(term => term.Due!.Value));
        Assert.All(trail.Terms, term => Assert.Null(term.Evidence));
        Assert.Equal((true, "moved"), (trail.Terms[0].Superseded, trail.Terms[1].Kind));

        var before = await TrailAsync(Number, new(2023, 7, 1));
        Assert.Equal(("unclear", new DateOnly(2023, 9, 1)), (before.Cabinet.Value, Assert.Single(before.Terms).Due!.Value));
    }

    [Fact]
    public async Task TheLetterByWhichTheRegisterSaysItWasKeptIsAStepWithItsRowAndMovesNoStatus()
    {
        await OfficialRows.FollowAsync(_record, WithLetter(Register(), "Voldaan"));

        var trail = await TrailAsync(Number);
        var step = Assert.Single(trail.Steps);
        Assert.Equal(("fulfilled", "fulfilled", (DateOnly?)Letter, "2023D30001"), (step.Kind, step.Value, step.Date, step.Letter!.Id));
        Assert.Empty(step.Evidence);
        Assert.Equal((OfficialRows.Toezegging, null), (step.Letter.Row.Id, step.Letter.Held));
        Assert.Equal(("unclear", "register-names-the-letter"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.DoesNotContain("fulfilled", trail.NotKnown);
        Assert.Empty((await TrailAsync(Number, Letter)).Steps);
        Assert.Equal(Letter, trail.Terms[^1].Met);
    }

    [Fact]
    public async Task WhereTheLetterItselfTellsItItsSentenceAndTheRowAreOneStep()
    {
        await OfficialRows.FollowAsync(_record, WithLetter(Register(), "Voldaan"));
        await _record.ReadAsync("brief.txt", $"Geachte voorzitter,\n\nDe toezegging ({Number}) is hiermee afgedaan.\n", new() { Id = "2023D30001", Date = Letter });

        var trail = await TrailAsync(Number);
        var step = Assert.Single(trail.Steps);
        Assert.Equal(("fulfilled", "2023D30001", 1), (step.Kind, step.Letter!.Held!.Id, step.Evidence.Count));
        Assert.Equal(("fulfilled", "letter-says-so"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task APromiseThatOnlyTheRegisterKnowsIsAccountedForWithItsRow()
    {
        await OfficialRows.FollowAsync(_record, WithLetter(Register(), "Voldaan"));
        var list = new Stavaza.Reports.ListReader(new Stavaza.Documents.OpeningLimits()).Read("lijst.csv", "Omschrijving;Vindplaats\nIets;34 000, nr. 99\n"u8.ToArray(), default);

        var forgotten = Assert.Single((await _record.Desk.CompareAsync(list, new(), _record.Today, default)).Forgotten);

        Assert.Equal((Number, true, (DateOnly?)Debate), (forgotten.Id, forgotten.Closed, forgotten.Day));
        Assert.Equal((0, OfficialRows.Toezegging), (forgotten.Evidence.Count, forgotten.Row!.Id));
        Assert.Empty((await _record.Desk.CompareAsync(list, new(Dossier: "33783"), _record.Today, default)).Forgotten);
    }

    [Fact]
    public async Task TheRowOfADebateIsThePromiseOfThatDayPersonAndWords()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer informeren over de roest op de Maasbrug met een brief over het onderhoud.", "Ik stuur uw Kamer in oktober een plan voor de veerpont bij Lith.");
        await OfficialRows.FollowAsync(_record, Register("Over de roest op de Maasbrug en het onderhoud komt een brief"));

        var lines = await LinesAsync();
        var trail = await TrailAsync(Number);

        Assert.Equal(2, lines.Count);
        Assert.Contains("Maasbrug", trail.Steps.Single(step => step.Kind == "promise").Evidence[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(Number, (await TrailAsync("toezegging-" + trail.Steps[0].Evidence[0].Element)).Id);
        Assert.Equal("open", trail.Cabinet.Value);
        Assert.Empty(trail.Candidates);
    }

    [Fact]
    public async Task AWeakRowIsACandidateOnBothSides()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer informeren over het onderhoud en de roest op de Maasbrug.", "Ik stuur uw Kamer in oktober een plan over onderhoud en roest bij de Maasbrug.");
        await OfficialRows.FollowAsync(_record, Register("Over het onderhoud en de roest op de Maasbrug komt een brief"));

        Assert.Equal(2, (await TrailAsync(Number)).Candidates.Count);
        var promise = (await LinesAsync()).First(line => line.Register is null);
        Assert.Equal(("registered", Number), ((await TrailAsync(promise.Id)).Candidates[0].Kind, (await TrailAsync(promise.Id)).Candidates[0].Value));
    }

    [Fact]
    public async Task WhatComesLaterChangesNoEarlierAnswerAndTheOrderOfReadingChangesNone()
    {
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.");
        var id = Assert.Single(await LinesAsync()).Id;
        var before = await JsonAsync(id, Debate.AddDays(10));
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.");
        await LetterAsync("meer.txt", Letter.AddDays(1), "Ik zal uw Kamer voor 1 september 2024 opnieuw informeren over de roest op de Maasbrug.");
        Assert.Equal(before, await JsonAsync(id, Debate.AddDays(10)));
        var inOrder = await JsonAsync(id, _record.Today);

        await using var other = await TestRecord.MakeAsync();
        (_record, var first) = (other, _record);
        await LetterAsync("meer.txt", Letter.AddDays(1), "Ik zal uw Kamer voor 1 september 2024 opnieuw informeren over de roest op de Maasbrug.");
        await LetterAsync("nakoming.txt", Letter, "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.");
        await LetterAsync("belofte.txt", Debate, "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.");
        Assert.Equal(inOrder, await JsonAsync(id, _record.Today));
        _record = first;
    }

    [Fact]
    public async Task TheListAndTheTrailsOfRealDebatesSayTheSame()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("vlos-verslagen-2025"), "*.xml").Append(Path.Combine(Corpus.Path("kamerbrief-pdf"), "verzamelbrief-luchtvaart.pdf")))
        {
            await _record.ReadFileAsync(file);
        }

        var lines = await LinesAsync();
        var trails = new Dictionary<string, TrailAnswer>();
        Assert.Equal(lines.Count, lines.Select(line => line.Id).Distinct().Count());
        foreach (var line in lines)
        {
            var trail = trails[line.Id] = await TrailAsync(line.Id);
            Assert.Equal((line.Id, line.Title, line.Cabinet, line.Term), (trail.Id, trail.Title, trail.Cabinet, trail.Terms is [.., var last] ? last : null));
        }

        // The letter keeps it in a sentence whose footnote has the number.
        var kept = await TrailAsync("TZ202309-010");
        Assert.Equal(("fulfilled", 1), (kept.Cabinet.Value, kept.Steps.Count));
        Assert.Contains("drone-exploitanten", kept.Cabinet.Evidence!.Sentence, StringComparison.Ordinal);

        // What the minister said and what the chair read out is one promise.
        Assert.Contains(lines, line => line.Made == new DateOnly(2025, 7, 2) && trails[line.Id].Steps[0].Evidence.Count > 1);
    }

    private async Task<IReadOnlyList<string>> StatusesAsync(IReadOnlyList<string> ids)
    {
        var lines = (await LinesAsync()).ToDictionary(line => line.Id);
        var statuses = new List<string>();
        foreach (var id in ids)
        {
            statuses.Add((await TrailAsync(id)).Cabinet.Value);
            Assert.Equal(statuses[^1], lines[id].Cabinet.Value);
        }

        return statuses;
    }

    private static ListedItems Register(string text = "Over de roest op de Maasbrug komt een brief") => new ListedItems()
        .Add(EntityXml.Item("activiteit", OfficialRows.Activiteit, "2023-06-20T00:00:00Z", ("nummer", "2023A04001"), ("soort", "Commissiedebat"), ("datum", "2023-06-21T00:00:00"), ("status", "Uitgevoerd")))
        .Add(EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-06-25T00:00:00Z", ("activiteit", OfficialRows.Activiteit), ("nummer", Number), ("tekst", text), ("functie", "minister van Infrastructuur"), ("datumNakoming", "2023-09-01T00:00:00"), ("status", "Openstaand")))
        .Add(EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-08-30T00:00:00Z", ("activiteit", OfficialRows.Activiteit), ("nummer", Number), ("tekst", text), ("functie", "minister van Infrastructuur"), ("datumNakoming", "2023-11-01T00:00:00"), ("status", "Openstaand")));

    /// <summary>The register says of the promise where it stands, and names the letter by its Zaak.</summary>
    private static ListedItems WithLetter(ListedItems items, string status) => items
        .Add(EntityXml.Item("zaak", OfficialRows.Id(80), "2023-09-13T00:00:00Z", ("nummer", "2023Z30001"), ("soort", "Brief regering"), ("onderwerp", "Brief over een brug")))
        .Add(EntityXml.Item("document", OfficialRows.Id(81), "2023-09-13T01:00:00Z", ("zaak", OfficialRows.Id(80)), ("soort", "Brief regering"), ("documentNummer", "2023D30001"), ("datum", "2023-09-12T00:00:00")))
        .Add(EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-09-14T00:00:00Z", ("activiteit", OfficialRows.Activiteit), ("nummer", Number), ("tekst", "Over de roest op de Maasbrug komt een brief"),
            ("functie", "minister van Infrastructuur"), ("datumNakoming", "2023-11-01T00:00:00"), ("kamerbriefNakoming", "2023Z30001"), ("status", status)));

    private Task<IntakeOutcome> LetterAsync(string name, DateOnly day, params string[] sentences) => _record.ReadAsync(
        name, $"Brief van de minister van Infrastructuur en Waterstaat\n\nGeachte voorzitter,\n\n{string.Join("\n\n", sentences)}\n\nDe minister van Infrastructuur en Waterstaat,\n\nA. Zand\n", new() { Date = day });

    private async Task<IReadOnlyList<ToezeggingLine>> LinesAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await ToezeggingLines.AllAsync(session, _record.Today, default);
    }

    private async Task<TrailAnswer> TrailAsync(string id, DateOnly? asOf = null) => (await _record.Desk.TrailAsync(id, asOf ?? _record.Today, default))!;

    private async Task<string> JsonAsync(string id, DateOnly asOf) =>
        System.Text.Json.JsonSerializer.Serialize(await TrailAsync(id, asOf) with { Completeness = new(null, null, 0, 0, 0, 0) }, AnswerJson.Options);
}
