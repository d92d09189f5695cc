using System.Text.Json;
using CsCheck;
using Stavaza.Answers;
using Stavaza.FeedServer;
using Stavaza.Sources;
using Stavaza.Tests.Official;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Tests.Trails;

/// <summary>Laws of the trails of promises and of written questions, on any heap of papers about them, read from files into a real record.</summary>
public sealed class FollowLawTests
{
    private const string Number = "TZ202306-026", Zaak = "2023Z20001";
    private const int Tries = 12;

    private static readonly DateOnly First = new(2023, 6, 1);

    private static readonly string[] OfPromises =
    [
        "Ik zal uw Kamer voor 1 september 2023 informeren over de roest op de Maasbrug.",
        "Ik stuur uw Kamer in oktober een plan over roest bij de Maasbrug.",
        "Ik zal uw Kamer informeren over de veerpont bij Lith.",
        "Hiermee doe ik de toezegging van 21 juni 2023 over de roest op de Maasbrug gestand.",
        "Hiermee doe ik mijn toezegging over de roest op de Maasbrug gestand.",
        "Zoals toegezegd op 21 juni 2023 zal ik uw Kamer uiterlijk 1 december 2023 informeren over de roest op de Maasbrug.",
        $"De toezegging ({Number}) over de veerpont is hiermee deels afgedaan.",
        $"Ik kom later terug op de toezegging ({Number}).",
    ];

    private static readonly string[] OfQuestions =
    [
        $"Uitstel beantwoording Kamervragen\n\nGeachte voorzitter,\n\nDe vragen van het lid Zand over een brug ({Zaak}) kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n",
        Answer($"de antwoorden op de vragen van het lid Zand over een brug ({Zaak})", "Antwoord 1\nJa.\n"),
        Answer($"de antwoorden op de vragen van het lid Zand over een brug ({Zaak})", "Antwoord 2 en 3\nZie het antwoord op vraag 1.\n"),
        Answer($"de antwoorden op de vragen van het lid Zand over een brug ({Zaak})", "Antwoord op de vragen 1, 2 en 3\nDeze vragen kan ik niet beantwoorden.\n"),
        Answer("de antwoorden op de vragen van het lid Zand over een brug (ingezonden 5 juni 2023)", "Antwoord 1\nJa.\n"),
        $"Geachte voorzitter,\n\nDe vragen van het lid Zand ({Zaak}) trekt de vragensteller in.\n",
    ];

    private static readonly Gen<(DateOnly? Day, string Text)[]> Promises = Heap(OfPromises).Select(papers => papers.Select(paper => (paper.Day, Letter(paper.Text))).ToArray());

    private static readonly Gen<(DateOnly? Day, string Text)[]> Questions = Heap(OfQuestions).Select(papers => papers.Prepend((new DateOnly(2023, 6, 5),
        "Vragen van het lid Zand aan de minister van Infrastructuur over een brug\n\nVraag 1\nIs de brug dicht?\n\nVraag 2\nWanneer gaat zij open?\n\nVraag 3\nWie betaalt dat?\n")).ToArray());

    [Fact]
    public Task WhatIsPublishedAfterADayIsNotInAPromiseAsOfThatDay() => AsOfIsCutAsync(Promises);

    [Fact]
    public Task WhatIsPublishedAfterADayIsNotInASetOfQuestionsAsOfThatDay() => AsOfIsCutAsync(Questions);

    [Fact]
    public Task TheOrderInWhichPapersAreReadChangesNoPromise() => OrderIsNothingAsync(Promises);

    [Fact]
    public Task TheOrderInWhichPapersAreReadChangesNoSetOfQuestions() => OrderIsNothingAsync(Questions);

    [Fact]
    public Task TheOrderOfTheRegistersRowsChangesNoPromise() => Gen.Int.SampleAsync(
        async seed =>
        {
            await using var one = await TestRecord.MakeAsync();
            await using var other = await TestRecord.MakeAsync();
            await OfficialRows.FollowAsync(one, Rows([.. Enumerable.Range(0, 6)]));
            int[] order = [.. Enumerable.Range(0, 6)];
            new Random(seed).Shuffle(order);
            await OfficialRows.FollowAsync(other, Rows(order));
            foreach (var day in new[] { First.AddDays(10), First.AddDays(60), First.AddDays(200) })
            {
                Assert.Equal(await ToldAsync(one, day), await ToldAsync(other, day));
            }
        },
        iter: Tries,
        threads: 1);

