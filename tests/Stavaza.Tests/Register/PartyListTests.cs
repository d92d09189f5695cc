using Stavaza.Register;

namespace Stavaza.Tests.Register;

public sealed class PartyListTests
{
    private static readonly Uri Somewhere = new("https://example.org/list");

    private readonly SubjectRegister _register = new(null);

    [Fact]
    public void TheNetherlandsSignedAndRatifiedTheTestBan()
    {
        var row = Row(_register.Parties("Kernstopverdrag", new(2026, 1, 1))!, "NL");
        Assert.Equal(("1996-09-24", "1999-03-23", "ratified"), (Assert.Single(row.SignedOn).Day.ToString(), Assert.Single(row.Bound).Day.ToString(), row.BoundBy));
    }

    [Fact]
    public void AListIsAsOfTheDayAskedAbout()
    {
        var row = Row(_register.Parties("ctbt", new(1998, 1, 1))!, "NL");
        Assert.Equal((1, 0), (row.SignedOn.Count, row.Bound.Count));
        Assert.Empty(_register.Parties("ctbt", new(1996, 9, 23))!.Rows);
    }

    [Fact]
    public void AWithdrawalInTheFactsStandsInTheTable()
    {
        Assert.Null(Row(_register.Parties("ctbt", new(2023, 11, 1))!, "RU").Withdrawn);
        var after = _register.Parties("ctbt", new(2023, 11, 2))!;
        Assert.Equal("2023-11-02", Row(after, "RU").Withdrawn.ToString());
        Assert.Equal(after.Rows.Count(row => row.Bound.Count > 0) - 1, after.Count.Bound);
    }

    [Fact]
    public void WhoSignedInBetweenIsInTheDiff()
    {
        var changes = Changes.OfParties(_register.PartiesOf("ctbt"), new(1999, 3, 1), new(1999, 3, 31));
        Assert.Contains(changes, change => change is { State: "NL", Act: "ratified", Name: "Nederland" });
        Assert.All(changes, change => Assert.InRange(change.Days[0].Day.Day, new(1999, 3, 2), new(1999, 3, 31)));
    }

    [Fact]
    public void MarkersSayWhatADayMeans()
    {
        var notes = new List<string>();
        var rows = Read("""
            Participant,"Signature, Succession to signature(d)","Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification",Provisional application(n)
            Netherlands 5,24 Sep 1996,23 Mar 1999,
            "Belgium [2],3",1 Jan 2000,2 Feb 2001 A,1 Jan 2001 n
            France,,2 Feb 2002 a 7,
            Serbia,19 May 2001 d,20 May 2004 d,
            Denmark,[1 Jan 2000],3 Mar 2003 AA,
            Atlantis,1 Jan 2000,,
            Germany,soon,2 Feb 2001 x,
            """, notes);

        Assert.Equal("signed 1996-09-24, ratified 1999-03-23", Acts(rows, "NL"));
        Assert.Equal("signed 2000-01-01, accepted 2001-02-02, provisionally-applied 2001-01-01", Acts(rows, "BE"));
        Assert.Equal("acceded 2002-02-02", Acts(rows, "FR"));
        Assert.Equal("signed-by-succession 2001-05-19, succeeded 2004-05-20", Acts(rows, "RS"));
        Assert.Equal("signed 2000-01-01, approved 2003-03-03", Acts(rows, "DK"));
        Assert.Equal("", Acts(rows, "DE"));
        Assert.Equal(3, notes.Count);
        Assert.Contains("'Atlantis' is no state", notes[0]);
        Assert.Contains("'soon' is not understood", notes[1]);
        Assert.Contains("'2 Feb 2001 x' is not understood", notes[2]);
    }

    [Fact]
    public void ADayWithoutMarkerUnderAHeadThatHasNoneIsNotGuessed()
    {
        var notes = new List<string>();
        Assert.Empty(Assert.Single(Read("Participant,\"Succession(d), Consent to be bound(P)\"\nFrance,2 Feb 2002\n", notes)).Acts);
        Assert.Contains("line 2", Assert.Single(notes));
    }

    [Fact]
    public void WhatIsNoTableIsRefused() => Assert.Throws<FormatException>(() => Read("a,b\nc,d\n", []));

