namespace Stavaza.Documents;

/// <summary>Refuses PDF whose arrays and dictionaries stand so deep in each other that the library, which reads them by recursion, would exhaust the stack.</summary>
internal static class PdfNesting
{
    private const int MostDepth = 500;

    /// <exception cref="UnreadableException">Too deep.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        var run = 0;
        foreach (var b in bytes)
        {
            // An opening bracket after an opening bracket, white space and names between them allowed.
            run = b switch
            {
                (byte)'[' or (byte)'<' => run + 1,
                (byte)']' or (byte)'>' => 0,
                _ => run,
            };
            if (run > MostDepth)
            {
                throw new UnreadableException("is a damaged PDF: its objects stand too deep inside each other");
            }
        }
    }
}
