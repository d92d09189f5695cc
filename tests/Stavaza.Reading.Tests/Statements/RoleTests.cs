using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>The parts of countries in fora, and when they play them.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("Nederland is van 2021 tot 2023 covoorzitter van de Bruggencoalitie.", "Nederland", "covoorzitter", "Bruggencoalitie", "2021/2023")]
    [InlineData("In 2025 bekleedt Nederland het voorzitterschap van de Benelux.", "Nederland", "voorzitter", "Benelux", "2025")]
    [InlineData("Het Nederlandse lidmaatschap van de Veiligheidsraad (2018) was kort.", "Nederland", "lid", "Veiligheidsraad", "2018")]
    [InlineData("Nederland werd verkozen tot lid van de Mensenrechtenraad voor de periode 2020-2022.", "Nederland", "lid", "Mensenrechtenraad", "2020/2022")]
    [InlineData("Sinds 2019 zit Nederland de Waterraad voor.", "Nederland", "voorzitter", "Waterraad", "2019/")]
    [InlineData("Samen met Canada zit Nederland de Persraad voor.", "Nederland", "medevoorzitter", "Persraad", null)]
    [InlineData("Het Belgische voorzitterschap van de Raad loopt van januari tot en met juni 2024.", "België", "voorzitter", "Raad", "2024-01/2024-06")]
    [InlineData("Vanaf 1 januari 2024 neemt België het voorzitterschap van de Raad over van Spanje.", "België", "voorzitter", "Raad", "2024-01-01/")]
    [InlineData("In de Arctische Raad is Nederland waarnemer.", "Nederland", "waarnemer", "Arctische Raad", null)]
    [InlineData("Nederland treedt op als facilitator van de onderhandelingen over het visverdrag.", "Nederland", "facilitator", "onderhandelingen over het visverdrag", null)]
    [InlineData("Ook neemt Nederland deel aan de werkgroep over havens.", "Nederland", "deelnemer", "werkgroep over havens", null)]
    [InlineData("Nederland heeft een zetel in het bestuur van het Havenfonds.", "Nederland", "lid", "bestuur van het Havenfonds", null)]
    [InlineData("Het kabinet stelt zich kandidaat voor een zetel in de Mensenrechtenraad voor de jaren 2026-2028.", "Nederland", "kandidaat", "Mensenrechtenraad", "2026/2028")]
    [InlineData("Dit jaar is Nederland lid van de Havenraad.", "Nederland", "lid", "Havenraad", "2024")]
    public void TellsWhichPartACountryPlaysWhereAndWhen(string text, string holder, string role, string forum, string? period)
    {
        var read = Said.One<Rol>(text);

        Assert.Equal((holder, role, forum, period), (read.Holder, read.Role, read.Forum, read.Period));
    }

    [Theory]
    [InlineData("De voorzitter van de buurtvereniging is lid van de Fietsersbond.")]
    [InlineData("Het woord is aan de voorzitter van de commissie voor Financiën.")]
    [InlineData("Nederland is geen lid van de Veiligheidsraad.")]
    [InlineData("Is Nederland lid van de Veiligheidsraad?")]
    [InlineData("Als Nederland lid wordt van de Veiligheidsraad, verandert er veel.")]
    [InlineData("Nederland leest het advies van het lid van de Raad van State.")]
    [InlineData("Het lid Jansen van de VVD sprak over Nederland.")]
    public void ReadsNoPartOfOthersOrOnlySupposedOnes(string text) => Assert.Empty(Said.All<Rol>(text));

    [Fact]
    public void GivesAPeriodInBracketsToTheRoleBesideItAlone()
    {
        var roles = Said.All<Rol>("Zo is er het Nederlands voorzitterschap (2020-2022) van het Initiatief Bruggen en het gedeelde voorzitterschap van de Coalitie Sluizen.");

        Assert.Equal(["2020/2022", null], roles.Select(role => role.Period));
        Assert.Equal(("2020", "2022"), (roles[0].From, roles[0].To));
    }
}
