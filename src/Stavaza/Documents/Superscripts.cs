namespace Stavaza.Documents;

/// <summary>Raised digits, as Unicode writes them: "Schiphol⁴", "m²". So nobody takes the mark of a footnote for a digit of the number before it ("nr. 46²").</summary>
internal static class Superscripts
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The same words with their digits raised.</summary>
    public static string Raise(string words) =>
        words.AsSpan().ContainsAnyInRange('0', '9')
            ? string.Create(words.Length, words, (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = char.IsAsciiDigit(source[i]) ? Raised[source[i] - '0'] : source[i];
                }
            })
            : words;
}
