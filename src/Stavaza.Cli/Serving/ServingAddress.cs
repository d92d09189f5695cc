using System.CommandLine;
using System.Net;
using Stavaza.Cli.Commands;

namespace Stavaza.Cli.Serving;

/// <summary>Where pages are served.</summary>
/// <param name="Address">An address of this machine.</param>
/// <param name="Port">A port; 0 lets the system choose a free one.</param>
internal sealed record ServingAddress(IPAddress Address, int Port)
{
    /// <summary>Verdicts are taken from others than this machine as well.</summary>
    public bool AllowsVerdicts { get; init; }

    /// <summary>Verdicts are taken: who works on this machine may, others only when they are let in.</summary>
    public bool TakesVerdicts => IsLoopback || AllowsVerdicts;

    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>On this machine only its own names are answered, so that a page elsewhere cannot have a browser ask here under its own name.</summary>
    public string AllowedHosts => IsLoopback ? "localhost;127.0.0.1;[::1]" : "*";

    public static Option<int> PortOption() => CommonOptions.Number("--port", "Port to serve on; 0 takes any free one", 5080, 0, 65535);

    public static Option<bool> AllowVerdictsOption() => new("--allow-verdicts")
    {
        Description = "Take verdicts on what was read from whoever can reach the pages; without it, only where only this machine can",
    };

    public static Option<IPAddress?> HostOption() => new("--host")
    {
        Description = "Address to serve on, such as 0.0.0.0; without it, only this machine can reach it",
        HelpName = "ADDRESS",
        CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (word == "localhost")
            {
                return IPAddress.Loopback;
            }

            if (IPAddress.TryParse(word, out var address))
            {
                return address;
            }

            result.AddError($"--host takes an address such as 127.0.0.1, or 0.0.0.0 for all of this machine's; '{word}' is none.");
            return IPAddress.Loopback;
        },
    };
}
