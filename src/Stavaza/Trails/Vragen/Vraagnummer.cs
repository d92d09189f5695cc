using System.Globalization;

namespace Stavaza.Trails.Vragen;

/// <summary>Names one question of a set as printed: 2, or 2a for a part of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Part">The letter; null where it has none.</param>
internal readonly record struct Vraagnummer(int Number, string? Part) : IComparable<Vraagnummer>
{
    /// <summary>Whether what is said of this number is said of that question too: 2 speaks of 2a and 2b, and an answer to 2a of an undivided 2.</summary>
    public bool Covers(Vraagnummer question) => Number == question.Number && (Part is null || question.Part is null || Part == question.Part);

    public int CompareTo(Vraagnummer other) => Number == other.Number ? string.CompareOrdinal(Part, other.Part) : Number.CompareTo(other.Number);

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Part;
}
