using System.Text.Json;
using Stavaza.Register;

namespace Stavaza.Tests.Register;

/// <summary>What is built in, and the real turns that it must tell: each fact counts from the day on which it was known, and no longer than it held.</summary>
public sealed class BuiltInRegisterTests
{
    /// <summary>Copies of others' pages, collections of news, machine translations: never more than low when they stand alone.</summary>
    private static readonly string[] Copies =
    [
        "edgio.link", "xcv.wiki", "chita.us", "clateway.com", "particle.news", "vidya.tips", "wikisum.wiki", "docslib.org", "documents.pub", "readkong.com", "wikipedia.org",
        "pledgetimes.com", "live5.news", "pages.dev", "clarityupsc.com", "legitgov.org", "todayshistory.org", "staging.",
    ];

    private readonly SubjectRegister _register = new(null);

    private IEnumerable<RegisterFact> All => _register.Subjects.SelectMany(subject => _register.FactsOf(subject.Id));

    [Fact]
    public void EveryFactHasASourceAndADay()
    {
        Assert.InRange(_register.Subjects.Count, 45, 100);
        Assert.InRange(All.Count(), 150, 1000);
        Assert.All(All, fact => Assert.NotEmpty(fact.Sources));
        Assert.All(All, fact => Assert.InRange(fact.Known, new(1959, 1, 1), new(2026, 11, 24)));
    }

    [Fact]
    public void WhatStandsOnlyInCopiesIsNotSure() =>
        Assert.All(
            All.Where(fact => fact.Sources.All(source => Copies.Any(copy => source.Host.Contains(copy, StringComparison.Ordinal)))),
            fact => Assert.Equal("low", fact.Sure));

    [Fact]
    public void EveryKindOfSubjectIsThere() => Assert.Equal(RegisterSubject.Kinds.Order(), _register.Subjects.Select(subject => subject.Kind).Distinct().Order());

