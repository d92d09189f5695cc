using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Stavaza.Search;

/// <summary>
/// Splits compounds of words that the House often uses: "kernwapenbeleid" is found by "kernwapen" and by "beleid". Both sides must be in the list,
/// so a word is never cut by chance; a compound of other words stays whole.
/// </summary>
internal static class DutchCompounds
{
    private const int ShortestPart = 4;
    private const int MostParts = 4;
    private const int Longest = 60;

    private static readonly FrozenSet<string> Words = ReadWords("""
        aanpak aardbeving aardgas academie accijns adres advies afspraak afvalstof akkoord akte ambassade ambt ambtenaar analyse antwoord arbeid
        arbeidsmarkt archief arrest artikel arts asiel autoriteit balans bank basis bedrag bedrijf begroting beheer belang belasting beleid bericht
        beroep bescherming beslissing besluit bestand bestuur besturen beveiliging bevolking bevoegdheid bewapening bewaking bewind bewijs bijdrage bijlage
        biodiversiteit bodem bond bondgenoot bondgenootschap boer bouw brandstof brief bron budget burger buurt cao centrum chemie cijfer collega
        commissie compensatie conferentie constructie consument contract controle convenant corona crisis cultuur debat defensie deel democratie
        dienst dienstplicht digitalisering dier dierenwelzijn dossier drank drug duurzaamheid economie eigendom eiland energie energietransitie
        erfgoed ervaring evaluatie export exportcontrole familie fase feit financiering fonds fractie garantie gas gaswinning gebied gebouw gebruik
        gegeven geld geluid gemeente gemeenschap generaal gesprek gevaar geval gevangenis geweld gezin gezondheid gezondheidszorg glas goed
        grens groep grond grondstof grondwet handel handhaving haven helikopter hervorming huis huisarts huishouden huisvesting hulp huur immigratie
        industrie informatie infrastructuur initiatief inkomen inkoop inspectie instantie instelling instrument integratie inval inzet jaar jeugd
        jeugdzorg jongeren justitie kabinet kader kamer kandidaat kapitaal kern kernbom kernenergie kernkop kernmacht kernonderzeeer kernproef kernraket
        kernreactor kernstop kernwapen kind kinderopvang klacht klimaat klimaatverandering koers koning koninkrijk koop kosten kredieten krijgsmacht kunst
        kwaliteit land landbouw landschap leerling leger lening leraar letter leven leverancier levering lidstaat locatie loket loon lucht luchthaven
        luchtvaart luchtmacht maatregel maatschappij macht maand markt mens mensenrechten militair milieu minister ministerie misbruik misdaad missie moment
        monitor moord motie munitie museum natuur norm nota nummer object oliewinning omgeving onderhandeling onderhoud onderneming ondernemer onderwijs
        onderzoek onderzoeker ontwapening ontwikkeling oorlog oordeel opbrengst opdracht opleiding opslag opstelling opvang organisatie orgaan overheid
        overleg overzicht paragraaf parlement partij partner patient pensioen personeel persoon plaats plan plant platteland plicht politie pool positie post
        premie prestatie prijs principe procedure proces product productie programma project proliferatie protocol provincie punt raad raket
        rapport rapportage recht rechtbank rechter rechtsstaat regel regeling regering regio register regime reizen relatie resolutie risico rook route ruimte
        salaris samenleving samenwerking sanctie schade scheepvaart schip school schuld sector slachtoffer speler spoor sport staat stad stadium
        standpunt statuut stelling stelsel stem stemming stikstof stof straf strategie strijd strijdkracht student studie subsidie systeem
        taak taal tarief technologie tekort termijn terrein terreur terrorisme test toelage toerisme toeslag toets toezegging toezicht traject transport
        transparantie tribunaal uitgaven uitgifte uitkering uitstoot uitvoering universiteit vaccin vaccinatie veiligheid verantwoording verbod verdrag
        vereniging vergadering vergoeding vergunning verhouding verificatie verkeer verkiezing verklaring vernietiging verplichting verslag vervoer
        verzekering verzoek visie visserij vliegtuig vliegveld vlucht vluchteling voedsel voorstel voorwaarde voorziening vraag vrede vredesmissie vrijheid
        waarborg waarde wapen wapenbeheersing wapenexport wapenhandel water waterstof week welzijn wereld werk werkgelegenheid werkgever werknemer
        werkgroep wetenschap wetgeving wetsvoorstel wijk winkel woning woningbouw zaak zaken zeker zender ziekenhuis ziekte zitting zorg zorgverlener
        """);

    // What may stand between two parts: kernwapen|s|verdrag, burger|en|raad, regering|s-.
    private static readonly ImmutableArray<string> Links = ["", "s", "en", "n", "e"];

    /// <summary>The parts of a folded word in order; empty where the list does not make it up.</summary>
    public static ImmutableArray<string> Split(string word)
    {
        if (word.Length is < 2 * ShortestPart or > Longest || IsPart(word))
        {
            return [];
        }

        var parts = new List<string>(MostParts);
        return TrySplit(word, 0, parts) && parts.Count > 1 ? [.. parts] : [];
    }

    // The longest first part that leaves a rest of known words: "wapenexportbeleid" is wapenexport|beleid.
    private static bool TrySplit(string word, int start, List<string> parts)
    {
        if (start == word.Length || (parts.Count > 0 && IsPart(word[start..])))
        {
            if (start < word.Length)
            {
                parts.Add(word[start..]);
            }

            return true;
        }

        for (var end = word.Length - ShortestPart; end - start >= ShortestPart && parts.Count < MostParts - 1; end--)
        {
            if (Words.Contains(word[start..end]) && TryRest(word, start, end, parts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRest(string word, int start, int end, List<string> parts)
    {
        parts.Add(word[start..end]);
        foreach (var link in Links)
        {
            if (string.CompareOrdinal(word, end, link, 0, link.Length) == 0 && TrySplit(word, end + link.Length, parts))
            {
                return true;
            }
        }

        parts.RemoveAt(parts.Count - 1);
        return false;
    }

    // The last part may be inflected: kernwapen|verdragen.
    private static bool IsPart(string rest) => rest.Length >= ShortestPart && (Words.Contains(rest) || Stems.Value.Contains(DutchStems.Of(rest)));

    private static readonly Lazy<FrozenSet<string>> Stems = new(() => Words.Select(DutchStems.Of).ToFrozenSet());

    private static FrozenSet<string> ReadWords(string lines) =>
        lines.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
