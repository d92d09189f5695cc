using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>
/// Reads citations of Kamerstukken and of whole dossiers:
/// <code>
/// worded   = ("Kamerstuk" | "Kamerstukken" …) head dossiers (numbers pages?)?
/// chamber  = ("Tweede Kamer" | "Eerste Kamer") head dossiers numbers pages?
/// bare     = dossiers numbers pages?            ("33 783, nr. 46"; "(35925 VII / 35925 IV, A)"; "28362-79")
/// dossiers = dossier ((" en " | "/" | ", ") dossier)*
/// </code>
/// </summary>
internal static class KamerstukReader
{
    private const int MostDossiers = 12;

    public static bool TryReadWorded(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TrySkipKindWord(ref cursor, out var wholeDossier))
        {
            var head = KamerstukHead.Read(ref cursor);
            var afterHead = cursor;
            if (KamernummerReader.TryReadNumber(ref cursor, out var nummer))
            {
                if (cursor.Since(start.Position).Contains('('))
                {
                    cursor.TryChar(')');
                }

                found.Add(KamernummerReader.CitationOf(nummer, TextSpan.Between(start.Position, cursor.Position)));
                return true;
            }

            cursor = afterHead;
            VolgnummerGrammar.TrySkipMark(ref cursor, out _);
            if (TryReadPaper(ref cursor, start.Position, head, worded: true, wholeDossier, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    public static bool TryReadChamber(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (KamerstukHead.ReadKamer(ref cursor) is { } kamer && cursor.Position > start.Position + 2)
        {
            var head = KamerstukHead.Read(ref cursor) with { Kamer = kamer };
            SkipKenmerk(ref cursor);
            if (RunningFoot.Is(start, cursor))
            {
                cursor.Move(RunningFoot.EndOfLine(cursor) - cursor.Position);
                return true;
            }

            if (TryReadPaper(ref cursor, start.Position, head, worded: false, wholeDossier: false, found)
                || SessionReader.TryReadBehindSession(ref cursor, start.Position, head, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    public static bool TryReadBare(ref TextCursor cursor, Findings found)
    {
        if (PaperContext.IsInsideNumber(cursor))
        {
            return false;
        }

        var start = cursor;
        var kamer = SessionReader.KamerBefore(cursor, found.Free, out var from);
        if (TryReadPaper(ref cursor, from, new(kamer, null), worded: false, wholeDossier: false, found))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static void SkipKenmerk(ref TextCursor cursor)
    {
        if (cursor.TryWord("kenmerk"))
        {
            cursor.TryChar(':');
            cursor.SkipGap();
        }
    }

    private static bool TrySkipKindWord(ref TextCursor cursor, out bool wholeDossier)
    {
        var start = cursor;
        wholeDossier = cursor.TryStem("Kamerstukdossier") || cursor.TryStem("dossier") || cursor.TryStem("rijkswetsvoorstel") || cursor.TryStem("wetsvoorstel");
        if (wholeDossier || cursor.TryStem("Kamerstuk") || cursor.TryStem("Kamerst") || cursor.TryStem("Kst"))
        {
            _ = cursor.TryStem("nummers") || cursor.TryStem("nummer") || cursor.TryStem("ken") || cursor.TryStem("nrs") || cursor.TryStem("nr") || cursor.TryStem("len") || cursor.TryStem("s");
            cursor.TryChar('.');
            _ = char.IsAsciiDigit(cursor.Ahead(1)) && cursor.TryDash();
            if (!char.IsLetter(cursor.Current))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    internal static bool TryReadPaper(ref TextCursor cursor, int from, KamerstukHead head, bool worded, bool wholeDossier, Findings found)
    {
        var start = cursor;
        var dossiers = found.Scratch.Dossiers();
        if (!TryReadDossiers(ref cursor, dossiers, worded))
        {
            cursor = start;
            return false;
        }

        var numbers = found.Scratch.Words();
        if (TryReadNumbers(ref cursor, numbers, worded, from, head))
        {
            var pages = PageGrammar.Read(ref cursor);
            var annex = AnnexGrammar.IsMeant(cursor, from);
            AddPapers(TextSpan.Between(from, cursor.Position), dossiers, numbers, head, new(pages, annex), worded, found);
            ReadAgain(ref cursor, dossiers[0], head, worded, found);
            return true;
        }

        if (worded)
        {
            AddDossiers(TextSpan.Between(wholeDossier ? start.Position : from, cursor.Position), dossiers, found);
            return true;
        }

        cursor = start;
        return false;
    }

    // "nr. 4, p. 3, alsmede nr. 6": a number with a mark of its own is a reference of its own, which leans on the dossier.
    private static void ReadAgain(ref TextCursor cursor, WrittenDossier dossier, KamerstukHead head, bool worded, Findings found)
    {
        var numbers = found.Scratch.Words();
        for (var more = 0; more < MostDossiers && VolgnummerGrammar.TryReadAgain(ref cursor, numbers, out var from); more++)
        {
            var pages = PageGrammar.Read(ref cursor);
            foreach (var number in numbers)
            {
                found.Add(Citation(TextSpan.Between(from, cursor.Position), worded ? "kamerstuk/word" : "kamerstuk/dossier-nr", dossier, number, head, new(pages, Annex: false)));
            }

            numbers.Clear();
        }
    }

    private static bool TryReadDossiers(ref TextCursor cursor, List<WrittenDossier> dossiers, bool worded)
    {
        if (!DossierGrammar.TryRead(ref cursor, out var first))
        {
            return false;
        }

        dossiers.Add(first);
        while (dossiers.Count < MostDossiers && TryReadNextDossier(ref cursor, worded, out var next))
        {
            dossiers.Add(next);
        }

        return true;
    }

    private static bool TryReadNextDossier(ref TextCursor cursor, bool worded, out WrittenDossier dossier)
    {
        var start = cursor;
        var gap = cursor.SkipGap(4);
        if (cursor.TryChar('/') || (worded && cursor.TryChar(',')) || (gap && (cursor.TryWord("en") || cursor.TryChar('&'))))
        {
            cursor.SkipGap(4);
            if (DossierGrammar.TryRead(ref cursor, out dossier))
            {
                return true;
            }
        }

        cursor = start;
        dossier = default;
        return false;
    }

    private static bool TryReadNumbers(ref TextCursor cursor, List<string> numbers, bool worded, int from, KamerstukHead head)
    {
        if (VolgnummerGrammar.TryReadMarked(ref cursor, numbers, again: false))
        {
            return true;
        }

        var chapter = char.IsAsciiLetter(cursor.Previous);
        if ((worded || chapter || PaperContext.PapersAreListed(cursor, from)) && VolgnummerGrammar.TryReadCompact(ref cursor, numbers))
        {
            return true;
        }

        if (worded || head.Kamer is Kamer.Eerste || PaperContext.LettersMayFollow(cursor, from) || LetteredGrammar.LetterWordFollows(cursor))
        {
            if (LetteredGrammar.TryRead(ref cursor, numbers, commaNeeded: head.Kamer is not Kamer.Eerste))
            {
                return true;
            }
        }

        return worded && (VolgnummerGrammar.TryReadBare(ref cursor, numbers) || VolgnummerGrammar.TryReadSlashed(ref cursor, numbers));
    }

    private static void AddPapers(
        TextSpan span, List<WrittenDossier> dossiers, List<string> numbers, KamerstukHead head, PaperPlace place, bool worded, Findings found)
    {
        var rule = worded ? "kamerstuk/word" : head.Kamer is null ? "kamerstuk/dossier-nr" : "kamerstuk/chamber";
        foreach (var number in numbers)
        {
            found.Add(Citation(span, rule, dossiers[0], number, head, place));
        }

        foreach (var dossier in dossiers.Skip(1))
        {
            // A paper of the Eerste Kamer has its letter in each dossier; elsewhere the number counts in the first dossier alone.
            if (new Volgnummer(numbers[0]).IsLetter)
            {
                found.Add(Citation(span, rule, dossier, numbers[0], head, place));
            }
            else
            {
                found.Add(new DossierCitation(span, "dossier/beside-paper", dossier.Nummer) { Rijkswet = dossier.Rijkswet });
            }
        }
    }

    private static void AddDossiers(TextSpan span, List<WrittenDossier> dossiers, Findings found)
    {
        foreach (var dossier in dossiers)
        {
            found.Add(new DossierCitation(span, "dossier/word", dossier.Nummer) { Rijkswet = dossier.Rijkswet });
        }
    }

    internal static KamerstukCitation Citation(TextSpan span, string rule, WrittenDossier dossier, string number, KamerstukHead head, PaperPlace place) =>
        new(span, rule, new(dossier.Nummer, new(number)))
        {
            Kamer = head.Kamer,
            Vergaderjaar = head.Vergaderjaar,
            Pages = place.Pages,
            Annex = place.Annex,
            Rijkswet = dossier.Rijkswet,
        };
}
