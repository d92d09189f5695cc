using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>
/// Reads what a template left behind: a field between brackets, the prompts and errors of a word processor, and the signs that stand for a number or a day still to come.
/// </summary>
internal sealed class SjabloonReader : IStatementFeature
{
    private const int LongestField = 9;

    /// <summary>Words that open a field between any brackets.</summary>
    private static readonly WordSet Fields = new("""
        ondertekenaar ondertekenaars naam namen voornaam achternaam functie datum dag maand kenmerk onderwerp titel handtekening adres postadres bezoekadres postcode woonplaats
        plaatsnaam telefoon telefoonnummer e-mailadres referentie referentienummer briefnummer kamerstuknummer dossiernummer documentnummer zaaknummer kenmerknummer invullen
        invoegen aanvullen nader pm p.m xx xxx xxxx xxxxx nr nummer bedrag bedragen aantal percentage jaartal bijlage afzender geadresseerde aanhef vul todo tbd ntb n.t.b nnb n.n.b
        xx-xx-xxxx dd-mm-jjjj dd-mm-yyyy hyperlink citeertitel vergaderjaar bron checken controleren placeholder insert logo name date signature
        """);

    /// <summary>Words that open a field too, but between square brackets also explain a quotation: "hij [minister Jansen] zei".</summary>
    private static readonly WordSet PossibleFields = new("adressant bewindspersoon minister staatssecretaris ministerie directie tekst plaats link partij organisatie gemeente alinea passage zin optie optioneel keuze heer mevrouw");

    /// <summary>Words that close an instruction: "[nog aanvullen]", "[bedrag invullen]".</summary>
    private static readonly WordSet Instructions = new("invullen aanvullen invoegen checken controleren nagaan toevoegen vullen bepalen volgt pm ntb n.t.b");

    /// <summary>Fields that a number behind them fills in: "[nr. 12]", "[bijlage 3]".</summary>
    private static readonly WordSet Fillable = new("nr nummer bijlage datum kenmerk bron vergaderjaar maand dag bedrag titel functie adres plaats");

    /// <summary>Fields between guillemets, which elsewhere are marks of quotation.</summary>
    private static readonly WordSet MergeFields = new("datum naam namen voornaam achternaam kenmerk onderwerp adres postcode afzender geadresseerde referentie ondertekenaar handtekening aanhef invullen aanvullen telefoonnummer xx xxx pm");

    /// <summary>A law that changes the words of another quotes them: «Onze Minister» is no field.</summary>
    private static readonly WordSet Rewording = new("vervangen vervalt vervallen ingevoegd toegevoegd begrip term woord woorden zinsnede definitie gelezen luidt luiden onder");

    private const string Crosses =
        "xx|xxx|xxxx|xxxxx|xxxxxx|xx-xx|xx-xx-xxxx|xx-xx-20xx|20xx|xx-xx-2024|xx-xx-2025|xx-xx-2026|xx-xx-2027|dd-mm-jjjj|dd-mm-yyyy";

    private static readonly WordSet CrossWords = new(Crosses);

    private static readonly PhraseTable Prompts = new("""
        keuze: kies een item|optie|bouwsteen|datum
        keuze: kies uit de lijst
        keuze: selecteer een item|optie|datum|waarde
        invoer: klik (hier) of tik om .. … te voeren
        invoer: klik hier om .. … te voeren|vullen|typen
        invoer: klik hier als u .. wilt invoeren
        invoer: klik om .. … te voeren|vullen|bewerken
        invoer: klik en typ
        invoer: klik hier en typ
        invoer: typ hier (uw|de|een) tekst
        invoer: voer hier (uw|de|een) tekst in
        invoer: vul hier .. in
        invoer: click (here) (or) (tap) (here) to enter text|a
        invoer: click here to enter
        invoer: choose an item
        fout: error ! reference|bookmark|hyperlink|unknown|no|main|not ……
        fout: fout ! verwijzingsbron|bladwijzer|hyperlinkverwijzing|onbekende|de|geen|het ……
        vultekst: lorem ipsum (dolor) (sit) (amet)
        later: n.t.b|ntb|n.n.b|nnb|n.t.i|t.b.d|tbd|tbc
        pm: pm
        kruisjes: @kruis
        """.Replace("@kruis", Crosses, StringComparison.Ordinal));

    private static readonly WordFilter Beginnings = new([.. Prompts.FirstWords, "[", "<", "{", "«", "("]);

    /// <summary>Words before which or behind which a number or a day is awaited, so that a sign in its place was never filled in.</summary>
    private static readonly WordSet Awaiting = new("nr nrs nummer kamerstuk kamerstukken d.d dd op per van tot met € eur euro kenmerk bijlage pagina blz p zaaknummer telefoonnummer artikel bedrag datum in voor uiterlijk circa ongeveer referentie onze");

    private static readonly WordSet Awaited = new("""
        januari februari maart april mei juni juli augustus september oktober november december jl jongstleden euro miljoen miljard procent % aanvullen invullen datum nummer bedrag kamerstuknummer
        """);

    /// <summary>Parts of laws and budgets that are numbered with Roman figures.</summary>
    private static readonly WordSet Numbered = new("artikel hoofdstuk deel onderdeel bijlage titel begroting begrotingshoofdstuk boek paragraaf afdeling annex");

    public void Read(Prose prose, List<Statement> found)
    {
        var last = 0;
        for (var at = Beginnings.Next(prose, 0, prose.Words.Length); at < prose.Words.Length; at = Beginnings.Next(prose, at + 1, prose.Words.Length))
        {
            var (rule, end) = At(prose, at);
            if (end > at && at >= last)
            {
                found.Add(new Sjabloonveld(TextSpan.Between(prose.Words[at].Start, prose.Words[end - 1].End), "sjabloon/" + rule, prose.Quote(rule == "haken" ? at + 1 : at, rule == "haken" ? end - 1 : end)));
                last = end;
            }
        }
    }

