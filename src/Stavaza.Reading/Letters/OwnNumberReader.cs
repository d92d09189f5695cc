using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>
/// Reads the official number that a paper of the House prints in its head or foot: the dossier and number of a Kamerstuk, the number of an Aanhangsel, the zaaknummer
/// of written questions.
/// </summary>
internal static class OwnNumberReader
{
    /// <summary>The number with its place: in the cleaned text, or in the source where it was read from a foot (<c>InFurniture</c>). The span is empty where the words do not settle the id alone.</summary>
    public static (OwnNumber Number, bool InFurniture)? Read(DocumentLines lines, DocumentKind kind, DateOnly? date)
    {
        if (OfHead(lines) is { } head)
        {
            return (head, false);
        }

        if (OfAanhangsel(lines, date) is { } aanhangsel)
        {
            return (aanhangsel, false);
        }

        if (OfFoot(lines.Clean) is { } foot)
        {
            return (foot, true);
        }

        return kind == DocumentKind.SchriftelijkeVragen && OfZaak(lines) is { } zaak ? (zaak, false) : null;
    }

    // head = dossier [title] "\n" … "Nr." number     in two of at most six lines, or dossier ", nr. " number in one
    private static OwnNumber? OfHead(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var cursor = new TextCursor(lines[line]);
            if (!KamerstukNumber.TryDossier(ref cursor, out var dossier))
            {
                continue;
            }

            for (var below = line; below < Math.Min(line + 6, lines.HeadCount); below++)
            {
                var number = below == line ? cursor : new TextCursor(lines[below]);
                if (KamerstukNumber.TryNumber(ref number, out var volgnummer))
                {
                    var end = lines.Spans[below].Start + number.Position;
                    return Kamerstuk(TextSpan.Between(lines.Spans[line].Start, end), "own/kamerstuk-head", dossier, volgnummer);
                }
            }
        }

        return null;
    }

    // foot = house ", vergaderjaar " years ", " dossier ", nr. " number [page]
    private static OwnNumber? OfFoot(CleanText text)
    {
        foreach (var label in text.Furniture)
        {
            if (label.Kind != Furniture.RunningTitle || !RunningTitles.IsOfficial(label.Span.Of(text.Source)))
            {
                continue;
            }

            var line = label.Span.Of(text.Source);
            var cursor = new TextCursor(line, line.LastIndexOfAny('–', '-') is var dash && dash > 0 ? AfterYears(line) : 0);
            var start = cursor.Position;
            if (KamerstukNumber.TryDossier(ref cursor, out var dossier) && KamerstukNumber.TryNumber(ref cursor, out var number))
            {
                return Kamerstuk(TextSpan.Between(label.Span.Start + start, label.Span.Start + cursor.Position), "own/kamerstuk-foot", dossier, number);
            }
        }

        return null;
    }

    private static int AfterYears(ReadOnlySpan<char> foot)
    {
        var second = foot.IndexOf(", ") is var first && first >= 0 ? foot[(first + 2)..].IndexOf(", ") : -1;
        return second < 0 ? 0 : first + 2 + second + 2;
    }

    // aanhangsel = "AH " number | number on a line of its own under "Aanhangsel van de Handelingen"
    private static OwnNumber? OfAanhangsel(DocumentLines lines, DateOnly? date)
    {
        var session = SessionOf(lines);
        var underHead = false;
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var cursor = new TextCursor(lines[line]);
            underHead |= lines[line].Contains("Aanhangsel van de Handelingen", StringComparison.Ordinal);
            var named = cursor.TryLiteral("AH ");
            if ((named || underHead) && cursor.TryDigits(named ? 1 : 2, 4, out var number) && cursor.AtEnd && (session ?? SessionOf(date)) is { } years)
            {
                return new(new(lines.Spans[line].Start, 0), "own/aanhangsel-head", "aanhangsel", $"ah-tk-{years}-{number}");
            }
        }

        return null;
    }

    private static OwnNumber? OfZaak(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var cursor = new TextCursor(lines[line]);
            if (cursor.TryDigits(4, 4, out _) && (cursor.TryChar('Z') || cursor.TryChar('D')) && cursor.TryDigits(5, 5, out _) && cursor.AtEnd)
            {
                return new(lines.Spans[line], "own/zaak-head", "zaak", lines[line].ToString()) { Self = true };
            }
        }

        return null;
    }

    /// <summary>"Vergaderjaar 2022–2023" in the head, as 20222023.</summary>
    private static string? SessionOf(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var at = lines[line].IndexOf("ergaderjaar ", StringComparison.Ordinal);
            var cursor = new TextCursor(lines[line], at < 0 ? lines[line].Length : at + "ergaderjaar ".Length);
            if (cursor.TryDigits(4, 4, out var from) && (cursor.TryChar('-') || cursor.TryChar('–')) && cursor.TryDigits(4, 4, out var to) && !lines[line].Contains("nr.", StringComparison.Ordinal))
            {
                return $"{from}{to}";
            }
        }

        return null;
    }

    /// <summary>The session in which a day falls: it begins on the third Tuesday of September (Grondwet, article 65).</summary>
    private static string? SessionOf(DateOnly? date)
    {
        if (date is not { } day)
        {
            return null;
        }

        var first = new DateOnly(day.Year, 9, 1);
        var prinsjesdag = first.AddDays(((int)DayOfWeek.Tuesday - (int)first.DayOfWeek + 7) % 7 + 14);
        var year = day < prinsjesdag ? day.Year - 1 : day.Year;
        return $"{year}{year + 1}";
    }

    private static OwnNumber Kamerstuk(TextSpan span, string rule, string dossier, string number) =>
        new(span, rule, "kamerstuk", $"kst-{dossier}-{number}") { Self = true };
}
