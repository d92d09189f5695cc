using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Cli.Views;

/// <summary>The parts that every answer has: evidence, documents, completeness.</summary>
internal static class AnswerLines
{
    /// <summary>Writes the sentence, then where it stands the rule that read it, and its id. Retold words are never quoted.</summary>
    public static void Evidence(this TextPage page, Evidence evidence, int indent)
    {
        page.Line(SentenceOf(evidence.Sentence, evidence.Document.Retold), indent);
        page.Line($"{TitleOf(evidence.Document)}; {PlaceOf(evidence.Page, evidence.Place)}; rule {evidence.Rule}; id {evidence.Element}", indent + 2, hang: 2);
    }

    /// <summary>Says where the answer may lack something: the index is behind the record, or there is more than one answer takes in.</summary>
    public static void Bounds(this TextPage page, bool behind, bool truncated)
    {
        if (behind)
        {
            page.Line("The search index is behind and cannot be written: what came in last may be missing.");
        }

        if (truncated)
        {
            page.Line("More passages speak of this than one answer takes in: those that match less well are missing. Ask for something narrower.");
        }
    }

    /// <summary>Id, title and day of a document, and whether its words are ours.</summary>
    public static string NameOf(DocumentReference document) => $"{TitleOf(document)}{(document.Retold ? " [naverteld / retold]" : "")}";

    /// <summary>A day as exact as it is known: 2022-11-29, 2021-02 or 2019.</summary>
    public static string DayOf(DateOnly? day, string precision) => (precision, day) switch
    {
        ("month", { } known) => $"{known:yyyy-MM}",
        ("year", { } known) => $"{known:yyyy}",
        _ => DayOf(day),
    };

    /// <summary>When a document was published, with what that rests on where the document does not state it.</summary>
    public static string DayOf(Publication published) => (published.From, published.To) switch
    {
        ({ } from, _) when published.Basis == "bounded" => $"undated, not before {from:yyyy-MM-dd}",
        _ when published.Basis is "bounded" or "unknown" => "day not known",
        ({ } from, { } to) when from == to => $"{from:yyyy-MM-dd}{BasisOf(published)}",
        ({ } from, { } to) => $"between {from:yyyy-MM-dd} and {to:yyyy-MM-dd}{BasisOf(published)}",
        ({ } from, null) => $"undated, not before {from:yyyy-MM-dd}",
        (null, { } to) => $"not after {to:yyyy-MM-dd}{BasisOf(published)}",
        _ => "day not known",
    };

    /// <summary>A day, or that there is none.</summary>
    public static string DayOf(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "no day";

    /// <summary>Lists documents that may already have existed on the day asked about, and were not used.</summary>
    public static void Undated(this TextPage page, IReadOnlyList<DocumentReference> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        page.Heading("Not used, because its day is not known (stavaza read FILE --date yyyy-MM-dd gives it one)");
        foreach (var document in documents)
        {
            page.Line(NameOf(document), indent: 2, hang: 2);
        }
    }

    /// <summary>Lists what is cited and not in the record.</summary>
    public static void NotHeld(this TextPage page, IReadOnlyList<NotHeld> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        page.Heading("Cited, and not in the record");
        foreach (var document in missing)
        {
            var where = document.OfficialUrl is { } url ? $" — {url}" : "";
            page.Line($"{document.Id}, cited by {Count(document.Count, "document", "documents")}{where}", indent: 2, hang: 2);
        }
    }

    /// <summary>Writes up to which day the record is complete, and what it lacks.</summary>
    public static void Completeness(this TextPage page, Completeness completeness)
    {
        page.Line(CompletenessOf(completeness), hang: 2);
    }

    /// <summary>The same on one line.</summary>
    public static string CompletenessOf(Completeness completeness)
    {
        var until = completeness.Until is { } day
            ? $"complete up to {day:yyyy-MM-dd}"
            : completeness.RegisterUntil is { } register ? $"not known to be complete (the register was followed up to {register:yyyy-MM-dd}; what is missing: stavaza doctor)"
            : "not known to be complete (what is missing: stavaza doctor)";
        var latest = completeness.Latest is { } last ? $", the latest of {last:yyyy-MM-dd}" : "";
        return $"The record is {until}. It holds {Count(completeness.Documents, "document", "documents")}{latest}; "
            + $"{completeness.Undated} undated, {Count(completeness.Unreadable, "file", "files")} unreadable, "
            + $"{Count(completeness.Unresolved, "citation", "citations")} of what it does not hold.";
    }

    public static string Count(int number, string one, string several) => $"{number} {(number == 1 ? one : several)}";

    private static string TitleOf(DocumentReference document) =>
        $"{document.Id}{(document.Title == document.Id ? "" : $", {document.Title}")}, {DayOf(document.Published)}";

    public static string SentenceOf(string sentence, bool retold) => retold ? $"[naverteld / retold] {sentence}" : $"“{sentence}”";

    public static string PlaceOf(int? page, TextSpan place) =>
        $"{(page is { } number ? $"page {number}, " : "")}place {place.Start}–{place.End}";

    private static string BasisOf(Publication published) => published.Basis switch
    {
        "stated" => "",
        "given" => " (given by hand)",
        "source" => " (by its source)",
        var basis => $" ({basis})",
    };
}
