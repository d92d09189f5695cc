using System.Collections.Immutable;
using Stavaza.Reading;

namespace Stavaza.Quality.Labels;

/// <summary>The text of a passage, counted in characters (code points) as labels count, not in UTF-16 units as marks do.</summary>
internal sealed class PassageText
{
    /// <summary>The unit at which each character begins; empty where every character is one unit.</summary>
    private readonly ImmutableArray<int> _starts = [];

    public PassageText(string text)
    {
        Text = text;
        Length = text.Length;
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
        {
            _starts = StartsOf(text);
            Length = _starts.Length;
        }
    }

    /// <summary>The text, as a reader receives it.</summary>
    public string Text { get; }

    /// <summary>Number of characters.</summary>
    public int Length { get; }

    /// <summary>A character; the first unit of it where it takes two.</summary>
    public char this[int character] => Text[UnitOf(character)];

    /// <summary>Number of characters in a text.</summary>
    public static int Count(string text) => new PassageText(text).Length;

    /// <summary>A range of units as characters; an end in the middle of a character stays as it is, which is wrong, and shows as such.</summary>
    public TextSpan FromUnits(int start, int length) => TextSpan.Between(CharacterOf(start), CharacterOf(start + length));

    /// <summary>The words of a range, cut off at the ends of the text.</summary>
    public string Words(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Length);
        return Text[UnitOf(start)..UnitOf(Math.Clamp(span.End, start, Length))];
    }

    private static ImmutableArray<int> StartsOf(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>(text.Length);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            starts.Add(at);
        }

        return starts.ToImmutable();
    }

    private int UnitOf(int character) => _starts.IsEmpty ? character : character < _starts.Length ? _starts[character] : Text.Length;

    private int CharacterOf(int unit)
    {
        if (_starts.IsEmpty)
        {
            return unit;
        }

        var found = unit == Text.Length ? Length : _starts.BinarySearch(unit);
        return found < 0 ? unit : found;
    }
}
