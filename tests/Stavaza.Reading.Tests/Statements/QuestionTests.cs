namespace Stavaza.Reading.Tests.Statements;

/// <summary>Questions, their answers, and what became of them.</summary>
public sealed class QuestionTests
{
    [Theory]
    [InlineData("Vraag 1\nKlopt het dat de brug dicht is?\n\nAntwoord 1\nJa.", "\"number\":1")]
    [InlineData("Vraag 2a\nKlopt het dat de brug dicht is?", "\"part\":\"a\"")]
    [InlineData("Vragen 2 en 3\nKlopt het dat de brug dicht is?", "\"number\":2")]
    [InlineData("1. Bent u bekend met het bericht over de brug?\n2. Wat is uw reactie?\n", "\"number\":2")]
    [InlineData("1\nBent u bekend met het bericht over de brug?\n\n2\nWat is uw reactie?\n", "\"number\":2")]
    [InlineData("Vraag 4: Wat is uw reactie?", "\"number\":4")]
    [InlineData("4 a) Wat is uw reactie?", "\"part\":\"a\"")]
    public void NumbersAQuestionAsTheTextDoes(string text, string expected) => Assert.Contains(Said.Marks(text), mark => mark.Element.Type == "question" && Said.Json(mark.Element).Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("De brug is dicht.")]
    public void LeavesWhatAsksNothing(string text) => Assert.DoesNotContain(Said.Marks(text), mark => mark.Element.Type == "question");

    [Theory]
    [InlineData("Antwoord 1\nJa, de brug is dicht.", "\"number\":1")]
    [InlineData("Antwoord op vraag 2\nDe brug is dicht.", "\"number\":2")]
    [InlineData("Antwoord op de vragen 2, 3 en 5\nDe brug is dicht.", "\"numbers\":[2,3,5]")]
    [InlineData("Antwoorden 1 t/m 4:\nDe brug is dicht.", "\"numbers\":[1,2,3,4]")]
    [InlineData("Antwoorden op de vragen 3 tot en met 5\nDe brug is dicht.", "\"numbers\":[3,4,5]")]
    [InlineData("Antwoord vraag 3\nDe brug is dicht.", "\"number\":3")]
    [InlineData("Antwoord 2a\nDe brug is dicht.", "\"part\":\"a\"")]
    [InlineData("Antwoord op vragen 1 en 2: Ja.", "\"numbers\":[1,2]")]
    [InlineData("Vraag 3: Klopt dit? Antwoord: Ja, dit klopt.", "\"number\":3")]
    [InlineData("Antwoord 5\nZie het antwoord op vraag 4.", "\"see\":[4]")]
    [InlineData("Antwoord 6\nIk verwijs u naar mijn antwoord op de vragen 2 en 3.", "\"see\":[2,3]")]
    [InlineData("Antwoord 7\nZie antwoord vraag 1.", "\"see\":[1]")]
    [InlineData("2. Wat is uw reactie?\nAntwoord\nIk betreur dit.", "\"number\":2")]
    [InlineData("Vraag 3 kan ik bevestigend beantwoorden.", "\"number\":3")]
    [InlineData("Het antwoord op vraag 6 luidt ontkennend.", "\"number\":6")]
    public void GivesAnAnswerItsQuestions(string text, string expected) => Assert.Contains(Said.Marks(text), mark => mark.Element.Type == "answer" && Said.Json(mark.Element).Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Het antwoord op deze vraag volgt in mei.")]
    [InlineData("Zijn antwoord op het verzoek kwam laat.")]
    public void LeavesWhatAnswersNothing(string text) => Assert.DoesNotContain(Said.Marks(text), mark => mark.Element.Type == "answer");

    [Theory]
    [InlineData("Deze vraag kan ik niet beantwoorden.", "\"unanswered\"")]
    [InlineData("Op deze vraag kan ik geen antwoord geven.", "\"unanswered\"")]
    [InlineData("De vragen zijn nog niet beantwoord.", "\"unanswered\"")]
    [InlineData("Bij brief van 4 mei 2024 zijn de vragen beantwoord.", "\"2024-05-04\"")]
    [InlineData("De vragen van het lid Jansen heb ik op 4 mei 2024 beantwoord.", "\"2024-05-04\"")]
    [InlineData("Op 3 april heeft het kabinet de vragen van de leden Jansen en Smit beantwoord.", "\"answered\"")]
    [InlineData("Vraag 3 is beantwoord onder vraag 2.", "\"shared\"")]
    [InlineData("De vragen 2 en 3 worden gezamenlijk beantwoord.", "\"shared\"")]
    [InlineData("Gelet op hun samenhang beantwoord ik de vragen 4 en 5 tezamen.", "\"shared\"")]
    [InlineData("Voor het antwoord op vraag 6 verwijs ik naar het antwoord op vraag 5.", "\"shared\"")]
    [InlineData("De antwoorden op de schriftelijke vragen zijn op 4 mei 2024 aan de Kamer gezonden.", "\"2024-05-04\"")]
    [InlineData("Op de vragen van het lid Smit is nog geen antwoord ontvangen.", "\"unanswered\"")]
    [InlineData("Vraag 4 is niet beantwoord.", "\"unanswered\"")]
    [InlineData("Vraag 11 en 12 beantwoord ik in een afzonderlijke brief.", "\"elsewhere\"")]
    [InlineData("Vraag 7 is door de indiener ingetrokken.", "\"withdrawn\"")]
    [InlineData("De vragen 5 en 6 zijn doorgeleid naar de minister van Financiën.", "\"forwarded\"")]
    [InlineData("Op de vragen over de brug is nog niet ingegaan.", "\"unanswered\"")]
    [InlineData("Hierbij treft u de antwoorden aan op de vragen van het lid Jansen.", "\"answered\"")]
    public void TellsWhatBecameOfQuestions(string text, string expected) => Assert.Contains(Said.Marks(text), mark => mark.Element.Type == "answer-status" && Said.Json(mark.Element).Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ik zal uw vragen voor 1 mei beantwoorden.")]
    [InlineData("Kunt u deze vragen beantwoorden?")]
    [InlineData("Kunnen de vragen 2 en 3 gezamenlijk worden beantwoord?")]
    [InlineData("Hij vroeg of de vragen zijn beantwoord.")]
    [InlineData("Zodra de vragen zijn beantwoord, volgt een debat.")]
    public void LeavesWhatTellsOfNoAnswer(string text) => Assert.DoesNotContain(Said.Marks(text), mark => mark.Element.Type == "answer-status");
}
