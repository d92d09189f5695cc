using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads the rows of a budget's annex "Moties en toezeggingen", also where extraction took the lines between its cells away: a line that names a motion or stands under
/// a heading of motions, its Kamerstuk, and then, without a verb between them, what became of it. A row that says nothing has the status of the heading above it.
/// </summary>
internal static class UitvoeringRows
{
    /// <summary>A row begins with the motion: behind its number and its year at most.</summary>
    private const int LongestLead = 6;

    private const int LongestHeading = 18;
    private const int LongestRow = 120;

    /// <summary>Under a heading so many lines that are no rows may stand: the names of the columns, a row that runs on.</summary>
    private const int OtherLines = 3;

    private static readonly WordSet Many = new("moties");
    private static readonly WordSet Promises = new("toezeggingen toezegging");
    private static readonly WordSet Finite = new("is zijn was werd werden heb heeft hebben wordt worden zal zullen kan kunnen verzoekt vraagt geeft geef voer voert ga gaat ontraad");

    /// <summary>A line of these is the head of a table, and no row.</summary>
    private static readonly WordSet Columns = new("vindplaats status stand toelichting uitkomst bron");

    private static readonly PhraseTable StandVanZaken = new("label: stand van zaken :");

    private static readonly PhraseTable Headings = new("""
        executed: afgehandelde|afgedane|uitgevoerde
        executed: zijn|hierbij afgedaan|afgehandeld|uitgevoerd
        not-executed: niet worden|wordt uitgevoerd
        not-executed: geen gevolg|vervolg|uitvoering
        in-progress: in behandeling|uitvoering
        in-progress: openstaande|lopende|onderhanden
        """);

    public static void Read(Prose prose, MotieSpans motions, List<Statement> found)
    {
        if (prose.Turns.Any)
        {
            return;
        }

        var told = found.OfType<Uitvoering>().Select(one => MotieVerwijzing.SentenceAt(prose, prose.WordAt(one.Span.Start))).ToHashSet();
        var (heading, listed) = (default(string), 0);
        foreach (var sentence in prose.SentencesWith(MotieVerwijzing.Named))
        {
            if (sentence.Index < listed || !BeginsLine(prose, sentence.First))
            {
                continue;
            }

            var line = LineEnd(prose, sentence.First);
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, Math.Min(sentence.First + LongestLead, line));
            if (motion >= 0 && (CellOf(prose, motion, line) ?? LabelledCell(prose, sentence)) is { } cell)
            {
                AddRow(sentence, motion, cell);
            }
            else if (line - sentence.First <= LongestHeading && prose.Any(sentence.First, line, Many))
            {
                heading = Headings.First(prose, sentence.First, line)?.Name;
                listed = ReadList(sentence.Index + 1);
            }
        }

        // The rows under a heading; gives the index of the sentence behind them.
        int ReadList(int index)
        {
            for (var others = 0; index < prose.Sentences.Length && others <= OtherLines; index++)
            {
                var sentence = prose.Sentences[index];
                var line = LineEnd(prose, sentence.First);
                if (!BeginsLine(prose, sentence.First) || (prose.Any(sentence.First, line, Columns) && BehindPaper(prose, sentence.First, line) is null))
                {
                    continue;
                }

                if (prose.Any(sentence.First, Math.Min(sentence.First + LongestLead, line), Promises) || MotieVerwijzing.IndexOfMotion(prose, sentence.First, Math.Min(sentence.First + LongestLead, line)) >= 0)
                {
                    return index;
                }

                if (CellOf(prose, sentence.First, line) is { } cell && BehindPaper(prose, sentence.First, line) is not null)
                {
                    AddRow(sentence, sentence.First, cell);
                    others = 0;
                }
                else
                {
                    others++;
                }
            }

            return index;
        }

