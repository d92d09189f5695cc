using System.Collections.Frozen;
using Stavaza.Search;

namespace Stavaza.Linking;

/// <summary>
/// The words that carry what a text is about: longer words without those of every letter and motion, compared by what their inflections share. Whether two texts speak
/// of the same is told by the words that they share, and shown with them.
/// </summary>
internal sealed class ContentWords
{
    private const int Shortest = 5;

    /// <summary>A stem of so many letters that begins another is the same matter: meldpunt, meldpuntmedewerkers.</summary>
    private const int Telling = 6;

    /// <summary>Words of procedure, and words so general that they tell of nothing: they stand in any motion and any letter.</summary>
    private static readonly FrozenSet<string> Empty = Stems("""
        aangaande aangenomen aanleiding aanpak aantal achten afgedaan afgelopen alsmede alsnog andere anders basis beeld beleid belang belangrijk bericht beschouw beschouwen betrekken betrekking betreft
        betreffende binnen blijven blijft bovendien brief brieven conform daaraan daarbij daardoor daarin daarmee daarnaast daarom daarop daarover daartoe daarvan daarvoor december deels derde dergelijke
        dienen dient doen doet eerder eerdere eerste eigen elkaar enkele februari gaande gedaan gegeven gehele gehoor geeft gelet gemaakt genoemde genomen gericht geven gevolg gevraagd geweest gezien
        goede graag hebben heeft hiermee hieraan hierbij hierdoor hierin hierover hiertoe hiervan hiervoor houden huidige ieder immers inclusief inmiddels invulling inzake inzet januari juist kabinet kader kamer
        kamerbrief kamerstuk kamerstukken kenmerk komen komende komt krijgen kunnen laten leden liggen lopende maart maken manier mate mede medio meer meest mensen middels minister ministerie ministers
        mogelijk mogelijke mogelijkheden moment moties motie moeten naast nadere nader nederland nederlandse nemen neemt nieuwe nodig november oktober onder onderdeel ongeveer oproep orde opdracht
        overeenkomstig overheid passende periode plaats plaatsvinden punten reden regeling regering reeds rekening richting samen september slechts sinds staat staatssecretaris steeds stellen stelt stuk
        stukken teneinde tevens thans tijdens toegezegd toezegging tussen tweede uitgevoerd uitvoeren uitvoering uiterlijk vanaf vanuit vanwege verder verdere verschillende vervolg vervolgens verzocht
        verzoek verzoeken verzoekt voeren voldaan voldoen volgende volgens voorzitter voorstel vorig vorige vragen vraagt vroeg waaraan waarbij waardoor waarin waarmee waarom waarop waarover waartoe
        waarvan waarvoor wanneer welke wens wenst wijze willen worden wordt werden zaken zodat zoals zodanig zorgen zullen zijnde bezig bereid betrokken maatregelen maatregel jaarlijks jaren weken maanden
        informeren informeer geïnformeerd rapporteren gerapporteerd sturen gestuurd toesturen melden
        """);

    private readonly Dictionary<string, string> _written;

    private ContentWords(Dictionary<string, string> written) => _written = written;

    /// <summary>How many different words there are.</summary>
    public int Count => _written.Count;

    public static ContentWords Of(string text)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && char.IsLetter(text[at + length]))
            {
                length++;
            }

            if (length >= Shortest && DutchStems.Of(text.Substring(at, length).ToLowerInvariant()) is var stem && !Empty.Contains(stem))
            {
                written.TryAdd(stem, text.Substring(at, length));
            }

            at += length + 1;
        }

        return new(written);
    }

    /// <summary>The words of this text that the other has as well, as written here, in order.</summary>
    public IReadOnlyList<string> SharedWith(ContentWords other) => [.. _written.Where(word => other.Has(word.Key)).Select(word => word.Value)];

    /// <summary>The words of this text that none of the others has: what tells it apart from them.</summary>
    public ContentWords Without(IEnumerable<ContentWords> others)
    {
        var all = others.ToList();
        return new(_written.Where(word => !all.Exists(other => other.Has(word.Key))).ToDictionary(StringComparer.Ordinal));
    }

    private bool Has(string stem) =>
        _written.ContainsKey(stem) || (stem.Length >= Telling && _written.Keys.Any(own => own.StartsWith(stem, StringComparison.Ordinal)
            || (own.Length >= Telling && stem.StartsWith(own, StringComparison.Ordinal))));

    private static FrozenSet<string> Stems(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(DutchStems.Of).ToFrozenSet(StringComparer.Ordinal);
}
