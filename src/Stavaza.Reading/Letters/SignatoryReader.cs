using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>Finds who signed: under the office for a letter of the government, under the last formula for a motion, in the first line for an answer.</summary>
internal static class SignatoryReader
{
    private static readonly string[] Offices =
    [
        "De minister", "De staatssecretaris", "DE MINISTER", "DE STAATSSECRETARIS", "De Minister", "De Staatssecretaris", "Minister van", "Minister voor",
        "Staatssecretaris van", "De vice-minister-president",
    ];

    public static List<Signature> Read(DocumentLines lines, DocumentKind kind) => kind switch
    {
        DocumentKind.Motie => OfMotie(lines),
        DocumentKind.Verslag or DocumentKind.Besluitenlijst or DocumentKind.Stemmingen => [],
        _ => OfLetter(lines) is { Count: > 0 } found ? found : OfAnswer(lines),
    };

    private static List<Signature> OfLetter(DocumentLines lines)
    {
        var found = new List<Signature>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (!IsOffice(lines[line]))
            {
                continue;
            }

            var role = lines[line].TrimEnd(", ");
            if (OfficeAndName(lines, line) is { } both)
            {
                Add(found, both);
            }
            else if (line + 1 < lines.Count && PersonName.TryRead(lines[line + 1], out var name))
            {
                Add(found, new(NameSpan(lines, line + 1, name), "signatory/office", new(name.ToString(), RoleOf(role))));
            }
        }

        return found;
    }

    /// <summary>"De Minister van Verkeer en Waterstaat, N. Smit-Kroes": office and name on one line.</summary>
    private static Signature? OfficeAndName(DocumentLines lines, int line)
    {
        var comma = lines[line].LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && PersonName.TryRead(lines[line][(comma + 2)..], out var name) && name.Contains('.')
            ? new(NameSpan(lines, line, name), "signatory/office", new(name.ToString(), RoleOf(lines[line][..comma])))
            : null;
    }

    private static List<Signature> OfMotie(DocumentLines lines)
    {
        var found = new List<Signature>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines[line].Contains("gaat over tot de orde van de dag", StringComparison.Ordinal)
                && !lines[line].Contains("gaan over tot de orde van de dag", StringComparison.Ordinal))
            {
                continue;
            }

            for (var below = line + 1; below < lines.Count && PersonName.TryRead(lines[below], out var name); below++)
            {
                Add(found, new(NameSpan(lines, below, name), "signatory/motie", new(name.ToString(), null)));
            }

            break;
        }

        return found;
    }

    // answer = "Antwoord" ["en"] " van " office " " name ["(" portfolio ")"]     "Antwoord van minister Jansen (Wonen) (ontvangen 19 november 2024)"
    private static List<Signature> OfAnswer(DocumentLines lines)
    {
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var words = lines[line];
            var cursor = new TextCursor(words);
            if (!(cursor.TryLiteral("Antwoorden van ") || cursor.TryLiteral("Antwoord van ")) || !TryOffice(ref cursor, out var office))
            {
                continue;
            }

            var open = cursor.Rest.IndexOf('(');
            var name = (open < 0 ? cursor.Rest : cursor.Rest[..open]).Trim();
            if (PersonName.TryRead(name, out var person))
            {
                return [new(new(lines.Spans[line].Start + cursor.Position, person.Length), "signatory/answer", new(person.ToString(),
                    office + Portfolio(cursor.Rest)))];
            }
        }

        return [];
    }

    private static bool TryOffice(ref TextCursor cursor, out string office)
    {
        foreach (var word in new[] { "minister-president ", "minister ", "staatssecretaris " })
        {
            if (cursor.TryLiteralIgnoringCase(word))
            {
                office = word.TrimEnd();
                return true;
            }
        }

        office = "";
        return false;
    }

    /// <summary>" (Wonen)": what the brackets behind the name say of the office; nothing for the day of receipt.</summary>
    private static string Portfolio(ReadOnlySpan<char> rest)
    {
        var open = rest.IndexOf('(');
        var close = rest.IndexOf(')');
        return open >= 0 && close > open && !rest[open..close].ContainsAnyInRange('0', '9') ? $" {rest[open..(close + 1)]}" : "";
    }

    private static bool IsOffice(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || line[^1] is '.' or ':' or ';' or '?')
        {
            return false;
        }

        foreach (var office in Offices)
        {
            if (line.StartsWith(office, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"De minister van Defensie" is "minister van Defensie"; capitals stay as written.</summary>
    private static string RoleOf(ReadOnlySpan<char> office)
    {
        office = office.TrimEnd(", ");
        office = office.StartsWith("De ", StringComparison.OrdinalIgnoreCase) ? office[3..] : office;
        return office.Length > 1 && char.IsUpper(office[0]) && char.IsLower(office[1])
            ? char.ToLowerInvariant(office[0]) + office[1..].ToString() : office.ToString();
    }

    private static TextSpan NameSpan(DocumentLines lines, int line, ReadOnlySpan<char> name)
    {
        var at = lines[line].IndexOf(name, StringComparison.Ordinal);
        return new(lines.Spans[line].Start + Math.Max(at, 0), name.Length);
    }

    private static void Add(List<Signature> found, Signature signature)
    {
        if (!found.Exists(other => other.Person == signature.Person))
        {
            found.Add(signature);
        }
    }
}
