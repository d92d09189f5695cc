using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Less usual ways of saying what the readers know, and near misses of them: each is a mistake that was made once.</summary>
public sealed class OtherFormsTests
{
    [Theory]
    [InlineData("«verzoekt de regering te onderzoeken of de brug breder kan», en «de uitkomst daarvan in mei met de Kamer te delen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering een plan voor de sluis op te stellen» en «dat plan vóór het debat aan de Kamer te zenden»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering afspraken te maken», «deze afspraken op te nemen in het convenant» en «de Kamer daarover te informeren»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering met voorstellen te komen om de regeling te verlengen», «daarbij een budget voor dorpen te reserveren» en «de Kamer in mei te informeren»,\nen gaat over tot de orde van de dag.")]
    public void MarksAnActThatLooksBack(string marked) => Said.Check("dictum", marked);

    [Theory]
    [InlineData("«Zoals uw Kamer weet, ga ik niet in op individuele strafzaken».")]
    [InlineData("«Het is niet aan mij als minister om uitlatingen te doen over individuele gevallen».")]
    [InlineData("«De namen van de bedrijven kan ik niet noemen, want het toezicht loopt nog».")]
    [InlineData("«Over de vraag of hij is uitgezet, laat ik mij niet uit».")]
    [InlineData("«Ik voeg daar om veiligheidsredenen niets aan toe».")]
    [InlineData("«Welke dorpen dat zijn, maak ik met het oog op hun veiligheid niet bekend».")]
    [InlineData("«De geheimhoudingsplicht staat eraan in de weg dat ik inga op deze onderneming».")]
    [InlineData("«Om toezichtsvertrouwelijke redenen kan ik de brief niet verstrekken».")]
    [InlineData("De lijst is opgevraagd. «Die ga ik niet geven, want de gesprekken zijn vertrouwelijk».")]
    [InlineData("«De stukken bevatten concurrentiegevoelige gegevens, reden waarom ik ze niet verstrek».")]
    [InlineData("«Op deze zaak kan ik niet reageren omdat het beroep nog loopt».")]
    [InlineData("«Daarover kan ik, gegeven de afspraken die we binnen de NAVO hebben gemaakt, niets zeggen».")]
    [InlineData("«Ook dat bevestig of ontken ik niet».")]
    [InlineData("«U weet dat ik niet op individuele gevallen in kan gaan».")]
    [InlineData("«Tijdstippen van vervoer worden uit beveiligingsoverwegingen nooit bekendgemaakt».")]
    [InlineData("«Namen en nummers geef ik hier niet».")]
    [InlineData("«Ik ga niet in op de informatie-uitwisseling binnen de driehoek».")]
    [InlineData("Uw Kamer is hierover op 11 maart vertrouwelijk geïnformeerd.")]
    [InlineData("Er zijn moties ingediend waarop ik niet meer mondeling kon reageren.")]
    [InlineData("De leden vragen of de cijfers vertrouwelijk kunnen worden verstrekt.")]
    [InlineData("Ik zal de stukken morgen ter vertrouwelijke inzage bij de griffie leggen.")]
    [InlineData("De cijfers zijn niet beschikbaar en kan ik dus niet geven.")]
    public void MarksRefusals(string marked) => Said.Check("non-disclosure", marked);

