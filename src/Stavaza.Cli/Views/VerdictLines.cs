using Stavaza.Answers;
using Stavaza.Register;
using Stavaza.Verdicts;

namespace Stavaza.Cli.Views;

/// <summary>What was said by hand of what was read in a document, as text.</summary>
internal static class VerdictLines
{
    public static void Write(TextPage page, FactVerdict verdict)
    {
        page.Line($"{verdict.Verdict} {verdict.Element} by {verdict.By}, {verdict.Recorded:yyyy-MM-dd HH:mm}Z");
        Sentence(page, verdict.Evidence, indent: 2);
    }

    public static void Write(TextPage page, HandVerdict verdict) => Write(page, verdict, indent: 0);

    public static void Write(TextPage page, HandVerdict verdict, int indent)
    {
        page.Line(LineOf(verdict), indent, hang: 2);
        Sentence(page, verdict.Evidence, indent + 2);
        if (verdict.Orphaned && verdict.Said.Words.Length > 0)
        {
            page.Line($"it was read in {verdict.DocumentId} as {verdict.Said.Type}, rule {verdict.Said.Rule}: {verdict.Said.Sentence}", indent + 2, hang: 2);
        }
    }

    /// <summary>Who said what of which element, and why: confirmed 0123456789abcdef for kst-36200-V-30 by griffie, 2026-11-30 12:00Z.</summary>
    public static string LineOf(HandVerdict verdict) =>
        $"{verdict.Verdict} {verdict.Element}{(verdict.Target is { } target ? $" for {target}" : "")} by {verdict.By}, {verdict.Recorded:yyyy-MM-dd HH:mm}Z"
        + (verdict.Note is { } note ? $" — {note}" : "");

    private static void Sentence(TextPage page, Evidence? found, int indent)
    {
        if (found is { } evidence)
        {
            page.Evidence(evidence, indent);
        }
        else
        {
            page.Line("orphaned: the sentence is no longer read so, or its document is gone; the verdict is kept", indent, hang: 2);
        }
    }
}
