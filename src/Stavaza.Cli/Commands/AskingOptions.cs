using System.CommandLine;

namespace Stavaza.Cli.Commands;

/// <summary>How to ask the official sources; the same for each, before or after its name.</summary>
internal static class AskingOptions
{
    /// <summary>Whom a source can turn to.</summary>
    public static Option<string?> Contact { get; } = new("--contact")
    {
        Description = "Mail address or page by which the source can reach you (default: the environment variable STAVAZA_CONTACT)",
        HelpName = "CONTACT",
        Recursive = true,
    };

    /// <summary>Milliseconds between two requests.</summary>
    public static Option<int> Pause { get; } = Shared(CommonOptions.Number("--pause", "Milliseconds to wait between two requests", 100, 0, 60_000));

    /// <summary>How often to ask again.</summary>
    public static Option<int> Retries { get; } = Shared(CommonOptions.Number("--retries", "How often to ask again when the source does not answer well", 6, 0, 20));

    /// <summary>Whether to go on looking.</summary>
    public static Option<bool> Watch { get; } = new("--watch") { Description = "Keep following: look again every few minutes until stopped", Recursive = true };

    /// <summary>Minutes between two looks.</summary>
    public static Option<int> Every { get; } = Shared(CommonOptions.Number("--every", "With --watch: minutes between two looks", 5, 1, 1440));

    private static Option<int> Shared(Option<int> option)
    {
        option.Recursive = true;
        return option;
    }
}
