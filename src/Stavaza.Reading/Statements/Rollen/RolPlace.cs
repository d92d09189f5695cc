using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Rollen;

/// <summary>Where a part is played: a name ("de Media Freedom Coalition"), or a noun for a body ("de werkgroep over zaden").</summary>
internal static class RolPlace
{
    private const int Longest = 16;

    private static readonly WordSet Bodies = new("""
        werkgroep kerngroep groep stuurgroep contactgroep kopgroep expertgroep commissie raad veiligheidsraad mensenrechtenraad comité bestuur college coalitie alliantie initiatief conferentie toetsingsconferentie
        onderhandelingen platform forum samenwerking unie organisatie fonds netwerk taskforce vergadering top partnerschap taskforces bureau secretariaat agentschap missie eenheid battlegroup benelux verdragscommissie
        toetsingscommissie hof bank autoriteit noordzee-energiesamenwerking kring resolutie
        """);

    private static readonly WordSet Articles = new("de het een deze dit");
    private static readonly WordSet Behind = new("van in bij aan voor binnen tot");
    private static readonly WordSet Inside = new("van der den des de het voor en of the for on to and inzake over in tegen conventionele internationale europese nederlandse informele nucleaire uitvoerende gezamenlijke");

    private static readonly WordSet Stops = new("""
        is was zijn waren wordt werd worden heeft hebben had had heeft zal zullen kan die dat waar waarin samen om te niet ook sinds vanaf tijdens en/of aanvaard bekleed verkozen gekozen benoemd vervuld op als met door namens stond
        komt kwam loopt liep dit jaar periode jaren overgenomen neemt nam nemen zit zat spreekt sprak heeft
        """);

    /// <summary>The forum behind a role, as words; null where none stands there: "van de Raad", "in het bestuur van het Global Fund".</summary>
    /// <param name="bare">Needs no preposition before it: what is chaired stands right behind the verb.</param>
    public static (int First, int End)? At(Prose prose, int at, int end, bool bare = false)
    {
        // "Voorzitter (2020-2022) van".
        if (prose.Sign(at) == '(')
        {
            while (at < end && prose.Sign(at) != ')')
            {
                at++;
            }

            at++;
        }

        if (!bare && !prose.IsIn(at, Behind))
        {
            return null;
        }

        var first = bare ? at : at + 1;
        var start = prose.IsIn(first, Articles) ? first + 1 : first;
        var (last, named) = (start, false);
        for (var i = start; i < end && i - start < Longest && prose.Sign(i) is '\0' or '-' or '&'; i++)
        {
            var name = prose.Sign(i) == '\0' && char.IsUpper(prose[i][0]);
            var body = prose.IsIn(i, Bodies);
            // "Het Initiatief en het gedeelde voorzitterschap" are two, "neemt het voorzitterschap van de Raad over van Spanje" ends before its particle.
            if ((prose.Is(i, "en") && prose.IsIn(i + 1, Articles)) || (prose.Is(i, "over") && prose.Is(i + 1, "van")))
            {
                break;
            }

            if (prose.Sign(i) == '\0' && (char.IsAsciiDigit(prose[i][0]) || (prose.IsIn(i, Stops) && !name)))
            {
                break;
            }

            named |= name || body;
            last = name || body || (prose.Sign(i) == '\0' && !prose.IsIn(i, Inside)) ? i + 1 : last;
        }

        return named && last > start && !IsPerson(prose, start) ? (start, last) : null;
    }

    // "Voorzitter van de heer Jansen", "lid van minister".
    private static bool IsPerson(Prose prose, int at) => prose.Is(at, "heer") || prose.Is(at, "mevrouw") || prose.Is(at, "minister") || prose.Is(at, "staatssecretaris") || prose.Is(at, "Kamer") || prose.Is(at + 1, "Kamer");
}
