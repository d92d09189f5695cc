namespace Stavaza.Elements;

/// <summary>Where the document of an id should be found.</summary>
internal static class OfficialAddresses
{
    /// <summary>Address of the official page; null where none follows from the id.</summary>
    public static Uri? Of(string? id) => null;
}
