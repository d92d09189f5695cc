using Stavaza.Sources;
using Stavaza.Tests.Linking;

namespace Stavaza.Tests.Verdicts;

public sealed class CandidateTests
{
    [Fact]
    public async Task AnExecutionInTheDossierThatSharesWordsWithTheRequestIsACandidateAndMovesNoStatus()
    {
        await using var record = await RecordAsync("De motie over de versterking van dijken langs de Maas is uitgevoerd.");

        var trail = await record.TrailAsync();

        var candidate = Assert.Single(trail.Candidates);
        Assert.Equal(("execution", "executed", "words-of-the-dictum"), (candidate.Kind, candidate.Value, candidate.Rule));
        Assert.Contains("dijken", candidate.SharedWords);
        Assert.NotEqual("executed", trail.Cabinet.Value);
        Assert.Empty((await record.TrailAsync(Judged.Written.AddDays(-1))).Candidates);
    }

    [Theory]
    [InlineData("De motie over het verven van bruggen is uitgevoerd.")]
    [InlineData("Zoals u weet is de motie uitgevoerd.")]
    public async Task WhatSharesNothingTellingIsNone(string sentence)
    {
        await using var record = await RecordAsync(sentence);
        Assert.Empty((await record.TrailAsync()).Candidates);
    }

    [Fact]
    public async Task AMotionOfAMoverWithSeveralIsACandidateOfEach()
    {
        await using var record = await RecordAsync("De motie-Van Dijk is uitgevoerd.");

        foreach (var motion in new[] { Judged.Motion, Judged.OtherMotion })
        {
            var trail = (await record.Desk.TrailAsync(motion, record.Today, default))!;
            var candidate = Assert.Single(trail.Candidates);
            Assert.Equal(("execution", "same-mover"), (candidate.Kind, candidate.Rule));
        }
    }

    [Fact]
    public async Task WhatADocumentThatNamesTheMotionTellsWithoutNamingItIsACandidate()
    {
        await using var record = await RecordAsync("Ik ga in op Kamerstuk 36 200 V, nr. 30. De uitkomsten staan in de bijlage.\n\nDaarmee is de motie uitgevoerd.");
        Assert.Contains((await record.TrailAsync()).Candidates, candidate => candidate.Rule == "document-that-names-it" || candidate.Kind == "execution");
    }

    [Fact]
    public async Task WhatIsJudgedIsNoCandidateAnyMore()
    {
        await using var record = await RecordAsync("De motie over de versterking van dijken langs de Maas is uitgevoerd.");
        var element = Assert.Single((await record.TrailAsync()).Candidates).Evidence.Element;

        await record.ConfirmAsync(element);
        var confirmed = await record.TrailAsync();
        Assert.Empty(confirmed.Candidates);
        Assert.Equal("executed", confirmed.Cabinet.Value);
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        await record.RejectAsync(element);
        Assert.Empty((await record.TrailAsync()).Candidates);
    }

    private static async Task<TestRecord> RecordAsync(string sentence)
    {
        var record = await TestRecord.MakeAsync();
        await record.ReadAsync("motie.txt", Cites.Motie("Van Dijk", "de dijken langs de Maas te versterken"), new GivenFacts { Id = Judged.Motion, Date = Judged.Tabled });
        await record.ReadAsync("tweede.txt", Cites.Motie("Van Dijk", "stations te openen"), new GivenFacts { Id = Judged.OtherMotion, Date = Judged.Tabled });
        await record.ReadAsync("brief.txt", Cites.Letter("K.H. Ollongren", "Defensie", sentence), new GivenFacts { Id = "kst-36200-V-45", Date = Judged.Written });
        return record;
    }
}
