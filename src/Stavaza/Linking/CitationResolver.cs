using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Says of one citation what it means in the record: it exists, it cannot exist, several fit, it is not held, it is not collected. Each with the rule that says so.
/// </summary>
internal static class CitationResolver
{
    /// <summary>As many candidates as are kept of a citation that several documents fit.</summary>
    private const int MostCandidates = 20;

    public static async Task<LinkRow> ResolveAsync(LinkableRow row, Candidates candidates, CancellationToken cancellationToken)
    {
        var cited = CitedAs.Of(row);
        var link = await ByHand.MeaningAsync(cited, candidates, cancellationToken);
        return link is { Outcome: LinkRow.Resolved, Documents: [var only] } && await candidates.HeldAsync(only, cancellationToken) is { } target
            ? link with { Mismatches = await Comparison.OfAsync(cited, target, candidates, cancellationToken) }
            : link;
    }

    /// <summary>What it means by the rules, whatever people said.</summary>
    public static async Task<LinkRow> MeaningAsync(CitedAs cited, Candidates candidates, CancellationToken cancellationToken)
    {
        if (cited.Row.Target is not { } target)
        {
            return cited.ImpossibleDay is not null && cited.Row.Kind == "letter-by-date" ? new(LinkRow.Nonexistent, LinkRules.NoSuchDay, [])
                : cited.Row.Kind == "motie-by-name" ? await MotieByName.ResolveAsync(cited, candidates, cancellationToken)
                : LinkRules.NotCollected(cited.Row.Kind) is { } reason ? new(LinkRow.Unchecked, reason, [])
                : new(LinkRow.Ambiguous, LinkRules.NotSettled, []);
        }

        // An answer bears the number of the questions that it answers; where it names that number it means the questions.
        var named = await candidates.Session.DocumentsNamedAsync(target, cancellationToken);
        if (named.Remove(cited.Row.Document) && named.Count == 0 && await IsOwnAsync(cited, target, candidates, cancellationToken))
        {
            return new(LinkRow.Resolved, LinkRules.OwnNumber, [cited.Row.Document]) { Sought = target };
        }

        var link = cited.Row.Kind switch
        {
            "dossier" => await OfDossierAsync(target, named, candidates, cancellationToken),
            "letter-by-date" => await LetterResolver.ResolveAsync(cited, named, candidates, cancellationToken),
            _ => await NamedAsync(cited, named, candidates, cancellationToken),
        };
        return (link.Outcome == LinkRow.Unresolved ? await NotHeldAsync(cited, target, link, candidates, cancellationToken) : link) with { Sought = target };
    }

    /// <summary>Its own number in its head, where it came from the source or by hand and not from the text.</summary>
    private static async Task<bool> IsOwnAsync(CitedAs cited, string target, Candidates candidates, CancellationToken cancellationToken) =>
        (await candidates.HeldAsync(cited.Row.Document, cancellationToken))?.Reading.Reference.Id.Equals(target, StringComparison.OrdinalIgnoreCase) == true;

    private static async Task<LinkRow> NamedAsync(CitedAs cited, List<long> named, Candidates candidates, CancellationToken cancellationToken) => named switch
    {
        [] => new(LinkRow.Unresolved, LinkRules.NotHeld, []),
        [_] => new(LinkRow.Resolved, LinkRules.Id, named),
        _ => OneOf(cited, await candidates.HeldAsync(named, cancellationToken)),
    };

    /// <summary>Several documents share the id: the day or the session beside it may tell which is meant; the number of a zaak is that of the questions.</summary>
    private static LinkRow OneOf(CitedAs cited, List<HeldDocument> named)
    {
        if (cited.Day is { } day && named.FindAll(document => document.Day == day) is [var ofThatDay])
        {
            return new(LinkRow.Resolved, LinkRules.IdAndDate, [ofThatDay.Row]);
        }

        if (cited.Session is { } session && named.FindAll(document => document.Session == session) is [var ofThatSession])
        {
            return new(LinkRow.Resolved, LinkRules.IdAndSession, [ofThatSession.Row]);
        }

        var questions = named.FindAll(document => document.Kind == nameof(DocumentKind.SchriftelijkeVragen));
        return cited.Row.Kind == "zaak" && questions is [var only] && !cited.Row.Sentence.Contains("antwoord", StringComparison.OrdinalIgnoreCase)
            ? new(LinkRow.Resolved, LinkRules.QuestionsOfId, [only.Row])
            : new(LinkRow.Ambiguous, LinkRules.SeveralOfId, [.. named.Take(MostCandidates).Select(document => document.Row)]);
    }

    /// <summary>A dossier is all its papers: it is there when the record holds one. They are listed by the dossier itself and not stored at each citation.</summary>
    private static async Task<LinkRow> OfDossierAsync(string target, List<long> named, Candidates candidates, CancellationToken cancellationToken) =>
        OfficialId.Parse(target) is OfficialId.Dossier(var dossier)
            && (await candidates.Session.SomePapersOfAsync(dossier.ToString(), 1, cancellationToken)).Count > 0 ? new(LinkRow.Resolved, LinkRules.Dossier, [])
        : named.Count == 1 ? new(LinkRow.Resolved, LinkRules.Id, named)
        : new(LinkRow.Unresolved, LinkRules.NoPaper, []);

    /// <summary>What is not held is out of the record's reach, or cannot exist, or is not known to exist.</summary>
    private static async Task<LinkRow> NotHeldAsync(
        CitedAs cited, string target, LinkRow link, Candidates candidates, CancellationToken cancellationToken)
    {
        var citing = (await candidates.HeldAsync(cited.Row.Document, cancellationToken))?.Reading.Reference.Published.To;
        return NeverGivenOut.ReasonOf(target, cited.Session, citing) is { } reason ? new(LinkRow.Nonexistent, reason, [])
            : LinkRules.NotCollected(cited.Row.Kind) is { } kind ? new(LinkRow.Unchecked, kind, [])
            : await IsGapOfCompleteDossierAsync(target, citing, candidates, cancellationToken) ? new(LinkRow.Nonexistent, LinkRules.NotInCompleteDossier, [])
            : link;
    }

    /// <summary>The record holds every paper of the dossier up to a number and a day, and not this one.</summary>
    private static async Task<bool> IsGapOfCompleteDossierAsync(string target, DateOnly? citing, Candidates candidates, CancellationToken cancellationToken) =>
        OfficialId.Parse(target) is OfficialId.Kamerstuk({ Onderdeel: null } paper)
        && int.TryParse(paper.Volgnummer.Value, out var number)
        && await candidates.Session.CompleteDossierAsync(paper.Dossier.ToString(), cancellationToken) is { } complete
        && (number <= complete.Last || citing <= complete.Until);
}
