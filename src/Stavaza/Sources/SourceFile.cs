namespace Stavaza.Sources;

/// <summary>Bytes that came from somewhere, not yet read.</summary>
/// <param name="Name">Name for people: a file name, or "-" for standard input.</param>
/// <param name="Origin">Where it came from, absolute: a file's full path, an address, or <c>stdin:</c>.</param>
/// <param name="Open">Opens the bytes for reading from the start. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where they cannot be had.</param>
public sealed record SourceFile(string Name, string Origin, Func<Stream> Open)
{
    /// <summary>What is known of it besides its bytes, from the source or from the user's hand.</summary>
    public GivenFacts Given { get; init; } = GivenFacts.None;

    /// <summary>In what it differs from what its source declared of it, in words; null when in nothing. Kept and told, and no reason not to read it.</summary>
    public string? Oddity { get; init; }

    /// <summary>The hash (SHA-256, lower case) of a file that the record holds and that the source says is still the same: its bytes were not sent. Null otherwise.</summary>
    public string? HeldHash { get; init; }
}

/// <summary>What a source or a user says of a file. Wins over what the text says of itself.</summary>
public sealed record GivenFacts
{
    /// <summary>Nothing given.</summary>
    public static GivenFacts None { get; } = new();

    /// <summary>Id of the document, in the form of design.md (kst-33783-46, 2022D12345); null when not given.</summary>
    public string? Id { get; init; }

    /// <summary>Day of publication; null when not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Other names by which the document can be asked for, such as the number of its Zaak; empty when none are given.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Title; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Official page of the document; null when not given.</summary>
    public Uri? OfficialUrl { get; init; }

    /// <summary>Who gave these facts: "given" (a user, by hand) or "source" (metadata of the source). Shown as the basis of the day of publication.</summary>
    public string Basis { get; init; } = "given";

    /// <summary>Written by us in our own words about real events (the bundled sample): labelled wherever it serves as evidence, never quoted as the official words.</summary>
    public bool Retold { get; init; }
}
