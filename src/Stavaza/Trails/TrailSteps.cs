using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails.Moties;

namespace Stavaza.Trails;

/// <summary>Turns what the documents say into steps, joins the sentences that tell of the same step, and puts the steps in the order of time.</summary>
internal static class TrailSteps
{
    public const string Tabled = "tabled", Amended = "amended", Held = "held", Withdrawn = "withdrawn", Lapsed = "lapsed", Appreciation = "appreciation",
        Vote = "vote", Promise = "promise", Replaced = "replaced", Execution = "execution", Judged = "judged", Mention = "mention", Letter = "letter", Asked = "asked", Delay = "delay", Answered = "answered";

    public static IReadOnlyList<TrailStep> Of(TrailMaterial known) => Of(known, known.About.Select(MotieSteps.StepOf).OfType<TrailStep>());

    /// <param name="known">What was known on the day.</param>
    /// <param name="toldElsewhere">The steps of which other documents tell.</param>
    public static IReadOnlyList<TrailStep> Of(TrailMaterial known, IEnumerable<TrailStep> toldElsewhere)
    {
        var steps = known.Inside.GroupBy(found => found.Document).Select(inside => StepOfOwnDocument([.. inside], known.OwnSignatories)).OfType<TrailStep>()
            .Concat(toldElsewhere)
            .ToList();
        var told = steps.SelectMany(step => step.Evidence).Select(evidence => evidence.Document.Id).ToHashSet();
        steps.AddRange(known.About.Where(found => found.Element.Type == "citation" && !told.Contains(found.Reference.Id)).Select(MentionOf));
        return [.. Joined(steps).OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => Order(step.Kind))];
    }

    /// <summary>The paper itself is the first step: a motion is tabled, questions are asked, put off, answered.</summary>
    private static TrailStep? StepOfOwnDocument(List<FoundElement> inside, IReadOnlyList<string> signatories)
    {
        var document = inside[0].Reference;
        var kind = document.Kind switch
        {
            nameof(DocumentKind.Motie) => Tabled,
            nameof(DocumentKind.SchriftelijkeVragen) => Asked,
            nameof(DocumentKind.Uitstelbericht) => Delay,
            nameof(DocumentKind.AntwoordSchriftelijkeVragen) => Answered,
            _ => null,
        };
        var telling = kind switch { Tabled => "dictum", Asked => "question", Delay => "delay-notice", _ => "answer" };
        var strongest = inside.Find(found => found.Element.Type == telling) ?? inside.Find(found => found.Element.Type is not "question") ?? inside[0];
        var actor = kind == Tabled && signatories.Count > 0 ? string.Join(", ", signatories) : null;
        return kind is null ? null : new(kind, document.Published.Day, false, actor, null, [strongest.Evidence()]);
    }

    private static TrailStep MentionOf(FoundElement found) =>
        new(Mention, found.Reference.Published.Day, false, null, null, [found.Evidence()]);

    /// <summary>Joins steps of one kind that tell the same: the same day (or no day) and no other outcome. What was said without a day joins the one that has it.</summary>
    private static IEnumerable<TrailStep> Joined(List<TrailStep> steps)
    {
        var joined = new List<MergedSteps>();
        var byPlace = new Dictionary<(string, DateOnly?, string?), List<MergedSteps>>();
        foreach (var step in steps.OrderBy(step => step.Date is null).ThenBy(step => step.YearInferred))
        {
            var place = PlaceOf(step);
            if (!byPlace.TryGetValue(place, out var there))
            {
                byPlace.Add(place, there = []);
            }

            if (there.Find(other => other.TellsOf(step)) is { } same)
            {
                same.Add(step);
            }
            else
            {
                there.Add(new(step));
                joined.Add(there[^1]);
            }
        }

        return joined.Select(same => same.Step());
    }

    /// <summary>
    /// Where steps that may tell the same meet: a mention and an execution with those of their document, what another motion does with those of that motion, what happens once to a motion with all of its kind,
    /// the rest with those of its day. So a motion that a hundred thousand documents mention is joined in one walk.
    /// </summary>
    private static (string Kind, DateOnly? Day, string? Document) PlaceOf(TrailStep step) => step.Kind switch
    {
        Mention or Execution => (step.Kind, null, step.Evidence[0].Document.Id),
        Judged or Replaced => (step.Kind, null, step.Actor ?? step.Evidence[0].Document.Id),
        Tabled or Vote or Asked => (step.Kind, null, null),
        _ => (step.Kind, step.Date, null),
    };

    /// <summary>Steps that tell the same, as one step: the first gives the day, each gives what the earlier ones do not say.</summary>
    private sealed class MergedSteps(TrailStep first)
    {
        private readonly List<Evidence> _evidence = [.. first.Evidence];
        private string? _actor = first.Actor;
        private string? _value = first.Value;
        private TrailVotes? _votes = first.Votes;

        public bool TellsOf(TrailStep other) =>
            (_value is null || other.Value is null || _value == other.Value)
            && (first.Kind is Mention or Execution or Judged or Replaced || first.Date == other.Date || first.Date is null || other.Date is null);

        public void Add(TrailStep step)
        {
            _actor ??= step.Actor;
            _value ??= step.Value;
            _votes = MotieVotes.Joined(_votes, step.Votes);
            _evidence.AddRange(step.Evidence);
        }

        public TrailStep Step() => first with { Actor = _actor, Value = _value, Votes = _votes, Evidence = [.. _evidence.DistinctBy(evidence => evidence.Element)] };
    }

    private static int Order(string kind) => kind switch
    {
        Tabled or Asked => 0,
        Amended => 1,
        Appreciation => 2,
        Vote => 3,
        Held or Delay => 4,
        Withdrawn or Lapsed or Replaced => 5,
        Promise => 6,
        Execution or Answered => 7,
        Judged => 8,
        _ => 9,
    };
}
