using Stavaza.Register;

namespace Stavaza.Tests.Register;

public sealed class RegisterFileTests
{
    private const string Subject = """
        subjects:
          - id: voorbeeld
            kind: treaty
            names: {nl: [Voorbeeldverdrag], en: [Example Treaty], abbreviation: [VBV]}

        """;

    [Fact]
    public void OnesOwnFilesStandBesideWhatIsBuiltIn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("eigen.yaml", Subject + """
            facts:
              - {subject: voorbeeld, predicate: signed, party: [Nederland, BE], from: 2001-02, source: https://example.org/a, sure: high}
              - subject: ctbt
                predicate: position
                value: een eigen waarneming
                published: 2020-01-02
                source: [https://example.org/b, https://example.org/c]
                sure: low
            """);
        var register = new SubjectRegister(folder.Path);

        Assert.Equal("voorbeeld", register.Find("het voorbeeld-verdrag")?.Id);
        Assert.Equal("voorbeeld", register.Find("VBV")?.Id);
        Assert.Equal("ctbt", register.Find("Kernstopverdrag")?.Id);
        var signed = Assert.Single(register.FactsOf("voorbeeld"));
        Assert.Equal(["BE", "NL"], signed.Parties);
        Assert.Equal("2001-02", signed.From.ToString());
        Assert.Equal(2, Assert.Single(register.FactsOf("ctbt"), fact => fact.Value == "een eigen waarneming").Sources.Count);
    }

    [Theory]
    [InlineData("{subject: voorbeeld, predicate: signd, from: 2001, source: https://example.org, sure: high}", "unknown predicate 'signd'")]
    [InlineData("{subject: voorbeelt, predicate: signed, from: 2001, source: https://example.org, sure: high}", "unknown subject 'voorbeelt'")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 2001-02-30, source: https://example.org, sure: high}", "'2001-02-30' is none")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 31-01-2001, source: https://example.org, sure: high}", "'31-01-2001' is none")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 2001, sure: high}", "source is missing")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 2001, source: een boek, sure: high}", "'een boek' is none")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 2001, source: https://example.org, sure: heel zeker}", "sure takes high, medium, low")]
    [InlineData("{subject: voorbeeld, predicate: signed, source: https://example.org, sure: high}", "from is missing")]
    [InlineData("{subject: voorbeeld, predicate: chair, from: 2002, to: 2001, source: https://example.org, sure: high}", "to (2001) lies before from (2002)")]
    [InlineData("{subject: voorbeeld, predicate: signed, party: Atlantis, from: 2001, source: https://example.org, sure: high}", "unknown state 'Atlantis'")]
    [InlineData("{subject: voorbeeld, predicate: signed, when: 2001, source: https://example.org, sure: high}", "unknown field 'when'")]
    [InlineData("{subject: voorbeeld, predicate: signed, from: 2001, from: 2002, source: https://example.org, sure: high}", "from stands here twice")]
    [InlineData("{subject: voorbeeld, predicate: signed", "not readable as YAML")]
    [InlineData("*anchor", "anchors and aliases")]
    public void AFaultIsOneLineWithFileAndLine(string fact, string says)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("eigen.yaml", $"{Subject}facts:\n  - {fact}\n");

        var error = Assert.Throws<RegisterException>(new SubjectRegister(folder.Path).Check);

        Assert.StartsWith($"{path}:", error.Message);
        Assert.Contains(says, error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.InRange(int.Parse(error.Message[(path.Length + 1)..].Split(':')[0]), 6, 8);
    }

    [Fact]
    public void TheSameFactTwiceIsAFault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", Subject + "facts:\n  - {subject: voorbeeld, predicate: signed, from: 2001, source: https://example.org/a, sure: high}\n");
        folder.Write("b.yaml", "facts:\n  - {subject: voorbeeld, predicate: signed, from: 2001, source: https://example.org/b, sure: low}\n");
        Assert.Contains("b.yaml:2: the same fact stands in", Assert.Throws<RegisterException>(new SubjectRegister(folder.Path).Check).Message);
    }

    [Fact]
    public void ANameThatAnotherSubjectHasIsAFault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "subjects:\n  - {id: mijn-verdrag, kind: treaty, names: {nl: [CTBT]}}\n");
        Assert.Contains("'CTBT' is a name of 'ctbt' already", Assert.Throws<RegisterException>(new SubjectRegister(folder.Path).Check).Message);
    }

    [Fact]
    public void DeepNestingIsAFaultAndNoCrash()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "facts: " + new string('[', 100_000));
        Assert.Throws<RegisterException>(new SubjectRegister(folder.Path).Check);
    }

    [Fact]
    public void AnEmptyFileAndAFolderThatIsNotThereAreNoFault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("leeg.yaml", "# niets\n");
        new SubjectRegister(folder.Path).Check();
        new SubjectRegister(Path.Combine(folder.Path, "nergens")).Check();
        new SubjectRegister(null).Check();
    }

    [Theory]
    [InlineData("2021-02-03", "2021-02-03", "2021-02-03")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    public void ADayIsAsExactAsItsSource(string written, string first, string last)
    {
        Assert.True(RegisterDay.TryParse(written, out var day));
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last), written), (day.Day, day.Last, day.ToString()));
    }
}
