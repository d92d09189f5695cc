using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Stavaza.Drift;
using Stavaza.Linking;
using Stavaza.Reading;

namespace Stavaza.Tests.Drift;

/// <summary>
/// Successive versions of real laws tell whether passages are followed rightly: an article goes on as the article with its number, and one that goes on under another number with all its words was renumbered.
/// </summary>
public sealed partial class LawVersionsTests(ITestOutputHelper output)
{
    private const int MostArticles = 150, MostLaws = 120, LongestArticle = 6000;

    private const double AllWords = 0.95;

    [Fact]
    public void AnArticleGoesOnAsTheArticleWithItsNumber()
    {
        var (right, renumbered, wrong, missed) = (0, 0, 0, 0);
        foreach (var versions in Laws(Corpus.Path("laws-markdown-nl/versions-fulltext-sample.jsonl.gz")).Where(law => law.Count > 1).Take(MostLaws))
        {
            for (var i = 1; i < versions.Count; i++)
            {
                var (old, young) = (versions[i - 1], versions[i]);
                var links = PassageThreads.Follow([.. PassagesOf(old, 0), .. PassagesOf(young, 1)])
                    .Where(thread => thread.Versions.Count == 2)
                    .ToDictionary(thread => young[thread.Versions[1].Passage.Place.Start].Number, thread => (old[thread.Versions[0].Passage.Place.Start].Number, thread.Versions[1].Alike), StringComparer.Ordinal);
                right += links.Count(link => link.Key == link.Value.Number);
                renumbered += links.Count(link => link.Key != link.Value.Number && link.Value.Alike >= AllWords);
                wrong += links.Count(link => link.Key != link.Value.Number && link.Value.Alike < AllWords);
                missed += young.Count(article => old.Exists(before => before.Number == article.Number) && !links.ContainsKey(article.Number) && IsLong(article.Text));
            }
        }

        output.WriteLine($"{right} articles went on as themselves, {renumbered} under another number with all their words, {wrong} as another article, {missed} were lost");
        Assert.True(right > 2000, $"only {right} articles were followed");
        Assert.True(right >= 0.97 * (right + wrong), $"{wrong} of {right + wrong} articles went on as another");
        Assert.True(right >= 0.99 * (right + missed), $"{missed} of {right + missed} articles were lost");
    }

    private static bool IsLong(string text) => TellingWords.Of(text).Count >= 6;

    // The place holds the number of the article in its version, which is all that the test needs of it.
    private static IEnumerable<PassageOfPaper> PassagesOf(List<Article> version, int paper) =>
        version.Select((article, i) => new PassageOfPaper(paper, new TextSpan(i, 1), article.Text, Speaks: true));

    private static IEnumerable<List<List<Article>>> Laws(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        var versions = new List<(string Law, string Day, string Text)>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("text").GetString() is { } text)
            {
                versions.Add((json.RootElement.GetProperty("bwb_id").GetString()!, json.RootElement.GetProperty("date").GetString()!, text));
            }
        }

        return versions.GroupBy(version => version.Law, StringComparer.Ordinal).OrderBy(law => law.Key, StringComparer.Ordinal)
            .Select(law => law.OrderBy(version => version.Day, StringComparer.Ordinal).Select(version => ArticlesOf(version.Text)).ToList());
    }

    private static List<Article> ArticlesOf(string text)
    {
        var heads = Heading().Matches(text);
        return
        [
            .. heads.Select((head, i) => new Article(
                    head.Groups[1].Value.Trim(), Cut(Address().Replace(text[(head.Index + head.Length)..(i + 1 < heads.Count ? heads[i + 1].Index : text.Length)], "").Trim())))
                .DistinctBy(article => article.Number)
                .Take(MostArticles),
        ];
    }

    private static string Cut(string text) => text.Length > LongestArticle ? text[..LongestArticle] : text;

    [GeneratedRegex(@"^#+[ \t]*(Artikel[ \t][^\n]*)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\(\.\.[^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    private sealed record Article(string Number, string Text);
}
