namespace Stavaza.Search;

/// <summary>Tells whether a short text, such as a title, has all words of a subject, in any inflection.</summary>
internal static class SubjectWords
{
    public static bool AllIn(string subject, string text)
    {
        var wanted = Stems(subject);
        return wanted.Count > 0 && wanted.IsSubsetOf(Stems(text));
    }

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && char.IsLetterOrDigit(text[at + length]))
            {
                length++;
            }

            if (length > 0)
            {
                stems.Add(DutchStems.Of(text.Substring(at, length).ToLowerInvariant()));
            }

            at += length + 1;
        }

        return stems;
    }
}
