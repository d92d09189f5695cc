namespace Stavaza.Documents;

/// <summary>One time that somebody speaks in a debate report.</summary>
internal sealed class VlosTurn
{
    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);

    public bool IsChair { get; set; }

    public bool HasSpoken { get; set; }

    /// <summary>The speaker as reports print it; null when the file does not say who it is.</summary>
    public string? Printed => IsChair ? "De voorzitter:" : Speaker is { } speaker ? speaker + ":" : null;

    /// <summary>The office of a minister or state secretary; null for anybody else.</summary>
    public OfficeFact? Office =>
        !IsChair && IsOfGovernment && Speaker is { } speaker && said.GetValueOrDefault("functie") is { Length: > 0 } office ? new(speaker, office) : null;

    private bool IsOfGovernment => said.GetValueOrDefault("soort") is "Minister" or "Staatssecretaris";

    private string? Speaker
    {
        get
        {
            var office = IsOfGovernment ? said["soort"] : said.GetValueOrDefault("aanhef");
            var name = $"{office} {said.GetValueOrDefault("verslagnaam")}".Trim();
            var party = said.GetValueOrDefault("fractie");
            return name.Length == 0 ? null : string.IsNullOrEmpty(party) ? name : $"{name} ({party})";
        }
    }

    public void Set(string name, string words) => said.TryAdd(name, VlosAgenda.OneLine(words));
}
