using System.Globalization;
using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Gathers what belongs to one promise: the promises of its day, what speaks of them, and the rows of that day's debates. So much decides what is linked.</summary>
internal sealed class ToezeggingGathering(RecordSession session, DateOnly asOf, HandVerdicts verdicts)
{
    private readonly OfficialLookup _lookup = new(session, asOf);
    private readonly Dictionary<long, List<FoundElement>> _documents = [];
    private readonly HashSet<long> _making = [];
    private readonly Dictionary<Guid, OfficialToezegging> _rows = [];
    private readonly HashSet<string> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<DateOnly> _days = [];

    /// <summary>The documents that name it and may have existed on the day.</summary>
    public List<DocumentReference> Undated { get; } = [];

    /// <summary>Whether an id is that of a promise.</summary>
    public static bool Names(string id) => ToezeggingMade.ElementOf(id) is not null || IsNumber(id);

    /// <summary>The trail of a promise; null when the record holds nothing of it.</summary>
    public static async Task<TrailAnswer?> AnswerAsync(RecordSession session, string id, DateOnly asOf, Completeness completeness, CancellationToken cancellationToken)
    {
        var gathering = new ToezeggingGathering(session, asOf, await HandVerdicts.OfAsync(session, cancellationToken));
        if (!await gathering.BeginAsync(id, cancellationToken))
        {
            return null;
        }

        await gathering.AddConfirmedAsync(cancellationToken);
        var thread = gathering.Threads(await gathering.CitesAsync(cancellationToken)).FirstOrDefault(thread => thread.Is(id)) ?? new ToezeggingThread(null) { Number = id };
        return ToezeggingTrail.Of(thread, gathering.Undated, asOf, completeness) with
        {
            Verdicts = await gathering.VerdictsOnAsync(thread, cancellationToken),
            Debate = await new ToezeggingDebates(session, gathering._lookup).OfAsync(thread, cancellationToken),
        };
    }

    /// <summary>Everything that the id leads to: false when the record holds nothing of it on any day.</summary>
    private async Task<bool> BeginAsync(string id, CancellationToken cancellationToken)
    {
        if (ToezeggingMade.ElementOf(id) is not { } element)
        {
            var named = await session.ElementsAboutAsync(id, cancellationToken);
            await AddNumberAsync(id, cancellationToken);
            return named.Count > 0 || _rows.Count > 0;
        }

        if (await session.FindElementAsync(element, cancellationToken) is not { Element.Type: "promise" } found)
        {
            return false;
        }

        await AddDocumentAsync(found, cancellationToken);
        if (Knows(found))
        {
            await AddMakingAsync(found, cancellationToken);
            await AddEarlierAsync(found, cancellationToken);
        }

        return true;
    }

    /// <summary>A promise whose sentence speaks of an earlier one may be that one.</summary>
    private async Task AddEarlierAsync(FoundElement found, CancellationToken cancellationToken)
    {
        var cites = await session.CitedBesideToezeggingenAsync(found.Document, cancellationToken);
        foreach (var sentence in ToezeggingSentence.In(_documents[found.Document], CitesOf(cites)).Where(sentence => sentence.Again?.Element.Id == found.Element.Id))
        {
            foreach (var number in sentence.Numbers)
            {
                await AddNumberAsync(number, cancellationToken);
            }

            foreach (var document in sentence.Cites)
            {
                await AddMakingAsync(await session.ToezeggingenInAsync(document, cancellationToken), cancellationToken);
            }

            if (sentence.Day is { } day)
            {
                await AddDayAsync(day, cancellationToken);
            }
        }
    }

    private async Task AddNumberAsync(string number, CancellationToken cancellationToken)
    {
        if (!_numbers.Add(number))
        {
            return;
        }

        foreach (var row in await _lookup.NumberedAsync(number, "toezegging", cancellationToken))
        {
            await AddRowAsync(row, cancellationToken);
        }

        foreach (var cited in await session.ElementsAboutAsync(number, cancellationToken))
        {
            await AddDocumentAsync(cited, cancellationToken);
            foreach (var promise in _documents.GetValueOrDefault(cited.Document, []).Where(found => found.Element.Type == "promise" && found.Element.Sentence == cited.Element.Sentence).ToList())
            {
                await AddMakingAsync(promise, cancellationToken);
            }
        }

        foreach (var day in _rows.Values.Select(row => row.Activiteit?.Datum).OfType<DateOnly>().ToList())
        {
            await AddDayAsync(day, cancellationToken);
        }
    }

    private async Task AddRowAsync(OfficialVersion version, CancellationToken cancellationToken)
    {
        if (!_rows.ContainsKey(version.Id))
        {
            _rows.Add(version.Id, await ToezeggingReading.ReadAsync(_lookup, version, cancellationToken));
        }
    }

    /// <summary>The document of a promise makes all promises of its day count: they may be meant as well.</summary>
    private Task AddMakingAsync(FoundElement promise, CancellationToken cancellationToken) => promise.Reference.Published.Day is { } day
        ? AddDayAsync(day, cancellationToken)
        : AddMakingAsync([promise], cancellationToken);

