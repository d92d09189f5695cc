using Stavaza.Reading.Outline;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>Judges what kind of document a text is, by the lines that such a document must have. Where they are missing it is unknown.</summary>
internal static class KindReader
{
    public static DocumentKind Read(DocumentLines lines, DocumentOutline outline)
    {
        if (lines.Count == 0)
        {
            return DocumentKind.Onbekend;
        }

        return OfHead(lines) ?? OfBody(lines, outline) ?? OfLetter(lines) ?? (HasHeadOfTheHouse(lines) ? DocumentKind.Overig : DocumentKind.Onbekend);
    }

    /// <summary>Whether a text has at least three turns of speakers.</summary>
    public static bool IsDebate(DocumentLines lines)
    {
        var turns = 0;
        for (var line = 0; line < lines.Count && turns < 3; line++)
        {
            turns += lines[line].Length <= 90 && lines[line][^1] == ':' && Speakers.Starts(lines[line]) ? 1 : 0;
        }

        return turns >= 3;
    }

    private static DocumentKind? OfHead(DocumentLines lines)
    {
        if (lines.AnyHeadLineStartsWith("MOTIE VAN", "GEWIJZIGDE MOTIE", "NADER GEWIJZIGDE MOTIE", "Motie van het lid", "Motie van de leden",
            "Gewijzigde motie van", "Nader gewijzigde motie van"))
        {
            return DocumentKind.Motie;
        }

        if (lines.AnyHeadLineStartsWith("Besluitenlijst", "BESLUITENLIJST", "Document: Besluitenlijst"))
        {
            return DocumentKind.Besluitenlijst;
        }

        if (lines.AnyHeadLineStartsWith("Stemming", "STEMMING", "Aan de orde is de stemming", "Aan de orde zijn de stemmingen"))
        {
            return DocumentKind.Stemmingen;
        }

        if (IsDebate(lines) || lines.AnyHeadLineStartsWith("VERSLAG", "Verslag van een", "CONCEPT VERSLAG", "LIJST VAN VRAGEN EN ANTWOORDEN"))
        {
            return DocumentKind.Verslag;
        }

        if (lines.AnyHeadLineStartsWith("VOORSTEL VAN WET", "ONTWERP VAN WET", "MEMORIE VAN", "NOTA VAN WIJZIGING", "NOTA NAAR AANLEIDING VAN",
            "Voorstel van wet", "Memorie van toelichting", "AMENDEMENT VAN"))
        {
            return DocumentKind.Wetsvoorstel;
        }

        return null;
    }

    private static DocumentKind? OfBody(DocumentLines lines, DocumentOutline outline)
    {
        if (IsDelay(lines))
        {
            return DocumentKind.Uitstelbericht;
        }

        if (lines.AnyHeadLineStartsWith("Antwoord van", "Antwoorden van", "Antwoord op vragen", "Antwoorden op", "Beantwoording") || HasAnswers(outline)
            || IsLetterWithAnswers(lines))
        {
            return DocumentKind.AntwoordSchriftelijkeVragen;
        }

        if (lines.AnyHeadLineStartsWith("Vragen van het lid", "Vragen van de leden", "Vragen gesteld door"))
        {
            return DocumentKind.SchriftelijkeVragen;
        }

        return IsMotieText(lines) ? DocumentKind.Motie : null;
    }

    private static DocumentKind? OfLetter(DocumentLines lines)
    {
        var letter = lines.AnyHeadLineStartsWith(
            "BRIEF VAN", "Brief van de minister", "Brief van de staatssecretaris", "Geachte voorzitter", "Geachte Voorzitter", "Aan de Voorzitter van de",
            "Aan de voorzitter van de", "De voorzitter van de Tweede Kamer",
            "De Voorzitter van de Tweede Kamer", "De voorzitter van de Eerste Kamer", "De Voorzitter van de Eerste Kamer");
        return letter ? DocumentKind.Kamerbrief : null;
    }

    private static bool HasAnswers(DocumentOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Number is not null && section.Title.StartsWith("Antwoord", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short letter that says that questions "niet binnen de gebruikelijke termijn" can be answered.</summary>
    private static bool IsDelay(DocumentLines lines)
    {
        var text = lines.Clean.Text.AsSpan();
        return text.Length < 4000 && text.Contains("niet binnen de gebruikelijke termijn", StringComparison.OrdinalIgnoreCase)
            && text.Contains("vragen", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLetterWithAnswers(DocumentLines lines)
    {
        var title = TitleReader.SubjectOf(lines);
        return title is { } subject && subject.Of(lines.Clean.Text).StartsWith("Beantwoording", StringComparison.OrdinalIgnoreCase)
            && subject.Of(lines.Clean.Text).Contains("vragen", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMotieText(DocumentLines lines)
    {
        if (lines.HeadCount == 0 || !lines.Is(lines.HeadCount - 1, "De Kamer"))
        {
            return false;
        }

        return lines.Clean.Text.Contains("gaat over tot de orde van de dag", StringComparison.Ordinal);
    }

    private static bool HasHeadOfTheHouse(DocumentLines lines) =>
        lines.AnyHeadLineStartsWith("Tweede Kamer der States-Generaal", "Eerste Kamer der States-Generaal", "Vergaderjaar ", "Kamerstuk");
}
