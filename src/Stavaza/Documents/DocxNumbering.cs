using System.Globalization;
using System.Text;
using System.Xml;

namespace Stavaza.Documents;

/// <summary>Counts the numbers that a word processor puts before list items and headings, which stand nowhere in the text.</summary>
/// <remarks>Source: ECMA-376 part 1, 17.9 (numbering). Read are decimal, letters, Roman and bullets; another format counts as decimal.</remarks>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Level[]> definitions = [];
    private readonly Dictionary<string, string> definitionOfList = [];
    private readonly Dictionary<string, (string? List, int Level)> listOfStyle = [];
    private readonly Dictionary<string, int[]> counters = [];
    private string? current;
    private string? currentList;
    private string? style;
    private int level;

    /// <summary>Takes in the lists of numbering.xml.</summary>
    public void Visit(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element)
        {
            return;
        }

        switch (reader.LocalName)
        {
            case "abstractNum":
                current = Value(reader, "abstractNumId");
                definitions[current] = [.. Enumerable.Range(0, Levels).Select(_ => new Level())];
                break;
            case "num":
                currentList = Value(reader, "numId");
                current = null;
                break;
            case "abstractNumId" when currentList is not null:
                definitionOfList[currentList] = Value(reader, "val");
                break;
            case "lvl":
                level = int.TryParse(Value(reader, "ilvl"), out var number) ? number : 0;
                break;
            default:
                VisitLevel(reader);
                break;
        }
    }

    /// <summary>Takes in which paragraph styles of styles.xml are list items.</summary>
    public void VisitStyles(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element)
        {
            return;
        }

        switch (reader.LocalName)
        {
            case "style":
                style = Value(reader, "styleId");
                break;
            case "numId" when style is not null:
                listOfStyle[style] = (Value(reader, "val"), listOfStyle.GetValueOrDefault(style).Level);
                break;
            case "ilvl" when style is not null && int.TryParse(Value(reader, "val"), out var number):
                listOfStyle[style] = (listOfStyle.GetValueOrDefault(style).List, number);
                break;
        }
    }

    /// <summary>The number of the next item ("2.", "a)", "-" for a bullet); null for a paragraph that is none.</summary>
    /// <param name="style">The paragraph's style; null for the default one.</param>
    /// <param name="list">The list that the paragraph names itself; "0" takes it out of its style's list; null when it names none.</param>
    /// <param name="ownLevel">The level that the paragraph names itself, from 0.</param>
    public string? Next(string? style, string? list, int? ownLevel)
    {
        var ofStyle = style is null ? default : listOfStyle.GetValueOrDefault(style);
        list ??= ofStyle.List;
        var at = Math.Clamp(ownLevel ?? ofStyle.Level, 0, Levels - 1);
        if (list is null or "0" || !definitionOfList.TryGetValue(list, out var name) || !definitions.TryGetValue(name, out var levels))
        {
            return null;
        }

        if (!counters.TryGetValue(list, out var counts))
        {
            counters[list] = counts = new int[Levels];
        }

        counts[at] = counts[at] == 0 ? levels[at].Start : counts[at] + 1;
        counts.AsSpan(at + 1).Clear();
        return levels[at].Format switch
        {
            "none" => null,
            "bullet" => "-",
            _ => Fill(levels, counts, at),
        };
    }

    private void VisitLevel(XmlReader reader)
    {
        if (current is null || level is < 0 or >= Levels)
        {
            return;
        }

        var target = definitions[current][level];
        switch (reader.LocalName)
        {
            case "start":
                target.Start = int.TryParse(Value(reader, "val"), out var start) ? start : 1;
                break;
            case "numFmt":
                target.Format = Value(reader, "val");
                break;
            case "lvlText":
                target.Text = Value(reader, "val");
                break;
        }
    }

    private static string? Fill(Level[] levels, int[] counts, int at)
    {
        var text = new StringBuilder(levels[at].Text);
        for (var i = 0; i <= at; i++)
        {
            text.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Written(Math.Max(counts[i], levels[i].Start), levels[i].Format));
        }

        return text.Length is > 0 and < 40 ? text.ToString() : null;
    }

    private static string Written(int number, string format) => format switch
    {
        "lowerLetter" when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number is > 0 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        if (number is < 1 or > 89)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
        return tens[number / 10] + ones[number % 10];
    }

    private static string Value(XmlReader reader, string name)
    {
        var value = reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);
        return value ?? "";
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Format { get; set; } = "decimal";

        public string Text { get; set; } = "";
    }
}
