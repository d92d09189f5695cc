namespace Stavaza.Documents;

/// <summary>Ends the opening of a file from any depth; <see cref="DocumentOpener"/> alone catches it and turns it into <see cref="Opening.Unreadable"/>.</summary>
internal sealed class UnreadableException(string reason, Exception? cause = null) : Exception(reason, cause);
