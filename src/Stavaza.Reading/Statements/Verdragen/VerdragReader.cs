using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>Reads treaty events: a treaty's name and a verb of what befalls treaties in one sentence, or the treaty of the sentence before.</summary>
internal sealed class VerdragReader : IStatementFeature
{
    private static readonly PhraseTable Events = new("""
        bekrachtiging-ingetrokken: intrekking … bekrachtiging|ratificatie
        bekrachtiging-ingetrokken: bekrachtiging|ratificatie … ingetrokken|introk
        bekrachtiging-ingetrokken: trekt|trok … bekrachtiging|ratificatie .. in
        bekrachtigd: legde|legden|legt … akte … neer
        bekrachtigd: neerlegging … akte
        goedgekeurd: keurde|keurden|keurt … goed
        goedgekeurd: goedgekeurd
        tot-stand-gekomen: tot stand gekomen
        tot-stand-gekomen: kwam|kwamen … tot stand
        verlopen: verlopen|verliep|verloopt|afgelopen|afloopt
        verlopen: ten einde gekomen
        verlopen: loopt|liep … af
        verlopen: beëindigd
        verlengd: verlenging|verlengd|verlengde|verlengden|verlengt|verlengen
        opgezegd: opzegging|opgezegd|opzegde|opzegden
        opgezegd: op te zeggen
        opgezegd: zegt|zegde|zegden … op
        opgeschort: opschorting|opgeschort|opschortte|opschortten|schortte|schortten
        opgeschort: schort|schorten … op
        teruggetrokken: terugtrekking|teruggetrokken|uittreding|uitgetreden
        teruggetrokken: uit het|de … gestapt|getreden|stappen|treden
        teruggetrokken: stapt|stapte|stappen|stapten|trad|treedt|treden (op) … uit
        teruggetrokken: houdt|hield|houden … op … partij te zijn
        teruggetrokken: houdt|hield op … partij te zijn
        teruggetrokken: trekt|trekken|trok|trokken (zich) .. terug
        bekrachtigd: bekrachtigde|bekrachtigden|bekrachtigd|bekrachtiging|ratificatie|geratificeerd|ratificeerde|ratificeerden|ratificeert|bekrachtigt
        in-werking: treedt|trad|treden|getreden … in werking
        in-werking: in werking getreden|treedt|trad
        in-werking: inwerkingtreding
        in-werking: van kracht
        ondertekend: tekende|tekenden
        ondertekend: ondertekende|ondertekenden|ondertekend|ondertekening|getekend
        toegetreden: toegetreden|toetreding
        toegetreden: trad|traden|treedt|treden … toe
        toegetreden: werd|werden|is|wordt … partij bij
        goedkeuringswet: wet staat in
        """);

    private static readonly WordSet Negations = new("niet geen zonder");
    private static readonly WordSet Wishes = new("zal zullen zou zouden kan kunnen wil dringt aandringen bijdragen bevorderen mogelijke eventuele dreigt ten streven naar gestart begonnen begint overweegt onderhandelingen voorbereiding");

    private static readonly WordSet Denials = new("niet nooit geen evenmin noch zodra pas");

    /// <summary>What is threatened, weighed, wished or asked has not happened and may never.</summary>
    private static readonly WordSet Thoughts = new("""
        gedreigd dreigt dreigen dreigde dreigden dreigement overweegt overwegen overweging overwoog overwogen wil willen wilde wilden vraagt vragen vroeg gevraagd of zou zouden
        indien mits als kan kunnen kon konden
        """);

    private static readonly WordSet It = new("het");
    private static readonly WordSet Anaphora = new("verdrag deelname verplichtingen");

    /// <summary>How many words may stand between a treaty or a state and what befalls it.</summary>
    private const int Near = 25;

