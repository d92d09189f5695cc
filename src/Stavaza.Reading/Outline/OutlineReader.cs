namespace Stavaza.Reading.Outline;

internal static class OutlineReader
{
    public static DocumentOutline Read(string text)
    {
        _ = text;
        return new([], []);
    }
}
