using System.Text.Json;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Citations;

/// <summary>A citation of an article of a law: "artikel 68 van de Grondwet".</summary>
/// <param name="Law">The law as named.</param>
/// <param name="Artikel">Names the article.</param>
public sealed record LawArticleCitation(TextSpan Span, string Rule, string Law, Wetsartikel Artikel)
    : Citation(Span, Rule, "law-article", Artikel.ToString())
{
    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("law", Law);
        json.WriteOptional("article", Artikel.Artikel);
        json.WriteOptional("paragraph", Artikel.Lid);
        json.WriteOptional("part", Artikel.Onderdeel);
    }
}

/// <summary>A citation of an article of a treaty: "artikel VI van het Non-Proliferatieverdrag".</summary>
/// <param name="Artikel">Names the article.</param>
public sealed record TreatyArticleCitation(TextSpan Span, string Rule, Verdragsartikel Artikel)
    : Citation(Span, Rule, "treaty-article", Artikel.ToString())
{
    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("treaty", Artikel.Verdrag);
        json.WriteString("article", Artikel.Artikel);
        json.WriteOptional("paragraph", Artikel.Lid);
    }
}
