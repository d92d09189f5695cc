using System.Collections.Frozen;

namespace Stavaza.Reading.Text;

/// <summary>Abbreviations of Dutch official prose that end with a full stop which does not end a sentence.</summary>
internal static class Abbreviations
{
    // After these something always follows: a number, a name, the rest of the phrase.
    private static readonly FrozenSet<string> Leading = new[]
    {
        "nr", "nrs", "no", "nos", "art", "artt", "blz", "blg", "pag", "p", "pp", "hfst", "hfdst", "kst", "afl", "bijl", "jrg",
        "stb", "stcrt", "trb", "kamerst", "aanh", "vergl", "vgl", "cf", "zgn", "zg", "z.g", "z.g.n", "d.d", "dd", "ca", "max", "min", "plm", "evt", "incl",
        "excl", "inz",
        "resp", "bijv", "bv", "b.v", "o.a", "o.m", "m.n", "m.b.t", "m.b.v", "m.i.v", "m.u.v", "i.v.m", "i.h.k.v", "i.p.v", "i.s.m", "i.t.t", "i.c", "i.e",
        "i.o", "i.z", "t.a.v", "t.b.v", "t.g.v", "t.h.v",
        "t.n.v", "t.o.v", "t.w", "t.v.v", "t.t.v", "t/m", "n.a.v", "o.b.v", "o.g.v", "o.l.v", "o.v.v", "a.d.h.v", "a.h.w", "d.m.v", "d.w.z", "d.i", "w.o",
        "w.v", "x.o", "v.w.b", "u.h", "e.v", "c.q", "q.q", "p.m",
        "dhr", "mw", "mevr", "mej", "drs", "dr", "mr", "ir", "ing", "prof", "ds", "bc", "h.c", "jhr", "jkvr", "kol", "min.pres", "wnd", "plv", "fa",
        "tel", "fax", "toest", "mld", "mln", "dec", "okt", "sept", "aug", "febr", "nov", "apr", "rb", "concl", "nt", "m.nt", "jo", "r.o", "rov",
        "n.b", "p.s", "onderd", "wetb", "overw", "aanw", "betr", "gew", "gem", "prov", "afd", "fig", "v.d",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // After these a sentence may end: it does where a capital follows.
    private static readonly FrozenSet<string> Closing = new[]
    {
        "jl", "j.l", "c.s", "enz", "etc", "e.d", "e.a", "a.s", "s.v.p", "a.u.b", "m.v", "n.v", "b.v", "inc", "ltd", "ll", "l.l", "dgl", "p.j", "p.p", "a.i",
        "r.k", "n.chr", "v.chr", "n.v.t", "p.st", "u.s",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingWords = Leading.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClosingWords = Closing.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, without its last full stop, is an abbreviation after which the sentence goes on.</summary>
    public static bool Leads(ReadOnlySpan<char> word) => word.Length <= 10 && LeadingWords.Contains(word) && !IsAcronym(word);

    /// <summary>Whether a word, without its last full stop, is an abbreviation that may also end a sentence ("6 juli jl.").</summary>
    public static bool MayClose(ReadOnlySpan<char> word) => word.Length <= 10 && ClosingWords.Contains(word) && !IsAcronym(word);

    /// <summary>Whether a word, without its last full stop, is an initial or several: "W", "W.B", "A.Th".</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsUpper(word[0]) || word.Length > 16)
        {
            return false;
        }

        foreach (var part in word.Split('.'))
        {
            var (offset, length) = part.GetOffsetAndLength(word.Length);
            if (length is 0 or > 2 || !char.IsUpper(word[offset]) || (length == 2 && !char.IsLower(word[offset + 1])))
            {
                return false;
            }
        }

        return word.Length == 1 || word.Contains('.');
    }

    /// <summary>The word before the full stop at <paramref name="stop"/>: letters, digits, and full stops, slashes and apostrophes inside it.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 24 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] is '.' or '/' or '’' or '\'' && start < stop)))
        {
            start--;
        }

        return text[start..stop];
    }

    // "ING." or "DR." in capitals is a name that ends a sentence, no abbreviation.
    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z') && !word.SequenceEqual("NR");
}
