using System.Text;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Intaking;

/// <summary>What came of one file, as a line of text or of JSON.</summary>
internal static class ReadLines
{
    public static string TextOf(IntakeOutcome outcome) => PlainText.OneLine(outcome switch
    {
        IntakeOutcome.Stored({ } name, var change, var settled) =>
            $"{name}: {NameOf(change)}; {KindOf(settled.Document)}; {AnswerLines.Count(settled.Elements, "element", "elements")}; "
            + $"links: {settled.Links.Resolved} resolved, {settled.Links.Unresolved} unresolved, {settled.Links.Ambiguous} ambiguous",
        IntakeOutcome.AlreadyHeld({ } name, var document) => $"{name}: held already, nothing changed; {KindOf(document)}",
        IntakeOutcome.RemovedByHand({ } name, var id) => $"{name}: {id} was removed by hand and stays so; stavaza undo brings it back",
        IntakeOutcome.Unreadable({ } name, var reason) => $"{name}: unreadable: {reason}",
        _ => throw new NotSupportedException(),
    } + (outcome.Oddity is { } oddity ? $"; the file {oddity}" : ""));

    public static string JsonOf(IntakeOutcome outcome)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = AnswerJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("file", outcome.FileName);
            WriteFields(json, outcome);
            if (outcome.Oddity is { } oddity)
            {
                json.WriteString("oddity", oddity);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static string NameOf(IntakeChange change) => change switch
    {
        IntakeChange.Added => "added",
        IntakeChange.NewVersion => "new version",
        IntakeChange.Corrected => "corrected",
        IntakeChange.Restored => "restored",
        IntakeChange.ReadAgain => "read again",
        _ => throw new NotSupportedException(),
    };

    private static string KindOf(DocumentReference document) => $"{document.Kind} {AnswerLines.NameOf(document)}";

    private static void WriteFields(Utf8JsonWriter json, IntakeOutcome outcome)
    {
        switch (outcome)
        {
            case IntakeOutcome.Stored stored:
                json.WriteString("outcome", NameOf(stored.Change).Replace(' ', '-'));
                WriteDocument(json, stored.Settled.Document);
                json.WriteNumber("elements", stored.Settled.Elements);
                json.WriteStartObject("links");
                json.WriteNumber("resolved", stored.Settled.Links.Resolved);
                json.WriteNumber("unresolved", stored.Settled.Links.Unresolved);
                json.WriteNumber("ambiguous", stored.Settled.Links.Ambiguous);
                json.WriteNumber("unchecked", stored.Settled.Links.Unchecked);
                json.WriteEndObject();
                break;
            case IntakeOutcome.AlreadyHeld held:
                json.WriteString("outcome", "unchanged");
                WriteDocument(json, held.Document);
                break;
            case IntakeOutcome.RemovedByHand removed:
                json.WriteString("outcome", "removed-by-hand");
                json.WriteString("id", removed.DocumentId);
                break;
            case IntakeOutcome.Unreadable unreadable:
                json.WriteString("outcome", "unreadable");
                json.WriteString("reason", unreadable.Reason);
                break;
        }
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentReference document)
    {
        json.WritePropertyName("document");
        JsonSerializer.Serialize(json, document, AnswerJson.Options);
    }
}
