using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Tests;

/// <summary>The program of samples/annotate, run as it was built.</summary>
public sealed class AnnotateSampleTests
{
    private static readonly string Folder = Repository.Path("samples", "annotate");

    [Fact]
    public async Task MarksUpATextFromStandardInput()
    {
        const string Text = "Zie Kamerstuk 33 783, nr. 46 <b>en</b> de motie-Jansen.";
        var program = Path.Combine(Folder, "bin", DotnetCommand.Configuration, "net10.0", "annotate.dll");
        var run = await DotnetCommand.RunWithInputAsync(Folder, Text, program);
        Assert.Equal((0, $"{Annotator.Html(Text, CitationReader.Read(Text))}\nkst-33783-46: Kamerstuk 33 783, nr. 46\n?: motie-Jansen\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void IsShort() => Assert.InRange(File.ReadLines(Path.Combine(Folder, "Program.cs")).Count(line => line.Length > 0), 5, 12);
}
