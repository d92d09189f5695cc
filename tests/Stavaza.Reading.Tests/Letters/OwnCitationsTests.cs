using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Letters;

namespace Stavaza.Reading.Tests.Letters;

/// <summary>The head of a paper and a citation reader both read its number; one element a place remains.</summary>
public sealed class OwnCitationsTests
{
    private const string Paper = "99 783 Visserij (Trb. 2031, 5)\nNr. 46\nBRIEF VAN DE MINISTER VAN VISSERIJ\nGeachte voorzitter,\nDeze brief, 99 783, nr. 46, volgt op 99 783, nr. 45.";

    [Fact]
    public void ACitationOfTheOwnNumberTakesThePlaceOfTheMark()
    {
        var (settled, own) = Settle(new OwnNumber(At("Nr. 46"), "test", "kamerstuk", "kst-99783-46"));
        Assert.True(Assert.Single(settled).Self);
        Assert.Empty(own);
    }

    [Fact]
    public void ACitationOfSomethingElseInTheHeadIsDropped()
    {
        var (settled, own) = Settle(new OwnNumber(At("99 783"), "test", "dossier", "dossier-99783"));
        Assert.Empty(settled);
        Assert.Single(own);
    }

    [Fact]
    public void ACitationBetweenThePartsOfTheHeadStays()
    {
        var (settled, own) = Settle(new OwnNumber(At("Trb. 2031, 5"), "test", "tractatenblad", "trb-2031-5"));
        Assert.False(Assert.Single(settled).Self);
        Assert.Single(own);
    }

    [Fact]
    public void TheOwnNumberInTheProseIsMarkedAsOwnAndOthersAreNot()
    {
        var (settled, _) = Settle(
            new OwnNumber(At("99 783, nr. 46"), "test", "kamerstuk", "kst-99783-46"),
            new OwnNumber(At("99 783, nr. 45"), "test", "kamerstuk", "kst-99783-45"));
        Assert.Equal([true, false], settled.Select(citation => citation.Self));
    }

    private static TextSpan At(string words) => new(Paper.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static (ImmutableArray<Citation> Settled, Mark[] Own) Settle(params Citation[] citations)
    {
        var reading = DocumentReader.Read(Paper, new() { Layout = Layout.Flowing });
        var ofItself = reading.Marks.Where(mark => mark.Element is OwnNumber).Take(1).ToImmutableArray();
        var settled = OwnCitations.Settle(reading.Text, citations, reading.Profile, ref ofItself);
        return (settled, [.. ofItself]);
    }
}
