using System.Collections.Frozen;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>
/// How common words are in letters and debates, roughly: a phrase is looked for by the word that the fewest sentences have. No result depends on it, only how soon a
/// sentence is passed over.
/// </summary>
internal static class CommonWords
{
    /// <summary>The commonest words and signs, in order.</summary>
    private static readonly FrozenDictionary<string, int> Ranks = """
        . , de het dat van ik en een is in die te op we ook niet voor met er om zijn aan over maar dan als : minister voorzitter dit hebben heer u wat wel daar bij nog of naar kan
        mevrouw gaat kunnen deze heeft je heb worden motie kamer dus wordt heel zo al door vraag tot nu gaan doen mijn wij geen moeten moet meer mij zou mensen wil ze hier hoe veel
        uit goed was staatssecretaris dank want hij nr maken zij waar echt even jaar zal komen willen ben andere vragen zeggen ons toch denk nederland gewoon kabinet omdat iets mee
        zoals staat ga komt ja stuk mogelijk vind alle uw zich hun onze nodig natuurlijk moment alleen graag eerste elkaar laten kijken tweede orde regering had weet onder zorgen
        zien weer tegen gezegd amendement zelf geven nieuwe debat dag krijgt eigenlijk zegt termijn eens brief zitten volgens twee krijgen verder ten aantal houden zaken onderzoek
        binnen geld manier geval gehoord wet antwoord daarom hoop zit mag hele tijd weten altijd volgende staan gedaan toe waarom haar na anders blijven af laat zorg daarmee grote
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select((word, at) => (word, at + 1)).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    /// <summary>The share of a word among all words of a text, roughly: the tenth is as common as a tenth of the first; of the others long ones are rarer than short ones.</summary>
    public static double ShareOf(string word) => Ranks.TryGetValue(word, out var rank) ? 0.1 / rank : 0.004 * Math.Pow(2, -word.Length);
}
