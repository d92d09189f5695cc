using System.Text.Json;
using Stavaza.Linking;
using Stavaza.Trails.Candidates;

namespace Stavaza.Tests.Verdicts;

/// <summary>
/// A changed motion says in other words what the one that it replaces asked, and its title tells which that is: so real titles measure how well shared words find the same
/// matter among everything else of a dossier.
/// </summary>
public sealed class CandidateCorpusTests
{
    [Fact]
    public void WhatSharesTheWeightThatACandidateNeedsIsMostlyAboutTheSame()
    {
        var titles = Titles();
        var ranks = Replacing(titles).Select(pair => (Ranks: BySimilarity.Ranked(pair.Asked, [.. pair.Others.Select(other => other.Text)]).ToList(), Truth: pair.Others.FindIndex(other => other.Id == pair.Old))).ToList();
        foreach (var share in new[] { 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6 })
        {
            var (shown, right, top, all) = Score(ranks, share);
            TestContext.Current.TestOutputHelper!.WriteLine($"{share:0.00}: {all} pairs, {right} found, of {shown} candidates; at the top {top.Right} of {top.Shown}");
        }

        var (_, found, first, pairs) = Score(ranks, BySimilarity.LeastShare);
        Assert.True(pairs > 250);
        Assert.InRange((double)first.Right / first.Shown, 0.85, 1);
        Assert.InRange((double)found / pairs, 0.6, 1);
    }

    private static (int Shown, int Right, (int Shown, int Right) Top, int All) Score(
        List<(List<(int At, double Share, IReadOnlyList<string> Words)> Ranks, int Truth)> ranks, double share)
    {
        var shown = ranks.Select(rank => (Shown: rank.Ranks.FindAll(one => one.Share >= share).ConvertAll(one => one.At), rank.Truth)).ToList();
        return (shown.Sum(one => one.Shown.Count), shown.Count(one => one.Shown.Contains(one.Truth)),
            (shown.Count(one => one.Shown.Count > 0), shown.Count(one => one.Shown is [var first, ..] && first == one.Truth)), shown.Count);
    }

    private static IEnumerable<(ContentWords Asked, string Old, List<(string Id, string Text)> Others)> Replacing(List<(string Id, string Text, string? Old)> titles)
    {
        var ofDossier = titles.ToLookup(title => title.Id[..title.Id.LastIndexOf('-')]);
        return titles.Where(title => title.Old is not null && titles.Exists(other => other.Id == title.Old))
            .Select(title => (ContentWords.Of(title.Text), title.Old!, ofDossier[title.Id[..title.Id.LastIndexOf('-')]].Where(other => other.Id != title.Id && other.Old != title.Old).Select(other => (other.Id, other.Text)).ToList()))
            .Where(pair => pair.Item3.Exists(other => other.Id == pair.Item2) && pair.Item3.Count >= 10);
    }

    private static List<(string Id, string Text, string? Old)> Titles()
    {
        using var list = JsonDocument.Parse(Corpus.Text("tk-moties-2019-2021/moties.json").TrimStart('\uFEFF'));
        return [.. list.RootElement.EnumerateArray().Select(row => Title(row.GetProperty("id").GetString()!, row.GetProperty("info").GetString()!))];
    }

    private static (string Id, string Text, string? Old) Title(string id, string title)
    {
        const string Instead = "(t.v.v.";
        var over = title.IndexOf(" over ", StringComparison.Ordinal);
        var at = title.IndexOf(Instead, StringComparison.Ordinal);
        var old = at < 0 ? null : title[(at + Instead.Length)..].Trim(' ', ')');
        return (id, title[(over < 0 ? 0 : over + 6)..(at < 0 || at < over ? title.Length : at)], old);
    }
}
