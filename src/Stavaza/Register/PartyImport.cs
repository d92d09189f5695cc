using System.Text.Json;

namespace Stavaza.Register;

/// <summary>A list of parties that was read from somebody else's file, ready to be kept as a file of the register.</summary>
public sealed class PartyImport
{
    private readonly PartyList _list;

    private PartyImport(PartyList list, RegisterSubject subject, IReadOnlyList<string> notes)
    {
        _list = list;
        Table = PartyTables.On(list, [], list.AsOf, subject);
        Notes = notes;
    }

    /// <summary>The list, as of its own day.</summary>
    public PartyTable Table { get; }

    /// <summary>What was not understood, a line each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads a table as the United Nations' treaty collection prints it (CSV), or treaties as the United Kingdom's treaty database gives them (JSON).</summary>
    /// <param name="path">The file.</param>
    /// <param name="subject">The treaty.</param>
    /// <param name="source">The official page of the list.</param>
    /// <param name="asOf">The day of the list.</param>
    /// <param name="via">Through what copy it came; null when it came from its source. What came through a copy is not sure.</param>
    /// <exception cref="RegisterException">The file is neither.</exception>
    public static PartyImport Read(string path, RegisterSubject subject, Uri source, DateOnly asOf, string? via)
    {
        var notes = new List<string>();
        try
        {
            using var text = new StreamReader(path);
            var rows = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
                ? UkTreatyReader.Read(text.BaseStream, subject, notes) : PartyTableReader.Read(text, notes);
            return new(new PartyList(subject.Id, source, asOf, via is null ? "high" : "low", via, rows), subject, notes);
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            throw new RegisterException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Writes it to a folder with files of the register; replaces what an earlier import of the same treaty wrote.</summary>
    /// <returns>The file.</returns>
    public string WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"parties-{_list.Subject}.yaml");
        using var file = new StreamWriter(path);
        PartyListWriter.Write(file, _list);
        return path;
    }
}
