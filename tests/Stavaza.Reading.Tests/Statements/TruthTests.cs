using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Toezeggingen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Who speaks, and what a line that introduces others leaves alone.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Het betreft de volgende onderwerpen:")]
    [InlineData("Het gaat om de volgende moties:")]
    [InlineData("De minister zegt het volgende:")]
    [InlineData("Mevrouw vroeg naar:")]
    public void ReadsOnBehindALineThatIntroducesAList(string introduction)
    {
        var text = introduction + "\n\nHiermee wordt de motie De Dijk als afgedaan beschouwd.\n\nIk zal uw Kamer voor 1 mei informeren. De motie ontraad ik.";

        Assert.Equal("executed", Said.One<Uitvoering>(text).Stance);
        Assert.Equal("voor 1 mei", Said.One<Toezegging>(text).Due?.Text);
        Assert.Null(Said.One<Appreciatie>(text).By);
    }

    [Theory]
    [InlineData("Minister Van der Dijk-de Boer:", true)]
    [InlineData("Staatssecretaris De Vries (via een verbinding):", true)]
    [InlineData("De minister van Water en Dijken:", true)]
    [InlineData("Het lid Smit (XYZ):", false)]
    [InlineData("De heer Van 't Zand (A-B):", false)]
    [InlineData("Mevrouw El Haddad (ABC):", false)]
    public void KnowsWhoSpeaksByTheLabel(string label, bool government) =>
        Assert.Equal(government ? 1 : 0, Said.All<Toezegging>(label + "\nIk zal uw Kamer voor 1 mei informeren.").Count);
}
