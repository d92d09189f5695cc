using System.Text;
using Stavaza.Reading.Citations.Wetgeving;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Text;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>A treaty named in a sentence.</summary>
/// <param name="Id">Id of the register, else the name as said in kebab-case.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Beside">The treaty beside which it stands: of a protocol the treaty that it belongs to; null for others.</param>
internal readonly record struct VerdragMention(string Id, int First, int End, string? Beside = null);

/// <summary>What treaties are called: the names of the register, other usual ones, and the shapes that names of treaties have.</summary>
internal static class VerdragNames
{
    /// <summary>Names of the register are read as references write them; these are how the prose speaks of the same treaties, and of others.</summary>
    private static readonly PhraseTable Names = new(Registered() + """
        tpnw: verdrag inzake een|het verbod op|van kernwapens
        new-start: new start
        new-start: new start-verdrag
        inf: inf-verdrag
        inf: inf verdrag
        inf: inf
        npt: nvp-verdrag|npv-verdrag
        ctbt: kernstop-verdrag
        cfe: cse-verdrag|cfe-verdrag|cse|cfe
        tpnw: tpnw-verdrag|kernwapenverbod
        open-skies: open skies
        open-skies: open skies-verdrag
        abm: abm-verdrag|abm
        cwc: chemischewapensverdrag|chemischewapenverdrag
        bwc: biologischewapensverdrag|btwc|bwc
        ccm: clustermunitieverdrag|ccm
        att: wapenhandelsverdrag
        ottawa: antipersoonsmijnenverdrag|landmijnenverdrag
        jcpoa: jcpoa
        jcpoa: atoomakkoord|nucleair-akkoord|irandeal|iran-deal
        start: start i|ii
        salt: salt i|ii
        energiehandvest: energiehandvest|energiehandvestverdrag|energy-charter|ect
        ceta: ceta|ceta-verdrag
        ttip: ttip
        mercosur: mercosurverdrag|mercosur-verdrag|mercosur-akkoord|mercosurakkoord|eu-mercosurverdrag|eu-mercosurakkoord
        graandeal: graandeal|graanakkoord|zwarte-zeegraanovereenkomst|graan-initiatief
        kigali-amendement: kigali-amendement|kigali-wijziging
        kigali-amendement: amendement|wijziging van kigali
        kampala-amendementen: kampala-amendement|kampala-amendementen
        montreal-protocol: montrealprotocol|montreal-protocol
        kyoto-protocol: kyotoprotocol|kyoto-protocol
        nagoya-protocol: nagoya-protocol|nagoyaprotocol
        cartagena-protocol: cartagena-protocol
        rijnvaartakte: rijnvaartakte
        rijnvaartakte: akte van mannheim
        who-statuut: who-statuut
        who-statuut: who-constitutie
        artemis: artemis-akkoorden
        abraham: abraham-akkoorden|abrahamakkoorden
        minsk: minsk-akkoorden
        begrotingspact: begrotingspact
        marpol: marpol|solas|ospar|cites|bbnj|opcat|uncac
        fctc: kaderverdrag inzake tabaksontmoediging
        """);

    /// <summary>Alliances stand for their treaty where somebody joins or leaves them.</summary>
    public static readonly PhraseTable Alliances = new("""
        north-atlantic-treaty: navo
        who-statuut: who|wereldgezondheidsorganisatie
        rome-statute: strafhof
        coe-statute: raad van europa
        unesco: unesco
        """);

    private static readonly WordSet Kinds = new("verdrag overeenkomst protocol conventie statuut handvest akte akkoord raamverdrag kaderverdrag kaderovereenkomst wijzigingsprotocol");
    private static readonly WordSet Subjects = new("inzake betreffende tot tegen over ter voor");
    private static readonly WordSet Strict = new("verdrag conventie raamverdrag kaderverdrag wijzigingsprotocol");

    /// <summary>Compounds that end as names of treaties do and are none.</summary>
    private static readonly WordSet Others = new("bijverdrag verdrag maatverdrag");

    /// <summary>Agreements between states, told from those of coalitions, employers and tenants.</summary>
    private static readonly WordSet Agreements = new("""
        handelsakkoord vrijhandelsakkoord associatieakkoord associatieovereenkomst luchtvaartovereenkomst luchtvaartakkoord visserijakkoord visserijovereenkomst terugkeerakkoord
        uitleveringsovereenkomst partnerschapsovereenkomst samenwerkingsovereenkomst partnerschapsakkoord handelsovereenkomst vrijhandelsovereenkomst terugtrekkingsakkoord overnameovereenkomst
        """);

