using System.Text;

namespace Stavaza.Documents;

/// <summary>Joins the letters of one page to fragments, as they are drawn.</summary>
/// <param name="pageWidth">Width of the page in points.</param>
/// <param name="pageHeight">Its height in points.</param>
/// <param name="drawn">Room for which letters were drawn where; empty.</param>
internal sealed class PdfGathering(double pageWidth, double pageHeight, HashSet<long> drawn)
{
    /// <summary>What lies farther from the page than this many points is no part of it.</summary>
    private const double Farthest = 1e5;

    private readonly List<PdfFragment> fragments = [];
    private readonly StringBuilder words = new();
    private double left;
    private double right;
    private double baseline;
    private double size;
    private bool space;
    private bool spaceBefore;
    private bool combining;
    private int sequence;
    private int spaces;
    private int letters;

    /// <summary>Adds a letter.</summary>
    /// <param name="shown">What a person sees of it (<see cref="Readable"/>).</param>
    /// <param name="x">Where it begins, in points from the left.</param>
    /// <param name="y">Its baseline, in points from the bottom.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="letterSize">Its size in points.</param>
    /// <param name="show">Which showing of text drew it: an accent joins a letter of the same.</param>
    public void Add(string shown, double x, double y, double end, double letterSize, int show)
    {
        if (!(Math.Abs(x) < Farthest && Math.Abs(y) < Farthest))
        {
            return;
        }

        if (shown.Length == 0)
        {
            End();
            space = true;
            spaces++;
            return;
        }

        if (Accents.IsAccent(shown) && words.Length > 0 && show == sequence)
        {
            words.Append(shown);
            combining = true;
            return;
        }

        letters++;

        if (GoesBack(x, y) && WasDrawn(shown, x, y))
        {
            return;
        }

        drawn.Add(Place(shown, Half(x), Half(y)));

        if (words.Length > 0 && !Continues(x, y, letterSize))
        {
            End();
            space = false;
        }

        if (words.Length == 0)
        {
            (left, baseline, size, spaceBefore) = (x, y, letterSize, space);
        }

        words.Append(shown);
        right = Math.Max(end, x);
        sequence = show;
        space = false;
    }

    /// <summary>The fragments of the page.</summary>
    public PdfFragments Finish()
    {
        End();
        return new(fragments, spaces * 25 > letters, pageWidth, pageHeight);
    }

    private bool Continues(double x, double y, double letterSize) =>
        Math.Abs(y - baseline) < size * 0.05 && Math.Abs(letterSize - size) < size * 0.05 && x - right < size * 0.12 && x - right > -size * 0.5;

    private void End()
    {
        if (words.Length > 0)
        {
            var said = words.ToString();
            fragments.Add(new(combining ? Accents.Compose(said) : said, left, right, baseline, size, spaceBefore));
            words.Clear();
            combining = false;
        }
    }

    /// <summary>Whether a letter is anything but the next one of its line: only such a letter can have been drawn before.</summary>
    private bool GoesBack(double x, double y) => words.Length == 0 || x < right - (size * 0.1) || Math.Abs(y - baseline) >= size * 0.05;

    /// <summary>Whether the same letter stands within a point of this place: bold is made by drawing everything twice, a little aside.</summary>
    private bool WasDrawn(string shown, double x, double y)
    {
        for (var beside = Half(x) - 1; beside <= Half(x) + 1; beside++)
        {
            if (drawn.Contains(Place(shown, beside, Half(y))))
            {
                return true;
            }
        }

        return false;
    }

    private static int Half(double points) => (int)Math.Round(points * 2);

    /// <summary>A letter at a place in half points, as one number. Of a ligature, the first letter and the length count.</summary>
    private static long Place(string shown, int x, int y) => ((long)x << 40) ^ ((long)(y & 0xFFFFF) << 20) ^ (shown[0] | ((long)(shown.Length & 0xF) << 16));

    /// <summary>What a person sees of a letter: no control characters, nothing for white space.</summary>
    public static string Readable(string? value) =>
        string.IsNullOrWhiteSpace(value) ? ""
        : value.AsSpan().ContainsAnyInRange('\0', '\u001F') || value.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Concat(value.Where(c => !char.IsControl(c)))
            : Ligatures.Undone(value);
}
