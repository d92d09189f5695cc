namespace Stavaza.Reading.Cleaning;

/// <summary>What becomes of the break between two lines of prose.</summary>
internal enum LineJoin
{
    /// <summary>The paragraph ends.</summary>
    Paragraph,

    /// <summary>The sentence goes on after a space.</summary>
    Space,

    /// <summary>The word goes on, and its hyphen belongs to it: "NAVO-bondgenoten".</summary>
    KeepHyphen,

    /// <summary>The word goes on without the hyphen that broke it.</summary>
    DropHyphen,
}

/// <summary>Decides for each line break of a wrapped text whether a sentence, or a word, goes on across it.</summary>
internal sealed class LineJoiner(string source, int width, Hyphenation hyphenation)
{
    // Lines of the same margin differ by some units in a proportional letter.
    private const double Slack = 0.88;
    private const double NeverWrapped = 1.4;

    public LineJoin Join(TextLine above, LineShape a, TextLine below, LineShape b, LineGap gap)
    {
        if (a.Standalone || b.Standalone)
        {
            return LineJoin.Paragraph;
        }

        var near = gap != LineGap.Blank || (b.Start == LineStart.Lower && a.Length >= width / 2);
        if (a.End == LineEnd.Hyphen && near && Hyphenation.MayFollow(b.Start, source[below.Start]))
        {
            return hyphenation.Join(above, below);
        }

        var goesOn = gap == LineGap.None ? GoesOn(a, b, below) : GoesOnAcrossGap(a, b, below, gap);
        return goesOn ? LineJoin.Space : LineJoin.Paragraph;
    }

    /// <summary>A sentence cut by a page break or a stray blank line: the line above is full and not done, and what follows does not begin anything.</summary>
    private bool GoesOnAcrossGap(LineShape a, LineShape b, TextLine below, LineGap gap)
    {
        if (IsLoneMarker(a))
        {
            return b.Start is LineStart.Upper or LineStart.Lower;
        }

        // The last line of a page may be short: what then begins in lower case goes on with it.
        if (b.Start == LineStart.Lower && a.End == LineEnd.Open && (gap == LineGap.Cut || a.EndsInOpenWord))
        {
            return true;
        }

        if (a.End is not (LineEnd.Open or LineEnd.Comma or LineEnd.Hyphen) || a.Length < width * 0.6 || a.Start == LineStart.Numbered && !a.EndsInOpenWord
            && b.Start != LineStart.Lower)
        {
            return false;
        }

        return b.Start switch
        {
            LineStart.Lower => true,
            LineStart.Upper => a.EndsInOpenWord,
            LineStart.Digit => a.EndsInOpenWord,
            LineStart.MotionPart => a.EndsInOpenWord && !LineShape.IsMotionClosing(below.Of(source)),
            _ => false,
        };
    }

    private bool GoesOn(LineShape a, LineShape b, TextLine below)
    {
        if (IsLoneMarker(a))
        {
            return b.Start is LineStart.Upper or LineStart.Lower or LineStart.Other or LineStart.MotionPart;
        }

        if (b.Start is LineStart.Bullet or LineStart.Note || (b.Start == LineStart.MotionPart && LineShape.IsMotionClosing(below.Of(source))))
        {
            return false;
        }

        var room = NextWordFits(a, b);
        return b.Start switch
        {
            LineStart.Dash => a.End == LineEnd.Open && !room,
            LineStart.Numbered => a.EndsInOpenWord || (a.End == LineEnd.Open && !room),
            LineStart.MotionPart => GoesOnBeforeMotionPart(a, room),
            LineStart.Lower => GoesOnBeforeLower(a, room),
            _ => a.EndsInOpenWord || !room,
        };
    }

    private static bool GoesOnBeforeMotionPart(LineShape a, bool room) => a.End switch
    {
        LineEnd.Semicolon or LineEnd.Colon => false,
        LineEnd.Comma => !room,
        LineEnd.Sentence => !room,
        _ => true,
    };

    private bool GoesOnBeforeLower(LineShape a, bool room) => a.End switch
    {
        LineEnd.Semicolon or LineEnd.Colon => !room,
        LineEnd.Open => a.EndsInOpenWord || a.Length >= width * 0.25,
        _ => true,
    };

    /// <summary>
    /// The first word below would have fitted on the line above, so the break was made on purpose; or the line above was never wrapped at all.
    /// </summary>
    private bool NextWordFits(LineShape a, LineShape b) => a.Length + 1 + b.FirstWord < width * Slack || a.Length > width * NeverWrapped;

    /// <summary>A bullet, an item number or the digit of a footnote alone on its line; the item stands on the next.</summary>
    private static bool IsLoneMarker(LineShape a) => a.Length <= 3 && a.Start is LineStart.Bullet or LineStart.Dash or LineStart.Numbered or LineStart.Note;
}
