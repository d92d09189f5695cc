namespace Stavaza.Reading.Tests;

/// <summary>Tests that compare how long readings take. They run when no others do, for the others would be measured too.</summary>
[CollectionDefinition(nameof(Timed), DisableParallelization = true)]
public sealed class Timed;
