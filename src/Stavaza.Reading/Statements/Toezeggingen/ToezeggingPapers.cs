using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>What the House will get: told of the House ("u ontvangt"), of the paper ("de brief volgt"), or by a line of a list without a verb.</summary>
internal static class ToezeggingPapers
{
    private static readonly WordSet Perfect = new("heb hebt heeft hebben had hadden is was waren");
    private static readonly WordSet Conclusions = new("als hieruit daaruit uit eruit");

    // "De Kamer ontvangt", "ontvangt u", "dat de Kamer een brief ontvangt"; "u heeft ontvangen" is over.
    public static bool IsReceived(Prose prose, Cue cue, int comma, int end) =>
        !prose.Any(comma, end, Perfect) && (!prose.Is(cue.End - 1, "verwachten") || ToezeggingMoment.IsDated(prose, comma, end) || ToezeggingPhrases.PaperIn(prose, comma, end) >= 0)
        && (IsHouse(prose, cue.First - 1) || IsHouse(prose, cue.First + 2) || IsHouse(prose, cue.First + 1)
            || (prose.Any(comma, cue.First, House) && (cue.End >= end || prose.Sign(cue.End) != '\0' || prose.Any(comma, cue.First, ToezeggingFrames.Later))));

    // "Ik zeg een brief toe. Die zal ik in mei sturen."
    public static bool IsOfPaperBefore(Prose prose, Sentence sentence) =>
        sentence.Index > 0 && ToezeggingPhrases.PaperIn(prose, prose.Sentences[sentence.Index - 1].First, sentence.First) >= 0;

    // "Ik stuur u in mei een brief. Daarbij ga ik in op de kosten": a sentence right before speaks of the paper.
    public static bool FollowsPaper(Prose prose, Sentence sentence) =>
        sentence.Index > 0 && prose.Sentences[Math.Max(0, sentence.Index - 2)] is var before && ToezeggingPhrases.PaperIn(prose, before.First, sentence.First) >= 0
        && prose.Any(before.First, sentence.First, ToezeggingPhrases.House);

    private static readonly WordSet House = new("kamer u");

    private static bool IsHouse(Prose prose, int at) => prose.IsIn(at, House);

    // "Na de zomer volgt een brief", "er komt in mei een rapport": when, and what or to whom; "hieruit volgt dat" and "als volgt" are no papers.
    public static bool Follows(Prose prose, Sentence sentence, Cue cue, int comma, int end)
    {
        // "Wanneer komt die brief?" "Die komt voor het kerstreces."
        if (prose.IsIn(sentence.First, ToezeggingFrames.Relative) && cue.First == sentence.First + 1 && sentence.Index > 0 && !prose.Is(cue.First, "volgt"))
        {
            var due = prose.Is(cue.First, "ligt") ? ToezeggingMoment.HasDeadline(prose, comma, end) : ToezeggingMoment.HasDay(prose, comma, end);
            return due && ToezeggingPhrases.PaperIn(prose, prose.Sentences[Math.Max(0, sentence.Index - 2)].First, sentence.First) >= 0;
        }

        if (prose.IsIn(cue.First - 1, Conclusions) || prose.IsIn(cue.End, Conclusions) || prose.Is(cue.End, "dat") || prose.IsIn(cue.First - 1, ToezeggingFrames.Relative) || prose.IsIn(cue.First - 1, Personal) || prose.IsIn(cue.End, Personal))
        {
            return false;
        }

        var dated = ToezeggingMoment.HasTerm(prose, comma, end);
        if (prose.Is(cue.First, "volgt") || prose.Is(cue.First, "volgen"))
        {
            return (dated && !prose.Any(comma, end, Lives)) || (ToezeggingPhrases.PaperIn(prose, comma, end) >= 0 && prose.Any(sentence.First, sentence.End, House));
        }

        var there = prose.Is(cue.First - 1, "er") || prose.Is(cue.End, "er");
        var paper = ToezeggingPhrases.PaperIn(prose, comma, end);
        // "De Commissie komt met een voorstel": who comes with it is somebody else.
        return dated && paper >= 0 && (!prose.Any(cue.End, paper, With) || prose.Any(comma, end, ToezeggingPhrases.Government)) && (there || !prose.Is(cue.First, "ligt")) && (cue.First - paper is > 0 and < 14 || paper - cue.End is >= 0 and < 12);
    }

    // "Brief aan de Kamer medio 2014": a line of a list, without a verb.
    public static bool IsLine(Prose prose, Sentence sentence, Cue cue, int comma, int end) =>
        end - comma <= LongestLine && !prose.Turns.Any && ToezeggingMoment.HasDay(prose, comma, end) && !prose.Any(sentence.First, sentence.End, Finite) && cue.First - comma <= 6;

    private const int LongestLine = 14;
    private static readonly WordSet Finite = new("is zijn was werd heb heeft hebben wordt worden zal zullen gaat ging stuurde gestuurd verzonden gezonden aangeboden toegezegd verstuurd d.d d.d.");

    private static readonly WordSet With = new("met");
    private static readonly WordSet Lives = new("opleiding onderwijs cursus les lessen traject");
    private static readonly WordSet Personal = new("ik wij we hij");

    // "Rond de jaarwisseling krijgt u een overzicht", "eind dit jaar hoort u van mij": what the House will have, and when.
    public static bool IsGiven(Prose prose, Sentence sentence, Cue cue, int comma, int end)
    {
        var subject = IsHouse(prose, cue.First - 1) || IsHouse(prose, cue.End) || IsHouse(prose, cue.End + 1);
        if (!subject || SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && !prose.Any(comma, end, House))
        {
            return false;
        }

        if (prose.Any(cue.First, end, ToezeggingPhrases.Negations) || (prose.Is(sentence.First, "dan") && !ToezeggingMoment.HasDay(prose, comma, end)))
        {
            return false;
        }

        var mine = OfMe.First(prose, comma, end) is not null;
        var having = prose.Is(cue.First, "hebt") || prose.Is(cue.First, "heeft");
        return having ? prose.Context.Date is not null && ToezeggingMoment.HasDay(prose, comma, end) && !EndsInParticiple(prose, comma, end) : mine || ToezeggingMoment.HasDay(prose, comma, sentence.End) || (ToezeggingPhrases.PaperIn(prose, comma, end) >= 0 && !prose.Any(comma, end, Perfect));
    }

    private static readonly PhraseTable OfMe = new("mij: van mij|ons");

    private static bool EndsInParticiple(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var word = prose[at];
            if (word.Length > 5 && word.StartsWith("ge", StringComparison.OrdinalIgnoreCase) && (word[^1] is 'd' or 't' || word.EndsWith("en", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            if (prose.IsIn(at, Received))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Received = new("ontvangen verzocht aangenomen besloten verkregen bericht recht behoefte aanvaard verworpen ingestemd afgedaan verleend vastgesteld goedgekeurd behandeld verstrekt besproken");
}
