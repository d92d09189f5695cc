using Stavaza.Answers;

namespace Stavaza.Web.Subjects;

/// <summary>Where a subject stands.</summary>
/// <param name="AsOf">The day to show in the form.</param>
/// <param name="Answer">The answer; null before anything was asked.</param>
public sealed record SubjectView(DateOnly AsOf, StatusAnswer? Answer);
