using System.CommandLine;
using System.Globalization;

namespace Stavaza.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The data folder; null for the platform's own.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Data folder; without it, stavaza in your folder for application data",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>JSON instead of text.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the answer as JSON",
        Recursive = true,
    };

    /// <summary>An option that takes a day, strictly as yyyy-MM-dd.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} takes a day as yyyy-MM-dd, such as 2023-01-31; '{word}' is none.");
            return null;
        },
    };
}
