namespace Stavaza.Web;

/// <summary>Whether visitors may give verdicts on what was read. A host sets it.</summary>
public sealed class JudgingOptions
{
    /// <summary>Verdicts are taken from whoever can reach the pages. Off unless the host says otherwise.</summary>
    public bool TakesVerdicts { get; set; }
}
