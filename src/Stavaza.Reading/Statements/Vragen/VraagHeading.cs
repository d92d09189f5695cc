using System.Collections.Immutable;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Vragen;

/// <summary>The words above or before a question or an answer, with its numbers.</summary>
/// <param name="IsAnswer">Whether an answer follows.</param>
/// <param name="Numbers">The numbers; empty where none are printed.</param>
/// <param name="Part">Letter of a part of a question: "a" of "2a"; null where it has none.</param>
/// <param name="End">The word behind it.</param>
/// <remarks>heading = ("vraag" | "vragen" | "antwoord" | "antwoorden") ["op"] ["de"] ["vraag" | "vragen"] numbers | "vraag" ":" | "antwoord" (":" | end of line)</remarks>
internal readonly record struct VraagHeading(bool IsAnswer, ImmutableArray<int> Numbers, string? Part, int End)
{
    private const int LongestList = 40;

    private static readonly PhraseTable Words = new("""
        vraag: vraag|vragen #
        vraag: vraag :
        antwoord: antwoord|antwoorden|beantwoording (op) (de) (vraag|vragen) #
        antwoord: antwoord|antwoorden :
        """);

    private static readonly WordSet Answer = new("antwoord antwoorden");
    private static readonly WordSet Between = new("en tot met t m vraag vragen");

    /// <summary>The heading that begins a sentence; null where none does.</summary>
    public static VraagHeading? At(Prose prose, Sentence sentence)
    {
        if (Words.FirstAt(prose, sentence.First, sentence.End) is { } cue)
        {
            var (numbers, part, end) = NumbersAt(prose, cue.End - 1, sentence.End);

            // "Antwoord op de vragen 1 en 2 van het lid Zand": up to the end of the line.
            for (var at = end; !numbers.IsEmpty && prose.Is(end, "van") && at < Math.Min(sentence.End, end + LongestList); at++)
            {
                if (prose.Sign(at) is '\n' or ':')
                {
                    end = at + 1;
                }
            }

            // "Vraag 3 is beantwoord": its subject.
            return !numbers.IsEmpty && GoesOn(prose, end) ? null : new(cue.Name == "antwoord", numbers, part, numbers.IsEmpty ? cue.End : end);
        }

        return prose.IsIn(sentence.First, Answer) && prose.Sign(sentence.First + 1) == '\n' && prose.Sign(sentence.First - 1) == '\n'
            ? new(true, [], null, sentence.First + 1) : null;
    }

    /// <summary>The number in the margin of a question: "3." before it, or alone on the line above it.</summary>
    public static VraagHeading? InMargin(Prose prose, Sentence sentence)
    {
        if (NumberAt(prose, sentence.First) is ( > 0, _) && LetterAt(prose, sentence.First + 1) is not null)
        {
            return Margin(prose, sentence.First, sentence.First + 2);
        }

        if (NumberAt(prose, sentence.First) is ( > 0, _) && prose.Sign(sentence.First + 1) is '.' or ')' or '\n' or '\0' && char.IsUpper(First(prose, sentence.First + 1, sentence.End)))
        {
            return Margin(prose, sentence.First, sentence.First + 1);
        }

        var at = sentence.First - 1;
        while (at > 0 && prose.Sign(at) is '\n' or '.' or ')')
        {
            at--;
        }

        return at >= 0 && at < sentence.First - 1 && prose.Sign(at - 1) == '\n' && NumberAt(prose, at) is ( > 0, _) ? Margin(prose, at, sentence.First) : null;
    }

    /// <summary>numbers = number {("," | "en" | "tot en met" | "t/m") number}: one answer may serve several questions.</summary>
    public static (ImmutableArray<int> Numbers, string? Part, int End) NumbersAt(Prose prose, int at, int end)
    {
        if (at >= end || NumberAt(prose, at) is not ( > 0, _) first)
        {
            return ([], null, at);
        }

        var numbers = new List<int> { first.Number };
        var (next, through, after) = (at + 1, false, at + 1);
        for (; next < end && next - at < LongestList; next++)
        {
            if (NumberAt(prose, next) is ( > 0, _) more)
            {
                numbers.AddRange(through && more.Number > numbers[^1] ? Enumerable.Range(numbers[^1] + 1, more.Number - numbers[^1]) : [more.Number]);
                (through, after) = (false, next + 1);
            }
            else if (!prose.IsIn(next, Between) && prose.Sign(next) is not (',' or '/' or '(' or ')' or ':' or '.' or '-' or '–'))
            {
                break;
            }
            else
            {
                through |= prose.Is(next, "met") || prose.Is(next, "m") || prose.Sign(next) is '-' or '–';
            }
        }

        return ([.. numbers.Distinct()], numbers.Count == 1 ? first.Part : null, Math.Max(after, next));
    }

    private static bool GoesOn(Prose prose, int at) => prose.Sign(at) == '\0' && prose.Sign(at - 1) is '\0' or ',' && char.IsLower(prose.Text[prose.Words[at].Start]);

    private static VraagHeading? Margin(Prose prose, int at, int end)
    {
        var number = NumberAt(prose, at);
        while (prose.Sign(end) is '.' or ')' or '\n' && end < prose.Words.Length)
        {
            end++;
        }

        return new(false, [number.Number], number.Part, end);
    }

    private static char First(Prose prose, int at, int end)
    {
        while (at < end && prose.Sign(at) != '\0')
        {
            at++;
        }

        return at < end ? prose.Text[prose.Words[at].Start] : ' ';
    }

    // "2", "2a"; "4 a)" has its letter in the next word
    private static (int Number, string? Part) NumberAt(Prose prose, int at)
    {
        if (at < 0 || at >= prose.Words.Length)
        {
            return (0, null);
        }

        var word = prose[at];
        var letter = word.Length > 1 && char.IsAsciiLetterLower(word[^1]) ? word[^1..] : default;
        return int.TryParse(word[..^letter.Length], out var number) && number is > 0 and < 1000 ? (number, letter.Length == 0 ? LetterAt(prose, at + 1) : letter.ToString()) : (0, null);
    }

    private static string? LetterAt(Prose prose, int at) =>
        at < prose.Words.Length && prose.Words[at].Length == 1 && char.IsAsciiLetterLower(prose[at][0]) && prose.Sign(at + 1) is ')' or '.' ? prose[at].ToString() : null;
}
