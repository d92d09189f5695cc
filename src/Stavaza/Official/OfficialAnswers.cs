using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Moties;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Trails.Vragen;

namespace Stavaza.Official;

/// <summary>Puts what the registers say beside the answers from the documents.</summary>
internal static class OfficialAnswers
{
    /// <summary>So many motions and questions of a subject get their rows beside them.</summary>
    private const int MostOfSubject = 25;

    /// <summary>
    /// A trail with the register beside it. Where no document speaks of it and the register has it, the trail is empty and the register says what there is; the numbers
    /// that the register joins (of the Zaak, of the paper in its dossier) lead to the same documents. Null when neither side has anything.
    /// </summary>
    public static async Task<TrailAnswer?> TrailAsync(
        RecordSession session, string id, DateOnly asOf, Completeness completeness, CancellationToken cancellationToken)
    {
        if (ToezeggingGathering.Names(id))
        {
            return await ToezeggingGathering.AnswerAsync(session, id, asOf, completeness, cancellationToken);
        }

        var register = await RegisterReading.FindAsync(session, id, asOf, cancellationToken);
        var trail = await TrailAnswers.AnswerAsync(session, id, asOf, completeness, cancellationToken, register)
            ?? (register is { Dossier: null, Verdrag: null, HasNoRow: false } ? BareTrail(register, completeness) : null);
        return trail is null || register is null ? trail : trail with { Official = register with { Differences = OfficialComparison.Of(register, trail) } };
    }

    /// <summary>What the registers say of a document; null when nothing.</summary>
    public static async Task<OfficialRegister?> OfDocumentAsync(
        RecordSession session, long row, DocumentReference document, IEnumerable<string> aliases, DateOnly asOf, CancellationToken cancellationToken)
    {
        foreach (var id in aliases.Prepend(document.Id).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (OfficialId.Parse(id) is not OfficialId.Zaak { Nummer.Soort: 'Z' }
                && await RegisterReading.FindAsync(session, id, asOf, cancellationToken) is { } register)
            {
                var differences = register.Publicatie is { } publication ? await PublicatieComparison.OfAsync(session, publication, row, cancellationToken) : [];
                return register with { Differences = [.. OfficialComparison.Of(register, document), .. differences] };
            }
        }

        return null;
    }

    /// <summary>The rows of a subject that is an id, and of the motions and questions that the findings about it name.</summary>
    public static async Task<IReadOnlyList<OfficialRegister>> OfSubjectAsync(RecordSession session, StatusAnswer status, CancellationToken cancellationToken)
    {
        var named = status.Headings.Where(heading => heading.Kind is "motions" or "questions" or "promises").SelectMany(heading => heading.Findings)
            .Select(finding => finding.Target)
            .OfType<string>();
        var dossier = IdsAsTyped.Dossier(status.Subject);
        string?[] subject = [IdsAsTyped.Canonical(status.Subject), Dossiernummer.TryParse(dossier, out var number) ? new OfficialId.Dossier(number).ToString() : null, IdsAsTyped.Treaty(status.Subject)];
        var found = new List<OfficialRegister>();
        foreach (var id in subject.OfType<string>().Concat(named).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (found.Count < MostOfSubject && await RegisterReading.FindAsync(session, id, status.AsOf, cancellationToken) is { } register)
            {
                found.Add(register);
            }
        }

        return found;
    }

    /// <summary>Every id under which documents may speak of the same thing.</summary>
    public static IReadOnlyList<string> NamesOf(OfficialRegister register)
    {
        OfficialDocument?[] papers = register switch
        {
            { Motie: { } motie } => [motie.Stuk],
            { Vraag: { } vraag } => [vraag.Vragen, vraag.Antwoord, .. vraag.Uitstel],
            _ => [],
        };
        return
        [
            .. new[] { register.Motie?.Zaak?.Nummer, register.Vraag?.Zaak.Nummer }
                .Concat(papers.OfType<OfficialDocument>().SelectMany(paper => paper.Kamerstukken.Append(paper.Aanhangselnummer).Append(paper.DocumentNummer)))
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static TrailAnswer BareTrail(OfficialRegister register, Completeness completeness)
    {
        var (subject, title) = register switch
        {
            { Motie: { } motie } => (nameof(DocumentKind.Motie), motie.Titel),
            { Vraag: { } vraag } => (nameof(DocumentKind.SchriftelijkeVragen), vraag.Zaak.Onderwerp ?? vraag.Zaak.Titel),
            { Toezegging: { } toezegging } => ("Toezegging", toezegging.Tekst),
            _ => ("Document", register.Zaak?.Titel ?? register.Zaak?.Onderwerp ?? register.Document?.Titel ?? register.Document?.Onderwerp),
        };
        var unclear = new TrailStatus(TrailStatuses.Unclear, "no-evidence", null);
        return new(register.Id, subject, title ?? register.Id, [], [], MotieTrail.WithLetters([], register.Motie), TrailAnswers.ExpectedOf(subject), [], unclear, unclear, register.AsOf, null, completeness)
        {
            Terms = VragensetTrail.TermsOf(register),
            Relations = MotieRelations.OfRegister(register),
        };
    }
}
