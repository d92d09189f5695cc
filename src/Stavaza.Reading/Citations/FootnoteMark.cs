using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>The raised digits of a footnote's mark ("nr. 46²"): they end what stands before them and belong to no reference.</summary>
internal static class FootnoteMark
{
    public static bool Is(char unit) => unit is '\u00b9' or '\u00b2' or '\u00b3' or '\u2070' or (>= '\u2074' and <= '\u2079');

    /// <summary>Passes a mark of at most three digits.</summary>
    public static void Skip(ref TextCursor cursor)
    {
        for (var digits = 0; digits < 3 && Is(cursor.Current); digits++)
        {
            cursor.Move(1);
        }
    }
}
