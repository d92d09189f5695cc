using System.Collections.Concurrent;
using System.Reflection;
using Stavaza.Reading.Text;

namespace Stavaza.Register;

/// <summary>
/// The register of subjects: treaties, conferences, fora, programmes, measures of risk reduction and verification bodies, with facts that hold from–to. What is
/// built in, and the files of the user's own folder. Read once, when first asked; safe for any number of askers.
/// </summary>
public sealed class SubjectRegister
{
    private const string BuiltIn = "register/", Lists = "register/parties/";

    private readonly Lazy<Content> _content;
    private readonly ConcurrentDictionary<string, PartyList?> _builtInLists = new(StringComparer.Ordinal);

    /// <param name="folder">Where the user's own files are, *.yaml; null, or a folder that does not exist, for none.</param>
    public SubjectRegister(string? folder) => _content = new(() => Load(folder));

    /// <summary>All subjects, by id.</summary>
    /// <exception cref="RegisterException">A file cannot be used.</exception>
    public IReadOnlyList<RegisterSubject> Subjects => [.. _content.Value.Subjects.Values.OrderBy(subject => subject.Id, StringComparer.Ordinal)];

    /// <summary>How many facts it holds, lists of parties not counted.</summary>
    public int FactCount => _content.Value.Facts.Sum(facts => facts.Count());

    /// <summary>The subject of an id or of any of its names, however capitals, hyphens and articles are written; null when there is none.</summary>
    public RegisterSubject? Find(string name) => _content.Value.ByName.GetValueOrDefault(Key(name));

    /// <summary>Who had signed a treaty and was bound by it; null where the register has no list of its parties.</summary>
    /// <param name="treaty">Any of its names.</param>
    /// <param name="asOf">Only what was done by this day is given.</param>
    public PartyTable? Parties(string treaty, DateOnly asOf) =>
        Find(treaty) is { } subject && PartiesOf(subject.Id) is { } list ? PartyTables.On(list, FactsOf(subject.Id), asOf, subject) : null;

    internal IEnumerable<RegisterFact> FactsOf(string subject) => _content.Value.Facts[subject];

    /// <summary>The list of parties that counts: the user's newest, else the built-in one; null when there is none.</summary>
    internal PartyList? PartiesOf(string subject)
    {
        var own = _content.Value.Parties[subject].MaxBy(list => list.AsOf);
        var builtIn = _builtInLists.GetOrAdd(subject, BuiltInList);
        return own is not null && (builtIn is null || own.AsOf >= builtIn.AsOf) ? own : builtIn;
    }

    /// <summary>Reads every file, so that a fault in one is told at once.</summary>
    /// <exception cref="RegisterException">A file cannot be used.</exception>
    public void Check() => _ = _content.Value;

    private static Content Load(string? folder)
    {
        var files = new List<RegisterFile>();
        foreach (var name in Names().Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (!name.StartsWith(Lists, StringComparison.Ordinal))
            {
                files.Add(ReadBuiltIn(name));
            }
        }

        if (folder is not null && Directory.Exists(folder))
        {
            files.AddRange(Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(ReadOwn));
        }

        return Content.Of(files);
    }

    private static RegisterFile ReadOwn(string path)
    {
        using var reader = new StreamReader(path);
        return RegisterFile.Read(path, reader);
    }

    private static RegisterFile ReadBuiltIn(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return RegisterFile.Read(name, reader);
    }

    private static PartyList? BuiltInList(string subject)
    {
        var name = $"{Lists}{subject}.yaml";
        return Names().Contains(name) ? ReadBuiltIn(name).Parties.Select(part => part.List).Single() : null;
    }

    private static Assembly Assembly => typeof(SubjectRegister).Assembly;

    private static string[] Names() => Assembly.GetManifestResourceNames();

    /// <summary>Names are told apart by their letters and digits alone, without the article before them.</summary>
    private static string Key(string name)
    {
        var words = name.Trim();
        words = words.StartsWith("het ", StringComparison.OrdinalIgnoreCase) ? words[4..]
            : words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..]
            : words.StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
        return string.Concat(PlainLetters.Of(words).Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    /// <summary>All files together.</summary>
    private sealed record Content(
        Dictionary<string, RegisterSubject> Subjects, Dictionary<string, RegisterSubject> ByName, ILookup<string, RegisterFact> Facts, ILookup<string, PartyList> Parties)
    {
        public static Content Of(List<RegisterFile> files)
        {
            var subjects = new Dictionary<string, RegisterSubject>(StringComparer.Ordinal);
            var names = new Dictionary<string, RegisterSubject>(StringComparer.Ordinal);
            foreach (var (at, subject) in files.SelectMany(file => file.Subjects))
            {
                if (!subjects.TryAdd(subject.Id, subject))
                {
                    throw at.Wrong($"subject '{subject.Id}' is introduced a second time");
                }

                foreach (var name in subject.Names.Select(name => name.Name).Append(subject.Id))
                {
                    if (!names.TryAdd(Key(name), subject) && names[Key(name)] != subject)
                    {
                        throw at.Wrong($"'{name}' is a name of '{names[Key(name)].Id}' already");
                    }
                }
            }

            return new(subjects, names, Gathered(files, subjects), Listed(files, subjects));
        }

        private static ILookup<string, RegisterFact> Gathered(List<RegisterFile> files, Dictionary<string, RegisterSubject> subjects)
        {
            var ids = new Dictionary<string, FileNode>(StringComparer.Ordinal);
            foreach (var (at, fact) in files.SelectMany(file => file.Facts))
            {
                Known(at, fact.Subject, subjects);
                if (!ids.TryAdd(fact.Id, at))
                {
                    throw at.Wrong($"the same fact stands in {ids[fact.Id].File} on line {ids[fact.Id].Line}; add its source there, or say the other value");
                }
            }

            return files.SelectMany(file => file.Facts).ToLookup(part => part.Fact.Subject, part => part.Fact, StringComparer.Ordinal);
        }

        private static ILookup<string, PartyList> Listed(List<RegisterFile> files, Dictionary<string, RegisterSubject> subjects)
        {
            foreach (var (at, list) in files.SelectMany(file => file.Parties))
            {
                Known(at, list.Subject, subjects);
            }

            return files.SelectMany(file => file.Parties).ToLookup(part => part.List.Subject, part => part.List, StringComparer.Ordinal);
        }

        private static void Known(FileNode at, string subject, Dictionary<string, RegisterSubject> subjects)
        {
            if (!subjects.ContainsKey(subject))
            {
                throw (at.Field("subject") ?? at).Wrong($"unknown subject '{subject}'; introduce it under subjects, with a kind and a name");
            }
        }
    }
}
