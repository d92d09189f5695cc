using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Stavaza.Drift;
using Stavaza.Official;
using Stavaza.Open;
using Stavaza.Reading;
using Stavaza.Register;
using Stavaza.Reports;
using Stavaza.Trails;
using Stavaza.Verdicts;

namespace Stavaza.Answers;

/// <summary>
/// The JSON of answers, the same on the command line and in the API: camelCase, days as yyyy-MM-dd, what is not known left out,
/// a place as <c>start</c> and <c>length</c> in UTF-16 units.
/// </summary>
public static class AnswerJson
{
    /// <summary>Settings for one answer on one line. Read-only.</summary>
    public static JsonSerializerOptions Options { get; } = ReadOnly(indented: false);

    /// <summary>The same, over several lines, for people. Read-only.</summary>
    public static JsonSerializerOptions Indented { get; } = ReadOnly(indented: true);

    /// <summary>Gives <paramref name="options"/> the settings of answers, for a head that has options of its own.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // Letters with accents stay legible; what HTML gives a meaning to (<, >, &, quotes) is still escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.TypeInfoResolverChain.Insert(0, AnswerJsonContext.Default.WithAddedModifier(LeaveOutTheEnd));
    }

    private static JsonSerializerOptions ReadOnly(bool indented)
    {
        var options = new JsonSerializerOptions { WriteIndented = indented };
        Configure(options);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>The end of a range follows from start and length, and design.md writes those two.</summary>
    private static void LeaveOutTheEnd(JsonTypeInfo type)
    {
        if (type.Type != typeof(TextSpan))
        {
            return;
        }

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Set is null && type.Properties[i].AttributeProvider is System.Reflection.MemberInfo { Name: nameof(TextSpan.End) })
            {
                type.Properties.RemoveAt(i);
            }
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TrailAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(DocumentAnswer))]
[JsonSerializable(typeof(IReadOnlyList<DocumentAnswer>))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(DossierAnswer))]
[JsonSerializable(typeof(OpenAnswer))]
[JsonSerializable(typeof(CitationsAnswer))]
[JsonSerializable(typeof(CitationTotals))]
[JsonSerializable(typeof(IReadOnlyList<CitationFound>))]
[JsonSerializable(typeof(Completeness))]
[JsonSerializable(typeof(RecordGaps))]
[JsonSerializable(typeof(DocumentReference))]
[JsonSerializable(typeof(DiffAnswer))]
[JsonSerializable(typeof(DriftAnswer))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(ComparisonAnswer))]
[JsonSerializable(typeof(PartyTable))]
[JsonSerializable(typeof(IReadOnlyList<RegisterSubject>))]
[JsonSerializable(typeof(FactVerdict))]
[JsonSerializable(typeof(IReadOnlyList<FactVerdict>))]
[JsonSerializable(typeof(HandVerdict))]
[JsonSerializable(typeof(IReadOnlyList<HandVerdict>))]
[JsonSerializable(typeof(NewVerdict))]
[JsonSerializable(typeof(VerdictsAnswer))]
[JsonSerializable(typeof(OfficialRegister))]
[JsonSerializable(typeof(CompletenessAnswer))]
[JsonSerializable(typeof(DossierCompleteness))]
[JsonSerializable(typeof(RegisterCompleteness))]
[JsonSerializable(typeof(IReadOnlyList<DossierCount>))]
[JsonSerializable(typeof(IReadOnlyList<AnnouncedDocument>))]
[JsonSerializable(typeof(Sources.Online.ServiceCheck))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
