using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Stavaza.Reading;

/// <summary>Writes text unit for unit. The library writes U+FFFD for a surrogate that stands alone, as in a text that others cut at a limit.</summary>
internal static class ExactText
{
    public static void WriteExact(this Utf8JsonWriter json, string name, ReadOnlySpan<char> text)
    {
        if (IsWhole(text))
        {
            json.WriteString(name, text);
            return;
        }

        json.WritePropertyName(name);
        json.WriteRawValue(Escaped(text), skipInputValidation: true);
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static string Escaped(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16).Append('"');
        foreach (var unit in text)
        {
            if (unit is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                escaped.Append(unit);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return escaped.Append('"').ToString();
    }
}
