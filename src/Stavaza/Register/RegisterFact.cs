namespace Stavaza.Register;

/// <summary>A dated fact of the register, as its file has it.</summary>
/// <param name="Id">Stable: derives from subject, predicate, parties, value and day. Twelve hexadecimal digits.</param>
/// <param name="Subject">Id of its subject.</param>
/// <param name="Predicate">What it says of the subject: a name of the closed list.</param>
internal sealed record RegisterFact(string Id, string Subject, Predicate Predicate)
{
    /// <summary>What it says, in words; null where predicate, parties and day say all.</summary>
    public string? Value { get; init; }

    /// <summary>The states that did it or of which it holds, by their code; empty for none in particular.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>When it happened, or from when it holds; null when only its publication is known.</summary>
    public RegisterDay? From { get; init; }

    /// <summary>The last day on which it held; null while no end is known.</summary>
    public RegisterDay? To { get; init; }

    /// <summary>When its source was published; null where the file does not say.</summary>
    public RegisterDay? Published { get; init; }

    /// <summary>Where it stands; never empty.</summary>
    public IReadOnlyList<Uri> Sources { get; init; } = [];

    /// <summary>high, medium or low.</summary>
    public string Sure { get; init; } = "low";

    /// <summary>What other sources say instead; null where none is known to differ.</summary>
    public string? Conflict { get; init; }

    /// <summary>What a reader should know with it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>From when it was known: the publication of its source, else the day itself, as what states do in public is known when it is done.</summary>
    public DateOnly Known => Published?.Last ?? From!.Value.Last;
}
