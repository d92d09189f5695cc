using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>Reads one kind of statement. A feature is a folder: its elements, its reader, its words.</summary>
internal interface IStatementFeature
{
    /// <summary>The phrases that it looks for in every sentence: a text is looked through once for those of all features.</summary>
    IEnumerable<PhraseTable> Cues => [];

    /// <summary>Adds what it finds; the order does not matter.</summary>
    void Read(Prose prose, List<Statement> found);
}