        void AddRow(Sentence sentence, int motion, int cell)
        {
            var line = LineEnd(prose, cell);
            if (!IsTold(prose, sentence, line, told) && !motions.Touch(prose.Span(sentence.First, line)) && StanceOf(prose, cell, line, heading) is { } stance)
            {
                found.Add(new Uitvoering(prose.Span(cell, EndOf(prose, cell, line)), "uitvoering/rij", MotieVerwijzing.In(prose, sentence.First, cell) ?? prose.PaperIn(sentence.First, cell)?.Id, stance)
                {
                    Mover = Indiener.In(prose, motion, cell, reach: 6),
                });
            }
        }
    }

    private static bool BeginsLine(Prose prose, int at) => prose.Sign(at - 1) == '\n' || prose.Text.AsSpan(0, prose.Words[at].Start).TrimEnd(' ') is [] or [.., '\n'];

    private static int LineEnd(Prose prose, int at)
    {
        var end = at;
        while (end < prose.Words.Length && end - at < LongestRow && prose.Sign(end) != '\n')
        {
            end++;
        }

        return end;
    }

    // The first word of the last cell: behind the last bar, else behind the Kamerstuk where a capital begins anew. Prose has a verb before either.
    private static int? CellOf(Prose prose, int first, int line)
    {
        var paper = BehindPaper(prose, first, line);
        return (BehindBar(prose, first, line) ?? paper) is { } cell && cell < line && !HasVerb(prose, first, paper ?? cell) ? cell : null;
    }

    // "Jansen c.s.: verzoekt de regering te tellen": what the motion asks is retold, and no sentence.
    private static bool HasVerb(Prose prose, int first, int end)
    {
        for (var at = prose.IndexOf(first, end, Finite); at >= 0; at = prose.IndexOf(at + 1, end, Finite))
        {
            if (!(prose.IsIn(at, Asking) && prose.Is(at + 2, "regering")))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Asking = new("verzoekt vraagt");

    // "Omschrijving: Motie …", "Vindplaats: …", "Stand van zaken: …", each on a line of its own.
    private static int? LabelledCell(Prose prose, Sentence sentence)
    {
        for (var index = sentence.Index + 1; index < Math.Min(sentence.Index + 5, prose.Sentences.Length); index++)
        {
            var next = prose.Sentences[index];
            if (MotieVerwijzing.IndexOfMotion(prose, next.First, Math.Min(next.First + 4, next.End)) >= 0)
            {
                return null;
            }

            if (StandVanZaken.FirstAt(prose, next.First, next.End) is { } label)
            {
                return label.End < next.End ? label.End : index + 1 < prose.Sentences.Length ? prose.Sentences[index + 1].First : null;
            }
        }

        return null;
    }

    private static int? BehindBar(Prose prose, int first, int line)
    {
        for (var at = line - 1; at > first; at--)
        {
            if (prose.Sign(at) == '|' && at + 1 < line)
            {
                return at + 1;
            }
        }

        return null;
    }

    private static int? BehindPaper(Prose prose, int first, int line)
    {
        if (prose.PaperIn(first, line) is not { } paper)
        {
            return null;
        }

        var at = prose.WordAt(paper.Span.End);
        var apart = false;
        for (; at < line && prose.Sign(at) is ')' or '.' or '|' or ':' or '–' or '-'; at++)
        {
            apart |= prose.Sign(at) is '|' or ':' or '–' or '-';
        }

        return at < line && (apart || char.IsUpper(prose[at][0])) ? at : null;
    }

    private static bool IsTold(Prose prose, Sentence sentence, int line, HashSet<int> told)
    {
        for (var index = sentence.Index; index < prose.Sentences.Length && prose.Sentences[index].First < line; index++)
        {
            if (told.Contains(index))
            {
                return true;
            }
        }

        return false;
    }

    // "Het oordeel laat ik aan de Kamer": a list of judgments has the form of one of motions that were carried out.
    private static string? StanceOf(Prose prose, int cell, int line, string? heading) =>
        prose.Any(cell, line, UitvoeringActs.Judgments) ? null
            : UitvoeringPhrases.Cells.FirstAt(prose, cell, line)?.Name ?? UitvoeringTense.Of(prose, cell, EndOf(prose, cell, line), acting: true) ?? heading;

    // The first sentence of the cell tells; others say when and how.
    private static int EndOf(Prose prose, int cell, int line)
    {
        var sentence = prose.Sentences[MotieVerwijzing.SentenceAt(prose, cell)];
        return sentence.End > cell ? Math.Min(sentence.End, line) : line;
    }
}
