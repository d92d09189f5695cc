using System.CommandLine;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Commands;

/// <summary>The register of subjects: what it holds, lists of parties, and what is said by hand of facts that were read in documents.</summary>
internal sealed class RegisterCommand : Command, IShowsExamples
{
    public RegisterCommand(StandardStreams streams, TimeProvider clock)
        : base("register", "Look into the register of treaties and fora, add to it, accept or reject facts from documents")
    {
        Add(new RegisterListCommand(streams));
        Add(new RegisterPartiesCommand(streams, clock));
        Add(new RegisterImportCommand(streams));
        Add(new RegisterJudgeCommand(streams, clock, "accept", "Accept a fact that was read in a document; stavaza undo takes it back"));
        Add(new RegisterJudgeCommand(streams, clock, "reject", "Reject a fact that was read in a document; stavaza undo takes it back"));
        Add(new RegisterVerdictsCommand(streams, clock));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza register list",
        "stavaza register parties CTBT --as-of 2000-01-01",
        "stavaza register accept 0123456789abcdef --by griffie",
    ];
}
