namespace Stavaza.Register;

/// <summary>A file of the register cannot be used. The message is one line for people: file, line, what is wrong, what would be right.</summary>
public sealed class RegisterException(string message, Exception? cause = null) : Exception(message, cause)
{
    internal static RegisterException At(string file, long line, string what, Exception? cause = null) => new($"{file}:{line}: {what}", cause);
}
