using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>Words that pass something on, and who they say it is from.</summary>
/// <param name="Cue">The words.</param>
/// <param name="By">Who says it, as said; null where the words name nobody and need not.</param>
internal readonly record struct BeweringSource(Cue Cue, string? By)
{
    private const int Reach = 14;

    private static readonly WordSet NoAuthority = new("mij plan planning afspraak begroting artikel mijn onze methode");
    private static readonly WordSet Auxiliaries = new("heeft hebben had hadden");
    private static readonly WordSet Passives = new("wordt worden werd werden is zijn");
    private static readonly WordSet Documents = new("rapport onderzoek advies evaluatie review analyse studie raming verslag artikel bericht rapportage verkenning publicatie");
    private static readonly WordSet Above = new("te laten horen hoor");
    private static readonly WordSet Trailing = new("net ook al zelf niet terecht eerder hier nu net wel");
    private static readonly WordSet You = new("je jij");
    private static readonly WordSet Participles = new("verweten beschuldigd");
    private static readonly WordSet There = new("er");
    private static readonly WordSet Infinite = new("te moeten zal laten kan moet zou zullen kunnen");
    private static readonly WordSet Conditions = new("als indien zodra mocht of moment");
    private static readonly WordSet Finite = new("is zijn heeft hebben wordt worden kan kunnen konden kon zal zullen moet moeten was waren komen gaan");
    private static readonly WordSet Findings = new("onderzoek onderzoeken cijfers gegevens berekeningen ramingen analyse analyses evaluatie evaluaties studie studies navraag informatie overleg gesprekken enquête peiling peilingen signalen rapportage rapportages recent nader eerder extern nieuw verkennend internationaal wetenschappelijk");
    private static readonly WordSet Them = new("hen hem haar jullie sommigen velen anderen");
    private static readonly WordSet We = new("ik wij we");
    private static readonly WordSet Expecting = new("verwacht verwachten");
    private static readonly WordSet Cited = new("verleden debat praktijk brief antwoord tabel figuur bijlage voorgaande bovenstaande bovengenoemde navolgende onderstaande");

    /// <summary>The first words of a sentence that pass something on, by the surest kind first; null where none do.</summary>
    public static BeweringSource? In(Prose prose, Sentence part) =>
        Named(prose, part) ?? Saying(prose, part) ?? Told(prose, part) ?? Reckoning(prose, part) ?? As(prose, part) ?? Shown(prose, part) ?? Passive(prose, part) ?? Hedged(prose, part);

    private static BeweringSource? Named(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Named.Find(prose, part))
        {
            if (prose.IsIn(cue.End, NoAuthority))
            {
                continue;
            }

            // "Naar Oekraïense zeggen"
            if (cue.End - cue.First == 1 && prose.Is(cue.First, "naar"))
            {
                if (prose.Is(cue.End + 1, "zeggen") && char.IsUpper(prose.Text[prose.Words[cue.End].Start]))
                {
                    return new(cue, prose.Quote(cue.End, cue.End + 1));
                }

                continue;
            }

            var noun = cue.End - cue.First > 1 && !prose.Is(cue.First, "naar");
            if (Gezegsman.From(prose, cue.End, part.End) is { } by && !IsRule(by) && !(cue.Name == "volgens-ander" && cue.End - cue.First > 1 && Gezegsman.IsOurs(prose, cue.End))
                && !(noun && !BehindIs(prose, cue.End, part.End)))
            {
                return new(cue, by);
            }

            // "Volgens hen": somebody says it, and the words do not tell who.
            if (prose.Is(cue.First, "volgens") && prose.IsIn(cue.End, Them))
            {
                return new(cue, null);
            }
        }

        return null;
    }

    // "De verwachting van het planbureau is dat", and not "naast de verwachting van het planbureau speelt"
    private static bool BehindIs(Prose prose, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + Reach); i++)
        {
            if ((prose.Is(i, "is") || prose.Is(i, "luidt") || prose.Is(i, "was")) && prose.Is(i + 1, "dat"))
            {
                return true;
            }
        }

        return false;
    }

    // "Volgens de wet", "volgens de oude systematiek": what is so by a rule or a plan.
    private static bool IsRule(string by) => Rules.Any(rule => by.EndsWith(rule, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Rules =
    [
        "regels", "wet", "recht", "verordening", "systematiek", "planning", "methode", "norm", "normen", "regeling", "richtlijn", "richtlijnen", "besluit", "afspraken", "procedure",
        "protocol", "verdrag", "akkoord", "artikel", "model", "rooster", "schema", "criteria", "grondwet", "beginsel", "principe",
    ];

    // Without a name beside it a verb of saying tells of nobody's claim; whoever expects may be a pronoun.
    private static BeweringSource? Saying(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Saying.Find(prose, part))
        {
            var forecast = cue.Name is "prognose" or "verwachting";
            if (HasComma(prose, cue) || prose.IsIn(cue.First - 1, Above) || (prose.Is(cue.End - 1, "dat") && (prose.Sign(cue.End) != '\0' || prose.IsIn(cue.End, Trailing) || prose.Is(cue.End - 2, "voor"))))
            {
                continue;
            }

            var by = Gezegsman.Subject(prose, part.First, cue.First, part.End, beforeThat: true);
            if (by is null ? forecast && prose.IsIn(cue.First, Expecting) && !prose.IsIn(cue.First - 1, Passives) && !prose.IsIn(cue.First - 1, You) && prose.Turns.MayGovern(cue.First) : forecast || !Gezegsman.IsOurs(by))
            {
                return new(cue, by);
            }
        }

        return null;
    }

    private static bool HasComma(Prose prose, Cue cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if (prose.Sign(at) == ',')
            {
                return true;
            }
        }

        return false;
    }

    private static BeweringSource? Told(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Told.Find(prose, part))
        {
            var heard = prose.Is(cue.First, "vernomen") || prose.Is(cue.First, "begrepen") || prose.Is(cue.First, "gehoord");
            for (var at = cue.First - 1; at >= Math.Max(part.First, cue.First - Reach) && prose.Sign(at) is not (':' or '–'); at--)
            {
                var by = heard ? (prose.Is(at, "van") || prose.Is(at, "bij") ? Gezegsman.From(prose, at + 1, cue.First) : null)
                    : prose.IsIn(at, Auxiliaries) ? Gezegsman.Subject(prose, part.First, at, part.End) : null;
                if (by is not null && !Gezegsman.IsOurs(by) && !prose.IsIn(at - 1, We))
                {
                    return new(cue, by);
                }
            }
        }

        return null;
    }

    private static BeweringSource? Reckoning(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Reckoning.Find(prose, part))
        {
            if (!prose.IsIn(cue.First, Participles) && Gezegsman.Subject(prose, part.First, cue.First, part.End) is { } by && !Gezegsman.IsOurs(by))
            {
                return new(cue, by);
            }

            // "Washington had Rusland verweten dat": the one who accuses is the subject of the auxiliary.
            for (var at = cue.First - 1; cue.Name == "beschuldiging" && at >= Math.Max(part.First, cue.First - Reach); at--)
            {
                if (prose.IsIn(at, Auxiliaries) && Gezegsman.Subject(prose, part.First, at, part.End) is { } accuser && !Gezegsman.IsOurs(accuser))
                {
                    return new(cue, accuser);
                }
            }
        }

        return null;
    }

    private static BeweringSource? As(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.As.Find(prose, part))
        {
            var at = cue.First + 1;
            at += prose.Is(at, "ook") ? 1 : 0;
            at += prose.Is(at, "in") ? 1 : 0;
            if (!HasComma(prose, cue) && Gezegsman.From(prose, at, cue.End) is { } by && !prose.IsIn(at, NoAuthority) && !Gezegsman.IsOurs(by) && !prose.Any(at, cue.End, Cited))
            {
                return new(cue, by);
            }
        }

        return null;
    }

    private static BeweringSource? Shown(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Shown.Find(prose, part))
        {
            var from = prose.Is(cue.End, "uit") || prose.Is(cue.End, "ook") ? cue.End : -1;
            for (var at = cue.First - 1; !prose.Is(cue.End, "uit") && at >= Math.Max(part.First, cue.First - Reach) && prose.Sign(at) is not (':' or ',' or '–'); at--)
            {
                from = prose.Is(at, "uit") ? at : from;
            }

            from += from >= 0 && prose.Is(from, "ook") && prose.Is(from + 1, "uit") ? 1 : 0;
            if (from >= 0 && prose.Is(from, "uit") && !prose.IsIn(from + 1, NoAuthority) && IsFinding(prose, from + 1) && !prose.IsIn(cue.First - 1, Infinite)
                && !prose.Any(Math.Max(part.First, Math.Min(cue.First, from) - 3), cue.First, Conditions) && Gezegsman.From(prose, from + 1, part.End) is { } by && !Gezegsman.IsOurs(by)
                && !prose.Any(from, Math.Min(part.End, from + 5), Cited))
            {
                return new(cue, by);
            }
        }

        return null;
    }

    private static bool IsFinding(Prose prose, int at) =>
        !prose.IsIn(at, Finite) && (prose.Is(at, "de") || prose.Is(at, "het") || prose.Is(at, "een") || prose.Is(at, "deze") || prose.IsIn(at, Findings)
            || (prose.Sign(at) == '\0' && char.IsUpper(prose.Text[prose.Words[at].Start])));

    private static BeweringSource? Passive(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Passive.Find(prose, part))
        {
            var (source, passive) = (-1, false);
            for (var at = Math.Min(cue.End, part.End - 1); at >= Math.Max(part.First, cue.First - Reach); at--)
            {
                passive |= prose.IsIn(at, Passives) && at != cue.First;
                source = prose.Is(at, "door") || (prose.Is(at, "in") && cue.Name == "volgens-ander" && (prose.IsIn(at + 2, Documents) || prose.IsIn(at + 3, Documents))) ? at : source;
            }

            var by = source < 0 ? null : Gezegsman.From(prose, source + 1, part.End);
            if (passive && by is not null && !Gezegsman.IsOurs(by))
            {
                return new(cue, by);
            }

            if (passive && by is null && (cue.Name is "schatting" || (cue.Name == "prognose" && prose.Is(cue.End, "dat")) || (prose.Is(cue.End, "op") && !prose.Is(cue.First, "begroot"))))
            {
                return new(cue, null);
            }
        }

        return null;
    }

    private static BeweringSource? Hedged(Prose prose, Sentence part)
    {
        foreach (var cue in BeweringPhrases.Hedges.Find(prose, part))
        {
            // "Mogelijk is" opens its sentence; behind other words it tells what can be done. Members wonder aloud.
            if (prose.Turns.MayGovern(cue.First) && (cue.Name != "signaal" || prose.Any(Math.Max(part.First, cue.First - 5), cue.First, There)) && !(prose.Is(cue.First, "mogelijk") && cue.First > part.First && !prose.Is(cue.End - 1, "sprake")))
            {
                return new(cue, null);
            }
        }

        return null;
    }
}