    private static readonly WordSet NameEnd = new("""
        is was waren werd werden wordt worden heeft hebben had dat die te treedt trad niet nog ondertekend geratificeerd bekrachtigd opgezegd verlengd sinds toen kan zal zou moet
        trok liep zegde getreden goedgekeurd toegetreden nedergelegd neergelegd aanvaard
        """);

    /// <summary>Words that stand inside names as well: "toegang tot informatie in milieuaangelegenheden", "de mens en zijn omgeving". Before a day, a state or a verb they end the name.</summary>
    private static readonly WordSet MayEnd = new("op in door per na zijn");
    private static readonly WordSet Possessed = new("en van met aan over voor tot bij");

    /// <summary>What a state calls itself: "het verdrag met het Koninkrijk België".</summary>
    private static readonly WordSet Forms = new("koninkrijk republiek bondsrepubliek federatie staat");

    private static readonly WordFilter Beginnings = new([.. Names.FirstWords, .. Kinds.Words]);
    private const int ShortestCompound = 8, LongestName = 16, LongestParties = 14;
    private static readonly WordSet Matters = new("inzake betreffende");

    /// <summary>The treaties that a sentence names, in order; nothing is allocated where it names none.</summary>
    public static List<VerdragMention>? In(Prose prose, Sentence sentence)
    {
        List<VerdragMention>? named = null;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (MayBegin(prose, at) && At(prose, at, sentence.End) is { } treaty)
            {
                (named ??= []).Add(treaty);
                at = treaty.End - 1;
            }
        }