    // The rule, and the index after the field; 0 where none begins.
    private static (string Rule, int End) At(Prose prose, int at) => prose.Sign(at) switch
    {
        '[' => ("haken", EndOfBracket(prose, at, ']', PossibleFields)),
        '<' => ("haken", EndOfBracket(prose, at, '>', PossibleFields)),
        '{' => ("haken", EndOfBracket(prose, at, '}', null)),
        '«' => ("haken", EndOfBracket(prose, at, '»', null)),
        '(' => ("haken", IsCross(prose, at + 1) || IsProMemorie(prose, at + 1) ? EndOfBracket(prose, at, ')', null) : 0),
        '\0' => OfWord(prose, at),
        _ => ("", 0),
    };

    private static (string Rule, int End) OfWord(Prose prose, int at)
    {
        if (Prompts.FirstAt(prose, at, Math.Min(at + 40, prose.Words.Length)) is not { } cue)
        {
            return ("", 0);
        }

        // A prompt begins with a capital; the message of an error runs on to its full stop.
        return (cue.Name, cue.Name switch
        {
            "kruisjes" => IsCross(prose, at) ? EndOfCrosses(prose, at) : 0,
            "pm" => IsProMemorie(prose, at) && (prose.Sign(at + 1) == ':' || IsAwaited(prose, at, at + 1)) ? cue.End : 0,
            "later" => prose[at].Contains('.') && prose.Sign(cue.End) == '.' ? cue.End + 1 : cue.End,
            "fout" => EndOfLine(prose, at + 2),
            _ => char.IsUpper(prose.Text[prose.Words[at].Start]) ? cue.End : 0,
        });
    }

    private static int EndOfLine(Prose prose, int at)
    {
        var first = at;
        while (at < prose.Words.Length && at - first < 10 && prose.Sign(at) == '\0')
        {
            at++;
        }

        return at;
    }

    private static int EndOfBracket(Prose prose, int at, char closing, WordSet? possible)
    {
        var first = at + 1;
        while (prose.Sign(first) is '<' or '«' or '{' or '[' && first < at + 3)
        {
            first++;
        }

        var end = first;
        while (end < Math.Min(first + LongestField, prose.Words.Length) && prose.Sign(end) != '\n' && prose.Sign(end) != closing)
        {
            end++;
        }

        if (prose.Sign(end) != closing || !IsField(prose, first, end, closing, possible) || (closing == '»' && (!prose.IsIn(first, MergeFields) || prose.Any(Math.Max(0, at - 12), Math.Min(prose.Words.Length, end + 12), Rewording))))
        {
            return 0;
        }

        while (prose.Sign(end) == closing)
        {
            end++;
        }

        return end;
    }

    private static bool IsField(Prose prose, int first, int end, char closing, WordSet? possible)
    {
        if (end == first || IsDots(prose, first, end))
        {
            return closing == ']' && IsAwaited(prose, first - 1, end + 1);
        }

        return (prose.IsIn(first, Fields) && !(prose.IsIn(first, Fillable) && HasNumber(prose, first + 1, end)))
            || prose.IsIn(end - 1, Instructions)
            || (possible is not null && prose.IsIn(first, possible) && !HasName(prose, first + 1, end) && (closing != ']' || end > first + 1 || !IsQuoted(prose, first)));
    }

    private static bool IsDots(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Sign(at) is not ('.' or '…' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuoted(Prose prose, int at) => prose.IsIn(at - 2, Pronouns);

    private static readonly WordSet Pronouns = new("hij zij ze hem haar deze die de het");

    private static bool HasNumber(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (char.IsAsciiDigit(prose.Text[prose.Words[at].Start]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasName(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Sign(at) == '\0' && char.IsUpper(prose.Text[prose.Words[at].Start]))
            {
                return true;
            }
        }

        return false;
    }

    // XX is a chapter of the budget and XXX a Roman number, where their place says so; small letters are neither.
    private static bool IsCross(Prose prose, int at) =>
        prose.IsIn(at, CrossWords)
        && (char.IsLower(prose.Text[prose.Words[at].Start]) || prose.Words[at].Length > 3 || (!IsRoman(prose, at) && IsAwaited(prose, at, at + 1)));

    private static bool IsRoman(Prose prose, int at) =>
        prose.IsIn(at - 1, Numbered) || prose.IsIn(at - 2, Numbered) || (at > 0 && char.IsAsciiDigit(prose.Text[prose.Words[at - 1].Start]) && !prose.IsIn(at + 1, Awaited));

    private static int EndOfCrosses(Prose prose, int at)
    {
        while (prose.IsIn(at + 1, CrossWords))
        {
            at++;
        }

        return at + 1;
    }

    private static bool IsProMemorie(Prose prose, int at) => prose.Is(at, "pm") && prose[at] is "PM";

    // "nr. XXX", "op PM mei": a number or a day belongs there.
    private static bool IsAwaited(Prose prose, int first, int end)
    {
        var before = prose.Sign(first - 1) is '.' or ':' or '(' ? first - 2 : first - 1;
        return prose.IsIn(before, Awaiting) || prose.Sign(first - 1) is '€' or ':' || prose.IsIn(end, Awaited) || prose.Sign(end) == '%' || IsYear(prose, end);
    }

    private static bool IsYear(Prose prose, int at) => at < prose.Words.Length && prose.Words[at].Length == 4 && prose[at][..2] is "20" && char.IsAsciiDigit(prose[at][3]);
}
