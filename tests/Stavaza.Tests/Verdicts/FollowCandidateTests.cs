using Stavaza.Sources;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Trails.Vragen;
using Stavaza.Verdicts;

namespace Stavaza.Tests.Verdicts;

/// <summary>Candidates of promises and of sets of questions: weak evidence, shown until somebody says what it is.</summary>
public sealed class FollowCandidateTests : IAsyncLifetime
{
    private const string Zaak = "2023Z20001";
    private static readonly DateOnly Made = new(2023, 6, 21), Later = new(2023, 9, 12), Asked = new(2023, 11, 1);

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task ALetterOfTheMinistryThatKeepsAPromiseAndSaysNotWhichIsACandidateUntilItIsConfirmed()
    {
        await LetterAsync("belofte.txt", Made, "Infrastructuur en Waterstaat", "Ik zal uw Kamer informeren over de roest op de Maasbrug.");
        await LetterAsync("brief.txt", Later, "Infrastructuur en Waterstaat", "Hiermee doe ik mijn toezegging over de roest op de Maasbrug gestand.");
        var id = await PromiseAsync();

        var trail = await TrailAsync(id);

        var candidate = Assert.Single(trail.Candidates);
        Assert.Equal(("fulfilled", "fulfilled", "words-of-the-promise"), (candidate.Kind, candidate.Value, candidate.Rule));
        Assert.Equal(["Maasbrug", "roest"], candidate.SharedWords.Order(StringComparer.Ordinal));
        Assert.Equal(("open", (DateOnly?)Later), (trail.Cabinet.Value, candidate.Evidence.Document.Published.Day));
        Assert.Empty((await TrailAsync(id, Later.AddDays(-1))).Candidates);

        await Judge.ConfirmAsync(candidate.Evidence.Element, id, "griffie", null, default);
        var confirmed = await TrailAsync(id);
        Assert.Equal(("fulfilled", 0), (confirmed.Cabinet.Value, confirmed.Candidates.Count));
    }

    [Theory]
    [InlineData("Defensie", "Hiermee doe ik mijn toezegging over de roest op de Maasbrug gestand.")] // another ministry
    [InlineData("Infrastructuur en Waterstaat", "Hiermee doe ik mijn toezegging over het fietspad bij Lith gestand.")] // other words
    [InlineData("Infrastructuur en Waterstaat", "Hiermee doe ik de toezegging van 3 mei 2023 over de roest op de Maasbrug gestand.")] // another day
    [InlineData("Infrastructuur en Waterstaat", "Hiermee doe ik de toezegging (TZ202305-001) over de roest op de Maasbrug gestand.")] // a number
    public async Task WhatSpeaksOfAnotherPromiseIsNoCandidate(string ministry, string sentence)
    {
        await LetterAsync("belofte.txt", Made, "Infrastructuur en Waterstaat", "Ik zal uw Kamer informeren over de roest op de Maasbrug.");
        await LetterAsync("brief.txt", Later, ministry, sentence);
        Assert.Empty((await TrailAsync(await PromiseAsync())).Candidates);
    }

    [Fact]
    public async Task WhatTwoPromisesMayMeanIsShownWithBothAndWhatIsRejectedWithNone()
    {
        await LetterAsync("belofte.txt", Made, "Infrastructuur en Waterstaat", "Ik zal uw Kamer informeren over de roest op de Maasbrug.", "Ik stuur uw Kamer een plan over roest bij de Maasbrug.");
        await LetterAsync("brief.txt", Later, "Infrastructuur en Waterstaat", "Hiermee doe ik mijn toezegging over de roest op de Maasbrug gestand.");
        var ids = (await LinesAsync()).Select(line => line.Id).ToList();
        Assert.Equal(2, ids.Count);
        foreach (var id in ids)
        {
            var trail = await TrailAsync(id);
            Assert.Equal(("open", "words-of-the-promise"), (trail.Cabinet.Value, Assert.Single(trail.Candidates).Rule));
        }

        await Judge.RejectAsync((await TrailAsync(ids[0])).Candidates[0].Evidence.Element, ids[0], "griffie", null, default);
        Assert.Equal((0, 1), ((await TrailAsync(ids[0])).Candidates.Count, (await TrailAsync(ids[1])).Candidates.Count));
    }

