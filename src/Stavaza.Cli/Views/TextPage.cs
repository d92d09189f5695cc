using System.Text;

namespace Stavaza.Cli.Views;

/// <summary>Writes lines for people, broken between words at a width that reads well; what it is given is made fit to print.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">Longest line, where words allow.</param>
internal sealed class TextPage(TextWriter output, int width = TextPage.DefaultWidth)
{
    /// <summary>The same in a file, a pipe and a terminal, so that answers can be compared.</summary>
    public const int DefaultWidth = 96;

    public void Blank() => output.WriteLine();

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The words; line breaks in them are spaces.</param>
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hang">More spaces before each further line.</param>
    public void Line(string text, int indent = 0, int hang = 0)
    {
        var line = new StringBuilder().Append(' ', indent);
        var used = indent;
        var atStart = true;
        foreach (var word in PlainText.OneLine(text).Split(' '))
        {
            var length = ColumnsOf(word);
            if (!atStart && used + 1 + length > width)
            {
                output.WriteLine(line);
                line.Clear().Append(' ', indent + hang);
                used = indent + hang;
                atStart = true;
            }

            if (!atStart)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += length;
            atStart = false;
        }

        output.WriteLine(line);
    }

    /// <summary>Writes a heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(text);
    }

    private static int ColumnsOf(string word)
    {
        var columns = 0;
        foreach (var _ in word.EnumerateRunes())
        {
            columns++;
        }

        return columns;
    }
}