    private const int Reach = 60;

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        (string Id, int Sentence) last = ("", -2);
        foreach (var sentence in prose.Sentences)
        {
            var treaty = VerdragNamen.First(prose, sentence.First, sentence.End);
            last = treaty is { } named ? (named.Name, sentence.Index) : last;
            var id = treaty?.Name ?? (sentence.Index - last.Sentence <= 2 && LooksBack(prose, sentence) ? last.Id : null);
            if (id is not null && prose.Sign(sentence.End - 1) != '?' && !motions.Touch(prose.Span(sentence.First, sentence.End)))
            {
                ReadSentence(prose, sentence, id, treaty, found);
            }
        }
    }

    // "Palau bekrachtigde het op 22 januari", "op 1 september treedt het in werking": the pronoun stands for the treaty where a day is told.
    private static bool LooksBack(Prose prose, Sentence sentence) =>
        (prose.Any(sentence.First, sentence.End, It) && prose.DatesIn(sentence.First, sentence.End).Any() && sentence.End - sentence.First < 24) || prose.Any(sentence.First, sentence.End, Anaphora) || Events.First(prose, sentence.First, sentence.End, "goedkeuringswet") is not null;

    // A semicolon parts two events of one sentence.
    private static void ReadSentence(Prose prose, Sentence sentence, string id, Cue? treaty, List<Statement> found)
    {
        var dated = prose.DatesIn(sentence.First, sentence.End).Any();
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
                if ((treaty is not { } named || Math.Abs(named.First - cue.First) < Near) && Frame(prose, part, near, id, cue, dated) is { } happened
                    && !told.Exists(other => IsSame(other, happened)))
                {
                    told.Add(happened);
                }
            }

            from = to + 1;
        }

        found.AddRange(told);
    }

    // The withdrawal of a ratification holds the word ratification, and is one event.
    private static List<Cue> EventsIn(Prose prose, Sentence part)
    {
        var cues = new List<Cue>();
        foreach (var cue in Events.Find(prose, part.First, part.End))
        {
            if (cues.Count == 0 || cue.First >= cues[^1].End)
            {
                cues.Add(cue);
            }
        }

        return cues;
    }

    // One event is named twice ("de opzegging … heeft opgezegd"); two states make two.
    private static bool IsSame(Verdragsgebeurtenis one, Verdragsgebeurtenis other) =>
        one.Event == other.Event
        && (one.Actor is null || other.Actor is null || one.Actor.Contains(other.Actor, StringComparison.Ordinal) || other.Actor.Contains(one.Actor, StringComparison.Ordinal));

    // "Zonder het verdrag op te zeggen" says what did not happen; an event that has neither a day nor a state that did it is none.
    private static Verdragsgebeurtenis? Frame(Prose prose, Sentence part, Sentence near, string id, Cue cue, bool dated)
    {
        if (prose.Any(Math.Max(part.First, cue.First - 5), cue.First, Negations))
        {
            return null;
        }

        var clause = VerdragClause.Around(prose, part, cue);
        if (prose.Any(clause.First, Math.Min(clause.End, cue.End + 3), Denials) || prose.Any(Math.Max(part.First, cue.First - Near), Math.Min(clause.End, cue.End + 3), Thoughts))
        {
            return null;
        }

        var wished = prose.Any(Math.Max(part.First, cue.First - Reach), cue.First, Wishes);
        if (clause.OfUnnamedStates || (!dated && (wished || clause.Relative)))
        {
            return null;
        }

        var (actor, date) = (Actoren.In(prose, clause, near, cue), DateIn(prose, near, cue));
        return actor is null && date is null ? null
            : new(prose.Span(part.First, part.End), "verdrag/" + cue.Name, id, cue.Name) { Actor = actor, Date = date, Future = wished };
    }

    // A participle closes its clause, so its day stands before it, or right behind it; else the nearest day counts. A day beyond another event is that one's.
    private static Datum? DateIn(Prose prose, Sentence near, Cue cue)
    {
        var (before, after) = (default(Datum?), default(Datum?));
        foreach (var date in prose.DatesIn(Math.Max(near.First, cue.First - Reach), Math.Min(near.End, cue.End + Reach)))
        {
            var first = prose.WordAt(date.Span.Start);
            if (prose.Is(first - 1, "tot"))
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

    internal static bool IsParticiple(Prose prose, Cue cue) => prose.IsIn(cue.End - 1, Participles);

    private static readonly WordSet Participles = new("""
        opgezegd verlengd opgeschort teruggetrokken uitgetreden gestapt goedgekeurd verlopen gekomen bekrachtigd geratificeerd ondertekend getekend toegetreden ingetrokken getreden
        """);
}
