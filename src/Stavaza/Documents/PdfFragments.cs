using System.Text;
using UglyToad.PdfPig.Content;

namespace Stavaza.Documents;

/// <summary>Letters that were drawn one after the other on one baseline, without a space.</summary>
/// <param name="Words">The letters.</param>
/// <param name="Left">Where they begin, in points from the left.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Baseline">Their baseline, in points from the bottom.</param>
/// <param name="Size">Size of the letters in points.</param>
/// <param name="SpaceBefore">A space was drawn before them.</param>
internal sealed record PdfFragment(string Words, double Left, double Right, double Baseline, double Size, bool SpaceBefore);

/// <summary>The letters of a page as fragments.</summary>
/// <param name="Fragments">In the order of drawing.</param>
/// <param name="HasSpaces">The page draws its spaces, so that a narrow gap is mere letter-spacing.</param>
internal sealed record PdfFragments(IReadOnlyList<PdfFragment> Fragments, bool HasSpaces)
{
    public static PdfFragments Of(Page page, OpeningBudget budget)
    {
        var gathering = new Gathering();
        foreach (var letter in page.Letters)
        {
            budget.Step();
            gathering.Add(letter);
        }

        return gathering.Finish();
    }

    private sealed class Gathering
    {
        private readonly List<PdfFragment> fragments = [];
        private readonly HashSet<(string, int, int)> drawn = [];
        private readonly StringBuilder words = new();
        private double left;
        private double right;
        private double baseline;
        private double size;
        private bool space;
        private bool spaceBefore;
        private int spaces;
        private int letters;

        public void Add(Letter letter)
        {
            var x = letter.StartBaseLine.X;
            var y = letter.StartBaseLine.Y;
            if (!double.IsFinite(x) || !double.IsFinite(y) || Math.Abs(x) > 1e5 || Math.Abs(y) > 1e5)
            {
                return;
            }

            var value = Readable(letter.Value);
            if (value.Length == 0)
            {
                End();
                space = true;
                spaces++;
                return;
            }

            letters++;

            // Bold made by drawing everything twice, a little aside.
            if (!drawn.Add((value, (int)Math.Round(x * 2), (int)Math.Round(y * 2))))
            {
                return;
            }

            var letterSize = letter.PointSize is > 0.5 and < 500 ? letter.PointSize : Math.Clamp(letter.BoundingBox.Height, 1, 500);
            if (words.Length > 0 && !Continues(x, y, letterSize))
            {
                End();
                space = false;
            }

            if (words.Length == 0)
            {
                (left, baseline, size, spaceBefore) = (x, y, letterSize, space);
            }

            words.Append(value);
            right = Math.Max(letter.EndBaseLine.X, x);
            space = false;
        }

        public PdfFragments Finish()
        {
            End();
            return new(fragments, spaces * 25 > letters);
        }

        private bool Continues(double x, double y, double letterSize) =>
            Math.Abs(y - baseline) < size * 0.05 && Math.Abs(letterSize - size) < size * 0.05 && x - right < size * 0.12 && x - right > -size * 0.5;

        private void End()
        {
            if (words.Length > 0)
            {
                fragments.Add(new(words.ToString(), left, right, baseline, size, spaceBefore));
                words.Clear();
            }
        }

        /// <summary>What a person sees: no control characters, nothing for white space.</summary>
        private static string Readable(string? value) =>
            string.IsNullOrWhiteSpace(value) ? ""
            : value.AsSpan().ContainsAnyInRange('\0', '\u001F') || value.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
                ? string.Concat(value.Where(c => !char.IsControl(c)))
                : value;
    }
}