    [Theory]
    [InlineData("«Ik kom hier zo spoedig mogelijk op terug».")]
    [InlineData("«Ik zal de vragen zo spoedig mogelijk beantwoorden».")]
    [InlineData("«Het wetsvoorstel zal ik in de loop van 2026 bij uw Kamer indienen».")]
    [InlineData("«Met de sector ga ik op korte termijn in gesprek over de tarieven».")]
    [InlineData("«Ik ben bereid met de gemeente te overleggen, en zal u daar in het jaarverslag over berichten».")]
    [InlineData("«De resultaten verwacht ik rond de jaarwisseling met u te kunnen delen».")]
    [InlineData("«Ik hoop uw Kamer in juni te kunnen informeren».")]
    [InlineData("«Voor het eind van het jaar treft u de resultaten aan in een brief».")]
    [InlineData("«Mijn ambtgenoot van Financiën zal uw Kamer hierover apart informeren».")]
    [InlineData("«Zodra hierover meer bekend is, laat ik dat weten».")]
    [InlineData("Wilt u de Kamer dan inlichten? «Dat zal ik doen».")]
    [InlineData("De voorzitter:\nDe minister.\n\nMinister Jansen:\n«Dat zoek ik uit».")]
    [InlineData("De voorzitter:\nDe minister.\n\nMinister Jansen:\n«Toegezegd».")]
    [InlineData("De voorzitter:\nDe minister.\n\nMinister Jansen:\n«Ik laat mevrouw De Boer voor 1 september weten wat eruit komt».")]
    [InlineData("Mevrouw De Boer (SP):\nWanneer komt die brief?\n\nMinister Jansen:\n«Die komt voor het kerstreces».\n\nDe voorzitter:\nDank.")]
    [InlineData("De Eerste Kamer heeft het wetsvoorstel op 17 december zonder stemming aanvaard.")]
    [InlineData("Op verzoek van de commissie ga ik in op het bericht dat de brug dicht is.")]
    [InlineData("De leden vragen of de staatssecretaris kan toezeggen dat de Kamer wordt geïnformeerd.")]
    [InlineData("De regio beslist daar in maart over en ik ga het dus ook niet beloven.")]
    [InlineData("Dit stuk kan alleen vertrouwelijk aan de Kamer worden verstrekt.")]
    [InlineData("Mijn oordeel treft u aan in mijn brief van 8 februari.")]
    [InlineData("De Europese Commissie komt in het najaar met een voorstel.")]
    [InlineData("Met deze verzamelbrief informeer ik u over de voortgang.")]
    [InlineData("«Het verslag van de Raad gaat u zo spoedig mogelijk toe».")]
    [InlineData("«De inspectie schrijft een rapport, waarna ik het uw Kamer toestuur».")]
    [InlineData("«Ik blijf dat elk half jaar doen».")]
    [InlineData("«Ik kan uw Kamer de toezegging doen dat ik een overzicht meestuur».")]
    [InlineData("«Ik stuur u in mei een brief» en «ik informeer u in juni over de kosten».")]
    public void MarksPromises(string marked) => Said.Check("promise", marked);

    [Theory]
    [InlineData("Minister Jansen:\n«Als de gemeenten zelf beslissen of zij meedoen, dan kan ik deze motie oordeel Kamer geven».", "oordeel-kamer")]
    [InlineData("Minister Jansen:\nDe motie op stuk nr. 3. «Ik kan niet anders dan haar ontraden».", "ontraden")]
    [InlineData("Minister Jansen:\nDe motie op stuk nr. 3. «Dat is aan de gemeente; ontraden».", "ontraden")]
    [InlineData("Minister Jansen:\nDe motie op stuk nr. 3. «Dan is het oordeel ontijdig».", "ontijdig")]
    [InlineData("Minister Jansen:\nDe motie op stuk nr. 3. «Ja, overbodig».", "overbodig")]
    [InlineData("Minister Jansen:\n«De motie op stuk nr. 3 is een spreekt-uitmotie; daar ga ik niet over».", "geen")]
    [InlineData("Minister Jansen:\n«Als mevrouw De Boer het woord \"alle\" schrapt, kan ik de motie oordeel Kamer geven; in de huidige vorm moet ik haar ontraden».", "ontraden-tenzij-gewijzigd")]
    [InlineData("Minister Jansen:\nDe motie op stuk nr. 3. «In deze vorm is die niet uitvoerbaar en dus ontraden. Als de heer Visser \"alle\" schrapt, wordt het oordeel Kamer».", "ontraden-tenzij-gewijzigd")]
    [InlineData("Minister Jansen:\nOver enkele moties heb ik nog geen oordeel gegeven.", null)]
    [InlineData("Minister Jansen:\nAls die motie het karakter krijgt van een verbod, zal ik haar ontraden.", null)]
    public void MarksAppreciations(string marked, string? value)
    {
        Said.Check("appreciation", marked);
        Assert.Equal(value, Said.All<Appreciatie>(Marked.Off(marked)) is [var one] ? one.Value : null);
    }