    [Fact]
    public void OneTreatyWithThreeDepositariesIsOneTreaty()
    {
        using var folder = new TemporaryFolder();
        folder.Write("npt.yaml", """
            parties:
              - subject: npt
                source: https://example.org/npt
                as-of: 2026-01-01
                sure: medium
                states:
                  - {state: Nederland, signed: 1968-08-20, ratified: {Moscow: 1975-05-03, London: 1975-05-02, Washington: 1975-05-02}}
            """);
        var row = Assert.Single(new SubjectRegister(folder.Path).Parties("NPV", new(2026, 2, 1))!.Rows);
        Assert.Equal("1975-05-02", row.Bound[0].Day.ToString());
        Assert.Equal(["London", "Moscow", "Washington"], row.Bound.Select(day => day.Depositary).Order());
    }

    [Fact]
    public void WhatIsWrittenIsReadTheSame()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("t.csv", "Participant,Signature,Ratification\nNorway,1 Jan 2000,2 Feb 2001\n");
        var import = PartyImport.Read(file, _register.Find("ctbt")!, Somewhere, new(2020, 1, 1), "a \"copy\"");
        var written = import.WriteTo(Path.Combine(folder.Path, "register"));
        var table = new SubjectRegister(Path.GetDirectoryName(written)).Parties("ctbt", new(2020, 1, 1))!;
        Assert.Equal(("a \"copy\"", "low", 1), (table.Via, table.Sure, table.Rows.Count));
        Assert.Equal(import.Table.Rows.Single().SignedOn, table.Rows.Single().SignedOn);
    }

    /// <summary>The lists that are built in are those of the corpus: nothing was lost, and nothing was not understood.</summary>
    [Theory]
    [InlineData("26-1", "enmod", 92)]
    [InlineData("26-2", "ccw", 122)]
    [InlineData("26-2-a", "ccw-protocol-4", 102)]
    [InlineData("26-2-b", "ccw-protocol-2-amended", 100)]
    [InlineData("26-2-c", "ccw-amendment", 79)]
    [InlineData("26-2-d", "ccw-protocol-5", 84)]
    [InlineData("26-3", "cwc", 192)]
    [InlineData("26-4", "ctbt", 183)]
    [InlineData("26-5", "ottawa", 162)]
    [InlineData("26-6", "ccm", 113)]
    [InlineData("26-7", "kinshasa", 11)]
    [InlineData("26-8", "att", 118)]
    public void TheBuiltInListsAreThoseOfTheUnitedNations(string file, string subject, int states)
    {
        var notes = new List<string>();
        using var text = new StreamReader(Corpus.Path($"treaties/untreaties/treaties/{file}.csv"));
        var rows = PartyTableReader.Read(text, notes);
        var builtIn = _register.PartiesOf(subject)!;

        Assert.Empty(notes);
        Assert.Equal(states, rows.Count);
        Assert.Equal(new(2015, 3, 14), builtIn.AsOf);
        Assert.Equal(rows.Select(row => $"{row.State}: {Acts(rows, row.State)}"), builtIn.Rows.Select(row => $"{row.State}: {Acts(builtIn.Rows, row.State)}"));
    }

    [Fact]
    public void TheThreeVersionsOfTheNonProliferationTreatyAreOneList()
    {
        var notes = new List<string>();
        using var json = File.OpenRead(Corpus.Path("treaties/uk-treaties-arms-control.json"));
        var rows = UkTreatyReader.Read(json, _register.Find("npt")!, notes);
        Assert.Equal(rows.Select(row => row.State).Distinct(), rows.Select(row => row.State));
        Assert.Equal(["London", "Moscow", "Washington"], Assert.Single(rows, row => row.State == "NL").Depositaries);
        Assert.Contains(rows, row => row.Depositaries.Count == 1);
        Assert.InRange(rows.Count, 150, 200);
        Assert.Contains(notes, note => note.Contains("'Aruba'", StringComparison.Ordinal));
    }

    private static IReadOnlyList<PartyRow> Read(string csv, List<string> notes) => PartyTableReader.Read(new StringReader(csv), notes);

    private static string Acts(IReadOnlyList<PartyRow> rows, string state) =>
        string.Join(", ", rows.Single(row => row.State == state).Acts.Select(act => $"{act.Kind} {act.Day}"));

    private static PartyStanding Row(PartyTable table, string state) => table.Rows.Single(row => row.State == state);
}
