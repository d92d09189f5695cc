using Stavaza.Register;

namespace Stavaza.Cli.Views;

/// <summary>What was said by hand of a fact from a document, as text.</summary>
internal static class VerdictLines
{
    public static void Write(TextPage page, FactVerdict verdict)
    {
        page.Line($"{verdict.Verdict} {verdict.Element} by {verdict.By}, {verdict.Recorded:yyyy-MM-dd HH:mm}Z");
        if (verdict.Evidence is { } evidence)
        {
            page.Evidence(evidence, indent: 2);
        }
        else
        {
            page.Line("orphaned: the sentence is no longer read so, or its document is gone; the verdict is kept", indent: 2);
        }
    }
}
