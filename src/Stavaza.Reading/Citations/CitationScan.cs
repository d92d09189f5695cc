using Stavaza.Reading.Citations.Addresses;
using Stavaza.Reading.Citations.Begroting;
using Stavaza.Reading.Citations.Brieven;
using Stavaza.Reading.Citations.Europa;
using Stavaza.Reading.Citations.Internationaal;
using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Citations.Kenmerken;
using Stavaza.Reading.Citations.Moties;
using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Citations.RaadVanState;
using Stavaza.Reading.Citations.Rechtspraak;
using Stavaza.Reading.Citations.Wetgeving;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>
/// One pass over the text. Two searches run side by side: for words that begin a citation, and for numbers. At each place that they give, the
/// readers of that word or number try in turn; what is read is passed over, so that a number inside a citation is no candidate again.
/// </summary>
internal static class CitationScan
{
    private static readonly WordSearch Words = new(
        [
            "kamerst", "kst", "dossier", "wetsvoorstel", "Tweede Kamer", "Eerste Kamer", "kenmerk", "referentie", "artikel", "article", "art.", "artt", "brie", "schrijven", "verzoek",
            "nr.", "nrs", "Handelingen", "Hand.", "Aanhangsel", "motie", "Stb", "Staatsblad", "Trb", "Tractatenblad", "Stcrt", "Staatscourant", "ECLI", "LJN", "CELEX", "COM", "SWD", "SEC", "JOIN",
            "PbE", "Pb ", "OJ ", "Publicatieblad", "verordening", "regulation", "richtlijn", "directive", "besluit", "beschikking", "decision", "aanbeveling", "resoluti",
            "kabinetsmissive", "http", "officielebek", "tweedekamer.nl", "wetten.overheid", "europa.eu", "h-tk", "h-ek", "blg-", "idem", "ibid", "t.a.p.", "UNSCR ", "ref.",
        ]);

    public static void Run(Findings found)
    {
        var text = found.Text.AsSpan();
        var at = 0;
        var (word, number) = (Words.Next(text, 0), NextNumber(text, 0));
        while (Math.Min(word, number) < text.Length)
        {
            var place = Math.Min(word, number);
            var cursor = new TextCursor(text, place);
            var read = place == word ? TryWord(ref cursor, found) : TryNumber(ref cursor, found);
            at = read ? Math.Max(cursor.Position, place + 1) : place == number ? EndOfNumber(text, place) : place + 1;
            word = word < at ? Words.Next(text, at) : word;
            number = number < at ? NextNumber(text, at) : number;
        }
    }

    private static int NextNumber(ReadOnlySpan<char> text, int from)
    {
        var length = from < text.Length ? text[from..].IndexOfAnyInRange('0', '9') : -1;
        var next = length < 0 ? text.Length : from + length;
        Steps.Take(next - Math.Min(from, next));
        return next;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int from)
    {
        var length = text[from..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : from + length;
    }

    private static bool TryNumber(ref TextCursor cursor, Findings found) =>
        KamernummerReader.TryRead(ref cursor, found)
        || ToezeggingnummerReader.TryRead(ref cursor, found)
        || UnDocumentReader.TryRead(ref cursor, found)
        || EuNumberReader.TryReadBareCelex(ref cursor, found)
        || BareActReader.TryRead(ref cursor, found)
        || IaeaReader.TryRead(ref cursor, found)
        || CaseNumberReader.TryRead(ref cursor, found)
        || AdviceReader.TryRead(ref cursor, found)
        || CouncilOfEuropeReader.TryRead(ref cursor, found)
        || SessionReader.TryRead(ref cursor, found)
        || KamerstukReader.TryReadBare(ref cursor, found);

    private static bool TryWord(ref TextCursor cursor, Findings found) => char.ToLowerInvariant(cursor.Current) switch
    {
        'a' => BeginsWord(cursor)
            ? ArticleReader.TryRead(ref cursor, found) || BudgetArticleReader.TryRead(ref cursor, found) || AanhangselReader.TryRead(ref cursor, found)
                || EuActReader.TryRead(ref cursor, found) || CouncilOfEuropeReader.TryReadAssembly(ref cursor, found)
            : EuActReader.TryRead(ref cursor, found) || BudgetArticleReader.TryRead(ref cursor, found),
        'b' => LetterReader.TryRead(ref cursor, found) || EuActReader.TryRead(ref cursor, found) || IdCitation.TryRead(ref cursor, found),
        'c' => BeginsWord(cursor) && (EuNumberReader.TryReadCom(ref cursor, found) || EuNumberReader.TryReadCelexWord(ref cursor, found)),
        'd' => KamerstukReader.TryReadWorded(ref cursor, found) || EuActReader.TryRead(ref cursor, found),
        'e' => BeginsWord(cursor) && (EcliReader.TryRead(ref cursor, found) || KamerstukReader.TryReadChamber(ref cursor, found) || AddressReader.TryRead(ref cursor, found)),
        'h' => BeginsWord(cursor) ? HandelingenReader.TryRead(ref cursor, found) || AddressReader.TryRead(ref cursor, found) || IdCitation.TryRead(ref cursor, found)
            : IdCitation.TryRead(ref cursor, found),
        'i' => BeginsWord(cursor) && LeaningReader.TryRead(ref cursor, found),
        'j' => BeginsWord(cursor) && EuNumberReader.TryReadCom(ref cursor, found),
        'k' => KamerstukReader.TryReadWorded(ref cursor, found) || (BeginsWord(cursor) && (KenmerkReader.TryRead(ref cursor, found) || AdviceReader.TryReadMissive(ref cursor, found))),
        'l' => BeginsWord(cursor) && EcliReader.TryReadLjn(ref cursor, found),
        'm' => BeginsWord(cursor) && MotieReader.TryRead(ref cursor, found),
        'n' => BeginsWord(cursor) && (ReversedReader.TryRead(ref cursor, found) || AdviceReader.TryReadMissiveNumber(ref cursor, found)),
        'o' or 'p' => BeginsWord(cursor) && (EuNumberReader.TryReadJournal(ref cursor, found) || AddressReader.TryRead(ref cursor, found)),
        'r' => EuActReader.TryRead(ref cursor, found) || CouncilResolutionReader.TryRead(ref cursor, found)
            || GeneralAssemblyReader.TryRead(ref cursor, found) || CouncilOfEuropeReader.TryReadAssembly(ref cursor, found)
            || (BeginsWord(cursor) && KenmerkReader.TryRead(ref cursor, found)),
        's' => BeginsWord(cursor)
            && (PublicatieReader.TryRead(ref cursor, found) || LetterReader.TryRead(ref cursor, found) || EuNumberReader.TryReadCom(ref cursor, found)),
        't' => BeginsWord(cursor) && (LeaningReader.TryRead(ref cursor, found) || PublicatieReader.TryRead(ref cursor, found) || KamerstukReader.TryReadChamber(ref cursor, found) || AddressReader.TryRead(ref cursor, found)),
        'u' => CouncilResolutionReader.TryReadAbbreviated(ref cursor, found),
        'v' => EuActReader.TryRead(ref cursor, found) || LetterReader.TryRead(ref cursor, found),
        'w' => KamerstukReader.TryReadWorded(ref cursor, found) || AddressReader.TryRead(ref cursor, found),
        _ => false,
    };

    // Footnote digits may stand against a word.
    private static bool BeginsWord(TextCursor cursor) => !char.IsLetter(cursor.Previous);
}
