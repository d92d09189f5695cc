using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Register;

namespace Stavaza.Cli.Commands;

/// <summary>Makes a file of the register of a table of parties.</summary>
internal sealed class RegisterImportCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "A table of parties as CSV, or treaties as the UK's treaty database gives them (JSON)" };
    private readonly Option<string> _subject = new("--subject") { Description = "The treaty, by any name that the register knows", HelpName = "TREATY", Required = true };
    private readonly Option<Uri?> _source = CommonOptions.Address("--source", "The official page of the list; needed for CSV");
    private readonly Option<DateOnly?> _asOf = CommonOptions.Day("--of", "The day of the list: what came later is not in it");
    private readonly Option<string?> _via = new("--via") { Description = "Through what copy the list came, if it did not come from its source", HelpName = "TEXT" };

    public RegisterImportCommand(StandardStreams streams)
        : base("import", "Add a list of parties to the register")
    {
        _streams = streams;
        _asOf.Required = true;
        _source.Required = true;
        Add(_file);
        Add(_subject);
        Add(_source);
        Add(_asOf);
        Add(_via);
        Add(CommonOptions.Register);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza register import 26-4.csv --subject CTBT --source https://treaties.un.org/Pages/ParticipationStatus.aspx --of 2015-03-14",
    ];

    private int Run(ParseResult parsed)
    {
        var folder = RecordOfTool.RegisterFolderOf(parsed);
        var register = new SubjectRegister(folder);
        var named = parsed.GetRequiredValue(_subject);
        if (register.Find(named) is not { } subject)
        {
            _streams.Error.WriteLine($"stavaza: the register knows no {PlainText.OneLine(named)}; introduce it in a file of your own first (docs/register.md)");
            return ExitCode.Failed;
        }

        var import = PartyImport.Read(
            parsed.GetRequiredValue(_file).FullName, subject, parsed.GetRequiredValue(_source)!, parsed.GetRequiredValue(_asOf)!.Value, parsed.GetValue(_via));
        foreach (var note in import.Notes)
        {
            _streams.Error.WriteLine($"stavaza: {PlainText.OneLine(note)}");
        }

        var path = import.WriteTo(folder);
        new SubjectRegister(folder).Check();
        return new AnswerPrinter(_streams).Print(
            parsed, import.Table, (page, table) => page.Line($"{path}: {table.Rows.Count} states, {table.Count.Signatories} signed, {table.Count.Bound} bound"));
    }
}
