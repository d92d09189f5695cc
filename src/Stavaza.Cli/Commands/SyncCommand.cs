using System.CommandLine;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Commands;

/// <summary>Fetches what is new from the official sources.</summary>
internal sealed class SyncCommand : Command, IShowsExamples
{
    public SyncCommand(StandardStreams streams, TimeProvider clock)
        : base("sync", "Fetch what is new from an official source; stops and goes on anywhere")
    {
        Add(new SyncTweedeKamerCommand(streams, clock));
        Add(new SyncBekendmakingenCommand(streams, clock));
        Add(new SyncVerdragenbankCommand(streams, clock));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync tweedekamer --contact griffie@voorbeeld.nl",
        "stavaza sync tweedekamer --category Zaak --category Besluit",
        "stavaza sync bekendmakingen --dossier 33783",
    ];
}
