using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Stavaza.Quality.Labels;

/// <summary>What the labels of a set are about.</summary>
internal enum SetKind
{
    /// <summary>Citations, with traps.</summary>
    Citations,

    /// <summary>Statements, with non-statements.</summary>
    Statements,

    /// <summary>No passages: fields of the official register.</summary>
    Register,
}

/// <summary>A file of labelled passages, a JSON object a line.</summary>
/// <param name="Name">What figures are kept under, such as citations or gold-citations.</param>
/// <param name="Kind">What its labels are about.</param>
/// <param name="Passages">The passages, in order; at least one.</param>
/// <param name="Hash">SHA-256 of the file, in lowercase hexadecimal: figures of another file are not comparable.</param>
internal sealed record LabelledSet(string Name, SetKind Kind, ImmutableArray<Passage> Passages, string Hash)
{
    /// <exception cref="LabelledSetException">The file cannot be read, or is no labelled set.</exception>
    public static LabelledSet Load(string name, string path)
    {
        try
        {
            return Of(name, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LabelledSetException($"{path}: {error.Message}", error);
        }
        catch (LabelledSetException error)
        {
            throw new LabelledSetException($"{path}: {error.Message}", error);
        }
    }

    /// <exception cref="LabelledSetException">The bytes are no labelled set.</exception>
    public static LabelledSet Of(string name, ReadOnlySpan<byte> bytes)
    {
        var (kind, passages) = LabelledLines.Read(bytes);
        return new(name, kind, passages, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}

/// <summary>A labelled set that cannot be used; the message says which line, and what is wrong with it.</summary>
internal sealed class LabelledSetException(string message, Exception? inner = null) : Exception(message, inner);
