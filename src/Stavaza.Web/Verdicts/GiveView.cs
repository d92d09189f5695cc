using Stavaza.Answers;

namespace Stavaza.Web.Verdicts;

/// <summary>What is to be judged.</summary>
/// <param name="Evidence">The sentence.</param>
/// <param name="Target">What it would belong to; null to judge the reading alone.</param>
public sealed record GiveView(Evidence Evidence, string? Target);
