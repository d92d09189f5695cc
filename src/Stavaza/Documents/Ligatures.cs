namespace Stavaza.Documents;

/// <summary>
/// Letters that a font draws as one, as the letters they are: "ﬁ" is "fi". PDF files that browsers and typesetters write have them, and no reader knows a word by them.
/// The runtime takes none apart where it runs without the culture tables of the system, as it does here.
/// </summary>
internal static class Ligatures
{
    private const char First = '\uFB00', Last = '\uFB06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The same words, letter by letter.</summary>
    public static string Undone(string words) => words.AsSpan().ContainsAnyInRange(First, Last)
        ? string.Concat(words.Select(unit => unit is >= First and <= Last ? Letters[unit - First] : unit.ToString()))
        : words;
}
