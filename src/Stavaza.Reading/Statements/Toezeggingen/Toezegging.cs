using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>The government promises to do or send something.</summary>
/// <param name="Actor">Who promises, as said ("ik", "de minister") or as the report names the speaker; null where the passive hides it.</param>
public sealed record Toezegging(TextSpan Span, string Rule, string? Actor) : Statement(Span, Rule)
{
    /// <summary>To whom, as said: "uw Kamer", "de heer Stoffer"; null where it is not said.</summary>
    public string? Recipient { get; init; }

    /// <summary>When it is due; null where no time is said.</summary>
    public Termijn? Due { get; init; }

    /// <summary>It holds only when something else happens: "indien daar aanleiding toe is".</summary>
    public bool Conditional { get; init; }

    /// <summary>"formal" where the verb toezeggen or the chair's list makes it one, "plain" where an action is announced in the first person.</summary>
    public string Strength { get; init; } = "plain";

    /// <summary>What followed in the debate changed it; <see cref="Due"/> is the final one.</summary>
    public bool Corrected { get; init; }

    /// <inheritdoc/>
    public override string Type => "promise";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("actor", Actor);
        json.WriteOptional("recipient", Recipient);
        json.WriteString("strength", Strength);
        json.WriteDue(Due);
        json.WriteWhenTrue("conditional", Conditional);
        json.WriteWhenTrue("corrected", Corrected);
    }
}

/// <summary>The government says that it does not promise something.</summary>
/// <param name="By">Who, as said or as the report names the speaker; null where neither does.</param>
public sealed record GeenToezegging(TextSpan Span, string Rule, string? By) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "no-promise";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json) => json.WriteOptional("by", By);
}

/// <summary>What is said in a debate after a promise was read out, and changes it.</summary>
/// <param name="By">The speaker; null where the report does not name one.</param>
/// <param name="Field">What changes: deadline, recipient or action.</param>
public sealed record ToezeggingCorrectie(TextSpan Span, string Rule, string? By, string Field) : Statement(Span, Rule)
{
    /// <summary>The deadline before, in its words; null where there was none.</summary>
    public string? Old { get; init; }

    /// <summary>The deadline now, in its words; null for another field.</summary>
    public string? New { get; init; }

    /// <inheritdoc/>
    public override string Type => "promise-correction";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteString("field", Field);
        json.WriteOptional("old", Old);
        json.WriteOptional("new", New);
    }
}

/// <summary>An earlier promise is mentioned, fulfilled or confirmed.</summary>
/// <param name="Kind">promise-reference, promise-fulfilled or promise-confirmed: the type in JSON.</param>
public sealed record ToezeggingVermelding(TextSpan Span, string Rule, string Kind) : Statement(Span, Rule)
{
    /// <summary>The day of the promise; null where it is not said.</summary>
    public Datum? Date { get; init; }

    /// <summary>When it was due; null where it is not said.</summary>
    public Termijn? Due { get; init; }

    /// <inheritdoc/>
    public override string Type => Kind;

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("promise_date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
        json.WriteDue(Due);
    }
}
