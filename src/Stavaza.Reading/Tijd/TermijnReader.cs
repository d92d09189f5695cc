using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads deadlines: a preposition of time and what it stands before, a term, a rhythm, or words that name no time at all.</summary>
internal static class TermijnReader
{
    /// <summary>Words behind which "voor 2026" is a deadline; behind others it is a purpose ("de begroting voor 2026").</summary>
    private static readonly WordSet BeforeDeadline = new("regering kabinet om nog en kamer minister staatssecretaris hierover daarover ruim uiterlijk");

    /// <summary>Words with which a deadline may begin, of which a preposition or a number is one.</summary>
    private static readonly WordFilter Beginnings = new([.. TermijnPhrases.Fixed.FirstWords, .. TermijnPhrases.Openings.FirstWords, .. NumberWord.Words], numbers: true);

    private static readonly WordSet Nearly = new("nog kort ruim direct meteen vlak tot");

    /// <summary>Nouns behind which "over drie weken" is what they are about.</summary>
    private static readonly WordSet Topics = new("brief rapport overzicht gegevens cijfers debat discussie bericht informatie spreken gesproken gesprek gaat gaan rapportage");

    /// <summary>The deadline that counts among the words: the first with a day to watch that has not passed, else the first without one; null where there is none.</summary>
    public static Termijn? Best(Prose prose, int first, int end)
    {
        Termijn? open = null;
        foreach (var term in Read(prose, first, end))
        {
            if (prose.Context.Date is { } said && term.To < said)
            {
                continue;
            }

            if (term.Relation == Relation.Recurring || term.To is not null || (term.Relation == Relation.After && term.From is not null))
            {
                return term;
            }

            open = open is null || Weight(term) > Weight(open) ? term : open;
        }

        return open;
    }

    // Of terms without a day the one that names an event says more.
    private static int Weight(Termijn term) => term.Relation switch
    {
        Relation.None => 0,
        Relation.At => 1,
        _ => 2,
    };

