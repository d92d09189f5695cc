using System.Text.Json;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>Something happened to a treaty.</summary>
/// <param name="Treaty">Id of the treaty, lowercase kebab-case: new-start, inf, npt.</param>
/// <param name="Event">ondertekend, bekrachtigd, bekrachtiging-ingetrokken, in-werking, verlengd, opgeschort, opgezegd, teruggetrokken, toegetreden.</param>
public sealed record Verdragsgebeurtenis(TextSpan Span, string Rule, string Treaty, string Event) : Statement(Span, Rule)
{
    /// <summary>Which state did it, as said; null where the sentence does not say.</summary>
    public string? Actor { get; init; }

    /// <summary>When; null where the sentence does not say.</summary>
    public Datum? Date { get; init; }

    /// <summary>It has not happened yet, or it is wished or feared.</summary>
    public bool Future { get; init; }

    /// <inheritdoc/>
    public override string Type => "treaty-event";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("treaty", Treaty);
        json.WriteString("event", Event);
        json.WriteOptional("actor", Actor);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
        json.WriteWhenTrue("future", Future);
    }
}

/// <summary>Reads treaty events: a treaty's name and a verb of what befalls treaties in one sentence, or the treaty of the sentence before.</summary>
internal sealed class VerdragReader : IStatementFeature
{
    private static readonly PhraseTable Treaties = new("""
        new-start: new start
        new-start: new start-verdrag
        inf: inf-verdrag
        inf: inf verdrag
        inf: inf
        npt: non-proliferatieverdrag|npv|nvp-verdrag|npv-verdrag
        ctbt: kernstopverdrag|ctbt|kernstop-verdrag
        cfe: cse-verdrag|cfe-verdrag|cse|cfe
        tpnw: kernwapenverbod|tpnw|kernwapenverbodsverdrag|tpnw-verdrag
        open-skies: open skies
        open-skies: open skies-verdrag
        abm: abm-verdrag|abm
        cwc: chemischewapensverdrag|cwc
        bwc: biologischewapensverdrag|btwc|bwc
        ccm: clustermunitieverdrag|ccm
        att: wapenhandelsverdrag|att
        mine-ban: ottawa-verdrag|antipersoonsmijnenverdrag|landmijnenverdrag
        """);

    private static readonly PhraseTable Events = new("""
        bekrachtiging-ingetrokken: intrekking … bekrachtiging|ratificatie
        bekrachtiging-ingetrokken: bekrachtiging|ratificatie … ingetrokken|introk
        bekrachtiging-ingetrokken: trekt|trok … bekrachtiging|ratificatie .. in
        verlengd: verlenging|verlengd|verlengde|verlengden|verlengt|verlengen
        opgezegd: opzegging|opgezegd|opzegde|opzegden
        opgezegd: op te zeggen
        opgezegd: zegt|zegde|zegden … op
        opgeschort: opschorting|opgeschort|opschortte|opschortten|schortte|schortten
        opgeschort: schort|schorten … op
        teruggetrokken: terugtrekking|teruggetrokken|uittreding|uitgetreden
        teruggetrokken: trekt|trekken|trok|trokken (zich) .. terug
        bekrachtigd: bekrachtigde|bekrachtigden|bekrachtigd|bekrachtiging|ratificatie|geratificeerd|ratificeerde|ratificeerden|ratificeert|bekrachtigt
        in-werking: treedt|trad|treden|getreden … in werking
        in-werking: in werking getreden|treedt|trad
        in-werking: inwerkingtreding
        ondertekend: ondertekende|ondertekenden|ondertekend|ondertekening|getekend
        toegetreden: toegetreden|toetreding
        goedkeuringswet: wet staat in
        """);

    private static readonly WordSet States = new("""
        rusland vs amerika china nederland frankrijk honduras iran noord-korea pakistan india israël duitsland polen oekraïne kazachstan zuid-korea turkije mexico oostenrijk
        """);

    private static readonly WordSet Negations = new("niet geen zonder");
    private static readonly WordSet Wishes = new("zal zullen zou zouden kan kunnen wil dringt aandringen bijdragen bevorderen mogelijke eventuele dreigt ten streven naar");

