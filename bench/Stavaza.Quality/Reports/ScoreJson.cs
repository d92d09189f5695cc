using System.Text.Json.Nodes;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Reports;

/// <summary>Figures as the JSON object that the script of the gold set prints, field by field.</summary>
internal static class ScoreJson
{
    public static JsonObject Of(SetScore score) => score.Kind == SetKind.Citations ? OfCitations(score) : OfStatements(score);

    private static JsonObject OfCitations(SetScore score)
    {
        var overlap = score.Of(Group.All, Row.Overlap);
        return new()
        {
            ["passages"] = score.Passages,
            ["gold"] = overlap.Gold,
            ["output"] = overlap.Output,
            ["exact"] = Measures(score.Of(Group.All, Row.Exact)),
            ["overlap"] = Measures(overlap),
            ["kinds"] = Each(score, Group.Kinds, tally => Measures(tally, new() { ["gold"] = tally.Gold, ["output"] = tally.Output })),
            ["other_kind"] = score.Of(Group.Avoided, Row.OtherKind).Hit,
            ["traps"] = score.Of(Group.Avoided, Row.Traps).Gold,
            ["trap_hits"] = score.Of(Group.Avoided, Row.Traps).Hit,
            ["optional"] = Each(score, Group.Optional, Share),
            ["fields"] = Each(score, Group.Fields, Share),
        };
    }

    private static JsonObject OfStatements(SetScore score) => new()
    {
        ["passages"] = score.Passages,
        ["exhaustive"] = Measures(score.Of(Group.All, Row.Exhaustive)),
        ["recall_all"] = score.Of(Group.All, Row.Recall).Recall,
        ["types"] = Each(score, Group.Types, tally => Measures(tally, new() { ["gold"] = tally.Gold, ["hit"] = tally.Hit, ["false"] = tally.False })),
        ["values"] = Each(score, Group.Values, Share),
        ["due"] = Each(score, Group.Due, Share),
        ["negatives"] = score.Of(Group.Avoided, Row.Negatives).Gold,
        ["negative_hits"] = score.Of(Group.Avoided, Row.Negatives).Hit,
        ["finer"] = Each(score, Group.Optional, Share),
    };

    private static JsonObject Each(SetScore score, string group, Func<Tally, JsonObject> tell) =>
        new(score.Groups.First(one => one.Name == group).Rows.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Name, tell(row.Tally))));

    private static JsonObject Measures(Tally tally, JsonObject? counts = null)
    {
        var measures = counts ?? [];
        measures["precision"] = tally.Precision;
        measures["recall"] = tally.Recall;
        measures["f1"] = tally.F1;
        return measures;
    }

    private static JsonObject Share(Tally tally) => new() { ["gold"] = tally.Gold, ["hit"] = tally.Hit };
}
