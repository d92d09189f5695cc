using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Personen;

/// <summary>
/// Reads surnames as papers of parliament write them, with their particles:
/// <code>
/// name  = first? particle* Capital
/// names = name (("/" | ", " | " en ") name)* " c.s."?
/// </code>
/// </summary>
internal static class NameGrammar
{
    private static readonly FrozenSet<string> Particles =
        new[] { "van", "de", "der", "den", "het", "ten", "ter", "te", "el", "von", "la", "le", "in", "op", "'t", "’t", "di", "da", "dos", "al" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoNames = new[]
    {
        "Kamerstuk", "Kamerstukken", "Kamer", "Tweede", "Eerste", "Kamerlid", "Kamerleden", "Minister", "Staatssecretaris", "Nr", "GroenLinks", "Volt", "Denk", "Partij", "Forum", "Orde",
        "Omtzigt-motie", "Nederland", "Europa", "Raad", "Commissie", "Handelingen", "Aanhangsel", "Bijlage", "Stuk", "Deze", "Die", "Dit", "Dat", "Een", "Ik", "Voorzitter",
        "Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli", "Augustus", "September", "Oktober", "November", "December",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleLookup = Particles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNameLookup = NoNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads one name.</summary>
    /// <param name="firstNameToo">Two capital words may make one name ("Jasper Van Dijk" always; "Chris Stoffer" only here).</param>
    public static bool TryRead(ref TextCursor cursor, bool firstNameToo, out string name)
    {
        var start = cursor;
        name = "";
        SkipParticles(ref cursor);
        if (!TryCapital(ref cursor))
        {
            cursor = start;
            return false;
        }

        var end = cursor;
        // What stands on a line of its own begins something else: "de motie van het lid Van Dijk", "De krant …".
        var gap = cursor.SkipGap(4) && !cursor.Since(end.Position).Contains('\n');
        var at = cursor.Position;
        if (gap && (SkipParticles(ref cursor) || firstNameToo) && cursor.Position - at < 12 && TryCapital(ref cursor))
        {
            end = cursor;
        }

        cursor = end;
        name = Joined(cursor.Since(start.Position));
        return true;
    }

    /// <summary>Reads one or more names, and "c.s." behind them.</summary>
    public static bool TryReadList(ref TextCursor cursor, bool several, List<string> names)
    {
        if (!TryRead(ref cursor, several, out var name))
        {
            return false;
        }

        names.Add(name);
        SkipParty(ref cursor, several);
        while (names.Count < 12)
        {
            var start = cursor;
            if (!TrySkipJoint(ref cursor, several) || !TryRead(ref cursor, several, out name))
            {
                cursor = start;
                break;
            }

            names.Add(name);
            SkipParty(ref cursor, several);
        }

        SkipCumSuis(ref cursor);
        return true;
    }

    /// <summary>The name that ends at the cursor; empty when there is none.</summary>
    /// <param name="start">Where it begins.</param>
    public static string ReadBefore(TextCursor cursor, out int start)
    {
        var name = ReadBefore(cursor.Before(cursor.Position, 60), out var length);
        start = cursor.Position - length;
        return name;
    }

    private static string ReadBefore(ReadOnlySpan<char> window, out int length)
    {
        var before = window.TrimEnd();
        var start = before.Length;
        var words = 0;
        while (words < 5 && start > 0)
        {
            var end = before[..start].TrimEnd().Length;
            var from = end;
            while (from > 0 && IsInName(before[from - 1]))
            {
                from--;
            }

            var word = before[from..end];
            if (word.IsEmpty || (words == 0 ? !IsCapital(word) : !ParticleLookup.Contains(word)))
            {
                break;
            }

            start = from;
            words++;
        }

        length = window.Length - start;
        return words == 0 ? "" : Joined(before[start..]);
    }

    private static bool TrySkipJoint(ref TextCursor cursor, bool several)
    {
        if (cursor.TryChar('/'))
        {
            return true;
        }

        var comma = several && cursor.TryChar(',');
        return cursor.SkipGap(4) && (comma || cursor.TryWord("en")) && (cursor.SkipGap(4) || comma);
    }

    // "Beckerman (SP) en Bushoff (PvdA)"
    private static void SkipParty(ref TextCursor cursor, bool several)
    {
        var start = cursor;
        cursor.SkipGap(4);
        if (!several || !cursor.TryChar('(') || !IsParty(ref cursor) || !cursor.TryChar(')'))
        {
            cursor = start;
        }
    }

    private static bool IsParty(ref TextCursor cursor)
    {
        var at = cursor.Position;
        while (cursor.Position - at < 24 && (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '-' or '/'))
        {
            cursor.Move(1);
        }

        return cursor.Position > at && char.IsUpper(cursor.Since(at)[0]);
    }

    private static void SkipCumSuis(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap(4);
        if (!cursor.TryLiteralIgnoringCase("c.s.") && !cursor.TryWord("cum suis") && !cursor.TryWord("c.s"))
        {
            cursor = start;
        }
    }

    private static bool SkipParticles(ref TextCursor cursor)
    {
        var any = false;
        for (var more = 0; more < 3; more++)
        {
            var start = cursor;
            var word = Word(ref cursor);
            if (!ParticleLookup.Contains(word) || !cursor.SkipGap(4))
            {
                cursor = start;
                break;
            }

            any = true;
        }

        return any;
    }

    private static bool TryCapital(ref TextCursor cursor)
    {
        var start = cursor;
        var word = Word(ref cursor);
        if (IsCapital(word) && !char.IsDigit(cursor.Current))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static ReadOnlySpan<char> Word(ref TextCursor cursor)
    {
        var at = cursor.Position;
        while (cursor.Position - at < 40 && (IsInName(cursor.Current) || (TextCursor.IsDash(cursor.Current) && char.IsLetter(cursor.Ahead(1)) && cursor.Position > at)))
        {
            cursor.Move(1);
        }

        return cursor.Since(at);
    }

    private static bool IsInName(char unit) => char.IsLetter(unit) || unit is '\'' or '’' or '-';

    // A name has a small letter behind its capital; parties and chapters have not.
    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || NoNameLookup.Contains(word) || word.StartsWith("GroenLinks", StringComparison.Ordinal) || ParticleLookup.Contains(word))
        {
            return false;
        }

        foreach (var unit in word[1..])
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static string Joined(ReadOnlySpan<char> words)
    {
        var text = words.Trim().ToString();
        return text.AsSpan().ContainsAny("\n\r\t\u00a0") ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }
}
