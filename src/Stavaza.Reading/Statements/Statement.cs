namespace Stavaza.Reading.Statements;

/// <summary>The prose asks, promises, does, claims, decides or withholds something.</summary>
/// <param name="Span">The words that say so, up to a whole sentence, without the full stop.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public abstract record Statement(TextSpan Span, string Rule) : Element(Span, Rule);