    [Fact]
    public void ThePublishedSchemaAndItsPageHaveEveryPredicate()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.Path("docs", "register.schema.json")));
        var published = schema.RootElement.GetProperty("properties").GetProperty("facts").GetProperty("items").GetProperty("properties").GetProperty("predicate")
            .GetProperty("enum").EnumerateArray().Select(name => name.GetString());
        Assert.Equal(Predicates.All.Keys.Order(StringComparer.Ordinal), published);
        var page = File.ReadAllText(Repository.Path("docs", "register.md"));
        Assert.All(Predicates.All.Keys, name => Assert.Contains(name, page));
    }

    /// <summary>An article of a treaty and the treaty itself are one subject: the reader's vocabulary and the register use the same ids.</summary>
    [Theory]
    [InlineData("npt", "NPV", "Non-Proliferatieverdrag", "Treaty on the Non-Proliferation of Nuclear Weapons")]
    [InlineData("tpnw", "TPNW", "kernwapenverbod", "Verdrag inzake het verbod van kernwapens")]
    [InlineData("new-start", "New START", "New START-verdrag", "new-start")]
    [InlineData("inf", "INF", "het INF-verdrag", "INF Treaty")]
    [InlineData("cfe", "CSE-verdrag", "CFE", "cfe")]
    [InlineData("npdi", "NPDI", "Non-Proliferation and Disarmament Initiative", "npdi")]
    [InlineData("ssd", "SSD", "Strategische Stabiliteitsdialoog", "Strategic Stability Dialogue")]
    public void ASubjectIsFoundByAnyName(string id, params string[] names) => Assert.All(names, name => Assert.Equal(id, _register.Find(name)?.Id));

    [Theory]
    [InlineData("2010-01-01", "")]
    [InlineData("2011-03-01", "entered-into-force limit")]
    [InlineData("2021-02-02", "entered-into-force limit")]
    [InlineData("2023-02-20", "entered-into-force limit")]
    [InlineData("2023-02-21", "entered-into-force limit suspended")]
    [InlineData("2026-02-04", "entered-into-force limit suspended")]
    [InlineData("2026-02-05", "")]
    public void NewStartHoldsFromItsEntryUntilItsEnd(string day, string holds) =>
        Assert.Equal(holds, string.Join(' ', On("new-start", day).Holds.Select(fact => fact.Predicate).Order()));

    [Fact]
    public void TheExtensionOfNewStartIsNotKnownBeforeItsDay()
    {
        Assert.DoesNotContain(On("new-start", "2021-02-02").Happened, fact => fact.Predicate == "extended");
        Assert.Contains(On("new-start", "2021-02-03").Happened, fact => fact.Predicate == "extended");
    }

    /// <summary>On every day on which something becomes known of any subject: what is known stands in one place, and what is not yet known in none.</summary>
    [Fact]
    public void WhatIsKnownStandsInOnePlaceAndNothingElseDoes()
    {
        foreach (var subject in _register.Subjects)
        {
            var facts = _register.FactsOf(subject.Id).Concat(PartyTables.FactsOf(_register.PartiesOf(subject.Id), "NL").Select(known => known.Fact)).ToList();
            foreach (var day in facts.Select(fact => fact.Known).Distinct().SelectMany(day => new[] { day.AddDays(-1), day }))
            {
                var standing = On(subject.Id, $"{day:yyyy-MM-dd}");
                var shown = new[] { standing.Holds, standing.Happened, standing.Ended, standing.Later }.SelectMany(part => part).Select(fact => fact.Id).Order(StringComparer.Ordinal);
                Assert.Equal(facts.Where(fact => fact.Known <= day).Select(fact => fact.Id).Order(StringComparer.Ordinal), shown);
            }
        }
    }

    [Fact]
    public void WhatEndedSaysWhatEndedIt()
    {
        var standing = On("new-start", "2026-03-01");
        var expired = Assert.Single(standing.Happened, fact => fact.Predicate == "expired");
        var suspended = Assert.Single(standing.Ended, fact => fact.Predicate == "suspended");
        Assert.Equal((expired.Id, "2026-02-05"), (suspended.EndedBy, suspended.To.ToString()));
    }

    [Fact]
    public void RussiaHadRatifiedTheTestBanUntilItsWithdrawal()
    {
        Assert.Contains(On("ctbt", "2023-11-01").Holds, fact => fact is { Predicate: "ratified", Parties: ["Rusland"] });
        var after = On("ctbt", "2023-11-02");
        Assert.Contains(after.Ended, fact => fact is { Predicate: "ratified", Parties: ["Rusland"] });
        Assert.Contains(after.Happened, fact => fact is { Predicate: "ratification-withdrawn", Sure: "high", KnownBy: "published" });
    }

    [Fact]
    public void InfEndedBecauseTheUnitedStatesWithdrew()
    {
        Assert.Equal(2, On("inf", "2019-08-01").Holds.Count(fact => fact.Predicate == "suspended"));
        Assert.Empty(On("inf", "2019-08-02").Holds);
        Assert.Contains(On("inf", "2019-08-02").Happened, fact => fact is { Predicate: "withdrew", Parties: ["Verenigde Staten"] });
    }

    [Fact]
    public void WhatIsAnnouncedStillHasToCome()
    {
        Assert.Contains(On("cfe", "2023-11-10").Later, fact => fact is { Predicate: "suspended", Parties: ["Verenigde Staten"] });
        Assert.Contains(On("cfe", "2023-12-07").Holds, fact => fact is { Predicate: "suspended", Parties: ["Verenigde Staten"] });
    }

    [Fact]
    public void OfAFigureTheNewestCountHolds()
    {
        Assert.Equal("65", Assert.Single(On("tpnw", "2022-07-01").Holds, fact => fact.Predicate == "parties-count").Value);
        Assert.Equal("68", Assert.Single(On("tpnw", "2022-10-01").Holds, fact => fact.Predicate == "parties-count").Value);
    }

    [Fact]
    public void AConflictIsShownAsAConflict()
    {
        var standing = On("abm", "2026-01-01");
        var conflict = Assert.Single(standing.Conflicts);
        Assert.Equal(Assert.Single(standing.Happened, fact => fact.Predicate == "signed").Id, Assert.Single(conflict.Facts));
        Assert.Contains("28 mei 1972", conflict.Saying);
    }

    [Fact]
    public void WhereTheListOfPartiesHasAnotherDayThatIsAConflictToo()
    {
        var standing = On("ctbt", "2022-01-01");
        var ratified = Assert.Single(standing.Holds, fact => fact is { Predicate: "ratified", Parties: ["Rusland"] });
        Assert.Contains("2000-06-30", Assert.Single(standing.Conflicts, conflict => conflict.Facts.Contains(ratified.Id)).Saying);
    }

    [Fact]
    public void ADiffTellsWhatChangedAndWhy()
    {
        var changes = Between("new-start", "2026-02-01", "2026-03-01");
        var ended = Assert.Single(changes, change => change is { Kind: "ended", Fact.Predicate: "entered-into-force" });
        Assert.Equal((new DateOnly(2026, 2, 5), "expired"), (ended.Day, ended.Because?.Predicate));
        Assert.Equal(["ended", "happened"], changes.Select(change => change.Kind).Distinct().Order());
        Assert.All(changes, change => Assert.NotEmpty(change.Fact.Sources));
    }

    [Fact]
    public void WhatBeganAndEndedInBetweenIsToldTwice()
    {
        var suspended = Between("new-start", "2022-01-01", "2026-03-01").Where(change => change.Fact.Predicate == "suspended");
        Assert.Equal(["began", "ended"], suspended.Select(change => change.Kind));
    }

    [Fact]
    public void ALaterCountSaysWhatItWasBefore()
    {
        var counted = Assert.Single(Between("tpnw", "2022-07-01", "2022-12-01"), change => change.Fact.Predicate == "parties-count");
        Assert.Equal(("counted", "68", "65"), (counted.Kind, counted.Fact.Value, counted.Before?.Value));
    }

    [Fact]
    public void NothingChangesWhereNothingHappened() => Assert.Empty(Between("inf", "2020-01-01", "2026-01-01"));

    private SubjectStanding On(string subject, string day) =>
        Standings.On(_register.Find(subject)!, _register.FactsOf(subject), [], _register.PartiesOf(subject), DateOnly.Parse(day));

    private IReadOnlyList<FactChange> Between(string subject, string from, string to) => Changes.Between(On(subject, from), On(subject, to), DateOnly.Parse(from));
}
