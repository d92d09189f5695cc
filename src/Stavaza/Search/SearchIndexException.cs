namespace Stavaza.Search;

/// <summary>The index could not be written or read: in use by another process, a folder without permission, a full disk. The message says which, and what to do.</summary>
internal sealed class SearchIndexException(string message, Exception cause) : IOException(message, cause);
