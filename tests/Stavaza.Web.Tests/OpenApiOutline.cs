using System.Text;
using System.Text.Json;

namespace Stavaza.Web.Tests;

/// <summary>The description of the API in a line an address and a line a type, so that a change of it is a change of few lines.</summary>
internal static class OpenApiOutline
{
    public static string Of(JsonElement description)
    {
        var text = new StringBuilder();
        foreach (var path in description.GetProperty("paths").EnumerateObject().OrderBy(path => path.Name, StringComparer.Ordinal))
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Operation(text, path.Name, operation);
            }
        }

        foreach (var schema in description.GetProperty("components").GetProperty("schemas").EnumerateObject().OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            text.Append('\n').Append(schema.Name).Append(": ").AppendJoin(", ", Members(schema.Value));
        }

        return text.Append('\n').ToString();
    }

    private static void Operation(StringBuilder text, string path, JsonProperty operation)
    {
        var parameters = operation.Value.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Select(one => one.GetProperty("name").GetString()) : [];
        var body = operation.Value.TryGetProperty("requestBody", out var sent) ? $" takes {TypeOf(sent)}" : "";
        text.Append(operation.Name.ToUpperInvariant()).Append(' ').Append(path).Append(" (").AppendJoin(", ", parameters).Append(')').Append(body).Append(" gives ")
            .AppendJoin(", ", operation.Value.GetProperty("responses").EnumerateObject().Select(response => $"{response.Name} {TypeOf(response.Value)}".TrimEnd())).Append('\n');
    }

    private static string TypeOf(JsonElement message) => message.TryGetProperty("content", out var content)
        ? string.Join(" or ", content.EnumerateObject().Select(kind => kind.Value.TryGetProperty("schema", out var schema) ? NameOf(schema) : kind.Name))
        : "";

    private static IEnumerable<string> Members(JsonElement schema)
    {
        var needed = schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        return schema.TryGetProperty("properties", out var members)
            ? members.EnumerateObject().Select(member => $"{member.Name}{(needed.Contains(member.Name) ? "" : "?")} {NameOf(member.Value)}")
            : [NameOf(schema)];
    }

    private static string NameOf(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1]
        : schema.TryGetProperty("items", out var items) ? $"{NameOf(items)}[]"
        : schema.TryGetProperty("oneOf", out var several) ? string.Join('|', several.EnumerateArray().Select(NameOf))
        : schema.TryGetProperty("type", out var type) ? type.ValueKind == JsonValueKind.Array ? string.Join('|', type.EnumerateArray().Select(one => one.GetString())) : type.GetString()!
        : "any";
}
