using Stavaza.Official;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Answers;

/// <summary>Compares what should be there with what is.</summary>
internal static class CompletenessAnswers
{
    private const int Most = 100;

    /// <summary>A number that documents cite may be a slip of the pen: so far above what is otherwise known it is listed as cited, but does not stretch the dossier.</summary>
    private const int Stretch = 500;

    public static async Task<CompletenessAnswer> AnswerAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var gaps = await RecordGaps.AnswerAsync(session, cancellationToken);
        var counts = (await DossiersAsync(session, asOf, cancellationToken)).Select(dossier => dossier.Count()).ToList();
        var due = await session.PromisesDueCountAsync(asOf, cancellationToken);
        var answer = new CompletenessAnswer(
            asOf,
            gaps.Completeness,
            await RegisterAsync(session, cancellationToken),
            [.. counts.Where(count => count.Missing > 0).OrderByDescending(count => count.Missing).ThenBy(count => count.Id, StringComparer.Ordinal).Take(Most)],
            counts.Count(count => count.Held > 0),
            counts.Sum(count => count.Missing),
            [.. (await session.PromisesDueBeforeAsync(asOf, Most, cancellationToken)).Select(AnnouncedOf).OfType<AnnouncedDocument>()],
            due.Due,
            gaps.Unreadable,
            gaps.NotHeld)
        {
            Troubles = [.. (await session.TroublesAsync(cancellationToken)).Select(trouble => new SourceTrouble(trouble.Source, trouble.Since, trouble.Reason))],
            AnnouncedWrong = due.Wrong,
            DossiersDeclared = counts.Count(count => count.Until is not null),
        };
        return answer with { Complete = await RecordVerdict.PartsAsync(session, answer.Register, Most, cancellationToken), Lacks = RecordVerdict.LacksOf(answer) };
    }

    /// <summary>One dossier; null when neither a document nor the register knows it.</summary>
    public static async Task<DossierCompleteness?> OfDossierAsync(RecordSession session, string dossier, DateOnly asOf, CancellationToken cancellationToken)
    {
        var numbers = new DossierNumbers(dossier) { Declared = await session.CompleteDossierAsync(dossier, cancellationToken) };
        foreach (var (_, _, alias) in await session.PapersOfDossierAsync(dossier, cancellationToken))
        {
            Note(numbers, alias, numbers.Hold);
        }

        var sought = (await session.PapersSoughtInAsync(dossier, cancellationToken)).Where(paper => IsIn(dossier, paper.Number)).ToList();
        var lookup = new OfficialLookup(session, asOf);
        var rows = await lookup.NumberedAsync($"dossier-{dossier}", "kamerstukdossier", cancellationToken);
        var papers = await PapersInRegisterAsync(lookup, rows, cancellationToken);
        numbers.OfRegister = HighestOf(rows, papers.Keys);
        Cite(numbers, sought);
        var count = numbers.Count();
        return count.Highest == 0 && rows.Count == 0
            ? null
            : new(
                count,
                rows.Select(row => row.Fields.Text("titel")).FirstOrDefault(title => title is not null),
                MissingOf(numbers, count.Highest, papers),
                [.. sought.Where(paper => DossierNumbers.Of(paper.Number) is null).Select(paper => new NotHeld(paper.Number, paper.Documents, OfficialAddress.Of(paper.Number)))],
                numbers.Declared?.Basis,
                await session.CompletenessAsync(cancellationToken));
    }

    /// <summary>How many numbers are missing over all dossiers, by all that is known.</summary>
    public static async Task<int> NumbersMissingAsync(RecordSession session, CancellationToken cancellationToken) =>
        (await DossiersAsync(session, DateOnly.MaxValue, cancellationToken)).Sum(dossier => dossier.Count().Missing);

    /// <summary>The day up to which every category that answers use was followed to its end; null while one was not.</summary>
    public static async Task<DateOnly?> RegisterDayAsync(RecordSession session, CancellationToken cancellationToken) =>
        DayOf(PositionsIn(await session.FeedPositionsAsync(cancellationToken)));

    private static DateOnly? DayOf(Dictionary<string, FeedPosition> positions)
    {
        var days = FeedCategories.Followed.Select(name => positions.GetValueOrDefault(name)?.UpToDate?.DayInAmsterdam()).ToList();
        return days.Contains(null) ? null : days.Min();
    }

    private static Dictionary<string, FeedPosition> PositionsIn(List<FeedPosition> all)
    {
        const string Prefix = "tweedekamer/";
        return all.Where(position => position.Feed.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(position => position.Feed[Prefix.Length..], StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<RegisterCompleteness> RegisterAsync(RecordSession session, CancellationToken cancellationToken)
    {
        var positions = PositionsIn(await session.FeedPositionsAsync(cancellationToken));
        var counts = await session.FeedCountsAsync(cancellationToken);
        var categories = FeedCategories.Followed.Union(positions.Keys, StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Position: positions.GetValueOrDefault(name), Count: counts.Find(count => name.Equals(count.Kind, StringComparison.OrdinalIgnoreCase))))
            .Select(known => new RegisterCategory(
                known.Name, known.Position?.Entries ?? 0, known.Count?.Entities ?? 0, known.Count?.Deleted ?? 0, known.Position?.Published, known.Position?.UpToDate))
            .ToList();
        var (withoutFile, notTakenIn) = await session.RegisterFilesAsync(cancellationToken);
        return new(
            DayOf(positions),
            categories,
            counts.Find(count => count.Kind is null)?.Entities ?? 0)
        {
            PapersWithoutFile = withoutFile,
            FilesNotTakenIn = notTakenIn,
        };
    }

    private static async Task<IEnumerable<DossierNumbers>> DossiersAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var dossiers = new Dictionary<string, DossierNumbers>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in await session.PaperNumbersAsync(cancellationToken))
        {
            if (DossierNumbers.Of(id) is var (dossier, number))
            {
                (dossiers.TryGetValue(dossier, out var known) ? known : dossiers[dossier] = new(dossier)).Hold(number);
            }
        }

        var sought = (await session.PapersSoughtAsync(cancellationToken)).ToLookup(paper => DossierNumbers.Of(paper.Number)?.Dossier, StringComparer.OrdinalIgnoreCase);
        foreach (var declared in await session.CompleteDossiersAsync(cancellationToken))
        {
            (dossiers.TryGetValue(declared.Dossier, out var known) ? known : dossiers[declared.Dossier] = new(declared.Dossier)).Declared = declared;
        }

        var lookup = new OfficialLookup(session, asOf);
        foreach (var dossier in dossiers.Values)
        {
            dossier.OfRegister = HighestOf(await lookup.NumberedAsync($"dossier-{dossier.Dossier}", "kamerstukdossier", cancellationToken), []);
            Cite(dossier, sought[dossier.Dossier]);
        }

        return dossiers.Values;
    }

    private static void Cite(DossierNumbers numbers, IEnumerable<(string Number, int Documents)> sought)
    {
        var otherwise = numbers.Count().Highest;
        foreach (var (id, documents) in sought)
        {
            Note(numbers, id, number =>
            {
                if (number <= otherwise + Stretch)
                {
                    numbers.Cite(number, documents);
                }
            });
        }
    }

    private static void Note(DossierNumbers numbers, string id, Action<int> note)
    {
        if (DossierNumbers.Of(id) is var (dossier, number) && dossier.Equals(numbers.Dossier, StringComparison.OrdinalIgnoreCase))
        {
            note(number);
        }
    }

    private static bool IsIn(string dossier, string id) =>
        Kamerstuknummer.TryParse(id, out var paper) && paper.Dossier.ToString().Equals(dossier, StringComparison.OrdinalIgnoreCase);

    private static async Task<Dictionary<int, OfficialVersion>> PapersInRegisterAsync(
        OfficialLookup lookup, List<OfficialVersion> dossiers, CancellationToken cancellationToken)
    {
        var papers = new Dictionary<int, OfficialVersion>();
        foreach (var dossier in dossiers)
        {
            foreach (var paper in await lookup.NamingAsync(dossier, "kamerstukdossier", "document", cancellationToken))
            {
                if (paper.Fields.Number("volgnummer") is { } number and > 0)
                {
                    papers.TryAdd(number, paper);
                }
            }
        }

        return papers;
    }

    private static int? HighestOf(List<OfficialVersion> dossiers, IEnumerable<int> papers) =>
        dossiers.Select(dossier => dossier.Fields.Number("hoogsteVolgnummer") ?? 0).Concat(papers).DefaultIfEmpty(0).Max() is var highest and > 0 ? highest : null;

    private static List<MissingNumber> MissingOf(DossierNumbers numbers, int highest, Dictionary<int, OfficialVersion> papers)
    {
        var missing = new List<MissingNumber>();
        for (var number = 1; number <= highest; number++)
        {
            if (!numbers.IsMissing(number))
            {
                continue;
            }

            var found = MissingOf(numbers, number, papers.GetValueOrDefault(number));
            if (found.Reason == NotNamed && missing is [.., { Reason: NotNamed } last] && last.To == number - 1)
            {
                missing[^1] = last with { To = number, OfficialUrl = null };
            }
            else
            {
                missing.Add(found);
            }
        }

        return missing;
    }

    private const string NotNamed = "not-named";

    private static MissingNumber MissingOf(DossierNumbers numbers, int number, OfficialVersion? paper)
    {
        var id = $"kst-{numbers.Dossier}-{number}";
        var official = paper is null ? null : new OfficialDocument(
            paper.Row,
            paper.Fields.Text("documentNummer"),
            [id],
            null,
            paper.Fields.Text("soort"),
            paper.Fields.Text("titel"),
            paper.Fields.Text("onderwerp"),
            paper.Fields.Day("datum"),
            paper.Fields.Has("@enclosure"));
        var reason = official switch
        {
            { HasFile: true } => "in-register",
            { HasFile: false } => "in-register-without-file",
            _ when numbers.CitedBy(number) > 0 => "cited",
            _ => NotNamed,
        };
        return new(number, number, reason, numbers.CitedBy(number), official, OfficialAddress.Of(id));
    }

    private static AnnouncedDocument? AnnouncedOf(FoundElement promise)
    {
        using var fields = System.Text.Json.JsonDocument.Parse(promise.Element.Fields);
        return fields.RootElement.GetProperty("due").GetProperty("to").GetString() is { } to && DateOnly.TryParseExact(to, "yyyy-MM-dd", out var due)
            ? new(due, promise.Evidence())
            : null;
    }
}
