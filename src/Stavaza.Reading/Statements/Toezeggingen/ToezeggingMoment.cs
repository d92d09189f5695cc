using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>When the act of a promise is to be: by a time that can be watched, or in the same speech, which makes it no promise.</summary>
internal static class ToezeggingMoment
{
    /// <summary>What a speaker will come to in the same speech is no promise.</summary>
    private static readonly WordSet InThisDebate = new("straks zo meteen zometeen zojuist dadelijk even nu eerst kort");

    public static readonly PhraseTable InItsTerm = new("""
        termijn: eerste|tweede|derde termijn
        termijn: in (het|deze|dit) (volgende|laatste) blok|blokje|mapje|deel
        termijn: aan de hand van (deze|mijn|de) blokjes|blokken|mapjes
        """);

    // "Dat kom ik zo toelichten": what a speaker will come to in the same speech; "zo spoedig mogelijk" is later. What stands behind a semicolon is another clause.
    public static bool IsInThisDebate(Prose prose, Sentence sentence, Cue cue)
    {
        var (first, end) = (ToezeggingFrames.ClauseStart(prose, sentence, cue.First), cue.End);
        while (end < sentence.End && prose.Sign(end) != ';')
        {
            end++;
        }

        for (var at = InThisDebate.Next(prose, first, end); at < end; at = InThisDebate.Next(prose, at + 1, end))
        {
            if (!(prose.Is(at, "zo") && prose.IsIn(at + 1, AsSoon)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet AsSoon = new("spoedig snel vlug gauw goed volledig veel compleet kort");

    /// <summary>Whether the words name a time that lies ahead, or an event or a paper at which something is due.</summary>
    public static bool HasTerm(Prose prose, int first, int end) => TermijnReader.Best(prose, first, end) is { Relation: not Relation.None };

    public static bool HasDay(Prose prose, int first, int end) => TermijnReader.Best(prose, first, end) is { Undated: false };

    /// <summary>Whether the words name a deadline or a stretch of time ahead; the day of a letter ("in mijn brief van 8 februari") is none.</summary>
    public static bool HasDeadline(Prose prose, int first, int end) =>
        TermijnReader.Best(prose, first, end) is { Relation: Relation.Before or Relation.By or Relation.Within or Relation.After } or { Relation: Relation.In, Precision: > Precision.Day };

    // "Binnen een half jaar beslis ik", "bij de Najaarsnota zal ik ingaan op": any act of the government that is given a time.
    public static bool IsTimed(Prose prose, Sentence sentence, Cue cue, int comma, int end) =>
        HasSharpTerm(prose, comma, end) && !IsInThisDebate(prose, sentence, cue) && !prose.Any(cue.End, Math.Min(end, cue.End + 7), ToezeggingPhrases.Negations) && InItsTerm.First(prose, sentence) is null
        && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null && !prose.IsIn(comma, Supposing) && !prose.Any(comma, end, Willing);

    public static bool HasSharpTerm(Prose prose, int first, int end)
    {
        foreach (var term in TermijnReader.Read(prose, first, end))
        {
            if (!(term.To < prose.Context.Date) && IsSharp(prose, term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words name a year behind that of the document.</summary>
    public static bool IsInLaterYear(Prose prose, int first, int end) =>
        TermijnReader.Best(prose, first, end) is { Relation: Relation.In, From: { } from } && prose.Context.Date is { } day && from.Year > day.Year;

    // "Dit jaar", "de komende jaren", "regelmatig" and "zodra" give an act no time by which it can be watched.
    private static bool IsSharp(Prose prose, Termijn term) => term.Relation switch
    {
        Relation.None => false,
        Relation.Recurring => term.Every is not null,
        Relation.After => term.From is not null,
        Relation.At => true,
        Relation.In => term.Precision < Precision.Year && !prose.Any(prose.WordAt(term.Span.Start), prose.WordAt(term.Span.End), Vague),
        _ => true,
    };

    private static readonly WordSet Vague = new("dagen jaren komende vandaag week");
    private static readonly WordSet Supposing = new("als indien toen omdat zoals");
    private static readonly WordSet Willing = new("moeten zou zouden hopen");

    /// <summary>The term of the clause in which a promise stands: of two that "en" joins, that of its own half; null where it has none with a day.</summary>
    public static Termijn? OfClause(Prose prose, int first, int end, Cue cue)
    {
        for (var at = cue.First - 1; at > first + 3; at--)
        {
            if (prose.Is(at, "en") && !char.IsAsciiDigit(prose[at - 1][0]) && !char.IsAsciiDigit(prose[at + 1][0]))
            {
                return Dated(prose, at + 1, end) ?? Dated(prose, first, end);
            }
        }

        return Dated(prose, first, end);
    }

    private static Termijn? Dated(Prose prose, int first, int end) => TermijnReader.Best(prose, first, end) is { Undated: false } term ? term : null;

    public static bool IsDated(Prose prose, int first, int end) => TermijnReader.Best(prose, first, end) is not null;
}
