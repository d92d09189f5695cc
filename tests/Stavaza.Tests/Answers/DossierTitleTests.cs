namespace Stavaza.Tests.Answers;

public sealed class DossierTitleTests
{
    [Fact]
    public async Task ADossierHasTheTitleThatItsNewestPaperStates()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("kst-99999-2.xml", Paper("99 999", null, 2, "2022-11-25", "Nieuwe naam van het dossier"));
        await record.ReadAsync("kst-99999-1.xml", Paper("99 999", null, 1, "2022-11-24", "Oude naam van het dossier"));

        Assert.Equal("Nieuwe naam van het dossier", (await record.Desk.DossierAsync("99 999", record.Today, default))!.Title);
        Assert.Equal("Oude naam van het dossier", (await record.Desk.DossierAsync("99 999", new(2022, 11, 24), default))!.Title);
    }

    [Fact]
    public async Task TheTitleOfAnAdditionIsNotThatOfTheDossier()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("kst-99999-V-1.xml", Paper("99 999", "V", 1, "2022-11-24", "Naam van het hoofdstuk"));
        await record.ReadAsync("brief.txt", "Een brief over het dossier.", new() { Id = "kst-99999-3" });

        Assert.Null((await record.Desk.DossierAsync("99999", record.Today, default))!.Title);
        Assert.Equal("Naam van het hoofdstuk", (await record.Desk.DossierAsync("99999-V", record.Today, default))!.Title);
    }

    private static string Paper(string dossier, string? addition, int number, string day, string title) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <officiele-publicatie><kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2022‒2023</tekstregel></kamerstukkop>
        <dossier><dossiernummer><dossiernr>{dossier}</dossiernr>{(addition is null ? "" : $"<begrotingshoofdstuk>{addition}</begrotingshoofdstuk>")}</dossiernummer><titel>{title}</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">{number}</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
        <datumtekst>Vastgesteld <datum isodatum="{day}">{day}</datum></datumtekst><algemeen><al>Hierbij informeer ik uw Kamer.</al></algemeen></stuk></kamerstuk></officiele-publicatie>
        """;
}
