using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Tests.Tijd;

public sealed class DatumTests
{
    private static readonly ReadingContext Written = new() { Date = new DateOnly(2024, 11, 18) };

    [Theory]
    [InlineData("op 24 november 2022", "2022-11-24", false)]
    [InlineData("d.d. 6 juli 2020", "2020-07-06", false)]
    [InlineData("op 24-11-2022", "2022-11-24", false)]
    [InlineData("in november 2022", "2022-11", false)]
    [InlineData("sinds 2019", "2019", false)]
    [InlineData("op 11 september jl.", "2024-09-11", true)]
    [InlineData("op 20 december jl.", "2023-12-20", true)]
    [InlineData("op 24 januari aanstaande", "2025-01-24", true)]
    [InlineData("in augustus jl.", "2024-08", true)]
    [InlineData("op 3 maart", "2024-03-03", true)]
    [InlineData("eind februari2025", "2025-02", false)]
    public void ReadsDates(string text, string iso, bool inferred)
    {
        var date = Assert.Single(DatumReader.Read(text, Written));

        Assert.Equal((iso, inferred), (date.Iso, date.YearInferred));
    }

    [Theory]
    [InlineData("32 november 2022")]
    [InlineData("30 februari 2022")]
    [InlineData("24-13-2022")]
    [InlineData("nr. 2022")]
    [InlineData("mevrouw Mei")]
    public void LeavesOutWhatIsNoDate(string text) => Assert.Empty(DatumReader.Read(text, Written));

    [Theory]
    [InlineData("op 29 februari jl.", "2024-02-29")]
    [InlineData("op 29 februari aanstaande", "2028-02-29")]
    [InlineData("op 29 februari", "2024-02-29")]
    public void ReadsTheLeapDayInLeapYears(string text, string iso) => Assert.Equal(iso, Assert.Single(DatumReader.Read(text, Written)).Iso);

    [Theory]
    [InlineData("In de brief van 7 december 2022 noem ik de motie die op 17 november is aangenomen", "2022-11-17")]
    [InlineData("In de brief van 7 januari 2022 noem ik de motie die op 17 november is aangenomen", null)]
    [InlineData("In januari 2021 begon het en op 9 maart is het besloten", "2021-03-09")]
    [InlineData("Op 20 december 2021 sprak ik hem en op 3 januari is het besloten", null)]
    [InlineData("Het plan van 3 mei 2024 is op 2 december aangenomen", "2023-12-02")]
    public void PutsWhatIsOverInTheYearThatFits(string text, string? iso) =>
        Assert.Equal(iso, DatumReader.Read(text, Written).Skip(1).Select(date => date.Iso).SingleOrDefault());

    [Fact]
    public void LeavesOutADayWhoseYearNothingTells() => Assert.Empty(DatumReader.Read("op 3 maart", ReadingContext.None));

    [Fact]
    public void TakesTheYearFromAnEarlierDateInTheSentence()
    {
        var dates = DatumReader.Read("ingediend op 20 december 2021 en op 3 januari aangenomen", ReadingContext.None);

        Assert.Equal(["2021-12-20", "2022-01-03"], dates.Select(date => date.Iso));
        Assert.True(dates[1].YearInferred);
    }
}
