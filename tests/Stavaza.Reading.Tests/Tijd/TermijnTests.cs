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
    [InlineData("begin 2025", "In", "2025-01-01", "2025-03-31")]
    [InlineData("medio 2025", "In", "2025-05-01", "2025-07-31")]
    [InlineData("eind 2025", "In", "2025-11-01", "2025-12-31")]
    [InlineData("eind maart", "In", "2025-03-15", "2025-03-31")]
    [InlineData("begin tweede kwartaal 2025", "In", "2025-04-01", "2025-05-01")]
    [InlineData("halverwege volgend jaar", "In", "2025-05-01", "2025-07-31")]
    [InlineData("half mei", "In", "2025-05-10", "2025-05-20")]
    [InlineData("in Q3 2025", "In", "2025-07-01", "2025-09-30")]
    [InlineData("in Q1", "In", "2025-01-01", "2025-03-31")]
    [InlineData("Q2 2025", "In", "2025-04-01", "2025-06-30")]
    [InlineData("in het derde kwartaal", "In", "2025-07-01", "2025-09-30")]
    [InlineData("in het 1e kwartaal van 2025", "In", "2025-01-01", "2025-03-31")]
    [InlineData("in kwartaal 2 van 2025", "In", "2025-04-01", "2025-06-30")]
    [InlineData("in week 23", "In", "2025-06-02", "2025-06-08")]
    [InlineData("in week 8 van 2025", "In", "2025-02-17", "2025-02-23")]
    [InlineData("in de komende maanden", "In", "2024-11-18", "2025-05-20")]
    [InlineData("in de loop van volgend jaar", "In", "2025-01-01", "2025-12-31")]
    [InlineData("in de loop van 2025", "In", "2025-01-01", "2025-12-31")]
    [InlineData("over twee weken", "In", "2024-12-02", "2024-12-02")]
    [InlineData("over een maand", "In", "2024-12-18", "2024-12-18")]
    [InlineData("voor de kerst", "Before", "2024-11-18", "2024-12-24")]
    [InlineData("na de kerst", "After", "2024-12-26", null)]
    [InlineData("voor Kerstmis", "Before", "2024-11-18", "2024-12-24")]
    [InlineData("rond de jaarwisseling", "In", "2025-01-01", "2025-01-01")]
    [InlineData("voor de jaarwisseling", "Before", "2024-11-18", "2024-12-31")]
    [InlineData("na de jaarwisseling", "After", "2025-01-01", null)]
    [InlineData("na Pasen", "After", "2025-04-20", null)]
    [InlineData("na het kerstreces", "After", "2025-01-13", null)]
    [InlineData("voor de begrotingsbehandeling", "Before", "2024-11-18", null)]
    [InlineData("voor het commissiedebat van 12 juni", "Before", "2024-11-18", "2025-06-11")]
    [InlineData("volgende maand", "In", "2024-12-01", "2024-12-31")]
    [InlineData("volgend kwartaal", "In", "2025-01-01", "2025-03-31")]
    [InlineData("dit kwartaal", "In", "2024-10-01", "2024-12-31")]
    [InlineData("komend kwartaal", "In", "2025-01-01", "2025-03-31")]
    [InlineData("komend jaar", "In", "2025-01-01", "2025-12-31")]
    [InlineData("komend voorjaar", "In", "2025-03-01", "2025-06-20")]
    [InlineData("volgend voorjaar", "In", "2025-03-01", "2025-06-20")]
    [InlineData("komende zomer", "In", "2025-06-21", "2025-09-21")]
    [InlineData("in het vroege voorjaar", "In", "2025-03-01", "2025-04-25")]
    [InlineData("in het late najaar", "In", "2024-10-26", "2024-12-20")]
    [InlineData("in de zomer van 2025", "In", "2025-06-21", "2025-09-21")]
    [InlineData("in de eerste helft van 2025", "In", "2025-01-01", "2025-06-30")]
    [InlineData("in het tweede halfjaar van 2025", "In", "2025-07-01", "2025-12-31")]
    [InlineData("in de tweede helft van dit jaar", "In", "2024-07-01", "2024-12-31")]
    [InlineData("eerste helft volgend jaar", "In", "2025-01-01", "2025-06-30")]
    [InlineData("in de eerste helft van mei", "In", "2025-05-01", "2025-05-15")]
    [InlineData("tussen maart en mei", "In", "2025-03-01", "2025-05-31")]
    [InlineData("tussen nu en de zomer", "Before", "2024-11-18", "2025-07-03")]
    [InlineData("tussen 1 maart en 1 mei 2025", "In", "2025-03-01", "2025-05-01")]
    [InlineData("binnen nu en drie maanden", "Within", "2024-11-18", "2025-02-18")]
    [InlineData("uiterlijk begin 2025", "By", "2024-11-18", "2025-03-31")]
    [InlineData("uiterlijk eind 2025", "By", "2024-11-18", "2025-12-31")]
    [InlineData("uiterlijk 31 december", "By", "2024-11-18", "2024-12-31")]
    [InlineData("vóór 1 maart aanstaande", "Before", "2024-11-18", "2025-02-28")]
    [InlineData("per 1 januari 2026", "In", "2026-01-01", "2026-01-01")]
    [InlineData("met ingang van 1 januari 2026", "After", "2026-01-01", null)]
    [InlineData("in januari of februari 2025", "In", "2025-01-01", "2025-02-28")]
    [InlineData("in mei/juni", "In", "2025-05-01", "2025-06-30")]
    [InlineData("in maart en april", "In", "2025-03-01", "2025-04-30")]
    [InlineData("rond de zomer", "In", "2025-06-21", "2025-09-21")]
    [InlineData("rond 1 april", "In", "2025-04-01", "2025-04-01")]
    [InlineData("op korte termijn", "None", null, null)]
    [InlineData("op de korte termijn", "None", null, null)]
    [InlineData("ten spoedigste", "None", null, null)]
    [InlineData("later dit jaar", "In", "2024-11-18", "2024-12-31")]
    [InlineData("later deze maand", "In", "2024-11-18", "2024-11-30")]
    [InlineData("begin volgend jaar", "In", "2025-01-01", "2025-03-31")]
    [InlineData("begin volgende week", "In", "2024-11-25", "2024-11-26")]
    [InlineData("eind volgende maand", "In", "2024-12-15", "2024-12-31")]
    [InlineData("eind deze week", "In", "2024-11-21", "2024-11-24")]
    [InlineData("nog deze week", "In", "2024-11-18", "2024-11-24")]
    [InlineData("volgende week", "In", "2024-11-25", "2024-12-01")]
    [InlineData("volgende week dinsdag", "In", "2024-11-26", "2024-11-26")]
    [InlineData("aanstaande dinsdag", "In", "2024-11-19", "2024-11-19")]
    [InlineData("morgen", "In", "2024-11-19", "2024-11-19")]
    [InlineData("twee weken voor het debat van 12 december", "By", "2024-11-18", "2024-11-28")]
    [InlineData("drie maanden na de inwerkingtreding", "Within", "2024-11-18", null)]
    [InlineData("binnen zes weken", "Within", "2024-11-18", "2024-12-30")]
    [InlineData("binnen enkele weken", "Within", "2024-11-18", "2024-12-09")]
    [InlineData("binnen een paar maanden", "Within", "2024-11-18", "2025-02-18")]
    [InlineData("binnen twee à drie weken", "Within", "2024-11-18", "2024-12-09")]
    [InlineData("binnen 2 tot 3 maanden", "Within", "2024-11-18", "2025-02-18")]
    [InlineData("binnen anderhalve maand", "Within", "2024-11-18", "2025-01-02")]
    [InlineData("voor het einde van dit kwartaal", "Before", "2024-11-18", "2024-12-31")]
    [InlineData("voor het eind van de maand", "Before", "2024-11-18", "2024-11-30")]
    [InlineData("voor het einde van het zomerreces", "Before", "2024-11-18", "2025-09-01")]
    [InlineData("tegen het einde van het jaar", "Before", "2024-11-18", "2024-12-31")]
    [InlineData("aan het einde van het jaar", "In", "2024-11-01", "2024-12-31")]
    [InlineData("aan het begin van het nieuwe jaar", "In", "2025-01-01", "2025-03-31")]
    [InlineData("ultimo 2025", "In", "2025-11-01", "2025-12-31")]
    [InlineData("dit schooljaar", "In", "2024-08-01", "2025-07-31")]
    [InlineData("in het schooljaar 2025-2026", "In", "2025-08-01", "2026-07-31")]
    [InlineData("vanaf komend schooljaar", "After", "2025-08-01", null)]
    [InlineData("in de Voorjaarsnota 2025", "At", null, null)]
    [InlineData("bij de eerstvolgende voortgangsrapportage", "At", null, null)]
    [InlineData("voor de volgende JBZ-Raad", "Before", "2024-11-18", null)]
    [InlineData("na afloop van het onderzoek", "After", null, null)]
    [InlineData("kort na de zomer", "After", "2025-09-01", "2025-09-30")]
    [InlineData("direct na het kerstreces", "After", "2025-01-13", "2025-02-11")]
    [InlineData("op Prinsjesdag", "In", "2025-09-16", "2025-09-16")]
    [InlineData("met Prinsjesdag", "In", "2025-09-16", "2025-09-16")]
    [InlineData("rond Prinsjesdag", "In", "2025-09-16", "2025-09-16")]
    [InlineData("uiterlijk Prinsjesdag 2025", "By", "2024-11-18", "2025-09-16")]
    [InlineData("voor de Tweede Kamerverkiezingen", "Before", "2024-11-18", null)]
    [InlineData("gelijktijdig met de begroting", "At", null, null)]
    [InlineData("in de eerste week van januari", "In", "2025-01-01", "2025-01-07")]
    [InlineData("dit najaar", "In", "2024-09-01", "2024-12-20")]
    [InlineData("deze zomer", "In", "2025-06-21", "2025-09-21")]
    [InlineData("deze winter", "In", "2024-12-01", "2025-02-28")]
    [InlineData("in de winter", "In", "2024-12-01", "2025-02-28")]
    [InlineData("voor de winter", "Before", "2024-11-18", "2024-11-30")]
    [InlineData("eind dit jaar", "In", "2024-11-01", "2024-12-31")]
    [InlineData("eind van het jaar", "In", "2024-11-01", "2024-12-31")]
    [InlineData("voor eind januari", "Before", "2024-11-18", "2025-01-31")]
    [InlineData("voor eind 2025", "Before", "2024-11-18", "2025-12-31")]
    [InlineData("voor 2026", "Before", "2024-11-18", "2025-12-31")]
    [InlineData("nog voor 1 februari", "Before", "2024-11-18", "2025-01-31")]
    [InlineData("in februari", "In", "2025-02-01", "2025-02-28")]
    [InlineData("begin februari", "In", "2025-02-01", "2025-02-10")]
    [InlineData("medio februari 2025", "In", "2025-02-09", "2025-02-18")]
    [InlineData("op 3 maart 2025", "In", "2025-03-03", "2025-03-03")]
    [InlineData("op 3 maart", "In", "2025-03-03", "2025-03-03")]
    [InlineData("uiterlijk medio maart", "By", "2024-11-18", "2025-03-20")]
    [InlineData("voor het herfstreces", "Before", "2024-11-18", "2025-10-16")]
    [InlineData("in het najaar", "In", "2024-09-01", "2024-12-20")]
    [InlineData("uiterlijk in de zomer van 2025", "By", "2024-11-18", "2025-09-21")]
    [InlineData("voor de zomer van 2025", "Before", "2024-11-18", "2025-07-03")]
    [InlineData("voor 1-3-2025", "Before", "2024-11-18", "2025-02-28")]
    [InlineData("vóór 01/03/2025", "Before", "2024-11-18", "2025-02-28")]
    [InlineData("begin Q2 2025", "In", "2025-04-01", "2025-05-01")]
    [InlineData("eind Q1", "In", "2025-02-15", "2025-03-31")]
    [InlineData("in de tweede helft van januari", "In", "2025-01-16", "2025-01-31")]
    [InlineData("op z'n vroegst in 2026", "After", "2026-01-01", null)]
    [InlineData("binnen de termijn van drie weken", "Within", "2024-11-18", "2024-12-09")]
    [InlineData("binnen vier weken na 1 januari", "Within", "2025-01-01", "2025-01-29")]
    [InlineData("binnen vier weken na ontvangst van het rapport", "Within", null, null)]
    [InlineData("binnen zes weken na aanneming van deze motie", "Within", "2024-11-18", "2024-12-30")]
    [InlineData("bij de ontwerpbegroting 2026", "At", "2025-09-16", "2025-09-16")]
    [InlineData("bij de Miljoenennota 2026", "At", "2025-09-16", "2025-09-16")]
    [InlineData("bij het Belastingplan 2026", "At", "2025-09-16", "2025-09-16")]
    [InlineData("voor de start van het nieuwe schooljaar", "Before", "2024-11-18", "2025-07-31")]
    [InlineData("vóór de stemmingen van dinsdag", "Before", "2024-11-18", "2024-11-18")]
    [InlineData("vóór het weekend", "Before", "2024-11-18", "2024-11-22")]
    [InlineData("in de eerstvolgende Landbouwraad", "At", null, null)]
    [InlineData("eens in de twee jaar", "Recurring", "2024-11-18", null)]
    [InlineData("over zes maanden", "In", "2025-05-18", "2025-05-18")]
    [InlineData("na zes weken", "After", "2024-12-30", null)]
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
    [InlineData("twee keer per jaar", "P6M")]
    [InlineData("om de twee jaar", "P2Y")]
    [InlineData("tweewekelijks", "P2W")]
    [InlineData("elk voorjaar", "P1Y")]
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

    [Theory]
    [InlineData("voor de kerst", "2024-12-24", "2024-12-19")]
    [InlineData("komend jaar", "2025-12-31", "2025-11-18")]
    [InlineData("komende maand", "2024-12-31", "2024-12-18")]
    public void KeepsBothReadingsWhereTwoArePossible(string words, string to, string other)
    {
        var due = Said.One<Toezegging>($"Ik zal uw Kamer {words} informeren.").Due;

        Assert.Equal((to, other), (due?.To?.ToString("yyyy-MM-dd"), due?.Alternative?.To?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("over drie weken verlof")]
    [InlineData("over het spoedig herstel van de brug")]
    [InlineData("over 24 maarten")]
    public void TakesATopicForNoDeadline(string words) => Assert.Null(Said.One<Toezegging>($"Ik zal uw Kamer een brief {words} sturen.").Due);

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
    public void KeepsTheAnnouncedAndTheCancelledAutumnOf2023AsTwoVersions()
    {
        var versions = Calendar.Recesses.Where(recess => recess.Name == "herfstreces" && recess.First.Year == 2023).ToArray();

        Assert.Equal([(false, null), (true, new DateOnly(2023, 9, 5))], versions.Select(version => (version.Cancelled, version.KnownOn)));
    }

    [Fact]
    public void EstimatesARecessThatWasNotYetKnown()
    {
        var calendar = new RecessCalendar([new("zomerreces", new(2031, 6, 27), new(2031, 9, 1)) { KnownOn = new(2031, 1, 10) }]);

        Assert.True(calendar.In("zomerreces", 2031, new(2031, 1, 9))?.Estimated);
        Assert.Equal(new(2031, 6, 27), calendar.In("zomerreces", 2031, new(2031, 1, 10))?.First);
    }

    [Fact]
    public void EndsEveryRecessAfterItBegan() => Assert.All(Calendar.Recesses, recess => Assert.True(recess.First < recess.Last));

    [Fact]
    public void GivesEveryPublishedRecessItsSource() => Assert.All(Calendar.Recesses, recess => Assert.NotEmpty(recess.Source!));
}
