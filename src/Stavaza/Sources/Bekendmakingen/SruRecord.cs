namespace Stavaza.Sources.Bekendmakingen;

/// <summary>One publication that officielebekendmakingen.nl lists.</summary>
/// <param name="Identifier">As the publisher writes it: kst-33783-46, ag-ek-2017-10-26.</param>
/// <param name="Manifestations">Addresses of its files by what they are: xml, html, pdf, odt, metadata, metadataowms.</param>
public sealed record SruRecord(string Identifier, IReadOnlyDictionary<string, Uri> Manifestations)
{
    /// <summary>Title; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Day of issue; null when it is not said.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The page for people; null when it is not said.</summary>
    public Uri? Page { get; init; }

    /// <summary>Every field of the source's own description, in its order and under its names; a name may come back.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>When the publication or its metadata changed last, as the source writes it; compared only, never reckoned with. Null when it is not said.</summary>
    public string? Changed { get; init; }
}

/// <summary>One answer of the search.</summary>
/// <param name="Total">How many publications the search finds in all.</param>
/// <param name="Records">Those of this answer, in the order of the source.</param>
/// <param name="Oddities">Records that could not be used, one sentence each.</param>
/// <param name="Next">Number of the record after them, from 1; null when there is none.</param>
public sealed record SruPage(long Total, IReadOnlyList<SruRecord> Records, IReadOnlyList<string> Oddities, long? Next);