    [Theory]
    [InlineData("«De motie werd door uw Kamer verworpen, met 71 stemmen voor en 79 stemmen tegen».", "verworpen")]
    [InlineData("«36 200-XV, nr. 61 (Jansen) over werk: verworpen, 70 voor, 80 tegen (hoofdelijk)».", "verworpen")]
    [InlineData("«De Eerste Kamer heeft het wetsvoorstel op 15 oktober 2024 als hamerstuk afgedaan».", "aangenomen")]
    [InlineData("«De motie-Jansen (Kamerstuk 34 681, nr. 49) haalde geen meerderheid».", "verworpen")]
    [InlineData("«Op 12 maart heeft uw Kamer ingestemd met de motie-Jansen».", "aangenomen")]
    [InlineData("«Bij de behandeling werd het amendement-Jansen aanvaard».", "aangenomen")]
    [InlineData("«De wet is met een ruime meerderheid aangenomen».", "aangenomen")]
    public void MarksVotes(string marked, string result)
    {
        Said.Check("vote", marked);
        Assert.Equal(result, Said.One<Stemming>(Marked.Off(marked)).Result);
    }

    [Theory]
    [InlineData("«Aan de motie-Jansen wordt uitvoering gegeven; een eerste gesprek is gevoerd».", "in-progress")]
    [InlineData("«Ook is in lijn met de motie-Jansen het aantal plaatsen verhoogd».", "executed")]
    [InlineData("«In mijn brief van 20 augustus heb ik u gemeld hoe aan deze motie uitvoering is gegeven».", "executed")]
    [InlineData("«Met zijn tweede motie zijn we bezig».", "in-progress")]
    [InlineData("Wat is er met de motie-Jansen gebeurd? «Die is uitgevoerd».", "executed")]
    [InlineData("Motie-Jansen (36200, nr. 12): «verwerkt in het plan».", "executed")]
    [InlineData("«Langs deze weg voldoe ik aan de motie-Jansen».", "executed")]
    [InlineData("«Het is niet gelukt om de motie-Jansen uit te voeren».", "not-executed")]
    [InlineData("«De motie-Jansen over apotheken volg ik niet op».", "not-executed")]
    [InlineData("«Het kabinet werkt de motie-Jansen uit in het wetsvoorstel».", "in-progress")]
    [InlineData("«De motie-Jansen wordt in die agenda verwerkt».", "in-progress")]
    [InlineData("«De motie-Jansen raakt aan de bevoegdheid van een ander; deze heeft laten weten er geen uitvoering aan te geven».", "not-executed")]
    [InlineData("Het lid Visser vindt dat de motie niet is uitgevoerd.", null)]
    [InlineData("De motie-Jansen is ontijdig, want het onderzoek wordt in mei afgerond.", null)]
    public void MarksExecutions(string marked, string? stance)
    {
        Said.Check("execution", marked);
        Assert.Equal(stance, Said.All<Uitvoering>(Marked.Off(marked)) is [var one] ? one.Stance : null);
    }

    [Theory]
    [InlineData("«LTO Nederland stelt dat de kosten te hoog zijn».")]
    [InlineData("«Waarnemers melden dat er journalisten zijn opgepakt».")]
    [InlineData("«Frankrijk is van mening dat de afspraken anders moeten».")]
    [InlineData("«De Israëlische regering ontkent dat».")]
    [InlineData("«Het IMF gaat uit van een groei van 1,2 procent».")]
    [InlineData("Nederland stelt dat de kosten te hoog zijn.")]
    public void MarksClaims(string marked) => Said.Check("claim", marked);

    [Theory]
    [InlineData("«Op 7 oktober 2024 heeft het Koninkrijk der Nederlanden de akte van bekrachtiging van het Protocol inzake de handel in tabak nedergelegd».")]
    [InlineData("«In februari 2024 hebben drie landen aangekondigd het Verdrag van Ottawa te zullen opzeggen».")]
    [InlineData("Wij spreken over het Verdrag van Faro. «Brazilië heeft het verdrag als eerste bekrachtigd, op 30 januari 2024».")]
    public void MarksTreatyEvents(string marked) => Said.Check("treaty-event", marked);
}
