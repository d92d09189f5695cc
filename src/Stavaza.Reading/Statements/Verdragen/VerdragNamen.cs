using System.Globalization;
using System.Text;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>The treaties that prose names: those of the register of names, and names made by the rules of Dutch ("Maasverdrag", "Verdrag van Minamata").</summary>
internal static class VerdragNamen
{
    private const string Register = "Stavaza.Reading.Citations.verdragen.tsv";

    /// <summary>Short names that stand for a treaty among what befalls treaties.</summary>
    private const string ShortNames = """
        new-start: new start
        new-start: new start-verdrag
        inf: inf-verdrag
        inf: inf verdrag
        inf: inf
        npt: nvp-verdrag|npv-verdrag
        ctbt: kernstop-verdrag
        cfe: cse|cfe
        tpnw: tpnw-verdrag
        open-skies: open skies
        abm: abm-verdrag|abm
        cwc: chemischewapensverdrag
        bwc: biologischewapensverdrag
        ccm: clustermunitieverdrag
        ottawa: antipersoonsmijnenverdrag|landmijnenverdrag
        rome-statute: statuut
        ceta: ceta
        echr: evrm-verdrag
        energy-charter: energiehandvestverdrag|energiehandvest
        kigali: kigali-amendement
        """;

    private static readonly PhraseTable Named = new(ShortNames + "\n" + FromRegister());

    private static readonly WordSet Plain = new("verdrag verdragen hoofdverdrag basisverdrag ontwerpverdrag gemeenschapsverdrag");
    private static readonly WordSet Links = new("van met");

    /// <summary>The first treaty among the words; null where none is named.</summary>
    public static Cue? First(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (At(prose, at, end) is { } treaty)
            {
                return treaty;
            }
        }

        return null;
    }

    private static Cue? At(Prose prose, int at, int end)
    {
        Cue? longest = null;
        foreach (var cue in Named.At(prose, at, end))
        {
            longest = longest is { } other && other.End >= cue.End ? other : cue;
        }

        return longest ?? Made(prose, at, end);
    }

    // made = word "-verdrag" | "Verdrag" "van" Name | "het verdrag met" Name
    private static Cue? Made(Prose prose, int at, int end)
    {
        var word = prose[at];
        if (word.Length < 7 || !word.EndsWith("verdrag", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (word.Length > 9 && !prose.IsIn(at, Plain))
        {
            return new(Slug(prose.Quote(at, at + 1)), at, at + 1);
        }

        if (word.Length > 7 || at + 2 >= end || !prose.IsIn(at + 1, Links))
        {
            return null;
        }

        var name = prose.Is(at + 2, "het") || prose.Is(at + 2, "de") ? at + 3 : at + 2;
        var last = name;
        while (last < end && prose.Sign(last) == '\0' && char.IsUpper(prose.Text[prose.Words[last].Start]))
        {
            last++;
        }

        return last > name ? new(Slug(prose.Quote(at, last)), at, last) : null;
    }

    // "Verdrag van Minamata": verdrag-van-minamata
    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(unit))
            {
                slug.Append(char.ToLowerInvariant(unit));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    // A line of the register is a name, a tab and the id; the name is cut into words as a text is.
    private static string FromRegister()
    {
        var table = new StringBuilder();
        using var stream = typeof(VerdragNamen).Assembly.GetManifestResourceStream(Register);
        using var lines = new StreamReader(stream!, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells.Length < 2)
            {
                continue;
            }

            table.Append(cells[1].Trim()).Append(": ").AppendJoin(' ', WordReader.Read(cells[0]).Select(word => cells[0].Substring(word.Start, word.Length))).Append('\n');
        }

        return table.ToString();
    }
}
