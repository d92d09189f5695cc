namespace Stavaza.Reading.Outline;

/// <summary>Finds the sentences and the sections of a cleaned text.</summary>
internal static class OutlineReader
{
    public static DocumentOutline Read(string text)
    {
        var paragraphs = Paragraphs(text);
        var sentences = new List<TextSpan>(text.Length / 96);
        foreach (var paragraph in paragraphs)
        {
            SentenceSplitter.Split(text, paragraph, sentences);
        }

        return new([.. sentences], [.. SectionReader.Read(text, paragraphs)]);
    }

    /// <summary>The paragraphs of a cleaned text, trimmed, none empty.</summary>
    internal static List<TextSpan> Paragraphs(ReadOnlySpan<char> text)
    {
        var paragraphs = new List<TextSpan>((text.Length / 256) + 4);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOf('\n');
            var end = length < 0 ? text.Length : at + length;
            var trimmed = text[at..end].TrimEnd().Length;
            var leading = trimmed - text.Slice(at, trimmed).TrimStart().Length;
            if (trimmed > leading)
            {
                paragraphs.Add(new(at + leading, trimmed - leading));
            }

            at = end + 1;
        }

        return paragraphs;
    }
}
