using System.CommandLine;
using System.Net;
using Stavaza.Cli.Serving;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Commands;

/// <summary>Serves the pages and the API.</summary>
internal sealed class ServeCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly Option<int> _port = ServingAddress.PortOption();
    private readonly Option<IPAddress?> _host = ServingAddress.HostOption();

    private readonly Option<bool> _verdicts = ServingAddress.AllowVerdictsOption();

    public ServeCommand(StandardStreams streams)
        : base("serve", "Serve the record as web pages and API, until Ctrl-C")
    {
        _streams = streams;
        Add(_port);
        Add(_host);
        Add(_verdicts);
        Add(CommonOptions.Register);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza serve",
        "stavaza serve --port 8080 --data ./dossier",
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        PageServer.RunAsync(
            _streams, RecordOfTool.OptionsOf(parsed), new(parsed.GetValue(_host) ?? IPAddress.Loopback, parsed.GetValue(_port)) { AllowsVerdicts = parsed.GetValue(_verdicts) }, cancellationToken);
}
