using System.Text.Json;

namespace Stavaza.Reading.Citations;

/// <summary>A citation of articles of an act of the European Union: "artikel 5, eerste lid, van Verordening (EU) 2016/679". Its id is that of the act.</summary>
/// <param name="Celex">CELEX number of the act.</param>
/// <param name="Article">The articles as printed, "5" or "5, 6".</param>
public sealed record EuActCitation(TextSpan Span, string Rule, string Celex, string Article) : Citation(Span, Rule, "celex", Celex)
{
    /// <summary>The paragraph of the only article, a number; null when none is named or there are several articles.</summary>
    public string? Paragraph { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("article", Article);
        json.WriteOptional("paragraph", Paragraph);
    }
}