    /// <summary>The first deadline that says by when, past or not: what an earlier promise or a question asked for.</summary>
    public static Termijn? Limit(Prose prose, int first, int end)
    {
        foreach (var term in Read(prose, first, end))
        {
            if (term.Relation is Relation.Before or Relation.By or Relation.Within or Relation.None)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Every deadline among the words, in order.</summary>
    public static FoundTerms Read(Prose prose, int first, int end) => new(prose, first, end);

    /// <summary>The next word from <paramref name="first"/> on with which a deadline may begin; <paramref name="end"/> when there is none.</summary>
    public static int NextBeginning(Prose prose, int first, int end) => Beginnings.Next(prose, first, end);

    /// <summary>Reads the deadline that begins at a word.</summary>
    public static bool TryRead(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        foreach (var cue in TermijnPhrases.Fixed.At(prose, at, limit))
        {
            return FixedTerm.Read(prose, cue, limit, out term, out after);
        }

        foreach (var cue in TermijnPhrases.Openings.At(prose, at, limit))
        {
            if (TryOpened(prose, cue, limit, out term, out after))
            {
                return true;
            }
        }

        return ShiftedTerm.TryRead(prose, at, limit, out term, out after) || ShiftedTerm.TryAheadDate(prose, at, out term, out after);
    }

    private static bool TryOpened(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        var first = prose.IsIn(cue.First - 1, Nearly) ? cue.First - 1 : cue.First;
        switch (cue.Name)
        {
            case "latest":
                return TryLatest(prose, cue, limit, out term, out after);
            case "within" when prose.Is(cue.End, "nu") && prose.Is(cue.End + 1, "en"):
                return TryUntil(prose, cue.First, cue.End + 2, limit, out term, out after);
            case "within":
                return TryWithin(prose, cue.First, cue.End, limit, out term, out after) && TermFrom.Move(prose, cue.End, limit, ref term, ref after);
            case "over":
                return TryAhead(prose, cue, limit, out term, out after);
            case "between" when prose.Is(cue.End, "nu") && prose.Is(cue.End + 1, "en"):
                return TryUntil(prose, cue.First, cue.End + 2, limit, out term, out after);
            case "between":
                return TryBetween(prose, cue, limit, out term, out after);
            case "before":
                return TryBefore(prose, first, cue, limit, out term, out after);
            case "after":
                return TryAfter(prose, first, cue, limit, out term, out after);
            case "earliest":
                return TryEarliest(prose, cue, limit, out term, out after);
            case "later":
                return TryLater(prose, cue, limit, out term, out after);
            default:
                return TryInside(prose, first, cue, limit, out term, out after);
        }
    }

    // latest = "uiterlijk" ([("binnen" | "over" | "na")] term | ["op" | "in" | "per" | "bij" | "tijdens"] period | "voor" period)
    private static bool TryLatest(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        var next = cue.End;
        next += prose.Is(next, "binnen") || prose.Is(next, "over") ? 1 : 0;
        if (ShiftedTerm.TryRead(prose, next, limit, out term, out after) || TryWithin(prose, cue.First, next, limit, out term, out after))
        {
            term = term with { Text = prose.Quote(cue.First, after), Span = prose.Span(cue.First, after) };
            return true;
        }

        var before = prose.Is(next, "voor") || prose.Is(next, "vóór");
        next += before || prose.IsIn(next, Inner) ? 1 : 0;
        if (!PeriodeReader.TryRead(prose, next, limit, out var period))
        {
            return false;
        }

        after = period.End;
        term = before ? Terms.Before(prose, cue.First, period)
            : Terms.Of(prose, cue.First, after, Relation.By, period.Precision, prose.Context.Date, period.To) with { Approx = period.Approx, Anchor = period.Anchor };
        return true;
    }

    private static readonly WordSet Inner = new("op in per bij tijdens aan met rond");

    private static bool TryWithin(Prose prose, int first, int at, int limit, out Termijn term, out int after)
    {
        term = null!;
        if (!Duration.TryRead(prose, at, limit, out var length, out after))
        {
            return false;
        }

        var said = prose.Context.Date is { Year: > 100 and < 9000 } day ? day : (DateOnly?)null;
        term = Terms.Of(prose, first, after, Relation.Within, Precision.Day, prose.Context.Date, said is { } from ? length.After(from) : null) with { Approx = length.Rough };
        return true;
    }

    // "over twee weken" is in two weeks, unless it is what is spoken of
    private static bool TryAhead(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        if (prose.IsIn(cue.First - 1, Topics) || !Duration.TryRead(prose, cue.End, limit, out var length, out after))
        {
            return false;
        }

        var day = prose.Context.Date is { Year: > 100 and < 9000 } said ? length.After(said) : (DateOnly?)null;
        term = Terms.Of(prose, cue.First, after, Relation.In, Precision.Day, day, day) with { Approx = true };
        return true;
    }

    // "tussen nu en de zomer": before the summer
    private static bool TryUntil(Prose prose, int first, int at, int limit, out Termijn term, out int after)
    {
        if (TryWithin(prose, first, at, limit, out term, out after))
        {
            return true;
        }

        after = at;
        if (!PeriodeReader.TryRead(prose, at, limit, out var period))
        {
            return false;
        }

        after = period.End;
        term = Terms.Before(prose, first, period);
        return true;
    }

    private static bool TryBetween(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        if (!PeriodeReader.TryReadOne(prose, cue.End, limit, out var from) || !prose.Is(from.End, "en") || !PeriodeReader.TryReadOne(prose, from.End + 1, limit, out var to)
            || from.From is not { } first || to is not { From: { } start, To: { } last })
        {
            return false;
        }

        first = (to.YearSaid && !from.YearSaid) || first > last ? PeriodeReader.InYearOf(first, start) : first;
        after = to.End;
        term = Terms.Of(prose, cue.First, after, Relation.In, to.Precision, first, last) with { Approx = from.Approx || to.Approx };
        return true;
    }

    private static bool TryBefore(Prose prose, int first, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        if (!PeriodeReader.TryRead(prose, cue.End, limit, out var period))
        {
            return false;
        }

        if (period is { Precision: Precision.Year, AtEnd: false } && prose.Sign(cue.First - 1) == '\0' && !prose.IsIn(cue.First - 1, BeforeDeadline))
        {
            return false;
        }

        after = period.End;
        term = Terms.Before(prose, first, period);
        return true;
    }

    private static bool TryAfter(Prose prose, int first, Cue cue, int limit, out Termijn term, out int after)
    {
        if (prose.Is(cue.First, "na") && TryWithin(prose, first, cue.End, limit, out term, out after))
        {
            term = term with { Relation = Relation.After, From = term.To, To = null };
            return true;
        }

        (term, after) = (null!, cue.End);
        if (!PeriodeReader.TryRead(prose, cue.End, limit, out var period))
        {
            return false;
        }

        after = period.End;
        term = Terms.After(prose, first, period);
        return true;
    }

    private static bool TryEarliest(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        if (!PeriodeReader.TryRead(prose, cue.End, limit, out var period))
        {
            return false;
        }

        after = period.End;
        term = Terms.Of(prose, cue.First, after, Relation.After, period.Precision, period.From, null) with { Approx = period.Approx, Anchor = period.Anchor };
        return true;
    }

    // "later dit jaar": what is left of it
    private static bool TryLater(Prose prose, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        var at = prose.Is(cue.End, "in") ? cue.End + 1 : cue.End;
        if (!PeriodeReader.TryRead(prose, at, limit, out var period) || period is not { From: { } from, To: not null } || period.Precision == Precision.Day)
        {
            return false;
        }

        after = period.End;
        term = Terms.Of(prose, cue.First, after, Relation.In, period.Precision, prose.Context.Date > from ? prose.Context.Date : from, period.To) with { Approx = period.Approx };
        return true;
    }

    /// <summary>"In de eerstvolgende Raad" is a moment; "in de Raad" is a place.</summary>
    private static readonly WordSet Upcoming = new("eerstvolgende volgende komende aanstaande eerstkomende");

    private static bool TryInside(Prose prose, int first, Cue cue, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, cue.End);
        var there = cue.Name == "at" || prose.Is(cue.First, "in") || prose.Is(cue.First, "tijdens");
        if (!PeriodeReader.TryRead(prose, cue.Name == "alone" ? cue.First : cue.End, limit, out var period) || (period.From is null && !(there && (period.Paper || cue.Name == "at" || prose.Is(cue.First, "tijdens") || prose.Any(cue.End, period.End, Upcoming)))))
        {
            return false;
        }

        after = period.End;
        term = Terms.Inside(prose, first, period, at: cue.Name == "at", roughly: prose.Is(cue.First, "rond") || prose.Is(cue.First, "omstreeks") || prose.Is(cue.First, "richting"));
        return true;
    }
}
