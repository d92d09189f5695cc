using System.Text;

namespace Stavaza.Reading.Tests.Fuzz;

/// <summary>
/// Makes a text from a number: real forms of references and statements, the examples of docs/reading, spliced, cut, doubled, and changed in their spaces, dashes,
/// digits and signs. The same number makes the same text on every machine.
/// </summary>
internal static class FuzzedText
{
    private static readonly string[] Spaces = [" ", " ", "  ", "\u00a0", "\u2009", "\u202f", "\n", "\r\n", " \n", "\t", "", "\u00ad", "\u200b", "-\n", "\u2028", "\n\n", "\f"];
    private static readonly string[] Dashes = ["-", "–", "—", "\u2010", "\u2011", "\u2212", "--", " - ", "/", "-\n", ""];

    private static readonly string[] Foreign =
    [
        "\ud800", "\udc00", "😀", "\0", "\u0001", "\u0085", "\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\ufeff", "\ufffe", "e\u0301", "ﬁ", "İ", "ı", "ſ", "K", "²", "⁴", "٣", "５", "Ⅵ", "½", "«", "»", "“", "”",
        "‘", "’", "(", ")", "[", "]", "<", ">", "&", "\"", "'", ".", ",", ";", ":", "#", "%", "€", "§", "…", "•", "\u0489",
    ];

    private static readonly string[] Furniture =
    [
        "\n\n1\n\n", "\n\nPagina 2 van 5\n\n", "\f", "\nDatum\n7 juli 2023\n", "\nOns kenmerk\nBZ1234567\n", "\n1. Inleiding\n", "\nVraag 4\n", "\nAntwoord op vraag 4\n", "\nDe voorzitter:\n", "\n• ", "\na. ",
        "\nTweede Kamer, vergaderjaar 2022–2023, 33 783, nr. 46 3\n", "\n\n", "\n- ",
    ];

    private static readonly string[] Forms = [.. ReadForms("citations.md"), .. ReadForms("statements.md")];

    /// <summary>The text of <paramref name="seed"/>.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 10); pieces > 0; pieces--)
        {
            text.Append(Pick(random, Forms)).Append(random.Next(4) == 0 ? Pick(random, Furniture) : random.Next(2) == 0 ? ". " : " ");
        }

        for (var changes = random.Next(0, 14); changes > 0; changes--)
        {
            Change(random, text);
        }

        return text.ToString();
    }

    private static void Change(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 40), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                Repeat(random, text, at, length);
                break;
            case 3:
                text.Insert(at, Pick(random, Foreign));
                break;
            case 4:
                text.Insert(at, Pick(random, Furniture));
                break;
            case 5:
                Replace(text, at, char.IsWhiteSpace, Pick(random, Spaces));
                break;
            case 6:
                Replace(text, at, unit => unit is '-' or '–' or '/', Pick(random, Dashes));
                break;
            case 7:
                Replace(text, at, char.IsAsciiDigit, random.Next(4) == 0 ? Pick(random, Foreign) : $"{random.Next(10)}");
                break;
            case 8:
                Replace(text, at, char.IsLetter, random.Next(2) == 0 ? "" : $"{(char)random.Next('A', 'Z' + 1)}");
                break;
            default:
                var piece = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), random.Next(2) == 0 ? piece.ToUpperInvariant() : piece);
                break;
        }
    }

    // Mostly a few times; sometimes so often that what looks back or ahead too far is felt.
    private static void Repeat(Random random, StringBuilder text, int at, int length)
    {
        var piece = text.ToString(at, length);
        for (var times = random.Next(20) == 0 ? 400 : random.Next(1, 6); times > 0; times--)
        {
            text.Insert(at, piece);
        }
    }

    private static void Replace(StringBuilder text, int from, Func<char, bool> what, string with)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (what(text[at]))
            {
                text.Remove(at, 1).Insert(at, with);
                return;
            }
        }
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    // An example stands behind a dash, what is expected of it behind an arrow; guillemets mark what is found.
    private static IEnumerable<string> ReadForms(string file) =>
        File.ReadLines(Repository.Path("docs", "reading", file))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => Marked.Off(line[2..].Split(" → ")[0]));
}
