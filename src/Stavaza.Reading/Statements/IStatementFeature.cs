using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>Reads one kind of statement. A feature is a folder: its elements, its reader, its words.</summary>
internal interface IStatementFeature
{
    /// <summary>Adds what it finds; the order does not matter.</summary>
    void Read(Prose prose, List<Statement> found);
}
