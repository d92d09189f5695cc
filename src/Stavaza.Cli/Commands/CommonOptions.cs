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

    /// <summary>Files of the register of one's own; null for the folder register in the data folder.</summary>
    public static Option<string?> Register { get; } = new("--register")
    {
        Description = "Folder with your own files of the register; without it, register in the data folder",
        HelpName = "DIR",
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

    /// <summary>The day as of which to answer.</summary>
    public static Option<DateOnly?> AsOf() => Day("--as-of", "Use only what was published by this day; without it, today");

    /// <summary>A web address.</summary>
    public static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "URL",
        CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                return address;
            }

            result.AddError($"{name} takes an address that begins with https://; '{word}' is none.");
            return null;
        },
    };

    /// <summary>One or more words that belong together, so that an id or query needs no quotation marks.</summary>
    public static Argument<string[]> Words(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>A whole number within bounds.</summary>
    public static Option<int> Number(string name, string description, int unless, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => unless,
        CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError($"{name} takes a whole number from {least}{(most == int.MaxValue ? "" : $" to {most}")}; '{word}' is none.");
            return unless;
        },
    };
}
