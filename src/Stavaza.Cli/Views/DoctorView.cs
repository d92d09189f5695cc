using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Cli.Views;

/// <summary>What was found out about an installation.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="File">The file of the record.</param>
/// <param name="Bytes">Its size; null where there is no record yet.</param>
internal sealed record Diagnosis(string Folder, string File, long? Bytes)
{
    /// <summary>What the record lacks; null where it could not be asked.</summary>
    public RecordGaps? Gaps { get; init; }

    /// <summary>Expected against held; null where it could not be asked.</summary>
    public CompletenessAnswer? Expected { get; init; }

    /// <summary>Whether the search index holds all that the record holds; null where there is no record.</summary>
    public bool? SearchIsUpToDate { get; init; }

    /// <summary>Why the record cannot be used; null when it can.</summary>
    public string? Problem { get; init; }
}

/// <summary>A diagnosis as text and as JSON.</summary>
internal static class DoctorView
{
    public static void Write(TextPage page, Diagnosis diagnosis, DateTimeOffset now)
    {
        page.Line($"stavaza {ToolVersion.Text}, reading rules {DocumentReader.Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        page.Line($"data folder: {diagnosis.Folder}", hang: 2);
        page.Line(
            diagnosis.Bytes is { } bytes ? $"record: {diagnosis.File}, {bytes / 1024} KB" : "record: there is none yet; read documents into it with: stavaza read FILE…",
            hang: 2);
        if (diagnosis.Problem is { } problem)
        {
            page.Line($"the record cannot be used: {problem}", hang: 2);
        }

        if (diagnosis.SearchIsUpToDate is { } upToDate)
        {
            page.Line(upToDate ? "search index: up to date" : "search index: behind, and it cannot be written; search may miss what came in last", hang: 2);
        }

        if (diagnosis.Gaps is { } gaps)
        {
            page.Completeness(gaps.Completeness);
            if (diagnosis.Expected is { } expected)
            {
                CompletenessView.Write(page, expected, now);
            }

            Write(page, gaps);
        }
    }

    /// <summary>The same as one JSON object on one line.</summary>
    public static string JsonOf(Diagnosis diagnosis)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = AnswerJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("version", ToolVersion.Text);
            json.WriteNumber("readerVersion", DocumentReader.Version);
            json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
            json.WriteString("system", RuntimeInformation.OSDescription);
            json.WriteString("dataFolder", diagnosis.Folder);
            WriteRecord(json, diagnosis);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(TextPage page, RecordGaps gaps)
    {
        if (gaps.Unreadable.Count > 0)
        {
            page.Heading("Unreadable");
            foreach (var file in gaps.Unreadable)
            {
                page.Line($"{file.Origin}: {file.Reason}", indent: 2, hang: 2);
            }
        }

        CitationView.Write(page, gaps.Citations, gaps.Mismatched);
        page.NotHeld(gaps.NotHeld);
    }

    private static void WriteRecord(Utf8JsonWriter json, Diagnosis diagnosis)
    {
        if (diagnosis.Bytes is not { } size)
        {
            return;
        }

        json.WriteStartObject("record");
        json.WriteString("file", diagnosis.File);
        json.WriteNumber("bytes", size);
        json.WriteEndObject();
        if (diagnosis.Problem is { } problem)
        {
            json.WriteString("problem", problem);
        }

        if (diagnosis.SearchIsUpToDate is { } upToDate)
        {
            json.WriteBoolean("searchUpToDate", upToDate);
        }

        if (diagnosis.Gaps is { } gaps)
        {
            WriteGaps(json, gaps);
        }

        if (diagnosis.Expected is { } expected)
        {
            json.WritePropertyName("register");
            JsonSerializer.Serialize(json, expected.Register, AnswerJson.Options);
            json.WritePropertyName("troubles");
            JsonSerializer.Serialize(json, expected.Troubles, AnswerJson.Options);
            json.WritePropertyName("dossiers");
            JsonSerializer.Serialize(json, expected.Dossiers, AnswerJson.Options);
            json.WriteNumber("dossiersDeclared", expected.DossiersDeclared);
            json.WriteNumber("numbersMissing", expected.NumbersMissing);
            json.WriteNumber("announcedWrong", expected.AnnouncedWrong);
            json.WritePropertyName("announced");
            JsonSerializer.Serialize(json, expected.Announced, AnswerJson.Options);
        }
    }

    private static void WriteGaps(Utf8JsonWriter json, RecordGaps gaps)
    {
        json.WritePropertyName("completeness");
        JsonSerializer.Serialize(json, gaps.Completeness, AnswerJson.Options);
        json.WriteStartArray("unreadable");
        foreach (var file in gaps.Unreadable)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("origin", file.Origin);
            json.WriteString("reason", file.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notHeld");
        foreach (var missing in gaps.NotHeld)
        {
            JsonSerializer.Serialize(json, missing, AnswerJson.Options);
        }

        json.WriteEndArray();
        json.WritePropertyName("citations");
        JsonSerializer.Serialize(json, gaps.Citations, AnswerJson.Options);
        json.WritePropertyName("mismatched");
        JsonSerializer.Serialize(json, gaps.Mismatched, AnswerJson.Options);
    }
}
