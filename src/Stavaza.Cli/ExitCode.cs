namespace Stavaza.Cli;

/// <summary>What the tool tells the program that started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The question could not be answered, or a part of the work could not be done.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;

    /// <summary>Stopped by the user, as shells number it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
