namespace Stavaza.Reading.Statements.Moties;

/// <summary>Where motions ask and consider: what stands there is asked, not said. Answers in logarithmic time, since debates hold hundreds.</summary>
internal sealed class MotieSpans(IEnumerable<Statement> found)
{
    private readonly TextSpan[] _spans = [.. found.Where(statement => statement is Dictum or Overweging).Select(statement => statement.Span).OrderBy(span => span.Start)];

    /// <summary>Whether a motion's clause shares a unit with <paramref name="span"/>. Clauses do not overlap each other.</summary>
    public bool Touch(TextSpan span)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End > span.Start ? (low, middle) : (middle + 1, high);
        }

        return low < _spans.Length && _spans[low].Overlaps(span);
    }
}
