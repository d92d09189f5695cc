using System.Text.RegularExpressions;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Open;

/// <summary>Takes apart how documents and rows name dossiers, ministers and members.</summary>
internal static partial class OpenNames
{
    /// <summary>What says to which dossiers an item belongs, as of <see cref="OpenItem.DossiersFrom"/>.</summary>
    public const string FromNumber = "number", FromRegister = "register", FromCitations = "cited";

    private const int Longest = 300;

    /// <summary>33783 of kst-33783-46 or dossier-33783; null for other ids.</summary>
    public static string? DossierOf(string id) => OfficialId.Parse(id) switch
    {
        OfficialId.Kamerstuk paper => paper.Nummer.Dossier.ToString(),
        OfficialId.Dossier dossier => dossier.Nummer.ToString(),
        _ => null,
    };

    /// <summary>An actor that is a minister or state secretary; null for any other ("ik", "het kabinet", nobody).</summary>
    public static OpenMinister? Minister(string? actor) =>
        actor is not null && Offices.Any(office => actor.Contains(office, StringComparison.OrdinalIgnoreCase)) ? new(WithoutArticle(actor), null) : null;

    /// <summary>Names in a row: "J.M. Cramer, Gerda Verburg (G.)".</summary>
    public static IEnumerable<string> Split(string names) => names.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whom questions are addressed to, by their heading: "… (SP) aan de Minister van Defensie en de Staatssecretaris van Financiën over …".</summary>
    public static IReadOnlyList<OpenMinister> AddressedIn(string heading)
    {
        var match = heading.Length > Longest * 4 ? Match.Empty : Address().Match(heading);
        return !match.Success ? [] : [.. OfficesIn(match.Groups["whom"].Value)];
    }

    /// <summary>Who sent a letter, by its title: "Brief van de minister van Buitenlandse Zaken over …"; empty where it names nobody.</summary>
    public static IReadOnlyList<OpenMinister> SentBy(string title)
    {
        var match = title.Length > Longest * 4 ? Match.Empty : Sender().Match(title);
        return !match.Success ? [] : [.. OfficesIn(match.Groups["who"].Value)];
    }

    /// <summary>Who asks, by the heading of questions: "Vragen van de leden Karabulut (SP) en Ploumen (PvdA) aan …", each with the party in brackets.</summary>
    public static IReadOnlyList<string> AskersIn(string heading)
    {
        var match = heading.Length > Longest * 4 ? Match.Empty : Address().Match(heading);
        return !match.Success || !match.Groups["who"].Success ? []
            : [.. And().Split(match.Groups["who"].Value).Select(name => name.Trim()).Where(name => name.Length is > 0 and < Longest)];
    }

    /// <summary>Each office of "Minister van Defensie en de Staatssecretaris van Financiën", and of "Ministers van Defensie, van Financiën en voor Klimaat".</summary>
    private static IEnumerable<OpenMinister> OfficesIn(string whom)
    {
        var office = "";
        foreach (var part in Another().Split(whom).Select(part => part.Trim(' ', ',')))
        {
            office = Office().Match(part) is { Success: true } named ? named.Value : office;
            var whole = part.StartsWith(office, StringComparison.Ordinal) ? part : $"{office} {part}";
            if (Minister(Plural().Replace(whole, "$1 ")) is { } minister)
            {
                yield return minister;
            }
        }
    }

    private static readonly string[] Offices = ["minister", "staatssecretaris", "bewindspersoon"];

    private static string WithoutArticle(string actor) => actor.StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? actor[3..].Trim() : actor.Trim();

    // A heading of questions, or of what answers them or puts them off; "een brief aan de minister" is about something else.
    [GeneratedRegex(
        @"^(?:(?:antwoord|antwoorden|beantwoording|uitstel|uitstelbericht|reactie)(?: [a-z]+){0,2} )?(?:(?:nadere|aanvullende|schriftelijke|mondelinge) )*(?:kamer)?vragen (?:van (?:het lid|de leden|lid|leden) (?<who>.+?) )?aan (?:de )?(?<whom>(?:minister|staatssecretaris|bewinds).+?)(?: over | inzake | betreffende | naar aanleiding van |[.(]|$)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:brief|antwoord|beantwoording|verslag) van de (?<who>(?:minister|staatssecretaris).+?)(?: over | aan | van het lid | op | [–—-] |[.(]|$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Sender();

    [GeneratedRegex(@"(?:,| en)(?: aan)? de (?=minister|staatssecretaris|bewinds)|(?:,| en) (?=(?:van|voor) )", RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    [GeneratedRegex("^(?:minister|staatssecretaris)[a-z]*", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex("^(minister|staatssecretaris)(?:s|sen) ", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    [GeneratedRegex(@", | en ")]
    private static partial Regex And();
}
