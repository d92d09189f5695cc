namespace Stavaza.Reading.Citations;

/// <summary>A citation whose id says all that the words say: zaak, kamerdocument, ministry-reference, staatsblad, ecli, celex, com, un-document …</summary>
public sealed record PlainCitation(TextSpan Span, string Rule, string Kind, string? Id) : Citation(Span, Rule, Kind, Id);
