using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>What a clause of a motion does.</summary>
internal enum ClauseKind
{
    Overweging,
    Dictum,
    Slotformule,
}

/// <summary>A clause of a motion as a range of words.</summary>
/// <param name="Name">Its verb or first word.</param>
/// <param name="Quoted">It follows an opening quotation mark, or a pronoun that stands for a motion.</param>
internal readonly record struct MotieClause(ClauseKind Kind, string Name, int First, int End, bool Quoted);

/// <summary>
/// Finds the clauses of motions. A motion is one long sentence: considerations and dicta in any order, each on a line of its own or after a semicolon or a comma,
/// closed by "en gaat over tot de orde van de dag".
/// </summary>
internal static class MotieClauses
{
    private static readonly PhraseTable Dicta = new("""
        verzoekt: verzoekt
        spreekt-wens-uit: spreekt … wens uit
        spreekt-uit: spreekt … uit
        roept-op: roept … op
        draagt-op: draagt … op
        keurt-af: keurt … af
        zegt-vertrouwen-op: zegt … vertrouwen … op
        wijst-aan: wijst … aan
        dringt-aan: dringt … aan
        nodigt-uit: nodigt … uit
        stelt-voor: stelt … voor
        geeft-in-overweging: geeft … in overweging
        besluit: besluit
        betreurt: betreurt
        veroordeelt: veroordeelt
        vraagt: vraagt
        onderstreept: onderstreept|benadrukt
        verklaart: verklaart
        machtigt: machtigt
        spreekt-uit: is van mening|oordeel dat
        """);

    private static readonly PhraseTable Considerations = new("""
        gehoord: gehoord de|het|hebbende
        kennisgenomen: kennisgenomen hebbende|van
        van mening: van mening
        van oordeel: van oordeel
        gelet op: gelet op
        gezien: gezien
        indachtig: indachtig
        in herinnering: in herinnering
        in overweging: in overweging nemende
        in aanmerking: in aanmerking nemende
        ervan overtuigd: ervan overtuigd
        overtuigd: overtuigd
        """);

    /// <summary>Participles that open a consideration wherever they stand; inside a motion others do as well.</summary>
    private static readonly WordSet Certain = new("constaterende overwegende");

    private static readonly PhraseTable Closing = new("""
        slot: (en) gaat over tot de orde
        slot: en gaat over tot de orde
        slot: gaat over tot de orde
        """);

    private static readonly WordFilter Beginnings = new([.. Dicta.FirstWords, .. Considerations.FirstWords, .. Closing.FirstWords, .. Certain.Words]);

    /// <summary>How many words behind the beginning of a clause its motion may go on.</summary>
    private const int Longest = 400;

    private static readonly WordSet Addressees = new("""
        regering kabinet kamer presidium minister ministers staatssecretaris staatssecretarissen bewindspersonen minister-president informateur formateur commissie voorzitter
        regeringen kabinetten bewindslieden premier kamervoorzitter informateurs formateurs commissies fracties rijksministerraad rapporteur griffier rekenkamer kamers deregering hetkabinet
        """);

    private static readonly WordSet Prefixes = new("voorts tevens verder daarnaast ook verzoekende en");
    private static readonly WordSet Verbs = new("verzoekt spreekt roept draagt dringt nodigt besluit vraagt");
    private static readonly WordSet Pronouns = new("die deze motie welke dat");

    /// <summary>All clauses in order, the closing formula included: it tells where a motion ends.</summary>
    public static List<MotieClause> Find(Prose prose)
    {
        var clauses = new List<MotieClause>();
        for (var at = Next(prose, 0, clauses); at < prose.Words.Length; at = Next(prose, at + 1, clauses))
        {
            if (IsStart(prose, at, out var quoted) && TryClause(prose, at, quoted, clauses, out var clause))
            {
                Close(prose, clauses, at);
                clauses.Add(clause);
            }
        }

        Close(prose, clauses, prose.Words.Length);
        clauses.RemoveAll(clause => clause.End <= clause.First);
        return clauses;
    }

    // The next word that may begin a clause. Any participle may inside a motion; elsewhere few words do, which are found at once.
    private static int Next(Prose prose, int at, List<MotieClause> clauses)
    {
        var inside = clauses is [.., { Kind: not ClauseKind.Slotformule, Quoted: false } last] ? Math.Min(last.First + Longest, prose.Words.Length) : 0;
        while (at < inside && !MayBegin(prose, at))
        {
            at++;
        }

        return at < inside ? at : Beginnings.Next(prose, at, prose.Words.Length);
    }

    private static bool MayBegin(Prose prose, int at)
    {
        ref readonly var word = ref prose.Words[at];
        return Beginnings.MayHave(word.Key) || (word.Length >= ShortestParticiple && (prose.Text[word.End - 1] | ' ') == 'e' && IsParticiple(prose[at]));
    }

    private const int ShortestParticiple = 7;

    private static bool IsParticiple(ReadOnlySpan<char> word) => word.Length >= ShortestParticiple && word.EndsWith("ende", StringComparison.OrdinalIgnoreCase);

    private static bool IsStart(Prose prose, int at, out bool quoted)
    {
        quoted = false;
        switch (prose.Sign(at - 1))
        {
            case '\n' or ';' or ',' or '-' or '–' or '•':
                return true;
            case '“' or '"' or '„' or '‘' or '«' or '\'' or '”':
                quoted = true;
                return true;
            case '\0' when prose.Is(at - 1, "Kamer") && prose.Is(at - 2, "de") && prose.Sign(at - 3) is '\n':
                return true;
            case '\0' when prose.IsIn(at - 1, Prefixes):
                return prose.Sign(at - 2) is '\n' or ';' or ',';
            case '\0' when prose.Is(at - 1, "en") && prose.IsIn(at, Verbs):
                return prose.Sign(at - 2) is '\n' or ';' or ',';
            case '\0' when prose.IsIn(at - 1, Pronouns) && prose.Is(at, "verzoekt"):
                quoted = true;
                return true;
            default:
                return prose.Is(at, "en") && prose.Is(at + 1, "gaat");
        }
    }

