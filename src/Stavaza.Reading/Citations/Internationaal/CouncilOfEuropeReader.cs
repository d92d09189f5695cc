using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Internationaal;

/// <summary>
/// Reads documents of the Council of Europe:
/// <code>
/// symbol   = body gap? "(" year ")" gap? number                CM/Rec(2010)5, CDL-AD(2020)012
/// treaty   = ("ETS" | "CETS") ("No." | "nr.")? number          ETS No. 5
/// assembly = ("resolutie" | "aanbeveling") number, beside "Parlementaire Assemblee" or "PACE"
/// </code>
/// </summary>
internal static class CouncilOfEuropeReader
{
    private const string Kind = "council-of-europe-document";
    private const int Reach = 130;

    private static readonly string[] Bodies =
    [
        "CM/ResCMN", "CM/ResCPT", "CM/ResDH", "CM/ResAP", "CM/ResChS", "CM/Rec", "CM/Res", "CM/Inf", "CM", "CPT/Inf", "CDL-AD", "CDL-REF", "CDL-PI", "CommDH", "CommHR", "GREVIO/Inf", "GREVIO",
        "GRETA", "ECRI", "ACFC/OP/III", "ACFC/OP/IV", "ACFC", "SG/Inf", "Rec", "DH-DD",
    ];

    /// <summary>Reads at a number: the year of a symbol, or the number of a treaty.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found) => cursor.Previous switch
    {
        '(' => TryReadSymbol(ref cursor, found),
        ' ' or '\u00a0' or '\n' or '.' => TryReadTreaty(ref cursor, found),
        _ => false,
    };

    /// <summary>Reads at "resolutie" or "aanbeveling".</summary>
    public static bool TryReadAssembly(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var sort = cursor.TryWord("resolutie") || cursor.TryWord("resolution") ? "RES" : cursor.TryWord("aanbeveling") || cursor.TryWord("recommendation") ? "REC" : null;
        cursor.SkipGap();
        if (sort is not null && cursor.TryDigits(3, 4, out var digits) && cursor.Current is not '/' && !char.IsLetterOrDigit(cursor.Current) && IsOfAssembly(start, cursor))
        {
            SkipYear(ref cursor);
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "council-of-europe/assembly", Kind, $"PACE/{sort}/{digits}"));
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadSymbol(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var before = cursor.Before(cursor.Position - 1, 14);
        var trimmed = before.TrimEnd(" \u00a0");
        if (trimmed is [] || !char.IsAsciiLetter(trimmed[^1]) || before.Length - trimmed.Length > 1 || BodyAtEnd(trimmed) is not { } body)
        {
            return false;
        }

        var from = start.Position - 1 - (before.Length - trimmed.Length) - body.Length;
        if (from >= found.Free && cursor.TryDigits(4, 4, out var year) && year[..2] is "19" or "20" && cursor.TryChar(')'))
        {
            cursor.SkipGap(2);
            if (cursor.TryDigits(1, 4, out var number) && !char.IsLetterOrDigit(cursor.Current))
            {
                found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "council-of-europe/symbol", Kind, $"{body}({year}){number}"));
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static string? BodyAtEnd(ReadOnlySpan<char> before)
    {
        foreach (var body in Bodies)
        {
            if (before.EndsWith(body, StringComparison.Ordinal) && (before.Length == body.Length || !(char.IsLetterOrDigit(before[^(body.Length + 1)]) || before[^(body.Length + 1)] is '/' or '-')))
            {
                return body;
            }
        }

        return null;
    }

    // "ETS No. 5", "CETS nr. 210", "ETS 005"
    private static bool TryReadTreaty(ref TextCursor cursor, Findings found)
    {
        var before = cursor.Before(cursor.Position, 12).TrimEnd();
        before = before.EndsWith("No.") || before.EndsWith("no.") || before.EndsWith("nr.") || before.EndsWith("Nr.") ? before[..^3].TrimEnd() : before;
        if (!before.EndsWith("ETS", StringComparison.Ordinal))
        {
            return false;
        }

        var start = cursor;
        var series = before.EndsWith("CETS", StringComparison.Ordinal) ? "CETS" : "ETS";
        var from = cursor.Position - Math.Min(12, cursor.Position) + before.Length - series.Length;
        if (from >= found.Free && (before.Length == series.Length || !char.IsLetterOrDigit(before[^(series.Length + 1)]))
            && cursor.TryDigits(1, 3, out var digits) && !char.IsLetterOrDigit(cursor.Current) && int.Parse(digits) is > 0 and var number)
        {
            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "council-of-europe/treaty", Kind, $"{series}-{number:D3}"));
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool IsOfAssembly(TextCursor start, TextCursor end)
    {
        var before = start.Before(start.Position, Reach);
        var behind = end.Rest[..Math.Min(Reach / 2, end.Rest.Length)];
        return NamesAssembly(before) || NamesAssembly(behind);
    }

    private static bool NamesAssembly(ReadOnlySpan<char> text) =>
        text.Contains("Parlementaire Assemblee", StringComparison.OrdinalIgnoreCase) || text.Contains("Parliamentary Assembly", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Parlementaire Vergadering van de Raad van Europa", StringComparison.OrdinalIgnoreCase) || text.Contains("PACE", StringComparison.Ordinal);

    private static void SkipYear(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(2);
        if (!cursor.TryChar('(') || !cursor.TryDigits(4, 4, out _) || !cursor.TryChar(')'))
        {
            cursor = start;
        }
    }
}
