using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>
/// Reads the official number that a paper of the House prints in its head or foot: the dossier and number of a Kamerstuk, the number of an Aanhangsel, the
/// zaaknummer
/// of written questions.
/// </summary>
internal static class OwnNumberReader
{
    public static FoundNumber? Read(DocumentLines lines, DocumentKind kind, DateOnly? date)
    {
        if (OfHead(lines) is { } head)
        {
            return head;
        }

        if (OfAanhangsel(lines, date) is { } aanhangsel)
        {
            return new(aanhangsel, [], InFurniture: false);
        }

        if (OfFoot(lines.Clean) is { } foot)
        {
            return new(foot, [foot.Span], InFurniture: true);
        }

        return kind == DocumentKind.SchriftelijkeVragen && OfZaak(lines) is { } zaak ? new(zaak, [zaak.Span], InFurniture: false) : null;
    }

    // head = dossier [title] "\n" … "Nr." number     in two of at most six lines, or dossier ", nr. " number in one
    private static FoundNumber? OfHead(DocumentLines lines)
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
                    var own = Kamerstuk(TextSpan.Between(lines.Spans[line].Start, end), "own/kamerstuk-head", dossier, volgnummer);
                    return new(own, below == line ? [own.Span] : [new(own.Span.Start, cursor.Position), TextSpan.Between(lines.Spans[below].Start, end)],
                        InFurniture: false);
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
            var cursor = new TextCursor(line, AfterYears(line));
            var start = cursor.Position;
            if (KamerstukNumber.TryDossier(ref cursor, out var dossier) && KamerstukNumber.TryNumber(ref cursor, out var number))
            {
                return Kamerstuk(TextSpan.Between(label.Span.Start + start, label.Span.Start + cursor.Position), "own/kamerstuk-foot", dossier, number);
            }
        }

        return null;
    }

    /// <summary>The first unit after the second comma: what follows house and years.</summary>
    private static int AfterYears(ReadOnlySpan<char> foot)
    {
        var first = foot.IndexOf(", ", StringComparison.Ordinal) + 2;
        var second = foot[first..].IndexOf(", ", StringComparison.Ordinal);
        return second < 0 ? 0 : first + second + 2;
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
                return new(lines.Spans[line], "own/aanhangsel-head", "aanhangsel", $"ah-tk-{years}-{number}");
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
            if (cursor.TryDigits(4, 4, out var from) && (cursor.TryChar('-') || cursor.TryChar('–')) && cursor.TryDigits(4, 4, out var to)
                && !lines[line].Contains("nr.", StringComparison.Ordinal))
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

/// <summary>A document's own number and the words that state it.</summary>
/// <param name="Number">The number; its span counts in the cleaned text, or in the source where it was read from a foot.</param>
/// <param name="Parts">The words: in a head the dossier and the number stand apart, the dossier's title between them. None where the words do not settle the
/// id alone.</param>
internal readonly record struct FoundNumber(OwnNumber Number, TextSpan[] Parts, bool InFurniture);
