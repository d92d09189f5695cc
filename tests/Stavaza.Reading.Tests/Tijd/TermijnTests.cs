using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Tests.Statements;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Tests.Tijd;

public sealed class TermijnTests
{
    // Said on 18 November 2024.
    [Theory]
    [InlineData("voor 1 juli 2025", "Before", "2024-11-18", "2025-06-30")]
    [InlineData("uiterlijk 1 april", "By", "2024-11-18", "2025-04-01")]
    [InlineData("uiterlijk september 2025", "By", "2024-11-18", "2025-09-30")]
    [InlineData("binnen drie maanden", "Within", "2024-11-18", "2025-02-18")]
    [InlineData("uiterlijk binnen twee weken", "Within", "2024-11-18", "2024-12-02")]
    [InlineData("binnen een halfjaar", "Within", "2024-11-18", "2025-05-18")]
    [InlineData("in mei", "In", "2025-05-01", "2025-05-31")]
    [InlineData("in het eerste kwartaal van 2025", "In", "2025-01-01", "2025-03-31")]
    [InlineData("in de tweede helft van 2025", "In", "2025-07-01", "2025-12-31")]
    [InlineData("dit voorjaar", "In", "2025-03-01", "2025-06-20")]
    [InlineData("eind februari 2025", "In", "2025-02-15", "2025-02-28")]
    [InlineData("voor het einde van het jaar", "Before", "2024-11-18", "2024-12-31")]
    [InlineData("dit jaar", "In", "2024-01-01", "2024-12-31")]
    [InlineData("volgend jaar", "In", "2025-01-01", "2025-12-31")]
    [InlineData("voor het kerstreces", "Before", "2024-11-18", "2024-12-19")]
    [InlineData("voor het zomerreces", "Before", "2024-11-18", "2025-07-03")]
    [InlineData("na het zomerreces", "After", "2025-09-01", null)]
    [InlineData("na de zomer", "After", "2025-09-01", null)]
    [InlineData("voor de zomer", "Before", "2024-11-18", "2025-07-03")]
    [InlineData("voor Prinsjesdag", "Before", "2024-11-18", "2025-09-15")]
    [InlineData("bij de Voorjaarsnota", "At", null, null)]
    [InlineData("in de volgende voortgangsrapportage", "At", null, null)]
    [InlineData("ieder kwartaal", "Recurring", "2024-11-18", null)]
    [InlineData("zo spoedig mogelijk", "None", null, null)]
    [InlineData("binnenkort", "None", null, null)]
    public void ReadsDeadlines(string words, string relation, string? from, string? to)
    {
        var due = Said.One<Toezegging>($"Ik zal uw Kamer {words} informeren.").Due;

        Assert.NotNull(due);
        Assert.Equal((relation, from, to), (due.Relation.ToString(), due.From?.ToString("yyyy-MM-dd"), due.To?.ToString("yyyy-MM-dd")));
        Assert.Equal(words, due.Text);
    }

    [Theory]
    [InlineData("ieder kwartaal", "P3M")]
    [InlineData("jaarlijks", "P1Y")]
    [InlineData("elk half jaar", "P6M")]
    public void ReadsRhythms(string words, string every) => Assert.Equal(every, Said.One<Toezegging>($"Ik zal uw Kamer {words} informeren.").Due?.Every);

    [Theory]
    [InlineData(2022, 3, 1, null)]
    [InlineData(2023, 10, 1, "2023-11-21")]
    [InlineData(2024, 11, 18, null)]
    [InlineData(2025, 7, 3, "2025-10-28")]
    public void KnowsAnElectionFromTheDayOnWhichItWasKnown(int year, int month, int day, string? to) =>
        Assert.Equal(to, Said.One<Toezegging>("Ik zal uw Kamer voor de verkiezingen informeren.", new DateOnly(year, month, day)).Due?.To?.ToString("yyyy-MM-dd"));

    [Fact]
    public void KeepsBothReadingsOfBeforeTheSummer()
    {
        var due = Said.One<Toezegging>("Ik zal uw Kamer voor de zomer informeren.").Due;

        Assert.Equal(new DateOnly(2025, 6, 20), due?.Alternative?.To);
    }

    [Fact]
    public void PassesOverATimeThatIsGone() =>
        Assert.Null(Said.One<Toezegging>("Ik zal uw Kamer informeren over de gesprekken in mei 2023.").Due);

    [Fact]
    public void TakesAPurposeForNoDeadline() =>
        Assert.Null(Said.One<Toezegging>("Ik zal uw Kamer informeren over de begroting voor 2026.").Due);
}

public sealed class RecessCalendarTests
{
    private static readonly RecessCalendar Calendar = RecessCalendar.BuiltIn;

    [Fact]
    public void KnowsWhatWasCancelledOnlyFromTheDayOfItsCancellation()
    {
        Assert.NotNull(Calendar.In("herfstreces", 2023, new(2023, 9, 4)));
        Assert.Null(Calendar.In("herfstreces", 2023, new(2023, 9, 5)));
    }

    [Theory]
    [InlineData("zomerreces")]
    [InlineData("kerstreces")]
    [InlineData("meireces")]
    [InlineData("voorjaarsreces")]
    public void EstimatesTheYearsThatItKnowsJustAsTheyWere(string name)
    {
        var guess = new RecessCalendar([]);
        foreach (var known in Calendar.Recesses.Where(recess => recess.Name == name))
        {
            var estimate = guess.In(name, known.First.Year, known.First);
            Assert.True(estimate!.Estimated);
            Assert.Equal((known.First, known.Last), (estimate.First, estimate.Last));
        }
    }

    [Fact]
    public void MarksAnEstimateAsOne() => Assert.True(Calendar.Next("zomerreces", new(2030, 1, 1), new(2030, 1, 1))?.Estimated);

    [Theory]
    [InlineData(2018)]
    [InlineData(2025)]
    public void CallsWhatHabitTellsAnEstimate(int year) => Assert.True(Calendar.In("zomerreces", year, new(year, 1, 1))?.Estimated);

    [Fact]
    public void GivesEveryPublishedRecessItsSource() => Assert.All(Calendar.Recesses, recess => Assert.NotEmpty(recess.Source!));
}
