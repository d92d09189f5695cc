namespace Stavaza.Quality.Trails;

/// <summary>One field of one thing, as a trail has it and as the official register has it.</summary>
/// <param name="Field">Name of the field, as the table has it.</param>
/// <param name="Id">The motion, the set of questions or the citation; with the day where the field is asked for as of a day.</param>
/// <param name="Ours">What Stavaza says; null where it says nothing.</param>
/// <param name="Theirs">What the register says; null where it says nothing.</param>
internal sealed record Compared(string Field, string Id, string? Ours, string? Theirs)
{
    /// <summary>The sentence that we go by, or the rule where there is no sentence; null for none.</summary>
    public string? Because { get; init; }

    /// <summary>Where the register says it.</summary>
    public string? Source { get; init; }

    /// <summary>Both say something, and it is the same.</summary>
    public bool Agrees => Ours is not null && Ours.Equals(Theirs, StringComparison.OrdinalIgnoreCase);

    /// <summary>At least one side says something, and the other does not say the same.</summary>
    public bool Differs => !Agrees && (Ours ?? Theirs) is not null;

    /// <summary>One line: what each side says, on what ground, and in what way they differ.</summary>
    public override string ToString()
    {
        var why = (Ours, Theirs) switch
        {
            (null, _) => "we are silent",
            (_, null) => "the register is silent",
            _ => Agrees ? "the same" : "they differ",
        };
        return $"{Field}: {Id}: ours {Shown(Ours)}{(Because is null ? "" : $" ({Shown(Because)})")}; theirs {Shown(Theirs)}{(Source is null ? "" : $" ({Source})")}: {why}";
    }

    private static string Shown(string? words) => words is null ? "-" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
