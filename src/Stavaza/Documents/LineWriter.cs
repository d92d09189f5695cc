using System.Text;

namespace Stavaza.Documents;

/// <summary>Builds flowing text: every line is a paragraph. White space of the source becomes single spaces; hard spaces stay.</summary>
/// <param name="budget">Bounds the text.</param>
internal sealed class LineWriter(OpeningBudget budget)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private readonly List<string> notes = [];
    private readonly Stack<int> noteStarts = new();
    private string prefix = "";

    /// <summary>How much of the text is written: where the next line begins.</summary>
    public int Length => text.Length;

    /// <summary>Adds words to the line. Runs of white space, also across calls, become one space; none stands at the start of a line.</summary>
    public void Add(ReadOnlySpan<char> words)
    {
        budget.Check(text.Length + line.Length + words.Length);
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                AddSpace();
            }
            else if (c >= ' ')
            {
                line.Append(c);
            }
        }
    }

    /// <summary>Makes sure that what follows is separated from what stands there.</summary>
    public void AddSpace()
    {
        var start = noteStarts.TryPeek(out var noteStart) ? noteStart : 0;
        if (line.Length > start && line[^1] != ' ')
        {
            line.Append(' ');
        }
    }

    /// <summary>Ends the line; then come the notes that stood in it. An empty line is not written.</summary>
    public void EndLine()
    {
        if (noteStarts.Count > 0)
        {
            AddSpace();
            return;
        }

        var words = Take();
        if (words.Length > 0)
        {
            Write(prefix + words);
            prefix = "";
        }

        foreach (var note in notes)
        {
            Write(note);
        }

        notes.Clear();
    }

    /// <summary>Takes what stands on the line to put it before the next one: the number of a list item, of an article.</summary>
    public void KeepAsPrefix()
    {
        if (Take() is { Length: > 0 } words)
        {
            prefix += words + " ";
        }
    }

    /// <summary>Ends the line and leaves one line empty.</summary>
    public void BlankLine()
    {
        EndLine();
        if (text.Length > 1 && !(text[^1] == '\n' && text[^2] == '\n'))
        {
            text.Append('\n');
        }
    }

    /// <summary>What follows is a note that stands inside the line.</summary>
    public void BeginNote() => noteStarts.Push(line.Length);

    /// <summary>Keeps the note for after the line, and takes the line up again.</summary>
    public void EndNote()
    {
        var start = noteStarts.Pop();
        var note = line.ToString(start, line.Length - start).Trim(' ');
        line.Length = start;
        if (note.Length > 0)
        {
            notes.Add(note);
        }
    }

    /// <summary>What stands on the line, which is empty afterwards.</summary>
    public string Take()
    {
        var words = line.ToString().Trim(' ');
        line.Clear();
        return words;
    }

    /// <summary>All text, its lines ended by line feeds.</summary>
    public string Finish()
    {
        EndLine();
        if (prefix.Length > 0)
        {
            Write(prefix.TrimEnd());
        }

        return text.ToString().TrimEnd('\n') is { Length: > 0 } all ? all + "\n" : "";
    }

    private void Write(string words)
    {
        budget.Check(text.Length + words.Length);
        text.Append(words).Append('\n');
    }
}
