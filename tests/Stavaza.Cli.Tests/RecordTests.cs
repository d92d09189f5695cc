using System.Text.Json;

namespace Stavaza.Cli.Tests;

public sealed class RecordTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadsAFileOnceAndAnswersFromIt()
    {
        var file = _folder.Write("brief.txt", "De brief (Kamerstuk 33 783, nr. 46) gaat over kernwapens. Zie ook 36 200 V, nr. 30.\n");
        var first = await RunAsync("read", file, "--id", "2023D01234", "--date", "2023-01-20", "--title", "Brief over kernwapens");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(2, first.Lines.Length);
        Assert.StartsWith("brief.txt: added; ", first.Lines[0]);
        Assert.Contains("2 unresolved", first.Lines[0]);
        Assert.StartsWith("1 file: 1 added; ", first.Lines[1]);

        var again = await RunAsync("read", file);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("nothing changed", again.Lines[0]);

        var shown = await RunAsync("show", "2023D01234");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Contains("Brief over kernwapens", shown.Out);
        Assert.Contains("2023-01-20 (given by hand)", shown.Out);
        Assert.Contains("→ kst-33783-46 (unresolved)", shown.Out);

        var trail = await RunAsync("trail", "36", "200", "V,", "nr.", "30");
        Assert.Equal((0, ""), (trail.ExitCode, trail.Error));
        Assert.Contains("2023D01234, Brief over kernwapens, 2023-01-20", trail.Out);

        var found = await RunAsync("search", "kernwapens", "--json");
        Assert.Equal(1, JsonDocument.Parse(found.Out).RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task WhatIsRemovedComesBack()
    {
        await RunAsync("read", _folder.Write("brief.txt", "Zie Kamerstuk 33 783, nr. 46.\n"), "--id", "2023D01234");
        Assert.StartsWith("removed 2023D01234", (await RunAsync("remove", "2023D01234")).Out);
        Assert.Equal(1, (await RunAsync("show", "2023D01234")).ExitCode);
        Assert.StartsWith("brought back 2023D01234", (await RunAsync("undo")).Out);
        Assert.Equal(0, (await RunAsync("show", "2023D01234")).ExitCode);
    }

    [Fact]
    public async Task AFileThatCannotBeOpenedDoesNotStopTheOthers()
    {
        _folder.Write("in/a.pdf", "%PDF-1.7 cut off"u8);
        _folder.Write("in/b.txt", "Zie Kamerstuk 33 783, nr. 46.\n");
        var run = await RunAsync("read", Path.Combine(_folder.Path, "in"), "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["unreadable", "added"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("outcome").GetString()));
        Assert.Contains("1 unreadable", Assert.Single(run.ErrorLines));

        var doctor = await RunAsync("doctor");
        Assert.Equal(0, doctor.ExitCode);
        Assert.Contains("a.pdf: ", doctor.Out);
    }

    [Fact]
    public async Task ReadsTheStoredTextsAgain()
    {
        await RunAsync("read", _folder.Write("brief.txt", "Zie Kamerstuk 33 783, nr. 46.\n"));
        var run = await RunAsync("read", "--again");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("nothing changed", run.Lines[^1]);
    }

    [Theory]
    [InlineData("trail kst-1-1")]
    [InlineData("show kst-1-1")]
    [InlineData("remove kst-1-1")]
    [InlineData("undo")]
    public async Task WhatIsNotHeldIsSaidToBeNotHeld(string arguments)
    {
        await RunAsync("read", _folder.Write("brief.txt", "Een brief zonder verwijzingen.\n"));
        var run = await RunAsync(arguments.Split(' '));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
    }

    [Theory]
    [InlineData("trail x")]
    [InlineData("status x")]
    [InlineData("search x")]
    [InlineData("open")]
    [InlineData("serve --port 0")]
    public async Task WithoutARecordItSaysHowToMakeOne(string arguments)
    {
        var run = await RunAsync(arguments.Split(' '));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("stavaza read", Assert.Single(run.ErrorLines));
        Assert.False(Directory.Exists(Data));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read a b --id 2023D01234")]
    [InlineData("read . --title x")]
    [InlineData("read --again a")]
    [InlineData("read a --url nonsense")]
    [InlineData("search x --take 0")]
    [InlineData("search x --take 101")]
    [InlineData("trail x --as-of morgen")]
    [InlineData("serve --port 65536")]
    [InlineData("serve --host example.org")]
    [InlineData("open --kind moties")]
    [InlineData("open --state late")]
    [InlineData("open --group kamer")]
    [InlineData("open --within -1")]
    [InlineData("open --week morgen")]
    [InlineData("open --overdue --state due")]
    [InlineData("open --week --group party")]
    [InlineData("open --csv --json")]
    [InlineData("open --dossier zomer")]
    [InlineData("status")]
    public async Task WrongUsageIsToldBeforeAnythingIsDone(string arguments)
    {
        var run = await RunAsync(arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task WhatIsOpenIsFilteredAndGivenAsTextTableOrWeek()
    {
        await RunAsync(
            "read",
            _folder.Write("vragen.txt", "Vragen van het lid Zand (SP) aan de minister van Infrastructuur over een brug (ingezonden 1 november 2023)\n\nVraag 1\nIs de brug dicht?\n"),
            "--id", "2023Z20001", "--date", "2023-11-01");

        var overdue = await RunAsync("open", "--overdue", "--minister", "infrastructuur", "--as-of", "2023-11-24");
        Assert.Equal((0, ""), (overdue.ExitCode, overdue.Error));
        Assert.Contains("2 days late", overdue.Out);
        Assert.Contains("Zand (SP)", overdue.Out);

        var table = await RunAsync("open", "--csv", "--as-of", "2023-11-24");
        Assert.Equal(2, table.Lines.Length);
        Assert.StartsWith("questions,2023Z20001,overdue,-2,2023-11-22", table.Lines[1]);

        var week = await RunAsync("open", "--week", "2023-11-20");
        Assert.Contains("Week of Monday 2023-11-20 to Sunday 2023-11-26, as known on 2023-11-26", week.Out);
        Assert.Contains("Became overdue in this week (1)", week.Out);
        Assert.Contains("this week (0)", (await RunAsync("open", "--week")).Out);

        var unknown = await RunAsync("open", "--party", "PS", "--as-of", "2023-11-24");
        Assert.Equal((2, ""), (unknown.ExitCode, unknown.Out));
        Assert.Contains("nearest: SP", Assert.Single(unknown.ErrorLines));

        var empty = await RunAsync("open", "--dossier", "33783");
        Assert.Contains("Nothing that the record knows of.", empty.Out);
        Assert.Contains("Looked at", empty.Out);
    }

    private Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync([.. arguments, "--data", Data]);
}
