using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Reports;

/// <summary>Keeps what is of the minister, the ministry and the time asked for; what cannot be attributed is counted, never guessed.</summary>
internal sealed class AppendixFilter(RecordSession session, AppendixQuestion question)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _signatories = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many were left out because nothing says whose they are.</summary>
    public int NotAttributed { get; private set; }

    /// <summary>How many were left out because their day is not known.</summary>
    public int WithoutDay { get; private set; }

    /// <summary>What is asked for, newest first.</summary>
    public async Task<List<AccountItem>> KeepAsync(IEnumerable<AccountItem> items, CancellationToken cancellationToken)
    {
        var kept = new List<AccountItem>();
        foreach (var item in items)
        {
            if (IsOfTheTime(item) && await IsOfWhomAsync(item, cancellationToken))
            {
                kept.Add(item);
            }
        }

        return [.. kept.OrderByDescending(item => item.Day ?? DateOnly.MinValue).ThenBy(item => item.Id, StringComparer.Ordinal)];
    }

    private bool IsOfTheTime(AccountItem item)
    {
        if (question.Since is { } since && item.Day is null)
        {
            WithoutDay++;
            return false;
        }

        return question.Since is not { } from || item.Day >= from;
    }

    private async Task<bool> IsOfWhomAsync(AccountItem item, CancellationToken cancellationToken)
    {
        if (question is { Minister: null, Ministry: null })
        {
            return true;
        }

        var whose = new List<string>(Named(item));
        foreach (var document in Speaking(item).Select(evidence => evidence.Document.Id).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            whose.AddRange(await SignatoriesAsync(document, cancellationToken));
        }

        NotAttributed += whose.Count == 0 ? 1 : 0;
        return Says(whose, question.Minister) && Says(whose, question.Ministry);
    }

    private static bool Says(List<string> whose, string? name) => name is null || whose.Exists(one => one.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whom documents and the register name: who promised, who judged, whom it is addressed to.</summary>
    private static IEnumerable<string> Named(AccountItem item) => new[]
        {
            item.Told?.Text("actor"), item.Official?.Toezegging?.Bewindspersoon, item.Official?.Toezegging?.Functie, item.Official?.Toezegging?.Ministerie,
            item.Trail?.Debate?.Office?.Name, item.Trail?.Debate?.Office?.Office,
        }
        .Concat(item.Trail?.Steps.Where(step => step.Kind is "appreciation" or "promise" or "fulfilled").Select(step => step.Actor) ?? [])
        .Concat((item.Official?.Motie?.Zaak?.Actoren ?? []).Where(IsAddressed).SelectMany(actor => new[] { actor.Naam, actor.Functie }))
        .OfType<string>();

    private static bool IsAddressed(OfficialActor actor) => actor.Relatie == "Gericht aan";

    /// <summary>The letters in which the government itself speaks: who signed them answers for it.</summary>
    private static IEnumerable<Evidence> Speaking(AccountItem item) =>
        (item.Trail?.Steps.Where(step => step.Kind is "execution" or "fulfilled" or "promise").SelectMany(step => step.Evidence) ?? [])
            .Concat(item.Told is { } told ? [told.Evidence()] : [])
            .Where(evidence => evidence.Document.Kind == "Kamerbrief");

    private async Task<IReadOnlyList<string>> SignatoriesAsync(string document, CancellationToken cancellationToken)
    {
        if (!_signatories.TryGetValue(document, out var names))
        {
            var all = new List<string>();
            foreach (var row in await session.DocumentsNamedAsync(document, cancellationToken))
            {
                all.AddRange((await session.ReadingAsync(row, cancellationToken))?.Signatories ?? []);
            }

            _signatories.Add(document, names = all);
        }

        return names;
    }
}
