using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Stavaza.Quality.Scoring;

/// <summary>Ids as they are compared: without case, spaces and kinds of dashes; of laws and treaties only the law or treaty and the article.</summary>
internal static partial class ComparableId
{
    private static readonly string[][] NamesOfTreaties =
    [
        ["npt", "npv", "nvp", "non-proliferatieverdrag", "bwbv0004367"],
        ["iccpr", "ivbpr", "bupo", "bwbv0001017"],
        ["icescr", "ivescr", "bwbv0001016"],
        ["echr", "evrm", "bwbv0001000"],
        ["tfeu", "vweu", "bwbv0001506"],
        ["north-atlantic-treaty", "nato", "nat", "noord-atlantischverdrag", "navo"],
    ];

    /// <summary>Every name of a treaty, with the one it is compared by.</summary>
    private static readonly FrozenDictionary<string, string> Treaties =
        NamesOfTreaties.SelectMany(names => names, (names, name) => KeyValuePair.Create(name, names[0])).ToFrozenDictionary();

    /// <summary>The id as it is compared.</summary>
    public static string Of(string id)
    {
        var value = JuriconnectHead().Replace(Plain(id), "");
        var law = LawNumber().Match(value);
        if (law.Success)
        {
            var article = LawArticle().Match(law.Groups["rest"].Value);
            return TreatyName(law.Groups["law"].Value) + (article.Success ? "#" + Arabic(article.Groups["article"].Value.TrimEnd('.')) : "");
        }

        var mark = value.IndexOf('#', StringComparison.Ordinal);
        return mark < 0
            ? YearOfResolution().Replace(value, "")
            : TreatyName(value[..mark]) + "#" + Arabic(AfterArticle().Replace(value[(mark + 1)..], ""));
    }

    /// <summary>Words without case, spaces and kinds of dashes.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            Add(plain, unit);
        }

        return plain.ToString().ToLowerInvariant();
    }

    private static void Add(StringBuilder plain, char unit)
    {
        var compatible = Compatible(unit);
        if (char.IsWhiteSpace(compatible) || compatible is >= '\u001C' and <= '\u001F')
        {
            return;
        }

        plain.Append(compatible switch
        {
            >= '\u2010' and <= '\u2015' or '\u2212' => "-",
            'ĳ' => "ij",
            'Ĳ' => "IJ",
            _ => compatible.ToString(),
        });
    }

    // What the compatibility forms of Unicode (NFKC) make of units that occur in ids; the runtime does not know them under invariant globalization.
    private static char Compatible(char unit) => unit switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(unit - 0xFEE0),
        '\u00B9' => '1',
        '\u00B2' or '\u00B3' => (char)('0' + (unit & 3)),
        '\u2070' or (>= '\u2074' and <= '\u2079') or (>= '\u2080' and <= '\u2089') => (char)('0' + (unit & 15)),
        '\uFE58' => '\u2014',
        '\uFE63' => '-',
        '\u00AA' => 'a',
        '\u00BA' => 'o',
        _ => unit,
    };

    private static string TreatyName(string name) => Treaties.GetValueOrDefault(name, name);

    private static string Arabic(string article)
    {
        if (!Roman().IsMatch(article))
        {
            return article;
        }

        var sum = 0;
        for (var i = 0; i < article.Length; i++)
        {
            var value = ValueOf(article[i]);
            sum += i + 1 < article.Length && value < ValueOf(article[i + 1]) ? -value : value;
        }

        return sum.ToString(CultureInfo.InvariantCulture);
    }

    private static int ValueOf(char numeral) => numeral switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 };

    [GeneratedRegex(@"^jci\d[\d.]*:[cv]:")]
    private static partial Regex JuriconnectHead();

    [GeneratedRegex(@"^(?<law>bwb[rv]\d{7})(?<rest>.*)$")]
    private static partial Regex LawNumber();

    [GeneratedRegex(@"(artikel|art\.?|#)[=:/.]?(?<article>[0-9ivxlc][0-9a-z:.]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex LawArticle();

    [GeneratedRegex(@"[^0-9a-z.].*")]
    private static partial Regex AfterArticle();

    [GeneratedRegex(@"\((19|20)\d\d\)$")]
    private static partial Regex YearOfResolution();

    [GeneratedRegex(@"^[ivxlc]+\z")]
    private static partial Regex Roman();
}
