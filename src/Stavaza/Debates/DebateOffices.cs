using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Stavaza.Documents;
using Stavaza.Linking;

namespace Stavaza.Debates;

/// <summary>Which office each minister holds, by the list of who is there and by the data of who speaks.</summary>
internal static partial class DebateOffices
{
    private const int LongestLine = 8000;
    private static readonly string[] Offices = ["staatssecretaris", "minister-president", "viceminister-president", "minister"];

    /// <summary>"Minister Van Weel", "Staatssecretaris Struycken", "de minister".</summary>
    public static bool IsOfGovernment(string speaker) => KindOf(speaker) is not null;

    /// <summary>minister or staatssecretaris; null for anybody else.</summary>
    public static string? KindOf(string words) =>
        Array.Find(Offices, office => words.StartsWith(office, StringComparison.OrdinalIgnoreCase) || words.StartsWith("de " + office, StringComparison.OrdinalIgnoreCase)) switch
        {
            null => null,
            "staatssecretaris" => "staatssecretaris",
            _ => "minister",
        };

    public static ImmutableArray<DebateOffice> Read(IReadOnlyList<OfficeFact> facts, CleanedLines clean)
    {
        var found = clean.Head.Where(line => line.Text.Length <= LongestLine).SelectMany(InLine).ToList();
        foreach (var fact in facts.Where(fact => !found.Exists(office => IsOf(office, fact.Speaker))))
        {
            if (clean.Lines.FirstOrDefault(line => line.Speaker == fact.Speaker) is { } spoken)
            {
                found.Add(new(NameIn(fact.Speaker)!, fact.Office, "debat/functie", spoken.Place with { Length = fact.Speaker.Length }, fact.Speaker));
            }
        }

        return [.. found.DistinctBy(office => (office.Name, office.Office))];
    }

    /// <summary>The office of whoever a report calls so; null where it names none, or two fit.</summary>
    /// <param name="offices">Those that the report names.</param>
    /// <param name="speaker">"Minister Van Weel".</param>
    public static DebateOffice? Of(IEnumerable<DebateOffice> offices, string speaker) => offices.Where(office => IsOf(office, speaker)).ToList() is [var only] ? only : null;

    /// <summary>"Van Weel" of "Minister Van Weel"; null where no name is said.</summary>
    public static string? NameIn(string speaker) => Titled().Match(speaker) is { Success: true } match ? match.Groups["name"].Value : null;

    private static bool IsOf(DebateOffice office, string speaker) =>
        NameIn(speaker) is { } name && KindOf(speaker) == KindOf(office.Office) && Surname.Fit(office.Name, name);

    // "de heer Van Weel, minister van Justitie en Veiligheid, en mevrouw Jansen, minister van Volksgezondheid, Welzijn en Sport, over …"
    private static IEnumerable<DebateOffice> InLine(CleanedLine line)
    {
        var persons = Person().Matches(line.Text);
        for (var i = 0; i < persons.Count; i++)
        {
            var from = persons[i].Index + persons[i].Length;
            var said = line.Text[from..(i + 1 < persons.Count ? persons[i + 1].Index : line.Text.Length)];
            var comma = said.IndexOf(", ", StringComparison.Ordinal);
            if (comma > 0 && said[(comma + 2)..] is var office && KindOf(office) is not null)
            {
                yield return new(said[..comma], Ends().Replace(office, ""), "debat/aanwezig", line.Place, line.Text);
            }
        }
    }

    [GeneratedRegex(@"\b(?:de heer|mevrouw) ", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    // Where the office ends: at what the debate is about, at the end of the sentence, before the next person.
    [GeneratedRegex(@"(?:,? (?:over|inzake)(?:[ :].*)?|[.;:].*|,? en|,)? *$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    // Behind an office a name begins with a capital; "van Justitie" does not.
    [GeneratedRegex(@"^(?:[Dd]e )?(?:[Ss]taatssecretaris|[Vv]ice-?minister-president|[Mm]inister-president|[Mm]inister) (?<name>['’]?\p{Lu}.*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
