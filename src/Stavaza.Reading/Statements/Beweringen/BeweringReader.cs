using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>Reads claims that are attributed to somebody, forecasts, accusations and denials. Plain statements of fact are not told apart.</summary>
internal sealed class BeweringReader : IStatementFeature
{
    public IEnumerable<PhraseTable> Cues => [BeweringPhrases.Named, BeweringPhrases.Saying, BeweringPhrases.Told, BeweringPhrases.Reckoning, BeweringPhrases.As, BeweringPhrases.Shown, BeweringPhrases.Passive, BeweringPhrases.Hedges];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.SentencesWith([.. Cues]))
        {
            if (prose.Sign(sentence.End - 1) == '?')
            {
                continue;
            }

            // A semicolon parts two claims: an accusation and its denial.
            for (var first = sentence.First; first < sentence.End;)
            {
                var end = first;
                while (end < sentence.End && prose.Sign(end) != ';')
                {
                    end++;
                }

                var part = sentence with { First = first, End = end };
                if (end > first && Said(prose, part) is { } claim && !motions.Touch(claim.Span))
                {
                    found.Add(claim);
                }

                first = end + 1;
            }
        }
    }

    private static Bewering? Said(Prose prose, Sentence part)
    {
        if (BeweringSource.In(prose, part) is not { } source || IsOnlyAsked(prose, part, source.Cue))
        {
            return null;
        }

        return new(prose.Span(part.First, part.End), "bewering/" + source.Cue.Name, source.By, source.Cue.Name) { Horizon = HorizonOf(prose, part, source.Cue) };
    }

    // "Zij vraagt wanneer de minister verwacht dat", "dat had ik verwacht", "van ons wordt verwacht": nobody expects it here and now.
    private static bool IsOnlyAsked(Prose prose, Sentence part, Cue cue) =>
        prose.Any(Math.Max(part.First, cue.First - 14), cue.First, Asking)
        || prose.IsIn(part.First, Suppositions)
        || (prose.Is(cue.First, "verwachten") && prose.Any(Math.Max(part.First, cue.First - 6), cue.First, May))
        || (prose.Is(cue.First, "verwacht") && (prose.Any(Math.Max(part.First, cue.First - 6), cue.First, Had) || OfSomebody.First(prose, part.First, cue.End) is not null));

    private static readonly PhraseTable OfSomebody = new("""
        van: van .. wordt|worden|werd verwacht
        van: wordt|worden|werd van .. verwacht
        """);

    private static readonly WordSet Asking = new("vraagt vraag vragen vroeg vroegen wanneer indien of");
    private static readonly WordSet Suppositions = new("als indien mocht stel");
    private static readonly WordSet May = new("mag mogen kan kunnen kunt moet moeten zou zouden");
    private static readonly WordSet Had = new("had hadden");

    private static int? HorizonOf(Prose prose, Sentence part, Cue cue)
    {
        if (cue.Name is not ("prognose" or "verwachting" or "schatting"))
        {
            return null;
        }

        foreach (var date in prose.DatesIn(cue.First, part.End))
        {
            if (prose.Context.Date is not { } said || date.To > said)
            {
                return date.To.Year;
            }
        }

        return null;
    }
}
