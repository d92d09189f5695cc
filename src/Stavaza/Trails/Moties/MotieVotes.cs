using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>Reads how a vote went, as far as the sentence says.</summary>
internal static class MotieVotes
{
    public static TrailVotes? Of(FoundElement vote)
    {
        var (method, others) = (vote.Text("method")?.Replace(' ', '-'), vote.Text("others"));
        var (forIt, against) = (vote.Names("for"), vote.Names("against"));
        var (votesFor, votesAgainst) = (vote.Number("votes_for"), vote.Number("votes_against"));
        return (method, others, votesFor, votesAgainst) is (null, null, null, null) && forIt.Count + against.Count == 0
            ? null
            : new(method, forIt, against, others, votesFor, votesAgainst);
    }

    /// <summary>Two tellings of one vote: what one does not say, the other may.</summary>
    public static TrailVotes? Joined(TrailVotes? one, TrailVotes? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        var (fuller, rest) = Named(other) > Named(one) ? (other, one) : (one, other);
        return fuller with
        {
            Method = fuller.Method ?? rest.Method,
            VotesFor = fuller.VotesFor ?? rest.VotesFor,
            VotesAgainst = fuller.VotesAgainst ?? rest.VotesAgainst,
        };
    }

    private static int Named(TrailVotes votes) => votes.For.Count + votes.Against.Count;
}
