using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Stavaza.Documents;

/// <summary>A part of what one operation shows.</summary>
/// <param name="Text">Codes of the font; empty for a step aside.</param>
/// <param name="Back">How far to step back, in thousandths of the letter size.</param>
internal readonly record struct PdfShown(ReadOnlyMemory<byte> Text, double Back);

/// <summary>Shows strings, one after the other, with steps aside between them.</summary>
/// <param name="parts">Strings and steps.</param>
/// <param name="positioned">Written as an array (<c>TJ</c>), and not as one string (<c>Tj</c>).</param>
internal sealed class PdfShowing(PdfShown[] parts, bool positioned) : IGraphicsStateOperation
{
    public string Operator => positioned ? "TJ" : "Tj";

    public void Run(IOperationContext operationContext)
    {
        if (operationContext is PdfLetters letters && letters.TryShow(parts))
        {
            return;
        }

        if (positioned)
        {
            operationContext.ShowPositionedText([.. parts.Select(Token)]);
        }
        else
        {
            operationContext.ShowText(new MemoryInputBytes(parts[0].Text));
        }
    }

    public void Write(Stream stream) => throw new NotSupportedException();

    private static IToken Token(PdfShown part) =>
        part.Text.IsEmpty ? new NumericToken(part.Back) : new StringToken(Encoding.Latin1.GetString(part.Text.Span), StringToken.Encoding.Iso88591);
}
