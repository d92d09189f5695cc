using Stavaza.Answers;
using Stavaza.Cli.Views;
using Stavaza.Official;

namespace Stavaza.Cli.Tests;

/// <summary>Rows of the official register as text, approved. The rows are made up here.</summary>
public sealed class OfficialViewTests
{
    private static readonly DateOnly Day = new(2023, 1, 31);

    [Fact]
    public void AMotionShowsItsOutcomeVotesAndEveryStatusWithTheRowThatSaysIt() =>
        Check("official-motion", new("kst-36200-V-30", Day)
        {
            Motie = new(
                new(Row("zaak", 1), "2022Z23001", "Motie", "Motie over de stand van zaken", null, null, null,
                    [
                        new(new(2022, 11, 24), "Vrijgegeven", null, false, "Nog te ontvangen", false, Row("zaak", 1)),
                        new(new(2022, 12, 1), "Vrijgegeven", null, true, "Oordeel Kamer", false, Row("zaak", 1)),
                    ],
                    [], [Paper, Paper with { HasFile = false }], []),
                null,
                "Motie over de stand van zaken",
                [new("Jasper van Dijk", "SP", null, "Indiener", null, Row("zaakActor", 3))],
                new("aangenomen", "besluit-soort", "Stemmen - aangenomen", new(2022, 11, 29), Row("besluit", 5)),
                new(Row("besluit", 5), "Stemmen - aangenomen", null, "Met handopsteken", "Besluit", null, null,
                    [new(Row("stemming", 6), "A", null, "Voor", 80, false), new(Row("stemming", 7), "B", null, "Tegen", 70, true)])),
            Differences =
            [
                new("outcome", "Stemmen - aangenomen", "verworpen", "outcome-of-the-motion", Row("besluit", 5), new(
                    new("BZDOC-1-1", "Kamerbrief", "Brief over de stand van zaken", new(Day, Day, "stated"), false, null), "0123456789abcdef", "De motie is verworpen.", new(12, 22), 1, "vote")),
            ],
        });

    [Fact]
    public void QuestionsPromisesDossiersAndTreatiesAreShown()
    {
        var zaak = new OfficialZaak(
            Row("zaak", 1), "2022Z21643", "Schriftelijke vragen", null, "Een brug", new(2022, 11, 1), null, [new(new(2022, 11, 1), null, null, true, null, false, Row("zaak", 1))], [], [], []);
        Check("official-others", new("2022Z21643", Day)
        {
            Vraag = new(zaak, ["Van Velzen"], ["Cramer"], new(2022, 11, 1), null, null, [], 41, "answered", "answer-paper"),
            Toezegging = new(
                Row("toezegging", 8), "TZ202306-026", "Er komt een brief.", "Ollongren, K.H.", "minister van Defensie", "Defensie", ["A"], new(2022, 6, 20), null, ["2023Z15001"],
                new(Row("activiteit", 9), "2022A08001", "Commissiedebat", "Bruggen", new(2022, 6, 15), "Uitgevoerd", null), [new(new(2022, 6, 20), "Openstaand", null, null, null, false, Row("toezegging", 8))]),
            Dossier = new(Row("kamerstukdossier", 10), "dossier-33783", null, 51, true),
            Verdrag = new(Row("verdrag", 11), "vd-1", "004567", "Verdrag dat hier bedacht is", null, null, [], new(1968, 7, 1), "Londen", null, ["trb-1968-126"], null),
            Ambiguous = [Row("document", 12), Row("document", 13)],
        });
    }

    private static OfficialDocument Paper => new(Row("document", 2), "2022D50001", ["kst-36200-V-30"], null, "Motie", "Motie", null, new(2022, 11, 24), true);

    private static OfficialRow Row(string kind, int number) => new(kind, new($"6b1f9c1e-0000-4000-8000-{number:000000000000}"), new(2022, 11, 29, 16, 4, 0, TimeSpan.Zero));

    private static void Check(string name, OfficialRegister register)
    {
        var text = new StringWriter { NewLine = "\n" };
        OfficialView.Write(new TextPage(text), register);
        GoldenFile.Check($"tests/Stavaza.Cli.Tests/Approved/view-{name}.txt", text.ToString());
    }
}
