using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Aankondigingen;

/// <summary>Reads plans: an intention of the government, or something that is foreseen for a time that lies ahead. What is promised to the House is no plan.</summary>
internal sealed class AankondigingReader : IStatementFeature
{
    // voornemen: an intention needs no time; gepland: what is foreseen needs one
    private static readonly PhraseTable Phrases = new("""
        voornemen: voornemens
        voornemen: van plan om
        gepland: is|zijn|staat|staan .. … voorzien|gepland|beoogd
        gepland: voorzien|gepland|beoogd is|zijn|staat|staan
        gepland: wordt|worden|zal|zullen .. … afgerond|opgeleverd|gepubliceerd|ingevoerd|gestart|geopend|voltooid|duidelijk|gereed|aanbesteed|bekendgemaakt|gestuurd|ingediend
        gepland: wordtduidelijk
        gepland: treedt|treden .. … in werking
        gepland: gaat|gaan .. … van start|live
        gepland: start|starten|begint
        """);

    /// <summary>Without one of these words nothing is planned.</summary>
    private static readonly WordSet Marks = new("""
        voornemens plan voorzien gepland beoogd afgerond opgeleverd gepubliceerd ingevoerd gestart geopend voltooid duidelijk gereed aanbesteed bekendgemaakt gestuurd ingediend
        wordtduidelijk werking live start starten begint
        """);

    private static readonly WordSet Government = new("ik wij we kabinet regering minister ministers staatssecretaris ministerie nederland");
    private static readonly WordSet Negations = new("niet geen nooit was waren had hadden");
    private static readonly WordSet Uncertain = new("als indien mocht of zou zouden kan kunnen moet moeten");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        var taken = new HashSet<int>();
        foreach (var statement in found)
        {
            _ = statement is Toezegging or GeenToezegging or ToezeggingVermelding or Uitvoering or Verdragsgebeurtenis && taken.Add(statement.Span.Start);
        }

        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (!prose.Any(sentence.First, sentence.End, Marks) || prose.Sign(sentence.End - 1) == '?' || !prose.Turns.MayGovern(sentence.First) || Phrases.First(prose, sentence.First, sentence.End) is not { } cue)
            {
                continue;
            }

            var span = prose.Span(sentence.First, sentence.End);
            if (!taken.Contains(span.Start) && !motions.Touch(span) && Frame(prose, sentence, cue) is { } plan)
            {
                found.Add(plan);
            }
        }
    }

    private static Aankondiging? Frame(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Any(sentence.First, cue.End, Uncertain) || prose.Any(Math.Max(sentence.First, cue.First - 3), cue.End, Negations))
        {
            return null;
        }

        var due = TermijnReader.Best(prose, sentence.First, sentence.End);
        var actor = prose.IndexOf(sentence.First, Math.Min(cue.End + 3, sentence.End), Government);
        return cue.Name == "voornemen" ? (actor >= 0 ? Of(actor) : null)
            : due is { To: not null, Relation: Relation.In or Relation.By or Relation.Before or Relation.Within } && !due.Text.StartsWith("komende", StringComparison.OrdinalIgnoreCase) && !due.Text.Contains("jaren", StringComparison.Ordinal) ? Of(actor)
            : null;

        Aankondiging Of(int at) => new(prose.Span(sentence.First, sentence.End), "aankondiging/" + cue.Name, at < 0 ? null : prose.Quote(at, at + 1), due);
    }
}
