using System.Globalization;
using System.Text;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Runs;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Reports;

/// <summary>The figures of one set as a table, with what became of each line since the kept run.</summary>
internal static class ScoreTable
{
    private const int NameWidth = 58;

    public static string Of(string name, SetScore score, Comparison comparison, KeptRun? kept)
    {
        var table = new StringBuilder();
        table.Append(Inv($"{name}: {score.Passages} {(score.Kind == SetKind.Register ? "fields" : "passages")}"));
        table.AppendLine(comparison switch
        {
            { IsNew: true } => "; nothing kept to compare with",
            { SetChanged: true } => "; the labels changed since the kept run, so nothing is compared",
            _ => $"; compared with {kept!.Commit} of {kept.Day}",
        });
        foreach (var group in score.Groups.Where(group => !group.Rows.IsEmpty))
        {
            Add(table, group, comparison);
        }

        return table.ToString();
    }

    /// <summary>What became of a line, in words: "F1 +0.012 (right +3, false -1)"; "" where nothing did.</summary>
    public static string Told(RowChange change)
    {
        if (change.Before == change.Now)
        {
            return "";
        }

        var right = change.Group == Group.Avoided ? "hit" : "right";
        List<string> parts = [];
        Add(parts, right, change.Now.Hit - change.Before.Hit);
        Add(parts, "false", (change.Now.False ?? 0) - (change.Before.False ?? 0));
        Add(parts, "of", change.Now.Gold - change.Before.Gold);
        var counts = string.Join(", ", parts);
        var told = change.Now.F1 is { } now && change.Before.F1 is { } before ? Inv($"F1 {now - before:+0.000;-0.000;±0} ({counts})") : counts;
        return change.Verdict == Verdict.Worse ? told + "  WORSE" : told;
    }

    private static void Add(List<string> parts, string name, int difference)
    {
        if (difference != 0)
        {
            parts.Add(Inv($"{name} {difference:+0;-0}"));
        }
    }

    private static void Add(StringBuilder table, ScoreGroup group, Comparison comparison)
    {
        var measured = group.Name is Group.All or Group.Kinds or Group.Types or Group.Register;
        table.AppendLine(measured
            ? Inv($"  {Title(group.Name),-NameWidth}{"gold",7}{"read",7}{"right",7}{"precision",11}{"recall",9}{"F1",9}")
            : Inv($"  {Title(group.Name),-NameWidth}{"of",7}{"",7}{(group.Name == Group.Avoided ? "hit" : "right"),7}"));
        foreach (var row in group.Rows)
        {
            var change = comparison.Of(group.Name, row) is { } found ? Told(found) : "";
            table.AppendLine(("    " + Line(row, measured) + (change.Length > 0 ? "   " + change : "")).TrimEnd());
        }
    }

    private static string Line(ScoreRow row, bool measured)
    {
        var (name, tally) = row;
        var width = NameWidth - 2;
        return measured
            ? Inv($"{name.PadRight(width)}{tally.Gold,7}{Count(tally.Output),7}{tally.Hit,7}{Share(tally.Precision),11}{Share(tally.Recall),9}{Share(tally.F1),9}")
            : Inv($"{name.PadRight(width)}{tally.Gold,7}{"",7}{tally.Hit,7}");
    }

    private static string Title(string group) => group switch
    {
        Group.All => "all required",
        Group.Kinds => "per kind (overlap, id and kind)",
        Group.Types => "per type (- where only examples are marked)",
        Group.Due => "deadlines, of matched statements",
        Group.Relations => "deadlines by relation, of matched statements",
        Group.Values => "values, of matched statements",
        Group.Fields => "fields, of matched Kamerstukken",
        Group.Optional => "optional and finer, found",
        Group.Register => "per field (gold: the register says it)",
        _ => "must not be touched",
    };

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
