namespace Stavaza.Reading.Tests.Statements;

/// <summary>What is read and what is not, a line each. A line without marks is a near miss.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\nconstaterende dat het stil is;\n«verzoekt de regering de bruggen te schilderen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\n«spreekt uit dat water nat is»,\nen gaat over tot de orde van de dag.")]
    [InlineData("constaterende dat een eerdere motie de regering verzoekt om haast te maken;\n«roept het kabinet op door te werken»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering een plan te maken» en «de Kamer daarover te informeren»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering maatregelen te nemen om lekkage te voorkomen en droogte te bestrijden»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«verzoekt de regering de brug te openen», «de tol te verlagen» en «de sluis te herstellen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("«roept de regering op om de brug te openen», en «verzoekt de regering dit snel te doen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\n«stelt voor een commissie in te stellen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\n«dringt er bij de regering op aan de brug te schilderen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\n«geeft de regering in overweging de brug te openen»,\nen gaat over tot de orde van de dag.")]
    [InlineData("Hij verzoekt de buren stil te zijn.")]
    [InlineData("Het kabinet spreekt zich uit voor rust.")]
    public void MarksEachRequestedAct(string marked) =>
        Said.Check("dictum", marked);

    [Theory]
    [InlineData("De Kamer,\n«gehoord de beraadslaging»,\n«constaterende dat het stil is»;\n«van mening dat stilte goed is»;\nverzoekt de regering te zwijgen,\nen gaat over tot de orde van de dag.")]
    [InlineData("Gezien de toestand blijft het kabinet voorzichtig.")]
    [InlineData("Gelet op het weer blijven wij binnen.")]
    public void MarksConsiderations(string marked) => Said.Check("consideration", marked);

    [Theory]
    [InlineData("«Ik zeg toe dat ik het laat uitzoeken».")]
    [InlineData("«Ik zal uw Kamer voor de zomer informeren over de dijken».")]
    [InlineData("«Het kabinet stuurt uw Kamer binnenkort een brief».")]
    [InlineData("«De Kamer ontvangt in het najaar een overzicht».")]
    [InlineData("«De Kamer wordt in mei geïnformeerd».")]
    [InlineData("«De minister komt voor het kerstreces met een brief over de tol».")]
    [InlineData("«U kunt de resultaten in mei tegemoetzien».")]
    [InlineData("«Ik ben voornemens uw Kamer voor het einde van het jaar te informeren».")]
    [InlineData("«Ik streef ernaar uw Kamer voor het zomerreces te informeren».")]
    [InlineData("«Een kabinetsreactie volgt in het voorjaar».")]
    [InlineData("«Ik doe uw Kamer deze analyse in het voorjaar toekomen».")]
    [InlineData("«Ik ga met de sector in gesprek en koppel dat terug aan uw Kamer».")]
    [InlineData("«De planning is dat de Kamer in september een brief ontvangt».")]
    [InlineData("«Ik zal ervoor zorgen dat de Kamer voor het debat een brief ontvangt».")]
    [InlineData("Hieruit volgt dat het rapport voor de zomer klaar moest zijn.")]
    [InlineData("Het past nu niet om te komen met een brief aan de Kamer.")]
    [InlineData("In reactie op de motie-Jansen bericht ik u dat de brug open is.")]
    [InlineData("U heeft het rapport in mei ontvangen.")]
    [InlineData("Ik zeg dit niet toe.")]
    [InlineData("Dat kan ik niet toezeggen.")]
    [InlineData("Zegt de minister toe dat hij schrijft?")]
    [InlineData("Kunt u de Kamer voor de zomer informeren?")]
    [InlineData("Hierbij stuur ik uw Kamer het verslag.")]
    [InlineData("Met deze brief informeer ik uw Kamer over de dijken.")]
    [InlineData("Ik heb uw Kamer vorig jaar geïnformeerd over de dijken.")]
    [InlineData("Daar kom ik zo meteen op terug.")]
    [InlineData("De vraag is of ik dat kan toezeggen.")]
    [InlineData("verzoekt de regering de Kamer voor mei te informeren,\nen gaat over tot de orde van de dag.")]
    [InlineData("Het lid Jansen (XYZ):\nIk zal de Kamer verrassen met een brief.")]
    public void MarksPromises(string marked) => Said.Check("promise", marked);

    [Theory]
    [InlineData("«Dat kan ik niet toezeggen».")]
    [InlineData("«Ik doe hierover geen toezegging».")]
    [InlineData("Dat zeg ik graag toe.")]
    public void MarksWhatIsNotPromised(string marked) => Said.Check("no-promise", marked);

    [Theory]
    [InlineData("«Zoals toegezegd in het debat van mei volgt hierbij het overzicht».")]
    [InlineData("«De minister heeft toegezegd dat hij belt».")]
    [InlineData("Ik zeg toe dat ik bel.")]
    public void MarksMentionsOfPromises(string marked) => Said.Check("promise-reference", marked);

    [Theory]
    [InlineData("«Hiermee beschouw ik de toezegging als afgedaan».")]
    [InlineData("De toezegging staat nog open.")]
    public void MarksPromisesThatAreKept(string marked) => Said.Check("promise-fulfilled", marked);

    [Theory]
    [InlineData("«Deze motie ontraad ik».")]
    [InlineData("«De motie op stuk nr. 7 krijgt oordeel Kamer».")]
    [InlineData("«Ik laat het oordeel over deze motie aan de Kamer».")]
    [InlineData("«Deze motie is ontijdig».")]
    [InlineData("«Ik verzoek de indiener om de motie aan te houden».")]
    [InlineData("Ik twijfel of ik deze motie zou ontraden.")]
    [InlineData("Waarom ontraadt u deze motie?")]
    [InlineData("Dat deel van de motie is overbodig.")]
    public void MarksAppreciations(string marked) => Said.Check("appreciation", marked);

    [Theory]
    [InlineData("«Ik constateer dat de leden van de fracties van ABC en XYZ voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is aangenomen».")]
    [InlineData("«De Tweede Kamer heeft het wetsvoorstel met algemene stemmen aangenomen».")]
    [InlineData("«De Eerste Kamer aanvaardde het voorstel zonder stemming».")]
    [InlineData("Alle landen stemden in met de oprichting van een werkgroep.")]
    [InlineData("De aangenomen motie vraagt om spoed.")]
    public void MarksVotes(string marked) => Said.Check("vote", marked);

    [Theory]
    [InlineData("«Met deze brief geeft het kabinet uitvoering aan de motie-Jansen».")]
    [InlineData("«De motie-Jansen is hiermee afgedaan».")]
    [InlineData("«Hiermee wordt de motie De Hoop als afgedaan beschouwd».")]
    [InlineData("«Het kabinet voert de motie-Jansen niet uit».")]
    [InlineData("«Ik zie af van uitvoering van de motie-Jansen».")]
    [InlineData("«De motie-Jansen wordt meegenomen in de evaluatie van de brug».")]
    [InlineData("De motie-Jansen vraagt om een onderzoek. «Met dit rapport is hieraan voldaan».")]
    [InlineData("«Zoals verzocht in de motie-Jansen, heb ik laten onderzoeken of de brug kan blijven».")]
    [InlineData("Als de motie wordt uitgevoerd, stijgt de prijs.")]
    [InlineData("De motie vraagt om uitvoering te geven aan het advies.")]
    [InlineData("De motie-Jansen moet worden uitgevoerd.")]
    [InlineData("Hoe geeft u uitvoering aan de motie-Jansen?")]
    [InlineData("Naar aanleiding van de motie-Jansen sprak ik met de buren.")]
    [InlineData("Ik hoop dat de motie wordt uitgevoerd.")]
    public void MarksExecutions(string marked) => Said.Check("execution", marked);

    [Theory]
    [InlineData("«Over aantallen kunnen vanwege de veiligheid geen mededelingen worden gedaan».")]
    [InlineData("«Ik kan niet ingaan op individuele gevallen».")]
    [InlineData("«Het kabinet doet daarover geen uitspraken».")]
    [InlineData("De openheid wordt begrensd door geheimhouding.")]
    [InlineData("Ik ga graag in op uw vraag.")]
    public void MarksWhatIsNotDisclosed(string marked) => Said.Check("non-disclosure", marked);

    [Theory]
    [InlineData("Getekend «[Ondertekenaar 2]» en «[naam]».")]
    [InlineData("Zie de noot [1] en het vervolg [...].")]
    public void MarksWhatATemplateLeft(string marked) => Said.Check("placeholder", marked);

    [Theory]
    [InlineData("«In 2019 is het INF-verdrag opgezegd».")]
    [InlineData("«Japan bekrachtigde het kernstopverdrag op 8 juli 1997».")]
    [InlineData("Wij steunen initiatieven die bijdragen aan de inwerkingtreding van het kernstopverdrag.")]
    [InlineData("De huur is in 2019 opgezegd.")]
    public void MarksWhatBefallsTreaties(string marked) => Said.Check("treaty-event", marked);

    [Theory]
    [InlineData("«Nederland steunt het voorstel».")]
    [InlineData("«Het kabinet zet zich in voor schone lucht».")]
    [InlineData("De gemeente steunt het voorstel.")]
    [InlineData("Steunt Nederland het voorstel?")]
    public void MarksPositions(string marked) => Said.Check("position", marked);

    [Theory]
    [InlineData("«Volgens deskundigen daalt het water».")]
    [InlineData("«Frankrijk verwacht dat het debat lang duurt».")]
    [InlineData("Het water daalt.")]
    public void MarksClaimsOfOthers(string marked) => Said.Check("claim", marked);

    [Theory]
    [InlineData("«De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord».")]
    [InlineData("De vragen zijn binnen de termijn beantwoord.")]
    public void MarksDelays(string marked) => Said.Check("delay-notice", marked);
}
