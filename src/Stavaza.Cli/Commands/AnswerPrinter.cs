using System.CommandLine;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>Prints an answer as the user asked for it: as text, or as one line of JSON.</summary>
internal sealed class AnswerPrinter(StandardStreams streams)
{
    /// <summary>Prints an answer on standard output.</summary>
    /// <param name="parsed">The command line, which says whether JSON is wanted.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="write">Writes it as text.</param>
    public int Print<T>(ParseResult parsed, T answer, Action<TextPage, T> write)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            streams.Out.WriteLine(JsonSerializer.Serialize(answer, AnswerJson.Options));
        }
        else
        {
            write(new TextPage(streams.Out), answer);
        }

        return ExitCode.Done;
    }

    /// <summary>Says on standard error that the record holds nothing of what was asked.</summary>
    public int NotHeld(string asked)
    {
        streams.Error.WriteLine($"stavaza: the record holds nothing of {PlainText.OneLine(asked)}");
        return ExitCode.Failed;
    }

    /// <summary>Says on standard error that there is nothing to write about a subject.</summary>
    public int NothingKnownOf(string subject, DateOnly asOf)
    {
        streams.Error.WriteLine(
            $"stavaza: no statement in the record by {asOf:yyyy-MM-dd} is about {PlainText.OneLine(subject)}, and no register knows it; nothing is written. Try other words, or look for these with stavaza search");
        return ExitCode.Failed;
    }
}
