using CsCheck;

namespace Stavaza.Testing;

/// <summary>
/// Generates Dutch official prose that is nearly right: real forms of references, dates, formulas, headings and page furniture, cut, glued, doubled and
/// broken in every
/// place. Random text never reaches the rules of a reader; this does. All of it is made up here.
/// </summary>
public static class NearMiss
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "de", "het", "een", "van", "en", "of", "kabinet", "Kamer", "minister", "motie", "brief", "regering", "dossier", "begroting", "uitvoering",
        "toezegging", "landen", "verdrag",
        "wapens", "beleid", "vraag", "antwoord", "onderzoek", "lidstaten", "New York", "Noord-Korea", "NAVO-bondgenoten", "non-proliferatie", "zee-egel",
        "risico’s", "co-financiering", "Oekraïne",
        "reële", "'s-Gravenhage", "’s Middags", "e-mail", "F-16’s", "(on)bedoeld", "land- en zeemacht", "é", "ﬁnancieel", "İstanbul", "𝔘nicode",
            "e\u0301e\u0301n");

    private static readonly Gen<string> Abbreviated = Gen.OneOf(
        "nr.", "nrs.", "art.", "d.d.", "jl.", "c.s.", "o.a.", "m.b.t.", "dhr.", "mw.", "drs.", "prof.", "Stb.", "blz.", "t/m", "vgl.", "enz.", "i.v.m.",
            "W.B.", "A.Th.B.", "p.", "resp.", "a.s.");

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Int[0, 99999].Select(n => n.ToString()),
        Gen.Int[0, 99999].Select(n => n.ToString("N0").Replace(',', '.')),
        Gen.Select(Gen.Int[10, 37], Gen.Int[0, 999], (a, b) => $"{a} {b:000}"),
        Gen.OneOf("33 783", "36 200 V", "21501-02", "36200-XV", "2022-2023", "2022–2023", "2020/21", "15%", "1.550", "€ 2,5", "0", "999999999999999999999"));

    private static readonly Gen<string> Days = Gen.Select(
        Gen.Int[0, 33],
        Gen.OneOf("januari", "februari", "mrt", "april", "mei", "juni", "juli", "aug.", "september", "oktober", "november", "december", "Juni", "brumaire"),
        Gen.OneOf("2022", "2023", "22", "jl.", "", "20022", "2030"),
        (day, month, year) => $"{day} {month} {year}");

    private static readonly Gen<string> Citations = Gen.OneOf(
        Gen.Select(Gen.OneOf("Kamerstuk", "Kamerstukken II", "kamerstuk", "Kamerstukken", "KST", "(", ""), Numbers, Gen.OneOf(", nr. ", " nr ", ", nrs. ",
            "-", ", ", " nr.\n", ", nr.-"), Numbers, (a, b, c, d) => $"{a} {b}{c}{d}"),
        Gen.Int[0, 99999].Select(n => $"2022Z{n:00000}"),
        Gen.Int[0, 99999].Select(n => $"BZDOC-{n}-49"),
        Gen.OneOf(
            "Handelingen II 2021/22, nr. 54, item 7", "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1234", "Stb. 2018, 115", "Trb. 1968, 126",
            "artikel 68 van de Grondwet", "artikel VI van het NPV",
            "art. 5, tweede lid,", "ECLI:NL:HR:2001:AB1838", "COM(2020) 123", "A/RES/75/40", "INFCIRC/540", "motie-Van Dijk c.s.", "dossier 33 783",
                "(36600-XV, nr. 12", "TZ202306-026", "[Ondertekenaar 3]"));

    private static readonly Gen<string> Formulas = Gen.OneOf(
        "verzoekt de regering", "overwegende dat", "constaterende dat", "spreekt uit dat", "De Kamer,", "gehoord de beraadslaging,",
        "en gaat over tot de orde van de dag.", "Geachte voorzitter,", "zegt toe",
        "Ik zal uw Kamer voor het zomerreces informeren", "binnen drie maanden", "Ik ontraad deze motie.", "Oordeel Kamer", "voert hiermee de motie uit",
        "De minister van Buitenlandse Zaken,", "W.B. Jansen",
        "De voorzitter:", "De heer Van Dijk (SP):", "Minister De Boer:", "uiterlijk 1 april", "aangenomen", "met algemene stemmen",
            "Zij krijgt nr. 12 (33783).");

    private static readonly Gen<string> Furniture = Gen.OneOf(
        "\n\n1\n\n", "\nPagina 2 van 5\n", "\n- 3 -\n", "\n\nOnze referentie\n\nBZDOC-123-4\n\n", "\nOns kenmerk\n", "\nDatum\n7 juli 2023\n",
        "\n Bijlage(n)\n", "\n1. Inleiding\n", "\n2.1 Stand van zaken\n", "\nVraag 4\n",
        "\nAntwoord op vraag 4\n", "\n• ", "\n- ", "\na. ", "\n\f", "\f\f", "\nTweede Kamer, vergaderjaar 2022–2023, 33 783, nr. 46 3\n", "\n\n", "\r\n",
            "\n \n");

    private static readonly Gen<string> Breaks = Gen.OneOf(" ", " ", " ", " ", "\n", "\n", " \n", "\r\n", "-\n", "- \n", "", "  ", "\t", "\u00A0",
        "\u2009", "\u00AD", "\u00AD\n", "\u200B", "\uFEFF", ", ", ". ", "; ", ": ", " (", ") ", " “", "” ", "-", "–", "\u2028", "\0", "\uD835", "\uDD18");

    private static readonly Gen<string> Pieces = Gen.Frequency(
        (8, Words), (2, Abbreviated), (3, Numbers), (2, Days), (4, Citations), (3, Formulas), (2, Furniture), (1, Gen.String[0, 6]));

    /// <summary>A passage, up to some forty pieces.</summary>
    public static Gen<string> Prose { get; } = Gen.Select(Pieces, Breaks, (piece, gap) => piece + gap).List[0, 40].Select(string.Concat);

    /// <summary>The same, cut off anywhere at both ends.</summary>
    public static Gen<string> CutProse { get; } = Gen.Select(Prose, Gen.Int[0, 60], Gen.Int[0, 60], (text, before, after) =>
        before + after >= text.Length ? text : text[before..^after]);

    /// <summary>A document of wrapped lines with page breaks and feet: prose as the text of a PDF gives it.</summary>
    public static Gen<string> WrappedDocument { get; } = Gen.Select(Prose.List[1, 8], Gen.Int[20, 100], Gen.Bool, (paragraphs, width, feet) =>
    {
        var pages = paragraphs.Select((paragraph, page) => Wrap(paragraph, width) + (feet ? $"\n\n{page + 1}\n\n\f" : "\n\n"));
        return string.Concat(pages);
    });

    private static string Wrap(string text, int width)
    {
        var wrapped = new System.Text.StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column + word.Length > width)
            {
                wrapped.Append(column % 3 == 0 ? " \n" : "\n");
                column = 0;
            }

            wrapped.Append(word).Append(' ');
            column += word.Length + 1;
        }

        return wrapped.ToString();
    }
}
