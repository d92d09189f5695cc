using CsCheck;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Tests.Text;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Yeşilgöz-Zegerius", "Yesilgoz-Zegerius")]
    [InlineData("Curaçao, Brazilië en Israël", "Curacao, Brazilie en Israel")]
    [InlineData("Łódź, Ærø, Weiß, Œuvre", "Lodz, AEro, Weiss, OEuvre")]
    [InlineData("Çankırı, İzmir, Đoković", "Cankiri, Izmir, Dokovic")]
    [InlineData("de ﬂat van Daniëlle", "de flat van Danielle")]
    [InlineData("São Tomé", "Sao Tome")]
    [InlineData("Genève (€ 3,–)", "Geneve (€ 3,–)")]
    [InlineData("Ελλάδα 漢字", "Ελλάδα 漢字")]
    public void WritesLettersWithoutWhatIsDrawnOnThem(string written, string plain) => Assert.Equal(plain, PlainLetters.Of(written));

    [Fact]
    public void AnAccentThatStandsByItselfGoesWithTheOneInTheLetter() => Assert.Equal(PlainLetters.Of("Málaga Zürich ñ"), PlainLetters.Of("Ma\u0301laga Zu\u0308rich n\u0303"));

    [Fact]
    public void WhatIsPlainStaysAsItIs() => Gen.String.Select(PlainLetters.Of).Sample(plain => PlainLetters.Of(plain) == plain);
}