    private static readonly WordSet Anaphora = new("verdrag wet deelname verplichtingen");

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        (string Id, int Sentence) last = ("", -2);
        foreach (var sentence in prose.Sentences)
        {
            var treaty = Treaties.First(prose, sentence.First, sentence.End);
            last = treaty is { } named ? (named.Name, sentence.Index) : last;
            var id = treaty?.Name ?? (sentence.Index - last.Sentence <= 2 && prose.Any(sentence.First, sentence.End, Anaphora) ? last.Id : null);
            if (id is not null && !motions.Touch(prose.Span(sentence.First, sentence.End)))
            {
                ReadSentence(prose, sentence, id, treaty, found);
            }
        }
    }

    private static void ReadSentence(Prose prose, Sentence sentence, string id, Cue? treaty, List<Statement> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (at, limit) = (sentence.First, sentence.End);
        while (at < limit)
        {
            Cue? cue = Events.At(prose, at, limit) is [var candidate, ..] ? candidate : null;

            at = cue?.End ?? at + 1;
            if (cue is { } match && Holds(prose, sentence, match, treaty) && seen.Add(match.Name))
            {
                found.Add(Frame(prose, sentence, id, match, treaty));
            }
        }
    }

    // "Zonder het verdrag op te zeggen" says what did not happen; a signature under a letter has no treaty beside it.
    private static bool Holds(Prose prose, Sentence sentence, Cue cue, Cue? treaty) =>
        !prose.Any(Math.Max(sentence.First, cue.First - 5), cue.First, Negations)
        && (treaty is not { } named || (Math.Abs(named.First - cue.First) < 25))
        && (prose.DatesIn(sentence.First, sentence.End).Any() || !(prose.Any(sentence.First, cue.First, Wishes) || InRelativeClause(prose, sentence, cue)));

    // "Landen die het verdrag hebben bekrachtigd" names no event.
    private static bool InRelativeClause(Prose prose, Sentence sentence, Cue cue)
    {
        for (var at = cue.First - 1; at > sentence.First; at--)
        {
            if (prose.Is(at, "die") && prose.Sign(at - 1) == '\0')
            {
                return true;
            }
        }

        return false;
    }

    private static Verdragsgebeurtenis Frame(Prose prose, Sentence sentence, string id, Cue cue, Cue? treaty)
    {
        var (from, to) = ClauseAround(prose, sentence, cue, treaty);
        return new(prose.Span(from, to), "verdrag/" + cue.Name, id, cue.Name)
        {
            Actor = ActorIn(prose, from, to, cue.First),
            Date = DateIn(prose, from, to, cue),
            Future = prose.Any(from, cue.First, Wishes),
        };
    }

    // A semicolon parts two events of one sentence.
    private static (int From, int To) ClauseAround(Prose prose, Sentence sentence, Cue cue, Cue? treaty)
    {
        var (from, to) = (cue.First, cue.End);
        while (from > sentence.First && prose.Sign(from - 1) != ';')
        {
            from--;
        }

        while (to < sentence.End && prose.Sign(to) != ';')
        {
            to++;
        }

        return treaty is { } named && named.First < from && named.End > from ? (sentence.First, to) : (from, to);
    }

    private static string? ActorIn(Prose prose, int from, int to, int verb)
    {
        var nearest = Enumerable.Range(from, to - from).Where(at => StateAt(prose, at) is not null).OrderBy(at => Math.Abs(at - verb)).Cast<int?>().FirstOrDefault();
        if (nearest is not { } state)
        {
            return null;
        }

        // "De VS en Rusland" are two.
        var partner = StateAt(prose, state - 2) is { } before && prose.Is(state - 1, "en") ? before + " en "
            : "";
        var other = prose.Is(state + 1, "en") ? StateAt(prose, state + 2) ?? StateAt(prose, state + 3) : null;
        return partner + StateAt(prose, state) + (other is null ? "" : " en " + other);
    }

    private static string? StateAt(Prose prose, int at) =>
        prose.IsIn(at, States) ? prose.Quote(at, at + 1) : prose.Is(at, "Verenigde") && prose.Is(at + 1, "Staten") ? "VS" : null;

    // The date that stands nearest to the verb, in words.
    private static Datum? DateIn(Prose prose, int from, int to, Cue cue)
    {
        Datum? best = null;
        var distance = int.MaxValue;
        foreach (var date in prose.DatesIn(from, to))
        {
            var away = Math.Abs(prose.WordAt(date.Span.Start) - cue.First);
            if (away < distance && !prose.Is(prose.WordAt(date.Span.Start) - 1, "tot"))
            {
                (best, distance) = (date, away);
            }
        }

        return best;
    }
}
