using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Rollen;

/// <summary>
/// Reads the parts of countries in fora: "Nederlands voorzitterschap (2020-2022) van het …", "Nederland is lid van de …", "zit de coalitie voor", "neemt deel aan". A part
/// needs a country that plays it and a forum.
/// </summary>
internal sealed class RolReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        medevoorzitter: gedeelde|gedeeld|gezamenlijke|gezamenlijk voorzitterschap
        voorzitter: voorzitterschap|presidentschap
        covoorzitter: covoorzitterschap|co-voorzitterschap
        medevoorzitter: medevoorzitterschap
        vicevoorzitter: vicevoorzitterschap|vice-voorzitterschap|ondervoorzitterschap
        lid: lidmaatschap
        voorzitter: door nederland geleide|voorgezeten
        deelnemer: deelname aan
        // who somebody is
        !voorzitter: voorzitter
        !covoorzitter: covoorzitter|co-voorzitter
        !medevoorzitter: medevoorzitter|mede-voorzitter
        !vicevoorzitter: vicevoorzitter|vice-voorzitter|ondervoorzitter
        !lid: lid
        !waarnemer: waarnemer
        !facilitator: facilitator
        !rapporteur: rapporteur
        !trekker: trekker|penvoerder|gastheer|gastland|aanjager
        lid: (een|de) zetel
        lid: zetel
        lid: deel uit van
        deelnemer: neemt|nam|nemen|namen … deel aan
        leider: levert|leverde … commandant
        trekker: trekt|trok (het|nederland) de|het
        leider: leidt|leidde (het|nederland) de|het
        """);

    /// <summary>Verbs by which somebody is or becomes what stands behind them.</summary>
    private static readonly WordSet Being = new("is was waren zijn wordt werd blijft bleef als tot trad treedt optreden verkozen gekozen benoemd aangetreden");
    private static readonly WordSet Candidates = new("kandidaat kandideert kandidatuur kandidaatstelling");
    private static readonly WordSet Supposing = new("indien mocht zou zouden wanneer");
    private static readonly WordSet Negations = new("geen niet nooit");
    private static readonly PhraseTable Presiding = new("zit: zit|zitten|zat|zaten … voor");
    private static readonly PhraseTable Together = new("samen: samen met|naast|gezamenlijk");

    private static readonly WordSet Pronouns = new("het wij we");
    private static readonly WordSet Bare = new("aan van geleide voorgezeten");
    private static readonly WordSet Openers = new("in binnen bij");

    public IEnumerable<PhraseTable> Cues => [Phrases, Presiding];

    public void Read(Prose prose, List<Statement> found)
    {
        var (before, told) = (default(string), -1);
        foreach (var sentence in prose.SentencesWith(Phrases, Presiding))
        {
            var count = found.Count;
            if (Phrases.First(prose, sentence.First, sentence.End) is not null || Presiding.First(prose, sentence.First, sentence.End) is not null)
            {
                ReadSentence(prose, sentence, told == sentence.Index - 1 ? before : null, found);
            }

            (before, told) = found.Count > count ? (((Rol)found[^1]).Holder, sentence.Index) : (null, -1);
        }
    }

    private static void ReadSentence(Prose prose, Sentence sentence, string? before, List<Statement> found)
    {
        if (prose.Sign(sentence.End - 1) == '?' || prose.IsIn(sentence.First, Supposing) || prose.Is(sentence.First, "als"))
        {
            return;
        }

        if (Presiding.First(prose, sentence.First, sentence.End) is { } sits && Presided(prose, sentence, sits) is { } chair)
        {
            found.Add(chair);
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (Phrases.FirstAt(prose, at, sentence.End) is { } cue && Frame(prose, sentence, cue, before) is { } role)
            {
                found.Add(role);
                at = Math.Max(at, prose.WordAt(role.Span.End) - 1);
            }
        }
    }

    // "Samen met Canada zit Nederland de Media Freedom Coalition voor": the forum stands between the verb and its particle.
    private static Rol? Presided(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Sign(cue.End) is not ('.' or ',' or ';' or '\n') || RolCountry.Of(prose, sentence, cue.End) is not { } holder)
        {
            return null;
        }

        for (var at = cue.First + 1; at < cue.End - 1; at++)
        {
            if ((prose.Is(at, "de") || prose.Is(at, "het")) && RolPlace.At(prose, at, cue.End - 1, bare: true) is var (first, end))
            {
                var role = Together.First(prose, sentence.First, sentence.End) is null ? "voorzitter" : "medevoorzitter";
                return new(prose.Span(sentence.First, cue.End), "rol/zit-voor", holder, role, prose.Quote(first, end), RolPeriode.In(prose, sentence, cue.First, cue.End));
            }
        }

        return null;
    }

    private static Rol? Frame(Prose prose, Sentence sentence, Cue cue, string? before)
    {
        var person = cue.Name[0] == '!';
        if ((person && !prose.Any(Math.Max(sentence.First, cue.First - 10), cue.First, Being)) || prose.Any(Math.Max(sentence.First, cue.First - 3), cue.First, Negations)
            || prose.Any(sentence.First, cue.First, Supposing))
        {
            return null;
        }

        var verb = !person && cue.Name is "trekker" or "leider";
        var place = prose.Is(cue.End - 1, "commandant") ? RolPlace.At(prose, cue.End, sentence.End)
            : RolPlace.At(prose, verb ? cue.End - 1 : cue.End, sentence.End, bare: verb || prose.IsIn(cue.End - 1, Bare))
                ?? (person && prose.IsIn(sentence.First, Openers) ? RolPlace.At(prose, sentence.First, cue.First) : null);
        var holder = RolCountry.Of(prose, sentence, cue.End > cue.First + 1 && !person ? cue.End - 1 : cue.First) ?? (verb && prose.Any(cue.First, cue.End, Pronouns) ? before : null);
        if (place is not var (first, end) || holder is null)
        {
            return null;
        }

        var name = prose.Any(sentence.First, sentence.End, Candidates) ? "kandidaat" : cue.Name.TrimStart('!');
        var start = Math.Min(RolCountry.StartOf(prose, sentence, cue), first);
        return new(prose.Span(start, Math.Max(end, cue.End)), "rol/" + name, holder, name, prose.Quote(first, end), RolPeriode.In(prose, sentence, cue.First, Math.Max(end, cue.End)));
    }
}