    [Theory]
    [InlineData("de antwoorden op de vragen van het lid Zand over een oude brug (ingezonden 1 november 2023)", "asker-and-day")]
    [InlineData("de antwoorden op de vragen van het lid Zand over de oude ophaalbrug", "asker-and-title")]
    [InlineData("de antwoorden op de vragen over onderhoud van de oude ophaalbrug (ingezonden 1 november 2023)", "day-and-title")]
    public async Task AnAnswerThatNamesNoNumberIsACandidateUntilItIsConfirmed(string opening, string rule)
    {
        await QuestionsAsync();
        await AnswerAsync(opening);

        var trail = await TrailAsync(Zaak);
        var candidate = Assert.Single(trail.Candidates);
        Assert.Equal(("answered", rule, "open"), (candidate.Kind, candidate.Rule, trail.Cabinet.Value));
        Assert.Empty((await TrailAsync(Zaak, Later.AddMonths(2))).Candidates);

        await Judge.ConfirmAsync(candidate.Evidence.Element, Zaak, "griffie", null, default);
        var confirmed = await TrailAsync(Zaak);
        Assert.Equal((0, "answered", "answered answered"), (confirmed.Candidates.Count, confirmed.Cabinet.Value, string.Join(' ', confirmed.Questions.Select(question => question.Status))));
        Assert.Equal("answered", Assert.Single(await StandsAsync()).Cabinet.Value);
    }

    [Fact]
    public async Task AnAnswerThatRepeatsTheQuestionsIsTheFirstCandidateAndGoneOnceItIsRejected()
    {
        await QuestionsAsync();
        await _record.ReadAsync(
            "antwoord.txt",
            "Beantwoording van Kamervragen\n\nGeachte voorzitter,\n\nHierbij de antwoorden.\n\nVraag 1\nIs de brug dicht?\n\nAntwoord 1\nJa.\n\nVraag 2\nWanneer gaat zij open?\n\nAntwoord 2\nIn mei.\n",
            new() { Date = Asked.AddDays(20) });

        var candidate = Assert.Single((await TrailAsync(Zaak)).Candidates);
        Assert.Equal("repeats-the-questions", candidate.Rule);
        await Judge.RejectAsync(candidate.Evidence.Element, Zaak, "griffie", null, default);
        Assert.Empty((await TrailAsync(Zaak)).Candidates);
        Assert.Equal("open", (await TrailAsync(Zaak)).Cabinet.Value);
    }

    [Theory]
    [InlineData("de antwoorden op de vragen van het lid Water over een sluis (ingezonden 2 november 2023)")]
    [InlineData("de antwoorden op de vragen van het lid Water over een oude ophaalbrug")]
    [InlineData("de antwoorden op de vragen van het lid Zand over een oude ophaalbrug (2023Z20002)")]
    public async Task AnAnswerThatAgreesInOneThingOrBearsAnotherNumberIsNone(string opening)
    {
        await QuestionsAsync();
        await AnswerAsync(opening);
        Assert.Empty((await TrailAsync(Zaak)).Candidates);
    }

    private LinkJudge Judge => new(_record.Record, _record.Clock);

    private Task<IntakeOutcome> LetterAsync(string name, DateOnly day, string ministry, params string[] sentences) => _record.ReadAsync(
        name, $"Brief van de minister van {ministry}\n\nGeachte voorzitter,\n\n{string.Join("\n\n", sentences)}\n\nDe minister van {ministry},\n\nA. Zand\n", new() { Date = day });

    private Task<IntakeOutcome> QuestionsAsync() => _record.ReadAsync(
        "vragen.txt",
        "Vragen van het lid Zand aan de minister van Infrastructuur over het onderhoud van een oude ophaalbrug (ingezonden 1 november 2023)\n\nVraag 1\nIs de brug dicht?\n\nVraag 2\nWanneer gaat zij open?\n",
        new() { Id = Zaak, Date = Asked });

    private Task<IntakeOutcome> AnswerAsync(string opening) => _record.ReadAsync(
        "antwoord.txt", $"Beantwoording van Kamervragen\n\nGeachte voorzitter,\n\nHierbij zend ik u {opening}.\n\nAntwoord 1\nJa.\n\nAntwoord 2\nIn mei.\n", new() { Date = Asked.AddDays(20) });

    private async Task<string> PromiseAsync() => Assert.Single(await LinesAsync()).Id;

    private async Task<IReadOnlyList<ToezeggingLine>> LinesAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return [.. (await ToezeggingLines.AllAsync(session, _record.Today, default)).Where(line => line.Evidence is not null)];
    }

    private async Task<IReadOnlyList<VragensetLine>> StandsAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await VragensetLines.AllAsync(session, _record.Today, default);
    }

    private async Task<TrailAnswer> TrailAsync(string id, DateOnly? asOf = null) => (await _record.Desk.TrailAsync(id, asOf ?? _record.Today, default))!;
}
