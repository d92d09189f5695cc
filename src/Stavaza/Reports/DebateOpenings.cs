using System.Text.RegularExpressions;
using Stavaza.Answers;
using Stavaza.Debates;
using Stavaza.Record;

namespace Stavaza.Reports;

/// <summary>Finds the words with which an item of a debate is opened or named, where they speak of a subject.</summary>
internal sealed partial class DebateOpenings(RecordSession session)
{
    private const string Rule = "debat/onderwerp";

    private readonly Dictionary<long, Debate?> _debates = [];
    private readonly Dictionary<(long Document, int Start), PlacedWords?> _said = [];

    /// <summary>The words of the item under which a promise was made; null where they do not speak of the subject.</summary>
    public async Task<PlacedWords?> SpeakingOfAsync(FoundElement promise, SubjectFinds finds, CancellationToken cancellationToken)
    {
        if (!_debates.TryGetValue(promise.Document, out var debate))
        {
            _debates.Add(promise.Document, debate = await session.DebateAsync(promise.Document, cancellationToken));
        }

        if (debate?.ItemAt(promise.Element.Hull.Start) is not { } item)
        {
            return null;
        }

        if (!_said.TryGetValue((promise.Document, item.Start), out var said))
        {
            _said.Add((promise.Document, item.Start), said = await OpeningAsync(promise, debate, item, finds, cancellationToken) ?? Title(promise, item, finds));
        }

        return said;
    }

    /// <summary>The first line before anybody speaks. Only documents of which a passage or the title speaks of the subject are looked into.</summary>
    private async Task<PlacedWords?> OpeningAsync(FoundElement promise, Debate debate, DebateItem item, SubjectFinds finds, CancellationToken cancellationToken)
    {
        if (!finds.Documents.Contains(promise.Document))
        {
            return null;
        }

        var passages = await session.PassagesAsync(promise.Document, cancellationToken);
        return debate.PartsOf(item).SelectMany(part => Opening(debate, part, passages)).FirstOrDefault(line => finds.SpeaksIn(line.Text)) is { } line
            ? new(promise.Reference, line.Text, line.Place, Rule) : null;
    }

    /// <summary>The title that the format gives; its place is where the item begins.</summary>
    private static PlacedWords? Title(FoundElement promise, DebateItem item, SubjectFinds finds) =>
        item.Title is { } title && finds.SpeaksIn(title) ? new(promise.Reference, title, new(item.Start, 0), Rule) : null;

    /// <summary>Who is there says nothing of what a debate is about.</summary>
    private static IEnumerable<PassageRow> Opening(Debate debate, DebateItem item, IReadOnlyList<PassageRow> passages)
    {
        var end = debate.Items.FirstOrDefault(next => next.Start > item.Start)?.Start ?? int.MaxValue;
        return passages.SkipWhile(line => line.Place.Start < item.Start)
            .TakeWhile(line => line.Place.Start < end && CleanedLines.SpeakerOf(line.Text) is null)
            .Where(line => !Present().IsMatch(line.Text) && !debate.Offices.Any(office => office.Place == line.Place));
    }

    [GeneratedRegex("^(?:Aanwezig |De (?:vaste |algemene |tijdelijke )?commissie |(?:Fungerend )?[Vv]oorzitter: |Griffier: )", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Present();
}
