using System.Buffers;
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
    private readonly List<byte[]> _inUse = [];

    /// <summary>What was read so far may be forgotten: its room is used again.</summary>
    public void Forget()
    {
        _inUse.ForEach(room => ArrayPool<byte>.Shared.Return(room));
        _inUse.Clear();
    }

    /// <remarks>The operations hold on to the content until <see cref="Forget"/>.</remarks>
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var length = (int)inputBytes.Length;
        var room = ArrayPool<byte>.Shared.Rent(2 * length);
        _inUse.Add(room);
        if (inputBytes.Read(room.AsSpan(0, length)) == length && Read(room.AsMemory(0, length), room.AsMemory(length, length)) is { } operations)
        {
            return operations;
        }

        inputBytes.Seek(0);
        return library.Parse(pageNumber, inputBytes, log);
    }

    /// <summary>The operations that concern text, in order; null for content that is not plain.</summary>
    /// <param name="content">The content, which the operations hold on to.</param>
    /// <param name="room">Room as long as the content, which they hold on to as well.</param>
    /// <remarks>
    /// content = { operand } operator { content }; operand = number | name | string | "&lt;" hex "&gt;" | "[" { operand } "]" | "&lt;&lt;" dictionary "&gt;&gt;".
    /// </remarks>
    internal static List<IGraphicsStateOperation>? Read(ReadOnlyMemory<byte> content, Memory<byte> room)
    {
        var lexer = new PdfContentLexer(content, room);
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