    private static Gen<(DateOnly? Day, string Text)[]> Heap(string[] texts) => Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Int[-8, 150])
        .Select(paper => (paper.Item2 < 0 ? (DateOnly?)null : First.AddDays(paper.Item2 < 20 ? 20 : paper.Item2), texts[paper.Item1])).Array[1, 6].Select(papers => papers.DistinctBy(paper => paper.Item2).ToArray());

    /// <summary>As of a day, the whole heap tells what the papers of that day and before tell alone, and shows no paper of a later day.</summary>
    private static Task AsOfIsCutAsync(Gen<(DateOnly? Day, string Text)[]> heap) => Gen.Select(heap, Gen.Int[0, 160]).SampleAsync(
        async (papers, days) =>
        {
            var day = First.AddDays(days);
            await using var whole = await ReadAsync(papers);
            await using var cut = await ReadAsync([.. papers.Where(paper => paper.Day is null || paper.Day <= day)]);
            var told = await ToldAsync(whole, day);
            Assert.Equal(await ToldAsync(cut, day), told);
            foreach (var trail in await TrailsAsync(whole, day))
            {
                Assert.All(trail.Steps.SelectMany(step => step.Evidence).Concat(trail.Candidates.Select(candidate => candidate.Evidence)), said => Assert.True(said.Document.Published.KnownOn(day)));
                Assert.All(trail.Steps, step => Assert.NotEmpty(step.Evidence));
            }
        },
        iter: Tries,
        threads: 1);

    private static Task OrderIsNothingAsync(Gen<(DateOnly? Day, string Text)[]> heap) => Gen.Select(heap, Gen.Int).SampleAsync(
        async (papers, seed) =>
        {
            var shuffled = papers.ToArray();
            new Random(seed).Shuffle(shuffled);
            await using var one = await ReadAsync(papers);
            await using var other = await ReadAsync(shuffled);
            Assert.Equal(await ToldAsync(one, First.AddDays(120)), await ToldAsync(other, First.AddDays(120)));
        },
        iter: Tries,
        threads: 1);

    private static async Task<TestRecord> ReadAsync((DateOnly? Day, string Text)[] papers)
    {
        var record = await TestRecord.MakeAsync();
        foreach (var (day, text) in papers)
        {
            var id = text.StartsWith("Vragen", StringComparison.Ordinal) ? Zaak : null;
            await record.ReadAsync($"{text.GetHashCode(StringComparison.Ordinal):x}.txt", text, day is null ? null : new GivenFacts { Id = id, Date = day });
        }

        return record;
    }

    private static async Task<IReadOnlyList<TrailAnswer>> TrailsAsync(TestRecord record, DateOnly day)
    {
        await using var session = await record.Record.ReadAsync(default);
        var ids = (await ToezeggingLines.AllAsync(session, day, default)).Select(line => line.Id).Concat([Number, Zaak]).Distinct();
        var trails = new List<TrailAnswer>();
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            if (await record.Desk.TrailAsync(id, day, default) is { } trail)
            {
                trails.Add(trail);
            }
        }

        return trails;
    }

    private static async Task<string> ToldAsync(TestRecord record, DateOnly day) => string.Join(
        '\n', (await TrailsAsync(record, day)).Where(Tells).Select(trail => JsonSerializer.Serialize(trail with { Completeness = new(null, null, 0, 0, 0, 0) }, AnswerJson.Options)));

    /// <summary>An id that only later papers name has a trail before that day, and it is empty.</summary>
    private static bool Tells(TrailAnswer trail) => trail.Steps.Count + trail.Candidates.Count + trail.Undated.Count > 0 || trail.Official is not null;

    private static ListedItems Rows(int[] order)
    {
        (string, object?)[] Promise(string due, string status, params (string, object?)[] more) =>
            [("activiteit", OfficialRows.Activiteit), ("nummer", Number), ("tekst", "Over de roest op de Maasbrug komt een brief"), ("datumNakoming", due), ("status", status), .. more];
        FeedItem[] rows =
        [
            EntityXml.Item("activiteit", OfficialRows.Activiteit, "2023-06-01T00:00:00Z", ("nummer", "2023A04001"), ("soort", "Commissiedebat"), ("datum", "2023-06-01T00:00:00")),
            EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-06-05T00:00:00Z", Promise("2023-09-01T00:00:00", "Openstaand")),
            EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-07-05T00:00:00Z", Promise("2023-11-01T00:00:00", "Openstaand")),
            EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-08-05T00:00:00Z", Promise("2023-11-01T00:00:00", "Voldaan", ("kamerbriefNakoming", "2023Z30001"))),
            EntityXml.Item("zaak", OfficialRows.Id(80), "2023-08-04T00:00:00Z", ("nummer", "2023Z30001"), ("soort", "Brief regering"), ("onderwerp", "Een brief")),
            EntityXml.Item("document", OfficialRows.Id(81), "2023-08-04T01:00:00Z", ("zaak", OfficialRows.Id(80)), ("soort", "Brief regering"), ("documentNummer", "2023D30001"), ("datum", "2023-08-03T00:00:00")),
        ];
        var items = new ListedItems();
        foreach (var at in order)
        {
            items.Add(rows[at]);
        }

        return items;
    }

    private static string Letter(string sentence) =>
        $"Brief van de minister van Infrastructuur en Waterstaat\n\nGeachte voorzitter,\n\n{sentence}\n\nDe minister van Infrastructuur en Waterstaat,\n\nA. Zand\n";

    private static string Answer(string opening, string answers) => $"Beantwoording van Kamervragen\n\nGeachte voorzitter,\n\nHierbij zend ik u {opening}.\n\n{answers}";
}
