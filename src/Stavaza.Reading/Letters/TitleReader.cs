namespace Stavaza.Reading.Letters;

/// <summary>Finds the line that says what a document is about.</summary>
internal static class TitleReader
{
    private static readonly string[] SubjectLabels = ["Betreft", "Onderwerp", "Betreffende"];

    private static readonly string[] TitleOpenings =
    [
        "MOTIE VAN", "GEWIJZIGDE MOTIE", "NADER GEWIJZIGDE MOTIE", "Motie van", "Gewijzigde motie van", "Nader gewijzigde motie van", "Vragen van het lid",
        "Vragen van de leden", "Antwoord van", "Antwoorden van",
        "Beantwoording", "Besluitenlijst van", "Document: Besluitenlijst", "Verslag van", "VERSLAG VAN", "Stemmingen", "Stemming", "BRIEF VAN",
        "VOORSTEL VAN WET", "MEMORIE VAN", "NOTA", "Aan de orde is",
    ];

    /// <summary>The subject or title; null when no line says so.</summary>
    public static TextSpan? Read(DocumentLines lines) => SubjectOf(lines) ?? TitleOf(lines);

    /// <summary>What stands behind or under "Betreft" or "Onderwerp".</summary>
    public static TextSpan? SubjectOf(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            foreach (var label in SubjectLabels)
            {
                if (lines.Is(line, label))
                {
                    return ValueBelow(lines, line + 1);
                }

                var words = lines[line];
                if (words.StartsWith(label, StringComparison.Ordinal) && words.Length > label.Length + 3 && words[label.Length] is ' ' or ':')
                {
                    var rest = words[label.Length..].TrimStart(" :|");
                    return new(lines.Spans[line].End - rest.Length, rest.Length);
                }
            }
        }

        return null;
    }

    /// <summary>The first line under a label that is no label and no day: the text of a PDF may set all labels first and all values after them.</summary>
    private static TextSpan? ValueBelow(DocumentLines lines, int from)
    {
        for (var line = from; line < Math.Min(from + 4, lines.HeadCount); line++)
        {
            if (lines[line].Length > 3 && !Text.DutchDay.Is(lines[line]) && !lines.Is(line, "Datum") && !lines.StartsWith(line, "Geachte "))
            {
                return lines.Spans[line];
            }
        }

        return null;
    }

    private static TextSpan? TitleOf(DocumentLines lines)
    {
        foreach (var opening in TitleOpenings)
        {
            for (var line = 0; line < lines.HeadCount; line++)
            {
                if (lines.Title(line).StartsWith(opening, StringComparison.Ordinal))
                {
                    return WithoutDay(lines, line);
                }
            }
        }

        return null;
    }

    /// <summary>"(ingezonden 10 november 2022)" behind a title is no part of it.</summary>
    private static TextSpan WithoutDay(DocumentLines lines, int line)
    {
        var words = lines.Title(line);
        words = words.StartsWith("Document: ", StringComparison.Ordinal) ? words["Document: ".Length..] : words;
        var start = lines.Spans[line].End - words.Length;
        foreach (var note in new[] { "(ingezonden", "(ontvangen", "(Zie", "Voorgesteld", "Vastgesteld" })
        {
            var at = words.IndexOf(note, StringComparison.Ordinal);
            words = at > 0 ? words[..at].TrimEnd() : words;
        }

        return new(start, words.EndsWith("c.s.", StringComparison.OrdinalIgnoreCase) ? words.Length : words.TrimEnd('.').Length);
    }
}
