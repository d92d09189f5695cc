namespace Stavaza.Reading.Tests.Statements;

/// <summary>The examples of docs/reading/statements.md hold.</summary>
public sealed class StatementDocs
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        var lines = File.ReadAllLines(Repository.Path("docs", "reading", "statements.md"));
        foreach (var line in lines.SkipWhile(line => line != "| Type | Text |").Skip(2).TakeWhile(line => line.StartsWith('|')))
        {
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            examples.Add(cells[0], cells[1]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleIsReadAsThePageSays(string type, string marked) => Said.Check(type, marked);
}
