using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>Reads treaty events: a treaty's name and a verb of what befalls treaties in one sentence, or the treaty that stands before it.</summary>
internal sealed class VerdragReader : IStatementFeature
{
    /// <summary>How many words may stand between a treaty or a state and what befalls it.</summary>
    private const int Near = 25;

    private const int Reach = 60;

    public IEnumerable<PhraseTable> Cues => [VerdragPhrases.Events, VerdragNames.Alliances];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        (string Id, int Sentence) last = ("", -9);
        foreach (var sentence in prose.SentencesWith(VerdragPhrases.Events))
        {
            if (prose.Sign(sentence.End - 1) == '?' || motions.Touch(prose.Span(sentence.First, sentence.End)))
            {
                continue;
            }

            var named = VerdragNames.In(prose, sentence);
            var before = named is null && VerdragBefore.LooksBack(prose, sentence) ? VerdragBefore.In(prose, sentence, last) : null;
            var alliance = named is null && before is null ? VerdragNames.Alliance(prose, sentence) : null;
            if (named is not null || before is not null || alliance is not null)
            {
                var told = found.Count;
                ReadSentence(prose, sentence, named ?? (alliance is { } joined ? [joined] : null), before, alliance is not null, found);
                last = (alliance?.Id ?? before) is { } meant && found.Count > told ? (meant, sentence.Index) : last;
            }
        }
    }

    // A semicolon parts two events of one sentence.
    private static void ReadSentence(Prose prose, Sentence sentence, List<VerdragMention>? named, string? before, bool alliance, List<Statement> found)
    {
        var dated = !prose.DatesIn(sentence.First, sentence.End).IsEmpty;
        var told = new List<Verdragsgebeurtenis>();
        for (var from = sentence.First; from < sentence.End;)
        {
            var to = from;
            while (to < sentence.End && prose.Sign(to) != ';')
            {
                to++;
            }

            var part = sentence with { First = from, End = to };
            var cues = EventsIn(prose, part);
            for (var i = 0; i < cues.Count; i++)
            {
                var (cue, near) = (cues[i], new Sentence(i, i > 0 ? cues[i - 1].End : from, i + 1 < cues.Count ? cues[i + 1].First : to));
                if ((named is null ? before : Nearest(named, cue)) is { } id && (!alliance || VerdragPhrases.Memberships.Has(cue.Name))
                    && Frame(prose, part, near, id, cue, dated) is { } happened && !told.Exists(other => IsSame(other, happened)))
                {
                    told.Add(happened);
                }
            }

            from = to + 1;
        }

        found.AddRange(told);
    }

    // The treaty that stands nearest to what befell it.
    private static string? Nearest(List<VerdragMention> named, Cue cue)
    {
        var (nearest, distance) = (default(string), Near);
        foreach (var treaty in named)
        {
            var away = treaty.First >= cue.End ? treaty.First - cue.End : Math.Max(0, cue.First - treaty.End);
            (nearest, distance) = away < distance ? (treaty.Id, away) : (nearest, distance);
        }

        return nearest;
    }

    // The withdrawal of a ratification holds the word ratification, and is one event.
    private static List<Cue> EventsIn(Prose prose, Sentence part)
    {
        var cues = new List<Cue>();
        foreach (var cue in VerdragPhrases.Events.Find(prose, part.First, part.End))
        {
            if ((cues.Count == 0 || cue.First >= cues[^1].End) && !IsSplitByClause(prose, cue))
            {
                cues.Add(cue);
            }
        }

        return cues;
    }

    // "Zegt dat Rusland op tijd …": the words belong to two verbs.
    private static bool IsSplitByClause(Prose prose, Cue cue) => cue.End - cue.First > 2 && prose.Any(cue.First, cue.End, Splitting);

    private static readonly WordSet Splitting = new("dat die omdat zodat waarin waarmee ;");

    // One event is named twice ("de opzegging … heeft opgezegd"); two states make two.
    private static bool IsSame(Verdragsgebeurtenis one, Verdragsgebeurtenis other) =>
        one.Event == other.Event
        && (one.Actor is null || other.Actor is null || one.Actor.Contains(other.Actor, StringComparison.Ordinal) || other.Actor.Contains(one.Actor, StringComparison.Ordinal));

    // "Zonder het verdrag op te zeggen" says what did not happen; an event that has neither a day nor a state that did it is none.
    private static Verdragsgebeurtenis? Frame(Prose prose, Sentence part, Sentence near, string id, Cue cue, bool dated)
    {
        var clause = VerdragClause.Around(prose, part, cue);
        var announced = cue.Name == "aangekondigd";
        if ((announced && !prose.Any(part.First, part.End, VerdragPhrases.Announced)) || IsTitle(prose, near, cue) || IsAttribute(prose, cue) || IsDenied(prose, part, clause, cue) || clause.OfUnnamedStates || (cue.Name == "in-werking" && prose.Any(near.First, cue.First, VerdragPhrases.Ends)))
        {
            return null;
        }

        var wished = prose.Any(Math.Max(part.First, cue.First - Reach), cue.First, VerdragPhrases.Wishes);
        if (!dated && (wished || clause.Relative || (Actoren.IsNoun(prose, cue) && !Actoren.IsDoer(prose, near, cue))))
        {
            return null;
        }

        var date = DateIn(prose, near, cue);
        var actor = Actoren.In(prose, clause, near, cue) ?? (date is null && cue.Name != "goedgekeurd" ? null : Actoren.OrganIn(prose, clause, near, cue));
        var happened = announced ? VerdragPhrases.Announces(prose[cue.End - 1]) : cue.Name;
        return actor is null && date is null ? null
            : new(prose.Span(part.First, part.End), "verdrag/" + cue.Name, id, happened)
            {
                Actor = actor,
                Date = date,
                Future = wished || announced || (date?.From is { } day && prose.Context.Date is { } today && day > today),
            };
    }

    // "Het voorstel tot goedkeuring van het verdrag" approves nothing.
    private static readonly WordSet Purposes = new("tot ter houdende om voor");

    // "Goedkeuring van het Verdrag van Faro" heads a paper, and the day is the treaty's.
    private static bool IsTitle(Prose prose, Sentence near, Cue cue) =>
        Actoren.IsNoun(prose, cue)
        && (prose.IsIn(cue.First - 1, Purposes) || prose.IsIn(cue.First - 2, Purposes) || (cue.Name == "goedgekeurd" && !Actoren.IsDoer(prose, near, cue)));

    // "Het op 18 juni 1992 te Wenen gesloten verdrag" names a treaty by its day.
    private static bool IsAttribute(Prose prose, Cue cue) =>
        (IsParticiple(prose, cue) || prose.Is(cue.End - 1, "gekomen")) && prose.Sign(cue.End) == '\0' && !prose.Any(cue.End, Math.Min(cue.End + 4, prose.Words.Length), Linking)
        && VerdragNames.In(prose, new(0, cue.End, Math.Min(cue.End + 4, prose.Words.Length))) is not null;

    private static readonly WordSet Linking = new("tot uit bij van het de en");

    // A denial may be part of the event itself: "niet verlengd", "geen partij meer".
    private static bool IsDenied(Prose prose, Sentence part, VerdragClause clause, Cue cue) =>
        prose.Any(Math.Max(part.First, cue.First - 5), cue.First, VerdragPhrases.Negations)
        || prose.Any(clause.First, cue.First, VerdragPhrases.Denials) || prose.Any(cue.End, Math.Min(clause.End, cue.End + 3), VerdragPhrases.Denials)
        || IsThought(prose, Math.Max(part.First, cue.First - Near), Math.Min(clause.End, cue.End + 3));

    // "Als eerste bekrachtigd" supposes nothing.
    private static bool IsThought(Prose prose, int first, int end)
    {
        for (var at = prose.IndexOf(first, end, VerdragPhrases.Thoughts); at >= 0; at = prose.IndexOf(at + 1, end, VerdragPhrases.Thoughts))
        {
            if (!(prose.Is(at, "als") && prose.IsIn(at + 1, Ranks)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Ranks = new("eerste tweede derde laatste enige");

    // A participle closes its clause, so its day stands before it, or right behind it; else the nearest day counts. A day beyond another event is that one's.
    private static Datum? DateIn(Prose prose, Sentence near, Cue cue)
    {
        var (before, after) = (default(Datum?), default(Datum?));
        foreach (var date in prose.DatesIn(Math.Max(near.First, cue.First - Reach), Math.Min(near.End, cue.End + Reach)))
        {
            var first = prose.WordAt(date.Span.Start);
            if (prose.Is(first - 1, "tot") || (prose.Sign(prose.WordAt(date.Span.End)) == ')' && Besluit.Preposition(prose, date) < 0))
            {
                continue;
            }

            before = first < cue.First ? date : before;
            after ??= first >= cue.First ? date : null;
        }

        if (before is not { } early || after is not { } late)
        {
            return before ?? after;
        }

        var (ahead, behind) = (cue.First - prose.WordAt(early.Span.Start), prose.WordAt(late.Span.Start) - cue.First);
        var beside = prose.WordAt(late.Span.Start) <= cue.End + 1;
        return beside ? late
            : IsFinite(prose, cue) && Besluit.Preposition(prose, late) >= 0 ? Finer(early, late)
            : behind < ahead && !IsParticiple(prose, cue) ? late : early;
    }

    // "Na de top in 2018 bekrachtigde Japan het verdrag op 8 juli 2019": the day is meant. Of two years neither is certain.
    private static Datum? Finer(Datum early, Datum late) => early.Precision == late.Precision ? null : early.Precision < late.Precision ? early : late;

    private static bool IsFinite(Prose prose, Cue cue) => prose[cue.First].EndsWith("de", StringComparison.OrdinalIgnoreCase) || prose[cue.First].EndsWith("den", StringComparison.OrdinalIgnoreCase);

    internal static bool IsParticiple(Prose prose, Cue cue) => prose.IsIn(cue.End - 1, VerdragPhrases.Participles);
}
