using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Stavaza.Documents;

/// <summary>
/// Reads from a page's content the operations that place and show text, and passes over lines, colours and pictures. The library makes an object of every number and
/// every line, which is a third of the time of opening. Whatever is not plain is left to the library, so that the outcome is the same.
/// </summary>
internal sealed class PdfContentParser(IPageContentParser library) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var content = new byte[inputBytes.Length];
        if (inputBytes.Read(content) == content.Length && Read(content) is { } operations)
        {
            return operations;
        }

        inputBytes.Seek(0);
        return library.Parse(pageNumber, inputBytes, log);
    }

    /// <summary>The operations that concern text, in order; null for content that is not plain.</summary>
    /// <remarks>
    /// content = { operand } operator { content }; operand = number | name | string | "&lt;" hex "&gt;" | "[" { operand } "]" | "&lt;&lt;" dictionary "&gt;&gt;".
    /// </remarks>
    internal static List<IGraphicsStateOperation>? Read(ReadOnlySpan<byte> content)
    {
        var lexer = new PdfContentLexer(content);
        var (operands, operations) = (new PdfOperands(), new List<IGraphicsStateOperation>(content.Length / 32));
        while (lexer.Next(operands) is var token && token != PdfContentToken.End)
        {
            if (token == PdfContentToken.Operand)
            {
                continue;
            }

            if (token == PdfContentToken.NotPlain || !operands.Carry(lexer.Word, operations))
            {
                return null;
            }

            operands.Clear();
        }

        return operands.IsEmpty ? operations : null;
    }
}
