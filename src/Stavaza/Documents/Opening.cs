namespace Stavaza.Documents;

/// <summary>What came of opening a file. Bad input is an outcome that we store and show, never an exception.</summary>
public abstract record Opening
{
    private Opening()
    {
    }

    /// <summary>The text could be taken out.</summary>
    public sealed record Opened(DocumentText Text) : Opening;

    /// <summary>It could not.</summary>
    /// <param name="Reason">One sentence for people: what is wrong and what to do, without the file's name ("PDF is protected by a password; save a copy without one").</param>
    public sealed record Unreadable(string Reason) : Opening;
}
