using System.Buffers;

namespace Stavaza.Reading.Identifiers;

/// <summary>Names a law or one of its articles as Juriconnect does: jci1.3:c:BWBR0001840&amp;artikel=68&amp;lid=1&amp;o=b.</summary>
/// <param name="Wet">BWB id of the law: BWBR (regulations) or BWBV (treaties) and seven digits.</param>
/// <param name="Artikel">The article as printed: 68, 25a, 6:19, 8.17; null for the whole law.</param>
/// <param name="Lid">The paragraph, a number; null when none is named.</param>
/// <param name="Onderdeel">The part, a letter or number; null when none is named.</param>
/// <remarks>Source: Juriconnect standard for references to law, version 1.3.</remarks>
public readonly record struct Wetsartikel(string Wet, string? Artikel, string? Lid = null, string? Onderdeel = null)
{
    internal const string Prefix = "jci1.3:c:";
    private static readonly SearchValues<char> InValue = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.:");

    /// <summary>The canonical id.</summary>
    public override string ToString() => $"{Prefix}{Wet}{Part("artikel", Artikel)}{Part("lid", Lid)}{Part("o", Onderdeel)}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Wetsartikel artikel)
    {
        artikel = default;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || !IsBwb(id[Prefix.Length..], out var wet))
        {
            return false;
        }

        var rest = id[(Prefix.Length + wet.Length)..];
        artikel = new(wet, Take(ref rest, "&artikel="), Take(ref rest, "&lid="), Take(ref rest, "&o="));
        return rest.IsEmpty;
    }

    internal static bool IsBwb(ReadOnlySpan<char> text, out string bwb)
    {
        bwb = "";
        if (text.Length < 11 || !(text.StartsWith("BWBR", StringComparison.Ordinal) || text.StartsWith("BWBV", StringComparison.Ordinal))
            || text[4..11].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        bwb = text[..11].ToString();
        return true;
    }

    private static string Part(string name, string? value) => value is null ? "" : $"&{name}={value}";

    private static string? Take(ref ReadOnlySpan<char> rest, string name)
    {
        if (!rest.StartsWith(name, StringComparison.Ordinal))
        {
            return null;
        }

        var value = rest[name.Length..];
        var end = value.IndexOfAnyExcept(InValue);
        value = end < 0 ? value : value[..end];
        if (value.IsEmpty)
        {
            return null;
        }

        rest = rest[(name.Length + value.Length)..];
        return value.ToString();
    }
}

/// <summary>Names an article of a treaty by the treaty's id in the register: npt#VI, tfeu#16(1).</summary>
/// <param name="Verdrag">Id in the register, lowercase kebab-case: npt, new-start.</param>
/// <param name="Artikel">The article as printed, roman or arabic: VI, 16, 3bis.</param>
/// <param name="Lid">The paragraph; null when none is named.</param>
public readonly record struct Verdragsartikel(string Verdrag, string Artikel, string? Lid = null)
{
    private static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The canonical id.</summary>
    public override string ToString() => Lid is null ? $"{Verdrag}#{Artikel}" : $"{Verdrag}#{Artikel}({Lid})";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Verdragsartikel artikel)
    {
        artikel = default;
        var hash = id.IndexOf('#');
        if (hash < 1 || id[..hash].ContainsAnyExcept(InName))
        {
            return false;
        }

        var rest = id[(hash + 1)..];
        var open = rest.IndexOf('(');
        var number = open < 0 ? rest : rest[..open];
        var lid = open < 0 || rest[^1] != ')' ? default : rest[(open + 1)..^1];
        if (!IsNumber(number) || (open >= 0 && !IsNumber(lid)))
        {
            return false;
        }

        artikel = new(id[..hash].ToString(), number.ToString(), open < 0 ? null : lid.ToString());
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('.' or ':'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