    private static bool TryClause(Prose prose, int at, bool quoted, List<MotieClause> clauses, out MotieClause clause)
    {
        clause = default;
        var limit = Math.Min(prose.Words.Length, at + 60);
        var inMotion = clauses.Count > 0 && Continues(prose, clauses[^1], at);
        var afterComma = prose.Sign(at - 1) == ',';
        foreach (var cue in Closing.At(prose, at, limit))
        {
            clause = new(ClauseKind.Slotformule, cue.Name, at, 0, false);
            return true;
        }

        foreach (var cue in Dicta.At(prose, at, limit))
        {
            if (IsDictum(prose, at, cue, quoted, inMotion, afterComma))
            {
                quoted |= !inMotion && prose.Sign(at - 1) == ';' && IsRetold(prose, at);
                clause = new(ClauseKind.Dictum, cue.Name, at, 0, quoted);
                return true;
            }
        }

        if (!quoted && ConsiderationAt(prose, at, limit, inMotion) is { } name)
        {
            clause = new(ClauseKind.Overweging, name, at, 0, quoted);
            return true;
        }

        return false;
    }

    // A motion is one sentence: between two of its clauses stands nothing else.
    private static bool Continues(Prose prose, MotieClause last, int at) =>
        last is { Kind: not ClauseKind.Slotformule, Quoted: false } && at - last.First < Longest && at - (last.End > 0 ? last.End : EndOf(prose, last, at)) < 5;

    // Asking needs somebody who is asked; the other verbs are common in other texts, and count inside a motion alone.
    private static bool IsDictum(Prose prose, int at, Cue cue, bool quoted, bool inMotion, bool afterComma)
    {
        if (cue.Name != "verzoekt")
        {
            return !afterComma && !quoted && (inMotion || MotionFollows(prose, at));
        }

        return prose.IndexOf(at + 1, Math.Min(at + 8, prose.Words.Length), Addressees) > 0 && (!afterComma || inMotion);
    }

    // A row of a list retells: "De motie van het lid Jansen; verzoekt de regering de brug te schilderen | Kamerstuk …".
    private static bool IsRetold(Prose prose, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 25) && prose.Sign(back) != '\n'; back--)
        {
            if (prose.Is(back, "motie"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MotionFollows(Prose prose, int at)
    {
        var limit = Math.Min(prose.Words.Length, at + 300);
        for (var i = at; i < limit; i++)
        {
            if (prose.Is(i, "orde") && prose.Is(i + 1, "van") && prose.Is(i + 2, "de") && prose.Is(i + 3, "dag"))
            {
                return true;
            }
        }

        return false;
    }

    private static string? ConsiderationAt(Prose prose, int at, int limit, bool inMotion)
    {
        var word = prose[at];
        if (IsParticiple(word)
            && (prose.Is(at + 1, "dat") || prose.Sign(at + 1) is ',' or ':' || (inMotion && prose.Sign(at - 1) is '\n' or ';')))
        {
            // A participle that begins a clause with "dat" opens a motion's consideration, unless the clause is part of a running sentence.
            return inMotion || prose.IsIn(at, Certain) ? word.ToString().ToLowerInvariant() : null;
        }

        foreach (var cue in Considerations.At(prose, at, limit))
        {
            var opens = cue.Name == "gehoord" && prose.Is(at + 2, "beraadslaging");
            return opens || (inMotion && prose.Sign(at - 1) is not ',') || (inMotion && cue.Name.StartsWith("van ", StringComparison.Ordinal)) ? cue.Name : null;
        }

        return null;
    }

    private static void Close(Prose prose, List<MotieClause> clauses, int next)
    {
        if (clauses.Count > 0 && clauses[^1].End == 0)
        {
            var end = EndOf(prose, clauses[^1], next);
            while (end > clauses[^1].First + 1 && (prose.Is(end - 1, "en") || prose.Sign(end - 1) is ',' or '\n'))
            {
                end--;
            }

            clauses[^1] = clauses[^1] with { End = end };
        }
    }

    // A clause ends at the next one, at a semicolon outside a list, at the end of a paragraph, or where its quotation closes.
    private static int EndOf(Prose prose, MotieClause clause, int next)
    {
        var list = false;
        for (var at = clause.First; at < next; at++)
        {
            switch (prose.Sign(at))
            {
                case ':' when prose.Sign(at + 1) is '\n' or '-' or '•' or '1' || prose.Is(at + 1, "a"):
                    list = true;
                    break;
                case ';' when !list:
                case '|':
                case '”' or '"' or '»' when clause.Quoted && at > clause.First:
                    return at;
                case '.' when EndsSentence(prose, at):
                    return at;
                case '\n' when !list && EndsParagraph(prose, at):
                    return at;
            }
        }

        return next;
    }

    private static bool EndsParagraph(Prose prose, int at) =>
        at + 1 >= prose.Words.Length || prose.Sign(at + 1) == '\n' || char.IsUpper(prose.Text[prose.Words[at + 1].Start]);

    private static bool EndsSentence(Prose prose, int at) =>
        at + 1 >= prose.Words.Length || prose.Sign(at + 1) == '\n'
        || (prose.Sign(at + 1) == '\0' && char.IsUpper(prose.Text[prose.Words[at + 1].Start]) && at > 0 && (prose.Words[at - 1].Length > 3 || prose.Sign(at - 1) is ')' or '”' or '»'))
        || prose.Is(at + 1, "en");
}
