using System.Xml.Linq;
using Stavaza.Quality.Runs;
using Stavaza.Quality.Scoring;
using Stavaza.Quality.Trails;

namespace Stavaza.Quality.Tests;

/// <summary>Trails are laid beside the register's own fields, and what differs is counted and told.</summary>
public sealed class RegisterComparisonTests
{
    [Theory]
    [InlineData("aangenomen", "Aangenomen", "the same")]
    [InlineData("aangenomen", "verworpen", "they differ")]
    [InlineData(null, "verworpen", "we are silent")]
    [InlineData("aangenomen", null, "the register is silent")]
    public void ALineTellsBothSidesAndInWhatWayTheyDiffer(string? ours, string? theirs, string why)
    {
        var line = new Compared("vote", "kst-31200-12", ours, theirs) { Because = "De motie is\naangenomen." }.ToString();

        Assert.StartsWith("vote: kst-31200-12: ours " + (ours ?? "-") + " (De motie is aangenomen.); theirs " + (theirs ?? "-"), line, StringComparison.Ordinal);
        Assert.EndsWith(why, line, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOneSideAloneSaysIsAMissOrAFalseHitAndSilenceOfBothIsNothing()
    {
        var score = RegisterScore.Of([new("vote", "a", "for", "for"), new("vote", "b", null, "for"), new("vote", "c", "for", null), new("vote", "d", "for", "against"), new("vote", "e", null, null)]);

        Assert.Equal(new Tally(3, 1, 3), score.Of(Group.Register, "vote"));
        Assert.Equal(4, score.Passages);
    }

    [Fact]
    public void ASampleIsTheSameEveryTimeAndHasNobodyTwice()
    {
        var all = Enumerable.Range(0, 200).Select(at => new Compared("vote", $"{at}", "for", "against")).ToList();

        var sample = RegisterScore.Sample(all, 50, 7);

        Assert.Equal(sample, RegisterScore.Sample(all, 50, 7));
        Assert.Equal(50, sample.Distinct().Count());
        Assert.Equal(200, RegisterScore.Sample(all, 500, 7).Count);
    }

    [Theory]
    [InlineData("Gewijzigde motie (t.v.v. 31200-12)", "kst-31200-12")]
    [InlineData("Gewijzigde motie (t.v.v. 31 200 VII, nr. 12) over de brug", "kst-31200-VII-12")]
    [InlineData("Gew. motie (tvv 31200, nrs. 12 en 13)", "kst-31200-12 kst-31200-13")]
    [InlineData("Gewijzigde motie (t.v.v. nr. 12) - Bruggen", "kst-40000-12")]
    [InlineData("Gewijzigde motie (t.v.v.31200-(R2062), nr. 4)", "kst-31200-4")]
    public void TheTitleOfAChangedMotionIsTakenApart(string title, string ids) =>
        Assert.Equal(ids, string.Join(' ', ReplacementComparison.Numbers(ReplacementComparison.Behind(title)!, "kst-40000-99")));

    [Fact]
    public void TheFieldsOfAReportAreReadWithoutItsWords()
    {
        var report = XDocument.Parse("""
            <vlosCoreDocument><vergadering objectid="m1"><datum>2031-02-03T00:00:00</datum>
              <draadboekfragment soort="Motie indiening"><tekst>Zij krijgt nr. 99.</tekst><zaken><zaak soort="Motie"><titel>de motie-Jansen over de brug</titel>
                <dossiernummer>31200-VII</dossiernummer><stuknummer>12</stuknummer><sprekers><spreker><verslagnaam>Jansen</verslagnaam></spreker><spreker><verslagnaam>De Wit</verslagnaam></spreker></sprekers></zaak></zaken></draadboekfragment>
              <draadboekfragment soort="Schorsing" />
              <activiteitdeel soort="Stemming item"><titel>de motie-Jansen</titel><tekst>In stemming (<dossiernummer>31200-VII</dossiernummer>, nr. <stuknummer>12</stuknummer>)</tekst>
                <uitslag>Verworpen</uitslag><stemming><fractie>A</fractie><stem>Voor</stem></stemming><stemming><fractie>B</fractie><stem>Tegen</stem></stemming></activiteitdeel>
            </vergadering></vlosCoreDocument>
            """);

        var motions = DebateMotion.InReport(report).ToList();

        Assert.Equal(["Motie indiening", "Stemming"], motions.Select(motion => motion.Happens));
        Assert.All(motions, motion => Assert.Equal(("kst-31200-VII-12", new DateOnly(2031, 2, 3)), (motion.Id, motion.Day)));
        Assert.Equal(["Jansen", "De Wit"], motions[0].Indieners);
        Assert.Equal(("Verworpen", "Tegen"), (motions[1].Uitslag, motions[1].Stemmen["B"]));
    }

    [Fact]
    public void AMoverOfWhomOnlyTheSurnameIsNamedIsTheSame()
    {
        Assert.True(MoverComparison.Of(new MotieRow("kst-31200-12", "P.A. (Pia) Jansen", "Motie van het lid Pia Jansen c.s. over de brug")).Agrees);
        Assert.False(MoverComparison.Of(new MotieRow("kst-31200-12", "Willem de Wit", "Motie van de leden Jansen en De Wit over de brug")).Agrees);
    }

    /// <summary>On the real rows and documents no field gets worse than in the kept run, and those of which much hangs are right.</summary>
    [Fact]
    public async Task TrailsOnRealRowsAreNoWorseThanBefore()
    {
        var made = await RegisterComparison.MakeAsync(Corpus.Path("."), TestContext.Current.CancellationToken);
        var score = RegisterScore.Of(made.All);
        var kept = KeptRun.Load(Places.KeptRegisterRun);
        var comparison = new Comparison(score, made.Hash, kept?.Sets.GetValueOrDefault(TrailsCommand.KeptName));

        Assert.False(comparison.IsNew || comparison.SetChanged, "no figures are kept of these rows and documents; look at them, and keep them with bench/quality trails --keep");
        Assert.True(!comparison.Losses.Any(), $"worse than in the run of {kept?.Commit} (bench/quality trails lists every disagreement):\n"
            + string.Join('\n', comparison.Losses.Select(loss => $"  {loss.Row}: {loss.Before} -> {loss.Now}")));
        foreach (var (field, precision) in new[] { ("2026: status as of each day on which it changed", 1.0), ("2026: outcome on the last day", 1.0), ("replaced motion: named in the title", 0.99), ("debate: motion and its number", 1.0) })
        {
            Assert.InRange(score.Of(Group.Register, field).Precision!.Value, precision, 1);
        }
    }
}
