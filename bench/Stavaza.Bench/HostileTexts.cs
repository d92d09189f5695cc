namespace Stavaza.Bench;

/// <summary>
/// Texts that nobody writes and anybody can send: one piece that almost is a reference, over and over. Reading may take time in proportion to them and no more.
/// </summary>
internal static class HostileTexts
{
    private const int Rounds = 3;

    /// <summary>A text of this length comes first; what takes longer than <see cref="Patience"/> for it is not tried on megabytes.</summary>
    private const int Probe = 100_000;

    /// <summary>Seconds.</summary>
    private const double Patience = 2;

    /// <summary>Lengths for what reads hundreds of megabytes a second, and for what reads tens.</summary>
    public static readonly int[] Megabytes = [1_000_000, 2_000_000, 4_000_000];

    public static readonly int[] QuarterMegabytes = [250_000, 500_000, 1_000_000];

    private static readonly string[] Pieces =
    [
        "1234567890", "1 ", "12 345 ", "2022 ", "nr. ", "nr. 1 ", "nr. 1, ", "(", "((1", "\u00a0", " ", "\n", "a", "A", "-", "/", ".", "é",
        "artikel ", "artikel 1, ", "artikel 1, 2, 3, ", "1, eerste lid, ", "artikel 1 van ", "lid ", "1 december 2022 ", "6 juli jl. ", "01-02-2022 ",
        "Kamerstuk ", "Kamerstuk 33 783 ", "Kamerstukken II 33 783 en ", "33 783 ", "33 783, nr. ", "33783-46/", "33 783 en ", "36 200 V, ",
        "Tweede Kamer, vergaderjaar ", "2022–2023, ", "Handelingen II ", "Aanhangsel ", "brief ", "brief van ", "brief van de Minister ", "Brief-", "verzoek (", "kenmerk ", "kenmerk-",
        "kenmerk: A1-", "referentie/", "motie", "motie-", "motie van het lid Jansen (33 783, nr. 4) ", "motie van het lid van de van der ", "Van Dijk, ",
        "Stb. ", "Stb. 2018, 115 en ", "ECLI:", "ECLI:NL:", "ECLI-\n", "COM(", "COM(2020)", "Verordening (EU) ", "2016/679, ", "PbEU L ", "A/", "A/1", "S/RES/", "NPT/CONF.1",
        "INFCIRC/1", "resolutie ", "resolutie 1540, ", "VNVR-", "T0", "TZ2", "2022Z12345", "verga-\n", "-\n", "artikel\u00ad", "€ 1.000,",
        "verzoekt de regering ", "verzoekt de regering uiterlijk eind ", "overwegende dat ", "de motie is aangenomen ", "motie-Van Dijk en ", "op stuk nr. 3 ", "ik zeg toe dat ",
        "toezegging 1: ", "ik ga ", "volgens het rapport ", "verwacht dat ", "Nederland steunt ", "het kabinet is ", "geen mededelingen ", "het verdrag is opgezegd ", "oordeel Kamer ",
        "constateer dat ", "voor het zomerreces ", "binnen drie ", "De voorzitter:\n", "Minister Jansen: ", "Vraag 1\n", "Antwoord ", "[datum] ", "« ", "Eén. ", "lid van de ", "deze; ", "die ",
    ];

    /// <summary>Seconds for three lengths; four times the text takes four times as long, or it would be sixteen. The last row tells it of all together.</summary>
    public static Table Linearity(string what, int[] sizes, Action<string> read)
    {
        var table = new Table([$"{what} of", .. sizes.Select(size => $"s for {size / 1e6:0.##} MB"), "longest : shortest"]);
        var all = new double[sizes.Length];
        foreach (var piece in Pieces)
        {
            if (Fastest(Repeated(piece, Probe), read) > Patience)
            {
                table.Add([$"`{Visible(piece)}`", "too slow", .. sizes.Select(_ => (object?)null)]);
                continue;
            }

            var seconds = Array.ConvertAll(sizes, size => Fastest(Repeated(piece, size), read));
            all = [.. all.Zip(seconds, (sum, one) => sum + one)];
            table.Add([$"`{Visible(piece)}`", .. seconds.Cast<object>(), seconds[^1] / seconds[0]]);
        }

        table.Add(["all together", .. all.Cast<object>(), all[^1] / all[0]]);
        return table;
    }

    private static double Fastest(string text, Action<string> read)
    {
        var fastest = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            fastest = Math.Min(fastest, Stopwatches.OfCore(() => read(text)));
            if (fastest > Patience)
            {
                break;
            }
        }

        return fastest;
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static string Visible(string piece) =>
        piece.Replace("\n", "⏎").Replace("\u00a0", "⍽").Replace("\u00ad", "(soft hyphen)").Replace(" ", "␣");
}
