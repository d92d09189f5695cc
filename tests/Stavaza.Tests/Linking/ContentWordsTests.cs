using CsCheck;
using Stavaza.Linking;

namespace Stavaza.Tests.Linking;

public sealed class ContentWordsTests
{
    [Theory]
    [InlineData("een meldpunt voor slachtoffers op te richten", "Op 1 mei is het meldpunt geopend.", "meldpunt")]
    [InlineData("de meldpunten voor slachtoffers", "Het meldpuntmedewerkersoverleg.", "meldpunten")]
    [InlineData("brieven over kernwapens te sturen", "De kernwapen-brief van de minister.", "kernwapens")]
    [InlineData("de Kamer hierover te informeren", "Met deze brief informeer ik uw Kamer.", "")]
    [InlineData("met gemeenten te overleggen", "Het meldpunt is geopend.", "")]
    public void TextsShareTheWordsThatCarryTheirContent(string one, string other, string shared) =>
        Assert.Equal(shared, string.Join(' ', ContentWords.Of(one).SharedWith(ContentWords.Of(other))));

    [Fact]
    public void WhatTellsATextApartIsWhatTheOthersDoNotHave()
    {
        var telling = ContentWords.Of("het meldpunt voor slachtoffers te openen").Without([ContentWords.Of("slachtoffers voor te lichten")]);

        Assert.Equal(["meldpunt", "openen"], telling.SharedWith(ContentWords.Of("een meldpunt openen voor slachtoffers")));
    }

    [Fact]
    public void ATextSharesAllWordsWithItselfAndSharingIsMutual() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
    {
        var (first, second) = (ContentWords.Of(one), ContentWords.Of(other));
        return first.SharedWith(first).Count == first.Count && first.SharedWith(second).Count > 0 == second.SharedWith(first).Count > 0;
    });
}
