using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => [.. AllCommands().Select(NameOf)];

    [Fact]
    public async Task SaysItsVersionAndNothingElse()
    {
        var run = await BuiltTool.RunAsync("--version");
        Assert.Equal((0, $"{ToolVersion.Text}\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }

    [Fact]
    public async Task HelpOfTheToolIsApproved()
    {
        var run = await BuiltTool.RunAsync("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.Check("tests/Stavaza.Cli.Tests/Approved/help.txt", run.Out);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task HelpOfEveryCommandIsApproved(string command)
    {
        var run = await BuiltTool.RunAsync([.. command.Split(' '), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.Check($"tests/Stavaza.Cli.Tests/Approved/help-{command.Replace(' ', '-')}.txt", run.Out);
    }

    [Fact]
    public void EveryCommandShowsExamplesThatParse() =>
        Assert.All(AllCommands(), command =>
        {
            var examples = Assert.IsAssignableFrom<IShowsExamples>(command).Examples;
            Assert.NotEmpty(examples);
            Assert.All(examples, example => Assert.Empty(Parse(example[example.IndexOf("stavaza ", StringComparison.Ordinal)..]).Errors));
        });

    [Theory]
    [InlineData("")]
    [InlineData("mark")]
    [InlineData("--bogus")]
    [InlineData("marks a b")]
    [InlineData("marks --date 31-01-2023 -")]
    [InlineData("marks --date 2023-02-30 -")]
    [InlineData("marks --date")]
    public async Task WrongUsageIsOneLineAndExitCode2(string arguments)
    {
        var run = await BuiltTool.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("--help", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task AnArgumentThatBeginsWithAtIsNoFileOfArguments()
    {
        var run = await BuiltTool.RunAsync("marks", "@nothing");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("@nothing", Assert.Single(run.ErrorLines));
    }

    private static IEnumerable<Command> AllCommands()
    {
        using var streams = StandardStreams.Open();
        return [.. Tool.WithAllCommands(streams).Subcommands.SelectMany(command => command.Subcommands.Prepend(command))];
    }

    private static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not Tool ? $"{parent.Name} {command.Name}" : command.Name;

    private static ParseResult Parse(string example)
    {
        using var streams = StandardStreams.Open();
        return Tool.WithAllCommands(streams).Parse([.. CommandLineParser.SplitCommandLine(example).Skip(1)]);
    }
}
