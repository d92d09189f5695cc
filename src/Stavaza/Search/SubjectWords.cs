namespace Stavaza.Search;

/// <summary>Cuts a text into words, and tells whether a short text, such as a title, has all words of a subject, in any inflection.</summary>
internal static class SubjectWords
{
    public static bool AllIn(string subject, string text)
    {
        var wanted = Stems(subject);
        return wanted.Count > 0 && wanted.IsSubsetOf(Stems(text));
    }

    /// <summary>The words of a text in lower case, in order; numbers are words.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && char.IsLetterOrDigit(text[at + length]))
            {
                length++;
            }

            if (length > 0)
            {
                yield return text.Substring(at, length).ToLowerInvariant();
            }

            at += length + 1;
        }
    }

    private static HashSet<string> Stems(string text) => WordsOf(text).Select(DutchStems.Of).ToHashSet(StringComparer.Ordinal);
}
