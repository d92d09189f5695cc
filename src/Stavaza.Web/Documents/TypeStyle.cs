namespace Stavaza.Web.Documents;

/// <summary>Class of the style sheet for a type of element. Types that are not in the list share one look, so that a new type needs no new style.</summary>
internal static class TypeStyle
{
    private static readonly HashSet<string> Known =
    [
        "citation", "dictum", "consideration", "execution", "appreciation", "promise", "vote", "position", "claim", "treaty-event", "non-disclosure", "placeholder",
    ];

    public static string Of(string type) => Known.Contains(type) ? "t-" + type : "t-other";
}
