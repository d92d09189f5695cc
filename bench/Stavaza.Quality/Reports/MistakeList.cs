using System.Text;
using System.Text.RegularExpressions;
using Stavaza.Quality.Scoring;
using Stavaza.Reading;

namespace Stavaza.Quality.Reports;

/// <summary>Every mistake with the passage and the words around it.</summary>
internal static partial class MistakeList
{
    private const int Around = 50;

    public static string Of(SetScore score)
    {
        var list = new StringBuilder();
        foreach (var mistake in score.Mistakes)
        {
            list.AppendLine($"{mistake.Fault.ToString().ToUpperInvariant(),-9}{mistake.Passage.Id} {mistake.Tells}").AppendLine("         " + Words(mistake));
        }

        return list.ToString();
    }

    private static string Words(Mistake mistake)
    {
        var (text, span) = (mistake.Passage.Text, mistake.Span);
        var before = text.Words(TextSpan.Between(Math.Max(0, span.Start - Around), span.Start));
        var after = text.Words(TextSpan.Between(span.End, Math.Min(text.Length, span.End + Around)));
        return White().Replace($"{before}[{text.Words(span)}]{after}", " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