    private async Task AddDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (!_days.Add(day))
        {
            return;
        }

        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await AddMakingAsync(await session.ToezeggingenOfDayAsync(text, cancellationToken), cancellationToken);
        foreach (var speaking in await session.SpeakingOfDayAsync(text, cancellationToken))
        {
            await AddDocumentAsync(speaking, cancellationToken);
        }

        foreach (var activiteit in await _lookup.NumberedAsync(Sources.TweedeKamer.FeedNumbers.OnDay(day), "activiteit", cancellationToken))
        {
            foreach (var row in await _lookup.NamingAsync(activiteit, "activiteit", "toezegging", cancellationToken))
            {
                await AddRowAsync(row, cancellationToken);
            }
        }

        foreach (var number in _rows.Values.Select(row => row.Nummer).OfType<string>().ToList())
        {
            await AddNumberAsync(number, cancellationToken);
        }
    }

    private async Task AddMakingAsync(IEnumerable<FoundElement> promises, CancellationToken cancellationToken)
    {
        foreach (var made in promises.Where(found => found.Element.Type == "promise").DistinctBy(found => found.Document).Where(Knows))
        {
            await AddDocumentAsync(made, cancellationToken);
            if (!_making.Add(made.Document))
            {
                continue;
            }

            foreach (var citing in await session.ToezeggingenCitingAsync(made.Document, cancellationToken))
            {
                await AddDocumentAsync(citing, cancellationToken);
            }

            foreach (var number in _documents[made.Document].Where(found => found.Element.Kind == "toezegging-number").Select(found => found.Element.Target).OfType<string>().Distinct().ToList())
            {
                await AddNumberAsync(number, cancellationToken);
            }
        }
    }

    private bool Knows(FoundElement found) => found.Reference.Published.KnownOn(asOf);

    private async Task AddDocumentAsync(FoundElement found, CancellationToken cancellationToken)
    {
        if (!Knows(found))
        {
            if (found.Reference.Published.MaybeOn(asOf) && !Undated.Contains(found.Reference))
            {
                Undated.Add(found.Reference);
            }
        }
        else if (!_documents.ContainsKey(found.Document))
        {
            _documents.Add(found.Document, (await session.ToezeggingenInAsync(found.Document, cancellationToken)).FindAll(element => verdicts.WrongReading(element.Element.Id) is null));
        }
    }

    /// <summary>What people said belongs to one of the promises that count here, wherever it stands.</summary>
    private async Task AddConfirmedAsync(CancellationToken cancellationToken)
    {
        var made = _documents.Values.SelectMany(document => document).Where(found => found.Element.Type == "promise").Select(found => ToezeggingMade.IdOf(found.Element.Id));
        foreach (var confirmed in verdicts.ConfirmedFor([.. made, .. _numbers]))
        {
            if (await session.FindElementAsync(confirmed.Element, cancellationToken) is { } said)
            {
                await AddDocumentAsync(said, cancellationToken);
            }
        }
    }

    /// <summary>What people said of what belongs to a promise, as far as the sentences were known.</summary>
    private async Task<IReadOnlyList<HandVerdict>> VerdictsOnAsync(ToezeggingThread thread, CancellationToken cancellationToken)
    {
        var shown = new List<HandVerdict>();
        foreach (var verdict in verdicts.InForce.Where(verdict => verdict.Target is { } target && thread.Is(target)))
        {
            var judged = await LinkJudge.WithEvidenceAsync(session, verdict, cancellationToken);
            if (judged.Evidence?.Document.Published.KnownOn(asOf) != false)
            {
                shown.Add(judged);
            }
        }

        return shown;
    }

    private async Task<ILookup<(long Document, string Sentence), long>> CitesAsync(CancellationToken cancellationToken)
    {
        var cites = new List<ToezeggingCites>();
        foreach (var document in _documents.Keys)
        {
            cites.AddRange(await session.CitedBesideToezeggingenAsync(document, cancellationToken));
        }

        return CitesOf(cites);
    }

    public static ILookup<(long Document, string Sentence), long> CitesOf(IEnumerable<ToezeggingCites> cites) =>
        cites.ToLookup(cited => (cited.Document, cited.Sentence), cited => cited.Cited);

    private IReadOnlyList<ToezeggingThread> Threads(ILookup<(long Document, string Sentence), long> cites)
    {
        var documents = _documents.Values.OrderBy(document => document.Count == 0 ? null : document[0].Reference.Published.To).ThenBy(document => document.Count == 0 ? "" : document[0].Reference.Id, StringComparer.Ordinal).ToList();
        return ToezeggingThreads.Of(
            [.. documents.SelectMany(ToezeggingMade.In)],
            [.. documents.SelectMany(document => ToezeggingSentence.In(document, cites))],
            [.. _rows.Values.OrderBy(row => row.Nummer, StringComparer.Ordinal)],
            verdicts);
    }

    private static bool IsNumber(string id) => Reading.Citations.CitationReader.Read(id, Reading.ReadingContext.None) is [{ Kind: "toezegging-number" } citation] && citation.Span.Length == id.Length;
}
