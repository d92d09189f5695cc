using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Graphics.Operations.TextPositioning;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Documents;

/// <summary>What stands before an operator in the content of a page.</summary>
internal sealed class PdfOperands
{
    /// <summary>A color has few parts, a line few corners: what has more operands is not plain.</summary>
    private const int Most = 16;

    private readonly double[] _numbers = new double[Most];
    private int _count, _numbersCount;
    private ReadOnlyMemory<byte>? _text, _name;
    private bool _isArray;
    private readonly List<PdfShown> _array = [];

    /// <summary>There are none.</summary>
    public bool IsEmpty => _count == 0;

    public bool Add(double number)
    {
        if (_numbersCount == Most)
        {
            return false;
        }

        _numbers[_numbersCount++] = number;
        return AddOther();
    }

    public bool AddText(ReadOnlyMemory<byte> text) => (_text = text) is not null && AddOther();

    public bool AddName(ReadOnlyMemory<byte> name) => (_name = name) is not null && AddOther();

    /// <summary>Begins an array, whose parts follow.</summary>
    public bool AddArray()
    {
        _array.Clear();
        _isArray = true;
        return AddOther();
    }

    public void AddPart(PdfShown part) => _array.Add(part);

    /// <summary>An operand that is of no use.</summary>
    public bool AddOther() => ++_count <= Most;

    public void Clear()
    {
        (_count, _numbersCount) = (0, 0);
        (_text, _name, _isArray) = (null, null, false);
    }

    /// <summary>Adds the operation where it concerns text. False when the operator is not known, or has other operands than it should.</summary>
    public bool Carry(ReadOnlySpan<byte> name, List<IGraphicsStateOperation> operations)
    {
        IGraphicsStateOperation? operation;
        switch (name)
        {
            case [(byte)'B', (byte)'T']:
                operation = Bare(BeginText.Value);
                break;
            case [(byte)'E', (byte)'T']:
                operation = Bare(EndText.Value);
                break;
            case [(byte)'q']:
                operation = Bare(Push.Value);
                break;
            case [(byte)'Q']:
                operation = Bare(Pop.Value);
                break;
            case [(byte)'c', (byte)'m']:
                operation = AreNumbers(6) ? new ModifyCurrentTransformationMatrix(_numbers[..6]) : null;
                break;
            case [(byte)'D', (byte)'o']:
                operation = _name is not null && _count == 1 ? new InvokeNamedXObject(Name()) : null;
                break;
            case [(byte)'g', (byte)'s']:
                operation = _name is not null && _count == 1 ? new SetGraphicsStateParametersFromDictionary(Name()) : null;
                break;
            case [(byte)'T', var what]:
                operation = OfText(what);
                break;
            case [(byte)'\'']:
                operation = _text is not null && _count == 1 ? Shown(operations, MoveToNextLine.Value) : null;
                break;
            case [(byte)'"']:
                operation = _text is not null && _count == 3 && _numbersCount == 2
                    ? Shown(operations, new SetWordSpacing(_numbers[0]), new SetCharacterSpacing(_numbers[1]), MoveToNextLine.Value)
                    : null;
                break;
            default:
                return PdfOtherOperators.Contains(name);
        }

        if (operation is not null)
        {
            operations.Add(operation);
        }

        return operation is not null;
    }

    private IGraphicsStateOperation? OfText(byte what) => what switch
    {
        (byte)'j' => _text is { } text && _count == 1 ? new PdfShowing([new(text, 0)], positioned: false) : null,
        (byte)'J' => _isArray && _count == 1 ? new PdfShowing([.. _array], positioned: true) : null,
        (byte)'f' => _name is not null && _count == 2 && _numbersCount == 1 ? new SetFontAndSize(Name(), _numbers[0]) : null,
        (byte)'m' => AreNumbers(6) ? new SetTextMatrix(_numbers[..6]) : null,
        (byte)'d' => AreNumbers(2) ? new MoveToNextLineWithOffset(_numbers[0], _numbers[1]) : null,
        (byte)'D' => AreNumbers(2) ? new MoveToNextLineWithOffsetSetLeading(_numbers[0], _numbers[1]) : null,
        (byte)'*' => Bare(MoveToNextLine.Value),
        (byte)'c' => AreNumbers(1) ? new SetCharacterSpacing(_numbers[0]) : null,
        (byte)'w' => AreNumbers(1) ? new SetWordSpacing(_numbers[0]) : null,
        (byte)'z' => AreNumbers(1) ? new SetHorizontalScaling(_numbers[0]) : null,
        (byte)'L' => AreNumbers(1) ? new SetTextLeading(_numbers[0]) : null,
        (byte)'s' => AreNumbers(1) ? new SetTextRise(_numbers[0]) : null,
        (byte)'r' => AreNumbers(1) && _numbers[0] is >= 0 and <= 7 ? new SetTextRenderingMode((TextRenderingMode)(int)_numbers[0]) : null,
        _ => null,
    };

    /// <summary>Adds what comes before the string is shown, and gives the showing.</summary>
    private PdfShowing Shown(List<IGraphicsStateOperation> operations, params ReadOnlySpan<IGraphicsStateOperation> before)
    {
        operations.AddRange(before);
        return new([new(_text!.Value, 0)], positioned: false);
    }

    private NameToken Name() => NameToken.Create(Encoding.ASCII.GetString(_name!.Value.Span));

    private bool AreNumbers(int count) => _count == count && _numbersCount == count;

    private IGraphicsStateOperation? Bare(IGraphicsStateOperation operation) => _count == 0 ? operation : null;
}

/// <summary>The operators of lines, colors and marks, which say nothing of text. A picture within the content (BI) is not among them: its bytes may look like anything.</summary>
internal static class PdfOtherOperators
{
    private static readonly HashSet<uint> Codes =
    [
        .. new[]
        {
            "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*", "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k",
            "w", "J", "j", "M", "d", "ri", "i", "sh", "BDC", "BMC", "EMC", "MP", "DP",
        }.Select(name => CodeOf(System.Text.Encoding.ASCII.GetBytes(name))),
    ];

    /// <summary>Whether it is one of them.</summary>
    public static bool Contains(ReadOnlySpan<byte> name) => name.Length <= 3 && Codes.Contains(CodeOf(name));

    private static uint CodeOf(ReadOnlySpan<byte> name)
    {
        var code = 0u;
        foreach (var character in name)
        {
            code = (code << 8) | character;
        }

        return code;
    }
}
