namespace Stavaza.Verdicts;

/// <summary>A verdict as a program sends it.</summary>
/// <param name="Element">Stable id of the element, as answers give it with each sentence: 16 hexadecimal digits.</param>
/// <param name="Verdict">confirm (it belongs to the target), reject (it does not) or wrong (it was read wrongly).</param>
/// <param name="Target">Id of the motion, question, promise or document, written in any usual way; not for wrong.</param>
/// <param name="By">Who says so, 1 to 100 characters.</param>
/// <param name="Note">Why, at most 1,000 characters; null for nothing.</param>
public sealed record NewVerdict(string? Element, string? Verdict, string? Target, string? By, string? Note)
{
    /// <summary>Gives it to the judge; null where it is no verdict: a word that is none, or a target missing or too many.</summary>
    public async Task<Judgment?> GiveAsync(LinkJudge judge, CancellationToken cancellationToken) => (Verdict, Target) switch
    {
        ("confirm", { } target) => await judge.ConfirmAsync(Element ?? "", target, By ?? "", Note, cancellationToken),
        ("reject", { } target) => await judge.RejectAsync(Element ?? "", target, By ?? "", Note, cancellationToken),
        ("wrong", null) => await judge.WrongAsync(Element ?? "", By ?? "", Note, cancellationToken),
        _ => null,
    };
}

/// <summary>A part of the verdicts on links and readings that count.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Verdicts">The newest first; orphans are among them, with the words that were judged.</param>
public sealed record VerdictsAnswer(int Count, IReadOnlyList<HandVerdict> Verdicts);
