using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>A written question.</summary>
/// <param name="Number">Its number; null where the text has none.</param>
public sealed record Vraag(TextSpan Span, string Rule, int? Number) : Statement(Span, Rule)
{
    /// <summary>Letter of a part of the question: "a" of "2a"; null where it has none.</summary>
    public string? Part { get; init; }

    /// <summary>When an answer is asked for; null where no time is said.</summary>
    public Termijn? Due { get; init; }

    /// <summary>The motion that it is about; null where it names none.</summary>
    public string? Motion { get; init; }

    /// <inheritdoc/>
    public override string Type => "question";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        VraagFields.WriteNumber(json, Number);
        json.WriteOptional("part", Part);
        json.WriteOptional("about_motion", Motion);
        json.WriteDue(Due);
    }
}

/// <summary>The answer to one or more written questions.</summary>
/// <param name="Numbers">Numbers of the questions that it answers; empty where the text has none.</param>
public sealed record Antwoord(TextSpan Span, string Rule, ImmutableArray<int> Numbers) : Statement(Span, Rule)
{
    /// <summary>Letter of the part of the question that it answers: "a" of "2a"; null where it has none.</summary>
    public string? Part { get; init; }

    /// <summary>Numbers of the questions whose answer it points to: "zie het antwoord op vraag 4".</summary>
    public ImmutableArray<int> See { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "answer";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        VraagFields.WriteNumber(json, Numbers.IsEmpty ? null : Numbers[0]);
        if (Numbers.Length > 1)
        {
            VraagFields.WriteNumbers(json, "numbers", Numbers);
        }

        json.WriteOptional("part", Part);
        VraagFields.WriteNumbers(json, "see", See);
    }
}

/// <summary>The government says that it answers later than the rules ask.</summary>
/// <param name="Questions">Id of the questions; null where the sentence does not give it.</param>
/// <param name="Reason">Why, as said; null where the sentence does not say.</param>
public sealed record Uitstelbericht(TextSpan Span, string Rule, string? Questions, string? Reason) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "delay-notice";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("questions", Questions);
        json.WriteOptional("reason", Reason);
    }
}

/// <summary>The text tells what became of questions.</summary>
/// <param name="Answered">When they were answered; null where the sentence does not say.</param>
public sealed record AntwoordStatus(TextSpan Span, string Rule, Datum? Answered) : Statement(Span, Rule)
{
    /// <summary>"answered", "shared" (the answer stands with another question), "elsewhere" (in another letter), "forwarded", "withdrawn" or "unanswered".</summary>
    public string Status { get; init; } = "answered";

    /// <summary>Numbers of the questions; empty where the sentence has none.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>Numbers of the questions whose answer serves them too.</summary>
    public ImmutableArray<int> See { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "answer-status";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("status", Status);
        json.WriteOptional("answered", Answered?.Iso);
        VraagFields.WriteNumbers(json, "numbers", Numbers);
        VraagFields.WriteNumbers(json, "see", See);
    }
}

internal static class VraagFields
{
    public static void WriteNumber(Utf8JsonWriter json, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber("number", known);
        }
    }

    public static void WriteNumbers(Utf8JsonWriter json, string name, ImmutableArray<int> numbers)
    {
        if (numbers.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
