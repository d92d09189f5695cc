using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The states and unions of states that are parties to treaties, by their Dutch names.</summary>
internal static class Staten
{
    public static readonly WordSet Names = new("""
        afghanistan albanië algerije andorra angola argentinië armenië australië azerbeidzjan bahama's bahrein bangladesh barbados belarus belgië belize benin bhutan bolivia
        bosnië botswana brazilië brunei bulgarije burundi cambodja canada chili china colombia comoren congo costa-rica cuba cyprus denemarken djibouti dominica duitsland
        ecuador egypte eritrea estland eswatini ethiopië fiji filipijnen finland frankrijk gabon gambia georgië ghana grenada griekenland guatemala guinee guyana haïti honduras
        hongarije ierland ijsland india indonesië irak iran israël italië ivoorkust jamaica japan jemen jordanië kaapverdië kameroen kazachstan kenia kirgizië kiribati koeweit
        kosovo kroatië laos lesotho letland libanon liberia libië liechtenstein litouwen luxemburg madagaskar malawi maldiven maleisië mali malta marokko mauritanië mauritius
        mexico moldavië monaco mongolië montenegro mozambique myanmar namibië nauru nederland nepal nicaragua niger nigeria niue noord-korea noord-macedonië noorwegen oeganda
        oekraïne oezbekistan oman oostenrijk pakistan palau palestina panama paraguay peru polen portugal qatar roemenië rusland rwanda samoa saoedi-arabië senegal servië
        seychellen sierra singapore slovenië slowakije soedan somalië spanje suriname syrië tadzjikistan tanzania thailand togo tonga trinidad tsjaad tsjechië tunesië turkije
        turkmenistan tuvalu uruguay vanuatu vaticaanstad venezuela vietnam zambia zimbabwe zuid-afrika zuid-korea zuid-soedan zweden zwitserland
        amerika vs vk eu koninkrijk washington moskou kremlin
        """);

    /// <summary>The state named at a word and the word after it; null where none is.</summary>
    public static (string Name, int End)? At(Prose prose, int at)
    {
        if (prose.Is(at, "verenigde") && prose.Is(at + 1, "staten"))
        {
            return ("VS", at + 2);
        }

        if (prose.Is(at, "verenigd") && prose.Is(at + 1, "koninkrijk"))
        {
            return ("VK", at + 2);
        }

        if (prose.Is(at, "europese") && prose.Is(at + 1, "unie"))
        {
            return ("EU", at + 2);
        }

        if (!prose.IsIn(at, Names) || char.IsLower(prose[at][0]))
        {
            return null;
        }

        return (prose.Is(at, "koninkrijk") ? "Nederland" : prose.Quote(at, at + 1), at + 1);
    }
}
