using System.Collections.Immutable;
using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails.Moties;
using Stavaza.Verdicts;

namespace Stavaza.Trails;

/// <summary>Everything in the record that belongs to one trail, before it is put in order.</summary>
/// <param name="Id">The id asked for.</param>
/// <param name="Subject">Motie, SchriftelijkeVragen or Document.</param>
/// <param name="Own">The documents that bear the id.</param>
/// <param name="OwnSignatories">Who moved the motion or asked the questions, as its paper is signed; empty where the record does not hold it.</param>
/// <param name="Inside">What was read inside them.</param>
/// <param name="About">What names the id, in any document.</param>
internal sealed record TrailMaterial(
    string Id,
    string Subject,
    IReadOnlyList<DocumentReference> Own,
    IReadOnlyList<string> OwnSignatories,
    IReadOnlyList<FoundElement> Inside,
    IReadOnlyList<FoundElement> About)
{
    /// <summary>What the trail of a motion needs besides.</summary>
    public MotieMaterial Motie { get; init; } = MotieMaterial.None;

    private static readonly HashSet<string> MotionTypes = ["execution", "motie-status", "appreciation", "vote", "dictum"];

    /// <summary>Every name of what the trail is of.</summary>
    public IReadOnlySet<string> Names { get; init; } = new HashSet<string>();

    /// <summary>What was said by hand of what belongs to it, or does not.</summary>
    public IReadOnlyList<HandVerdict> Verdicts { get; init; } = [];

    /// <summary>Gathers it; null when the record holds nothing of the id.</summary>
    /// <param name="session">The snapshot.</param>
    /// <param name="id">Canonical id.</param>
    /// <param name="otherNames">Other ids of the same thing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="there">The names under which there is something; null to seek all.</param>
    public static async Task<TrailMaterial?> GatherAsync(
        RecordSession session, string id, IReadOnlyList<string> otherNames, CancellationToken cancellationToken, TrailNames? there = null)
    {
        var own = new List<DocumentReference>();
        var signed = new List<(DocumentReference Paper, ImmutableArray<string> Names)>();
        var inside = new List<FoundElement>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { id };
        names.UnionWith(otherNames);
        foreach (var document in await DocumentsAsync(session, [.. names.Where(name => there?.MayBeBorne(name) != false)], cancellationToken))
        {
            var reading = (await session.ReadingAsync(document, cancellationToken))!;
            own.Add(reading.Reference);
            signed.Add((reading.Reference, reading.Signatories));
            inside.AddRange(await session.StatementsInAsync(document, cancellationToken));
            names.UnionWith((await session.AliasesAsync(document, cancellationToken)).Where(NamesOne));
        }

        var about = new List<FoundElement>();
        foreach (var name in names.Where(name => there?.MayBeSpokenOf(name) != false))
        {
            about.AddRange(await session.ElementsAboutAsync(name, cancellationToken));
        }

        about.RemoveAll(found => found.IsTrue("self"));
        var verdicts = await JudgedElements.ApplyAsync(session, names, inside, about, cancellationToken);
        var signatories = InOrder(own).Where(Asks).Select(paper => signed.First(one => one.Paper == paper).Names).FirstOrDefault(names => !names.IsEmpty, []);
        return own.Count + about.Count == 0
            ? null
            : new(id, SubjectOf(own, about), InOrder(own), signatories, InOrder(inside), InOrder(about)) { Names = names, Verdicts = verdicts };
    }

    /// <summary>What of it was known on a day.</summary>
    public TrailMaterial KnownOn(DateOnly day) => this with
    {
        Own = [.. Own.Where(document => document.Published.KnownOn(day))],
        Inside = [.. Inside.Where(found => found.Reference.Published.KnownOn(day))],
        About = [.. About.Where(found => found.Reference.Published.KnownOn(day))],
        Motie = Motie.KnownOn(day),
        Verdicts = [.. Verdicts.Where(verdict => verdict.Evidence?.Document.Published.KnownOn(day) != false)],
        OwnSignatories = Own.Any(document => Asks(document) && document.Published.KnownOn(day)) ? OwnSignatories : [],
    };

    /// <summary>The documents that may have existed on a day, but whose day is not known.</summary>
    public IReadOnlyList<DocumentReference> UndatedOn(DateOnly day) =>
        [.. Own.Concat(About.Select(found => found.Reference)).Where(document => document.Published.MaybeOn(day)).DistinctBy(document => document.Id)];

    /// <summary>The same order whatever the order in which documents came in: by day, then by what the documents themselves give.</summary>
    public static IReadOnlyList<FoundElement> InOrder(IEnumerable<FoundElement> elements) =>
    [
        .. elements.OrderBy(found => found.Reference.Published.To ?? DateOnly.MaxValue).ThenBy(found => found.Reference.Id, StringComparer.Ordinal)
            .ThenBy(found => found.Element.Place).ThenBy(found => found.Element.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<DocumentReference> InOrder(IEnumerable<DocumentReference> documents) =>
    [
        .. documents.OrderBy(document => document.Published.To ?? DateOnly.MaxValue).ThenBy(document => document.Id, StringComparer.Ordinal)
            .ThenBy(document => document.Title, StringComparer.Ordinal),
    ];

    private static async Task<IEnumerable<long>> DocumentsAsync(RecordSession session, string[] names, CancellationToken cancellationToken)
    {
        var documents = new List<long>();
        foreach (var name in names)
        {
            documents.AddRange(await session.DocumentsNamedAsync(name, cancellationToken));
        }

        return documents.Distinct();
    }

    private static bool Asks(DocumentReference document) => document.Kind is nameof(DocumentKind.Motie) or nameof(DocumentKind.SchriftelijkeVragen);

    /// <summary>A letter's day is the name of every letter of that day: what is about another of them is not about this one.</summary>
    private static bool NamesOne(string name) => !name.StartsWith("brief:", StringComparison.Ordinal);

    private static string SubjectOf(List<DocumentReference> own, List<FoundElement> about)
    {
        if (own.Any(document => document.Kind is nameof(DocumentKind.Motie)))
        {
            return nameof(DocumentKind.Motie);
        }

        if (own.Any(document => document.Kind is nameof(DocumentKind.SchriftelijkeVragen) or nameof(DocumentKind.AntwoordSchriftelijkeVragen) or nameof(DocumentKind.Uitstelbericht)))
        {
            return nameof(DocumentKind.SchriftelijkeVragen);
        }

        return own.Count == 0 && about.Any(found => found.Element.Kind == "motie-by-name" || MotionTypes.Contains(found.Element.Type))
            ? nameof(DocumentKind.Motie)
            : own.Count == 0 && about.Any(found => found.Element.Kind is "zaak" or "aanhangsel") ? nameof(DocumentKind.SchriftelijkeVragen) : "Document";
    }
}
