using System.Text.RegularExpressions;

namespace Stavaza.Quality.Motions;

/// <summary>
/// A row that holds the title of a motion and not its text. The title is the clerk's summary and not the words of the motion: what it says is told, and is not taken for
/// a dictum.
/// </summary>
/// <param name="Words">The title.</param>
/// <param name="Asked">What it says that the motion is about, from behind "over" to the bracket or the name of the debate; null where it does not say.</param>
internal sealed partial record MotionTitle(string Words, string? Asked)
{
    public const string Asks = "title only, and it says what is asked (over …); the source has no text",
        Pronounces = "title only, and it says what the House pronounces (over uitspreken …); the source has no text",
        NoSubject = "title only, and it names the movers and no subject; the source has no text",
        NoTitle = "no title of a motion: the row was cut off, or holds the heading of a list; the source has no text";

    /// <summary>Why no dictum is read.</summary>
    public string Reason => !IsOfMotion().IsMatch(Words) ? NoTitle
        : Asked is null ? NoSubject
        : Pronounced().IsMatch(Asked) ? Pronounces
        : Asks;

    public static MotionTitle Of(string title) => new(title, About().Match(title) is { Success: true } about ? about.Groups["asked"].Value.Trim() : null);

    [GeneratedRegex(@"\bmotie\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsOfMotion();

    // The debate stands behind the last " - "; a word with a dash inside has no spaces.
    [GeneratedRegex(@"(?:\b(?:over|om)\s+|\btot het\s+)(?<asked>\S.*?)(?=\s*\((?:t\.?\s?v|tvv|herdruk|interne)|\s+t\.v\.v\.|\s+-\s+|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:het\s+)?(?:uitspreken|uitspreekt|uitspraak|opzeggen van het vertrouwen|afkeuren|betreuren|erkennen|onderschrijven|veroordelen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronounced();
}
