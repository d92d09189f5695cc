using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>What the government answers when it is asked after a motion; the answer names it no more.</summary>
public sealed class UitvoeringAnswersTests
{
    [Theory]
    [InlineData("Vraag 4\nHoe staat het met de motie-Jansen over een meldpunt?\n\nAntwoord 4\nMet de gemeenten is een meldpunt ontworpen, dat nu door elf gemeenten wordt beproefd.", "in-progress")]
    [InlineData("De leden van de fractie vragen de minister hoe het staat met de uitvoering van de motie-Jansen.\n\nDe inspectie heeft het meldpunt in mei geopend.", "executed")]
    [InlineData("De heer Bakker (CDA):\nHoe staat het met de motie-Jansen?\n\nMinister De Boer:\nDie ligt bij de provincies.", "in-progress")]
    [InlineData("Minister De Boer:\nDe heer Bakker vroeg hoe het staat met de motie-Jansen. Nou, die heb ik vorige week voorgelegd aan de provincies.", "executed")]
    public void AreExecutions(string text, string stance)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal(("uitvoering/antwoord", stance, "motie-Jansen"), (execution.Rule, execution.Stance, execution.Motion));
    }

    [Theory]
    [InlineData("De heer Bakker (CDA):\nGeeft de minister de motie-Jansen oordeel Kamer?\n\nMinister De Boer:\nDie heb ik gelezen.")]
    [InlineData("De heer Bakker (CDA):\nHoe staat het met de motie-Jansen?\n\nMinister De Boer:\nIk heb begrepen dat het rapport is verzonden.")]
    [InlineData("De heer Bakker (CDA):\nHoe staat het met de motie-Jansen?\n\nDe voorzitter:\nDie vraag is gesteld.")]
    [InlineData("Vraag 4\nHoe staat het met de motie-Jansen?\n\nVraag 5\nHeeft u het meldpunt geopend?")]
    [InlineData("Vraag 4\nHoe staat het met de motie-Jansen?\n\nAntwoord 4\nIk informeer uw Kamer in mei.")]
    public void AreNoneWhereTheyTellOfSomethingElse(string text) => Assert.Empty(Said.All<Uitvoering>(text));

    [Theory]
    [InlineData("Overzicht van moties\nMotie | Vindplaats | Status\nTunnels (Bakker) | 34 000-A, nr. 17 | De schermen zijn geplaatst", "kst-34000-A-17", "executed")]
    [InlineData("Overzicht van moties\nBakker/Jansen (35 300 A, nr. 34) – loopt – brief volgt", "kst-35300-A-34", "in-progress")]
    [InlineData("Overzicht van moties\nSluizen – Bakker 32 123 XI, nr. 21 Voor de zee geregeld; voor de rivier volgt nog een besluit", "kst-32123-XI-21", "partly")]
    public void StandInTheRowsOfTablesUnderTheHeadsOfTheirColumns(string text, string motion, string stance)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal((motion, stance), (execution.Motion, execution.Stance));
    }
}
