using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Register;

/// <summary>A state, or a body that joins treaties as states do.</summary>
/// <param name="Code">ISO 3166-1; EU and NATO are their own.</param>
/// <param name="Dutch">Its usual name in Dutch.</param>
/// <param name="English">Its name in the United Nations' list of treaties.</param>
internal sealed record RegisterState(string Code, string Dutch, string English);

/// <summary>The states that the register knows, by any name that letters and lists of parties use; compiled in from states.tsv.</summary>
internal static class States
{
    private static readonly Lazy<(FrozenDictionary<string, RegisterState> ByName, FrozenDictionary<string, RegisterState> ByCode)> Tables = new(Load);

    /// <summary>The state of a code or name, whether accents are written or not; null where the table has none.</summary>
    public static RegisterState? Find(string name) => Tables.Value.ByCode.GetValueOrDefault(name.Trim()) ?? Tables.Value.ByName.GetValueOrDefault(PlainLetters.Of(name.Trim()));

    /// <summary>The states that words name together, as in "de VS en Rusland"; empty where one of them is no known state.</summary>
    public static IReadOnlyList<string> In(string words)
    {
        var found = words.Split([" en ", ", "], StringSplitOptions.TrimEntries).Select(Find).ToList();
        return found.Contains(null) ? [] : [.. found.Select(state => state!.Code).Order(StringComparer.Ordinal)];
    }

    /// <summary>The Dutch name of a code; the code where it is none of the table.</summary>
    public static string Name(string code) => Tables.Value.ByCode.GetValueOrDefault(code)?.Dutch ?? code;

    private static (FrozenDictionary<string, RegisterState>, FrozenDictionary<string, RegisterState>) Load()
    {
        var names = new Dictionary<string, RegisterState>(StringComparer.OrdinalIgnoreCase);
        var codes = new Dictionary<string, RegisterState>(StringComparer.Ordinal);
        using var stream = typeof(States).Assembly.GetManifestResourceStream("register/states.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var code, var dutch, var english, .. var others])
            {
                var state = new RegisterState(code, dutch, english);
                codes.Add(code, state);
                foreach (var name in others.SelectMany(list => list.Split('|')).Append(dutch).Append(english))
                {
                    names.TryAdd(PlainLetters.Of(name), state);
                }
            }
        }

        return (names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), codes.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
