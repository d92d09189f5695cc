using System.Text.Json;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Citations;

/// <summary>A citation of a Kamerstuk: "Kamerstukken II 2019/20, 33 783, nr. 46, p. 3".</summary>
/// <param name="Nummer">Names the paper.</param>
public sealed record KamerstukCitation(TextSpan Span, string Rule, Kamerstuknummer Nummer) : Citation(Span, Rule, KindName, Nummer.ToString())
{
    internal const string KindName = "kamerstuk";

    /// <summary>The chamber that the words name; null when they name none.</summary>
    public Kamer? Kamer { get; init; }

    /// <summary>The session that the words name; null when they name none.</summary>
    public Vergaderjaar? Vergaderjaar { get; init; }

    /// <summary>Pages as written: "3", "12-14"; null when none are named.</summary>
    public string? Pages { get; init; }

    /// <summary>R number of a Rijkswet, "R2064"; null when none is named.</summary>
    public string? Rijkswet { get; init; }

    /// <summary>An annex to the paper is meant ("Bijlage bij Kamerstuk …").</summary>
    public bool Annex { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteOptional("chamber", Kamer?.Numeral());
        json.WriteOptional("session", Vergaderjaar?.ToString());
        json.WriteString("dossier", Nummer.Dossier.ToString());
        json.WriteString("number", Nummer.Volgnummer.ToString());
        json.WriteOptional("pages", Pages);
        json.WriteOptional("rijkswet", Rijkswet);
        json.WriteWhenTrue("annex", Annex);
    }
}

/// <summary>A citation of a whole dossier: "dossier 33 783", "wetsvoorstel 25 728 (R1602)".</summary>
/// <param name="Dossier">Names the dossier.</param>
public sealed record DossierCitation(TextSpan Span, string Rule, Dossiernummer Dossier)
    : Citation(Span, Rule, "dossier", new OfficialId.Dossier(Dossier).ToString())
{
    /// <summary>R number of a Rijkswet; null when none is named.</summary>
    public string? Rijkswet { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("dossier", Dossier.ToString());
        json.WriteOptional("rijkswet", Rijkswet);
    }
}
