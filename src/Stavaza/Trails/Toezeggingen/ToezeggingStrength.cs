using Stavaza.Answers;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>How firm a promise is, by the rule that read it and by who registered it.</summary>
internal static class ToezeggingStrength
{
    /// <summary>formal: the verb toezeggen, the chair's list, a number or the official register makes it one.</summary>
    public const string Formal = "formal";

    /// <summary>plain: something is said to be done or sent.</summary>
    public const string Plain = "plain";

    /// <summary>intention: something is to be looked into, taken along, asked of others, passed on or striven for, and no day is named.</summary>
    public const string Intention = "intention";

    private static readonly string[] Intending = ["toezegging/werk", "toezegging/streven", "toezegging/voornemen"];

    /// <param name="thread">The promise with everything that belongs to it.</param>
    /// <param name="hasTerm">A term was named for it: who names one means to be held to it.</param>
    public static string Of(ToezeggingThread thread, bool hasTerm) =>
        thread is { Row: not null } or { Made: null } or { Number: not null } || thread.Made.Said.Any(found => found.Text("strength") == Formal) ? Formal
        : !hasTerm && thread.Made.Said.All(found => Intending.Contains(found.Element.Rule)) ? Intention
        : Plain;
}
