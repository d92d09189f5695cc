using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Stavaza.Tests.Glossary;

/// <summary>Every word in a type name is a term of docs/glossary.md or an English word that somebody wrote down beside this test.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Assembly[] Assemblies = [typeof(Reading.DocumentReader).Assembly, typeof(Intake).Assembly];

    [Fact]
    public void EveryWordInATypeNameIsATermOrAKnownEnglishWord()
    {
        var english = EnglishWords().ToHashSet(StringComparer.Ordinal);
        var terms = Terms();

        var unknown = Names().SelectMany(name => Words(name, terms)).Where(word => !english.Contains(word)).Distinct().Order().ToList();

        Assert.True(unknown.Count == 0, "neither in docs/glossary.md nor in english-words.txt: " + string.Join(' ', unknown));
    }

    [Fact]
    public void NoEnglishWordIsListedThatNoNameUses()
    {
        var terms = Terms();
        var used = Names().SelectMany(name => Words(name, terms)).ToHashSet(StringComparer.Ordinal);

        Assert.All(EnglishWords(), word => Assert.Contains(word, used));
    }

    [Fact]
    public void EveryTermStandsOnceAndHasAMeaning()
    {
        var rows = Rows().ToList();

        Assert.NotEmpty(rows);
        Assert.Empty(rows.GroupBy(row => row.Term).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(rows, row => Assert.NotEmpty(row.Meaning));
    }

    private static IEnumerable<string> EnglishWords() =>
        File.ReadAllLines(Repository.Path("tests", "Stavaza.Tests", "Glossary", "english-words.txt")).Where(line => line.Length > 0);

    private static string[] Terms() => [.. Rows().Select(row => row.Term).OrderByDescending(term => term.Length)];

    /// <summary>The rows of the tables under "Terms in type names".</summary>
    private static IEnumerable<(string Term, string Meaning)> Rows() =>
        File.ReadAllLines(Repository.Path("docs", "glossary.md"))
            .SkipWhile(line => line != "## Terms in type names")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim().Trim('`'), cells[3].Trim()));

    private static IEnumerable<string> Names() =>
        Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Stavaza", StringComparison.Ordinal) == true
                && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && type.DeclaringType?.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && !type.Name.Contains('<', StringComparison.Ordinal)
                && !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.IsEnum ? [type.Name, .. Enum.GetNames(type)] : (IEnumerable<string>)[type.Name])
            .Select(name => name.Split('`')[0]);

    private static IEnumerable<string> Words(string name, string[] terms)
    {
        foreach (var term in terms)
        {
            name = name.Replace(term, " ", StringComparison.Ordinal);
        }

        return Word().Matches(name).Select(match => match.Value);
    }

    [GeneratedRegex("[A-Z][a-z]*|[a-z]+")]
    private static partial Regex Word();
}
