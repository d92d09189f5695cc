using Stavaza.Answers;

namespace Stavaza.Verdicts;

/// <summary>What somebody said by hand of something that was read in a document.</summary>
/// <param name="Number">Number of the verdict, by which it can be taken back.</param>
/// <param name="Element">Stable id of the element, 16 hexadecimal digits.</param>
/// <param name="Kind">link (belongs to a trail, or does not), reading (was read wrongly), fact (a fact of the register's kind counts, or does not).</param>
/// <param name="Target">Canonical id of what it belongs to, or not; null but for a link.</param>
/// <param name="Verdict">confirmed or rejected (link), wrong (reading), accepted or rejected (fact).</param>
/// <param name="DocumentId">The document in which it was read, by the id to show.</param>
/// <param name="Said">What was read, as it was when it was judged.</param>
/// <param name="By">Who says so.</param>
/// <param name="Recorded">When.</param>
public sealed record HandVerdict(
    long Number, string Element, string Kind, string? Target, string Verdict, string DocumentId, JudgedElement Said, string By, DateTimeOffset Recorded)
{
    /// <summary>Kinds of verdicts.</summary>
    public const string Link = "link", Reading = "reading", Fact = "fact";

    /// <summary>Verdicts.</summary>
    public const string Confirmed = "confirmed", Rejected = "rejected", Wrong = "wrong", Accepted = "accepted";

    /// <summary>Why, in the words of who gave it; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The sentence as it is read now; null where it was not looked up, and where the element is gone.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The element is gone: its document was read otherwise, or removed. The verdict is kept.</summary>
    public bool Orphaned { get; init; }
}

/// <summary>An element as it was when it was judged, so that it can be shown, and read better, when it is gone.</summary>
/// <param name="Type">Its type, as in <c>stavaza marks</c>; empty where it was gone before this was kept.</param>
/// <param name="Words">The words.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record JudgedElement(string Type, string Words, string Sentence, string Rule);
