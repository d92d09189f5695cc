using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>What stands before the dossier: chamber and session, as far as the words name them.</summary>
internal record struct KamerstukHead(Kamer? Kamer, Vergaderjaar? Vergaderjaar)
{
    // head = ("(" | ":" | ",")? chamber? ","? ("vergaderjaar" | "zitting")? session? ","? "kenmerk"?
    public static KamerstukHead Read(ref TextCursor cursor)
    {
        var head = default(KamerstukHead);
        SkipJoint(ref cursor);
        head.Kamer = ReadKamer(ref cursor);
        SkipJoint(ref cursor);
        head.Vergaderjaar = ReadVergaderjaar(ref cursor);
        if (head is { Kamer: null, Vergaderjaar: not null })
        {
            head.Kamer = ReadKamerBehind(ref cursor);
        }

        SkipJoint(ref cursor);
        return head;
    }

    // "Handelingen 1955/56 II, blz. 3012"
    private static Kamer? ReadKamerBehind(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.SkipGap(4) && ReadKamer(ref cursor) is { } kamer && cursor.Current is ',' or ' ')
        {
            return kamer;
        }

        cursor = start;
        return null;
    }

    public static Kamer? ReadKamer(ref TextCursor cursor)
    {
        var start = cursor;
        _ = cursor.TryStem("der ") || cursor.TryStem("van de ");
        Kamer? kamer = cursor.TryWord("Tweede Kamer") || cursor.TryLiteral("TK") || cursor.TryLiteral("II") ? Identifiers.Kamer.Tweede
            : cursor.TryWord("Eerste Kamer") || cursor.TryLiteral("EK") || cursor.TryLiteral("I") ? Identifiers.Kamer.Eerste
            : cursor.TryLiteral("VV") ? Identifiers.Kamer.VerenigdeVergadering : null;
        if (kamer is not null && !char.IsLetterOrDigit(cursor.Current))
        {
            return kamer;
        }

        cursor = start;
        return null;
    }

    public static Vergaderjaar? ReadVergaderjaar(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryWord("vergaderjaar") || cursor.TryWord("zittingsjaar") || cursor.TryWord("zitting") || cursor.TryWord("verg.jr") || cursor.TryWord("vj"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        if (!Identifiers.Vergaderjaar.TryRead(ref cursor, out var jaar))
        {
            cursor = start;
            return null;
        }

        // A bill that took several sessions: "1993/94-1996/97" begins with the first.
        var first = cursor;
        cursor.SkipGap(2);
        if (!cursor.TryDash() || !Identifiers.Vergaderjaar.TryRead(ref cursor, out _))
        {
            cursor = first;
        }

        return jaar;
    }

    private static void SkipJoint(ref TextCursor cursor)
    {
        cursor.SkipGap();
        if (cursor.Current is ',' or ':' or '(' or ';')
        {
            cursor.Move(1);
        }

        cursor.SkipGap();
    }
}
