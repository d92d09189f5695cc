using System.Text;

namespace Stavaza.Testing;

/// <summary>
/// Text with what should be found in it between guillemets: "zie «36 410, nr. 12», p. 3". Input and expectation stand in one line; a line without marks
/// is a "must not find". Where the text itself needs guillemets, use ⟦ and ⟧ as marks by passing them.
/// </summary>
public static class Marked
{
    /// <summary>The text without its marks.</summary>
    public static string Off(string marked, char open = '«', char close = '»') =>
        marked.Replace(open.ToString(), "").Replace(close.ToString(), "");

    /// <summary>The text with marks around each place.</summary>
    public static string Up(string plain, IEnumerable<(int Start, int End)> places, char open = '«', char close = '»')
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var (start, end) in places.Distinct().OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (start < at)
            {
                continue;
            }

            marked.Append(plain, at, start - at).Append(open).Append(plain, start, end - start).Append(close);
            at = end;
        }

        return marked.Append(plain, at, plain.Length - at).ToString();
    }
}
