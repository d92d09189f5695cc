using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads terms that begin with a number: "twee weken voor het debat van 12 juni", "3 maart aanstaande".</summary>
internal static class ShiftedTerm
{
    // shifted = term ("voor" | "na") period: "twee weken voor het debat van 12 juni", "drie maanden na de inwerkingtreding"
    public static bool TryRead(Prose prose, int at, int limit, out Termijn term, out int after)
    {
        (term, after) = (null!, at);
        if (at >= limit || !NumberWord.IsAt(prose, at) || !Duration.TryRead(prose, at, limit, out var length, out var end) || end >= limit)
        {
            return false;
        }

        var before = prose.Is(end, "voor") || prose.Is(end, "vóór") || (prose.Is(end, "voorafgaand") && prose.Is(end + 1, "aan"));
        if ((!before && !prose.Is(end, "na")) || !PeriodeReader.TryRead(prose, prose.Is(end, "voorafgaand") ? end + 2 : end + 1, limit, out var period))
        {
            return false;
        }

        after = period.End;
        var day = before ? period.From : period.To;
        var moved = day is { Year: > 100 and < 9000 } known ? before ? length.Before(known) : length.After(known) : (DateOnly?)null;
        term = Terms.Of(prose, at, after, before ? Relation.By : Relation.Within, period.Precision, prose.Context.Date, moved) with { Approx = period.Approx, Anchor = period.Anchor };
        return true;
    }

    // "3 maart aanstaande" needs no preposition
    public static bool TryAheadDate(Prose prose, int at, out Termijn term, out int after)
    {
        (term, after) = (null!, at);
        if (!NumberWord.IsAt(prose, at) || prose.DateAt(at) is not { } date || !DatumReader.IsAhead(prose, prose.WordAt(date.Span.End) - 1))
        {
            return false;
        }

        after = prose.WordAt(date.Span.End);
        term = Terms.Of(prose, at, after, Relation.In, date.Precision, date.From, date.To);
        return true;
    }
}
