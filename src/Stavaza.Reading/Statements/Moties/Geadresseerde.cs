using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Whom a dictum asks: "verzoekt de minister van Financiën", "dringt er bij de regering op aan"; nobody where the House pronounces, regrets or decides.</summary>
internal static class Geadresseerde
{
    /// <summary>How far behind the verb the addressee may begin, and how many words it may hold.</summary>
    private const int Reach = 10;
    private const int Longest = 30;

    private static readonly WordSet Verbs = new("verzoekt roept-op draagt-op dringt-aan nodigt-uit vraagt geeft-in-overweging machtigt stelt-voor");

    private static readonly WordSet Heads = new("""
        regering kabinet kamer presidium minister ministers staatssecretaris staatssecretarissen bewindspersonen bewindslieden minister-president premier informateur
        informateurs formateur formateurs commissie commissies voorzitter kamervoorzitter fracties rijksministerraad
        """);

    private static readonly WordSet Small = new("de het zijn haar daarom derhalve dan ook voorts tevens nogmaals er bij met klem dringend");
    private static readonly WordSet Adjectives = new("demissionaire huidige nieuwe volgende betrokken verantwoordelijke vaste nederlandse");
    private static readonly WordSet Ends = new("om te in op bij met voor zich tot zo uiterlijk binnen uit aan alsnog nogmaals tevens");
    private static readonly WordSet Posts = new("van voor");
    private static readonly WordSet Small2 = new("de het en");

    public static bool Asks(string verb) => Verbs.Has(verb);

    /// <summary>Without article, as said; "geen" where nobody is asked.</summary>
    public static string Of(Prose prose, MotieClause clause)
    {
        if (!Asks(clause.Name))
        {
            return "geen";
        }

        var head = prose.IndexOf(clause.First + 1, Math.Min(clause.End, clause.First + Reach), Heads);
        var first = head > 0 && prose.IsIn(head - 1, Adjectives) ? head - 1 : head;
        if (head > 0 && OnlySmall(prose, clause.First + 1, first))
        {
            return prose.Quote(first, EndOfHead(prose, head, Math.Min(clause.End, head + Longest)));
        }

        return clause.Name == "stelt-voor" ? "geen" : Plain(prose, clause);
    }

    private static bool OnlySmall(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!prose.IsIn(at, Small))
            {
                return false;
            }
        }

        return true;
    }

    // head = office ["van" | "voor" post] [("en" | ",") article? head]
    private static int EndOfHead(Prose prose, int head, int limit)
    {
        var end = head + 1;
        if (prose.IsIn(end, Posts) && EndOfPost(prose, end + 1, limit) is var post && post > end + 1)
        {
            end = post;
        }

        var next = prose.Is(end, "en") || prose.Sign(end) == ',' ? end + 1 : -1;
        next += next > 0 && prose.IsIn(next, Small2) ? 1 : 0;
        return next > 0 && next < limit && prose.IsIn(next, Heads) ? EndOfHead(prose, next, limit) : end;
    }

    // post = capitalized words, joined by "en" and commas: "Justitie en Veiligheid"
    private static int EndOfPost(Prose prose, int at, int limit)
    {
        var end = at;
        for (var i = at; i < limit; i++)
        {
            if (prose.Sign(i) == '\0' && char.IsUpper(prose.Text[prose.Words[i].Start]))
            {
                end = i + 1;
            }
            else if (!(prose.IsIn(i, Small2) || prose.Sign(i) == ',') || i + 1 >= limit || !char.IsUpper(prose.Text[prose.Words[i + 1].Start]))
            {
                break;
            }
        }

        return end;
    }

    // Others are named by a noun that the verb's own words follow: "provinciale besturen".
    private static string Plain(Prose prose, MotieClause clause)
    {
        var first = clause.First + 1;
        while (first < clause.End && prose.IsIn(first, Small))
        {
            first++;
        }

        var end = first;
        while (end < clause.End && end - first < 8 && prose.Sign(end) == '\0' && !(end > first && (prose.IsIn(end, Ends) || (prose.IsIn(end, Small2) && !prose.IsIn(end - 1, Posts)))))
        {
            end++;
        }

        return end > first ? prose.Quote(first, end) : "geen";
    }
}
