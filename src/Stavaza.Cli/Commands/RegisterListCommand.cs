using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Register;

namespace Stavaza.Cli.Commands;

/// <summary>Lists the subjects; a fault in a file of the user's own is told with its line.</summary>
internal sealed class RegisterListCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;

    public RegisterListCommand(StandardStreams streams)
        : base("list", "List the subjects of the register; checks your own files")
    {
        _printer = new(streams);
        Add(CommonOptions.Register);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza register list",
        "stavaza register list --register ./register",
    ];

    private int Run(ParseResult parsed)
    {
        var register = new SubjectRegister(RecordOfTool.RegisterFolderOf(parsed));
        return _printer.Print(parsed, register.Subjects, (page, subjects) =>
        {
            foreach (var kind in subjects.GroupBy(subject => subject.Kind, StringComparer.Ordinal))
            {
                page.Heading(kind.Key);
                foreach (var subject in kind)
                {
                    page.Line($"{subject.Id}: {string.Join("; ", subject.Names.Select(name => name.Name))}", indent: 2, hang: 2);
                }
            }

            page.Blank();
            page.Line($"{subjects.Count} subjects, {register.FactCount} facts; lists of parties not counted.");
        });
    }
}