        return named;
    }

    /// <summary>The alliance that a sentence names; null where it names none.</summary>
    public static VerdragMention? Alliance(Prose prose, Sentence sentence) =>
        Alliances.First(prose, sentence.First, sentence.End) is { } cue && IsJoined(prose, cue) ? new(cue.Name, cue.First, cue.End) : null;

    // "Uit de WHO", "tot de NAVO"; "door de NAVO" does something itself.
    private static bool IsJoined(Prose prose, Cue cue)
    {
        var at = cue.First - 1;
        while (prose.Is(at, "de") || prose.Is(at, "het") || prose.Is(at, "internationaal"))
        {
            at--;
        }

        return prose.IsIn(at, Joined);
    }

    private static readonly WordSet Joined = new("uit tot bij van verliet verlaat verlaten");

    // Most words name no treaty: they begin none of the names, and are too short for a compound.
    private static bool MayBegin(Prose prose, int at)
    {
        var word = prose.Words[at];
        return Beginnings.MayHave(word.Key) || (word.Length > ShortestCompound && prose.Text[word.End - 1] is 'g' or 't' or 'l' or 'e' or 'd');
    }

    private static VerdragMention? At(Prose prose, int at, int end)
    {
        VerdragMention? longest = null;
        foreach (var cue in Names.At(prose, at, end))
        {
            if (IsSpelled(prose, cue) && (longest is not { } other || cue.End > other.End))
            {
                longest = new(cue.Name, cue.First, cue.End);
            }
        }

        return longest ?? Shaped(prose, at, end);
    }

    // Abbreviations count only in capitals: ATT, VEU, CAT.
    private static bool IsSpelled(Prose prose, Cue cue)
    {
        var word = prose[cue.First];
        return cue.End > cue.First + 1 || word.Length > 6 || (char.IsUpper(word[0]) && char.IsUpper(word[^1]));
    }

    // name = compound in "verdrag", with "met" and a state? | "protocol bij" name | Kind "van" Name | Kind "inzake" words
    private static VerdragMention? Shaped(Prose prose, int at, int end)
    {
        var word = prose[at];
        if (word[^1] is not ('g' or 't' or 'l' or 'e' or 'd'))
        {
            return null;
        }

        if (word.Length > ShortestCompound && (word.EndsWith("verdrag", StringComparison.OrdinalIgnoreCase) || IsFormalCompound(word) || prose.IsIn(at, Agreements)) && !Others.Has(word))
        {
            var partner = prose.Is(at + 1, "met") || (prose.Is(at + 1, "tussen")) ? EndOfPartner(prose, at + 2, end) : at + 1;
            return new(Slug(prose, at, partner), at, partner);
        }

        return BesideAnother(prose, at, end) ?? (prose.IsIn(at, Kinds) && (char.IsUpper(word[0]) || Strict.Has(word)) ? Named(prose, at, end) : null);
    }

    // "Het protocol bij het Partnerschapsverdrag" is a treaty of its own.
    private static VerdragMention? BesideAnother(Prose prose, int at, int end)
    {
        if (!prose.Is(at, "protocol") || !prose.Is(at + 1, "bij"))
        {
            return null;
        }

        var treaty = prose.Is(at + 2, "het") || prose.Is(at + 2, "de") ? at + 3 : at + 2;
        return treaty < end && !prose.Is(treaty, "protocol") && At(prose, treaty, end) is { } other ? new(Slug(prose, at, other.End), at, other.End, other.Id) : null;
    }

    private static bool IsFormalCompound(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && (word.EndsWith("handvest", StringComparison.Ordinal) || word.EndsWith("conventie", StringComparison.Ordinal) || word.EndsWith("protocol", StringComparison.Ordinal));

    private static int EndOfPartner(Prose prose, int at, int end)
    {
        var state = prose.Is(at, "de") || prose.Is(at, "het") ? at + 1 : at;
        state += prose.IsIn(state, Forms) && Actoren.At(prose, state + 1) is not null ? 1 : 0;
        return state < end && Actoren.At(prose, state) is not null ? Actoren.EndOf(prose, state) : at - 1;
    }

    private static VerdragMention? Named(Prose prose, int at, int end)
    {
        if (prose.Is(at + 1, "van") && at + 2 < end && char.IsUpper(prose.Text[prose.Words[at + 2].Start]))
        {
            return new(Slug(prose, at, at + 3), at, at + 3);
        }

        if (prose.Is(at + 1, "met") && EndOfPartner(prose, at + 2, end) is var partner && partner > at + 1)
        {
            return new(Slug(prose, at, partner), at, partner);
        }

        if (prose.Is(at + 1, "tussen") && EndOfParties(prose, at + 2, end) is var subject && subject > 0)
        {
            return new(Slug(prose, at, subject), at, subject);
        }

        // "Het Protocol inzake illegale handel": a kind in capitals inside a sentence; at its head any word has one.
        if (!prose.IsIn(at + 1, Subjects) || !(Strict.Has(prose[at]) || prose.Sign(at - 1) == '\0'))
        {
            return null;
        }

        var to = at + 2;
        while (to < Math.Min(end, at + LongestName) && prose.Sign(to) == '\0' && !EndsName(prose, to))
        {
            to++;
        }

        return to > at + 2 ? new(Slug(prose, at, to), at, to) : null;
    }

    // parties = words up to "inzake" or "betreffende", and the subject behind it: "tussen het Koninkrijk der Nederlanden en de Franse Republiek inzake grensarbeiders"
    private static int EndOfParties(Prose prose, int at, int end)
    {
        var last = Math.Min(end, at + LongestParties);
        var subject = prose.IndexOf(at, last, Matters);
        if (subject < 0 || prose.Any(at, subject, NameEnd))
        {
            return -1;
        }

        for (var word = at; word < subject; word++)
        {
            if (prose.Sign(word) != '\0')
            {
                return -1;
            }
        }

        var to = subject + 1;
        while (to < Math.Min(end, subject + LongestName) && prose.Sign(to) == '\0' && !EndsName(prose, to))
        {
            to++;
        }

        return to > subject + 1 ? to : -1;
    }

    private static bool EndsName(Prose prose, int at) => prose.IsIn(at, NameEnd)
        || (prose.IsIn(at, MayEnd) && (prose.Is(at, "zijn") ? !prose.IsIn(at - 1, Possessed)
            : at + 1 >= prose.Words.Length || char.IsAsciiDigit(prose[at + 1][0]) || prose.Is(at + 1, "werking") || prose.IsIn(at + 1, NameEnd) || Actoren.At(prose, at + 1) is not null
                || Maand.TryRead(prose, at + 1, out _, out _) || prose.Sign(at + 1) != '\0'));

    private static string Slug(Prose prose, int first, int end)
    {
        var name = new StringBuilder();
        foreach (var unit in PlainLetters.Of(prose.Quote(first, end)))
        {
            if (char.IsLetterOrDigit(unit))
            {
                name.Append(char.ToLowerInvariant(unit));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().Trim('-');
    }

    private static string Registered()
    {
        var lines = new StringBuilder();
        foreach (var treaty in LawNames.Treaties())
        {
            lines.Append(treaty.Target).Append(": ").Append(treaty.Name.Replace(",", " ,", StringComparison.Ordinal)).Append('\n');
        }

        return lines.ToString();
    }
}
