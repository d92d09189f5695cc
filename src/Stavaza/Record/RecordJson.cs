using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Stavaza.Answers;
using Stavaza.Debates;
using Stavaza.Documents;
using Stavaza.Reading;

namespace Stavaza.Record;

/// <summary>The small structures that the record keeps as JSON in a column.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ImmutableArray<int>))]
[JsonSerializable(typeof(ImmutableArray<TextSpan>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableArray<DocumentSection>))]
[JsonSerializable(typeof(DocumentFacts))]
[JsonSerializable(typeof(Debate))]
internal sealed partial class RecordJson : JsonSerializerContext;
