using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Stavaza.Open;

namespace Stavaza.Cli.Commands;

/// <summary>The options of <see cref="OpenCommand"/>.</summary>
internal sealed class OpenOptions
{
    private readonly Option<string?> _dossier = Text("--dossier", "Only of this dossier: 33783, \"36200 V\"", "DOSSIER");
    private readonly Option<string?> _minister = Text("--minister", "Only what this minister or ministry is asked or promised: words of office or name", "WORDS");
    private readonly Option<string?> _mover = Text("--mover", "Only what this member moved or asked, or was promised", "NAME");
    private readonly Option<string?> _party = Text("--party", "Only of members of this party", "PARTY");
    private readonly Option<string?> _kind = Choice("--kind", "Only motions, questions or promises", OpenQuestion.Kinds);
    private readonly Option<string?> _state = Choice("--state", "Only in this state", OpenQuestion.States);
    private readonly Option<string?> _strength = Choice("--strength", "Only promises that are so firm; firm leaves out intentions (\"ik wil kijken of\")", OpenQuestion.Strengths);
    private readonly Option<int> _within = CommonOptions.Number("--within", "Due is what falls due within so many days", OpenQuestion.UsualDays, 0, OpenQuestion.MostDays);
    private readonly Option<bool> _overdue = new("--overdue") { Description = "The same as --state overdue" };
    private readonly Option<DateOnly?> _week = Week();
    private readonly Option<string?> _group = Choice("--group", "In groups, each under its name", OpenQuestion.Groupings);
    private readonly Option<int> _skip = CommonOptions.Number("--skip", "Items to pass over", 0, 0, int.MaxValue);
    private readonly Option<int> _take = CommonOptions.Number("--take", "Items to print; without it 50 as text, and all as JSON or CSV", 0, 1, int.MaxValue);
    private readonly Option<DateOnly?> _asOf = CommonOptions.Day("--as-of", "Use only what was published by this day; without it, today (or the Sunday of a past --week)");

    public Option<bool> Csv { get; } = new("--csv") { Description = "Print comma-separated values, a line for each item" };

    public IEnumerable<Option> All => [_dossier, _minister, _mover, _party, _kind, _state, _strength, _within, _overdue, _week, _group, _skip, _take, _asOf, Csv];

    /// <summary>Refuses options that contradict each other.</summary>
    public void Check(CommandResult result)
    {
        if (result.GetValue(_overdue) && result.GetValue(_state) is { } state && state != OpenQuestion.Overdue)
        {
            result.AddError($"--overdue and --state {state} exclude each other.");
        }

        if (result.GetResult(_week) is not null && result.GetResult(_group) is not null)
        {
            result.AddError("--week and --group exclude each other: the list of a week has its own two parts.");
        }

        if (result.GetValue(Csv) && result.GetValue(CommonOptions.Json))
        {
            result.AddError("--csv and --json exclude each other.");
        }

        if (result.GetValue(_dossier) is { } dossier && !dossier.Any(char.IsAsciiDigit))
        {
            result.AddError($"--dossier takes a number, such as 33783 or \"36200 V\"; '{dossier}' is none.");
        }
    }

    /// <summary>What is asked, and the day as of which.</summary>
    public (OpenQuestion Question, DateOnly AsOf) Read(ParseResult parsed, DateOnly today)
    {
        var week = parsed.GetResult(_week) is null ? null : parsed.GetValue(_week) ?? (DateOnly?)today;
        var question = new OpenQuestion
        {
            Dossier = parsed.GetValue(_dossier),
            Minister = parsed.GetValue(_minister),
            Mover = parsed.GetValue(_mover),
            Party = parsed.GetValue(_party),
            Kind = parsed.GetValue(_kind),
            State = parsed.GetValue(_overdue) ? OpenQuestion.Overdue : parsed.GetValue(_state),
            Strength = parsed.GetValue(_strength),
            Within = parsed.GetValue(_within),
            Week = week,
            Group = parsed.GetValue(_group),
            Skip = parsed.GetValue(_skip),
            Take = parsed.GetValue(_take) is var take and > 0 ? take : null,
        };
        return (question, parsed.GetValue(_asOf) ?? (week is { } day ? OpenWeek.LastKnownDay(day, today) : today));
    }

    private static Option<string?> Text(string name, string description, string help)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"{name} takes a value that is not empty.");
            }
        });
        return option;
    }

    private static Option<string?> Choice(string name, string description, IReadOnlyList<string> values) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', values),
        CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (values.Contains(word, StringComparer.Ordinal))
            {
                return word;
            }

            result.AddError($"{name} takes one of {string.Join(", ", values)}; '{word}' is none.");
            return null;
        },
    };

    private static Option<DateOnly?> Week() => new("--week")
    {
        Description = "The list of a week, Monday to Sunday: what became overdue in it and what falls due next; without a day, this week",
        HelpName = "yyyy-MM-dd",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0)
            {
                return null;
            }

            if (DateOnly.TryParseExact(result.Tokens[^1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"--week takes a day as yyyy-MM-dd, such as 2023-07-10; '{result.Tokens[^1].Value}' is none.");
            return null;
        },
    };
}
