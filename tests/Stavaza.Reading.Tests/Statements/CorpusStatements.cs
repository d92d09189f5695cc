using System.Text.RegularExpressions;
using System.Xml.Linq;
using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Verdragen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Statements in real documents: counts, offsets and ids only.</summary>
public sealed partial class CorpusStatements
{
    [Fact]
    public void ReadsWhatTheFoundingLetterCarriesOutAndWithholds()
    {
        var marks = DocumentReader.Read(Corpus.Text("seed/kamerbrief-nucleaire-ontwapening.txt"), ReadingContext.None).Marks;
        var statements = marks.Select(mark => mark.Element).ToArray();

        var execution = Assert.Single(statements.OfType<Uitvoering>());
        Assert.Equal(("kst-36200-V-30", "executed", "Van Dijk", new DateOnly(2022, 11, 24)), (execution.Motion, execution.Stance, execution.Mover, execution.Tabled));
        Assert.Equal(["ingediend 2022-11-24 False", "aangenomen 2022-11-29 True"], statements.OfType<MotieStatus>().Select(status => $"{status.Status} {status.Date?.Iso} {status.Date?.YearInferred}"));
        var dictum = Assert.Single(statements.OfType<Dictum>());
        Assert.Equal(("kst-36200-V-30", true, "regering"), (dictum.Motion, dictum.Reported, dictum.Addressee));
        Assert.Empty(statements.OfType<Overweging>());
        Assert.NotNull(Assert.Single(statements.OfType<Weigering>()).Ground);
        Assert.Equal(["Ondertekenaar 3", "Ondertekenaar 4"], statements.OfType<Sjabloonveld>().Select(field => field.Name));
        Assert.Equal(["inf opgezegd VS 2019", "new-start verlengd VS en Rusland 2021-02"],
            statements.OfType<Verdragsgebeurtenis>().Select(happened => $"{happened.Treaty} {happened.Event} {happened.Actor} {happened.Date?.Iso}"));
    }

    [Fact]
    public void FindsADictumInEveryMotionOfTheDebates()
    {
        var (motions, without) = (0, new List<string>());
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("vlos-verslagen-2025"), "*.xml"))
        {
            foreach (var motion in MotionsIn(file))
            {
                motions++;
                if (!DocumentReader.Read(motion, new ReadingContext { Layout = Layout.Flowing }).Marks.Any(mark => mark.Element is Dictum))
                {
                    without.Add(Path.GetFileName(file));
                }
            }
        }

        Assert.True(motions > 100, $"only {motions} motions");
        Assert.Empty(without);
    }

    // A motion is read out from "De Kamer," to "en gaat over tot de orde van de dag", a line each clause.
    private static IEnumerable<string> MotionsIn(string file)
    {
        var lines = XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "alineaitem").Select(line => White().Replace(line.Value, " ").Trim());
        List<string>? motion = null;
        foreach (var line in lines)
        {
            motion = line is "De Kamer," ? [] : motion;
            motion?.Add(line);
            if (motion is not null && line.Contains("orde van de dag", StringComparison.Ordinal))
            {
                yield return string.Join('\n', motion);
                motion = null;
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
