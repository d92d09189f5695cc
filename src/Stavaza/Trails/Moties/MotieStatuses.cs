using Stavaza.Answers;

namespace Stavaza.Trails.Moties;

/// <summary>What the government says was done with a motion, request by request, and together.</summary>
internal static class MotieStatuses
{
    /// <summary>What one request has, in the order of the requests.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="claims">What the government says, in order of day.</param>
    /// <param name="vote">The decision of the House; null where the record has none.</param>
    public static IReadOnlyList<TrailStatus> OfRequests(IReadOnlyList<MotieRequest> requests, IReadOnlyList<MotieClaim> claims, TrailStep? vote)
    {
        var each = requests.Select((request, at) => OfRequest(request, requests.Count, [.. claims.Where(claim => claim.Covers?.Contains(at) == true)], claims, vote)).ToList();
        var report = claims.LastOrDefault(claim => claim is { IsLetter: true, Stance: "executed" });
        return report is null
            ? each
            : [.. each.Select((status, at) => requests[at].IsToReport && requests.Count > 1 && status is { Value: TrailStatuses.Open or TrailStatuses.Unclear }
                && each.Exists(other => other.Value == "executed") && each.Where((_, other) => other != at && !requests[other].IsToReport).All(other => other.Value == "executed")
                    ? new("executed", MotieReasons.LetterIsTheReport, report.Found.Evidence())
                    : status)];
    }

    /// <summary>The motion's own status: that of its requests together, or what the letters say where no document tells what it asks.</summary>
    public static TrailStatus Of(IReadOnlyList<MotieRequest> requests, IReadOnlyList<TrailStatus> each, IReadOnlyList<MotieClaim> claims, TrailStep? vote)
    {
        var asked = each.Where(status => status.Reason != MotieReasons.NotAskedOfGovernment).ToList();
        return requests.Count == 0 ? claims.Count > 0 ? OfClaims(claims) : WithoutLetter(vote)
            : asked.Count == 0 ? each[0]
            : Together(asked);
    }

    private static TrailStatus OfRequest(MotieRequest request, int requests, IReadOnlyList<MotieClaim> covering, IReadOnlyList<MotieClaim> all, TrailStep? vote)
    {
        if (covering.Any(claim => claim.Decides))
        {
            return OfClaims(covering) is { Value: "partly" } partly && requests > 1 && covering.Last(claim => claim.Decides).IsWhole
                ? new(TrailStatuses.Unclear, MotieReasons.WhichPartUnclear, partly.Evidence)
                : OfClaims(covering);
        }

        if (!request.IsOfGovernment)
        {
            return new(TrailStatuses.None, MotieReasons.NotAskedOfGovernment, request.Found.Evidence());
        }

        return all.LastOrDefault(claim => claim is { Covers: null, Decides: true }) is { } undecided ? new(TrailStatuses.Unclear, MotieReasons.WhichRequestUnclear, undecided.Found.Evidence())
            : covering.Count > 0 ? OfClaims(covering)
            : all.LastOrDefault(claim => claim.Decides) is { } other ? new(TrailStatuses.Open, MotieReasons.LetterCoversOtherRequests, vote?.Evidence[0] ?? other.Found.Evidence())
            : all.Count > 0 ? new(TrailStatuses.Unclear, MotieReasons.LetterDoesNotSay, all[^1].Found.Evidence())
            : WithoutLetter(vote);
    }

    private static TrailStatus WithoutLetter(TrailStep? vote) => vote is { Value: "aangenomen" or "overgenomen" }
        ? new(TrailStatuses.Open, MotieReasons.AdoptedNoLetterInRecord, vote.Evidence[0])
        : new(TrailStatuses.Unclear, MotieReasons.NoVoteInRecord, null);

    /// <summary>
    /// The last letter counts. One without a day may be older or newer than any other: it decides only where it does not contradict the last one with a day. What a letter
    /// concludes of the motion goes before what it tells on the way; a letter that only mentions the motion takes back nothing.
    /// </summary>
    private static TrailStatus OfClaims(IReadOnlyList<MotieClaim> claims)
    {
        var deciding = claims.Where(claim => claim.Decides).GroupBy(claim => claim.Found.Document).SelectMany(Concluding).ToList();
        if (deciding.Count == 0)
        {
            return new(TrailStatuses.Unclear, MotieReasons.LetterDoesNotSay, claims[^1].Found.Evidence());
        }

        var last = deciding.LastOrDefault(claim => claim.Day is not null) ?? deciding[^1];
        var mayBeLast = deciding.Where(claim => claim.Day is null || claim.Day == last.Day).Append(last).ToList();
        return mayBeLast.Select(claim => claim.Stance).Distinct().Count() == 1 ? new(last.Stance, MotieReasons.LetterSaysSo, last.Found.Evidence())
            : mayBeLast.Select(claim => claim.Found.Document).Distinct().Count() == 1 ? new(TrailStatuses.Unclear, MotieReasons.LetterSaysBoth, last.Found.Evidence())
            : new(TrailStatuses.Unclear, MotieReasons.LettersDiffer, last.Found.Evidence());
    }

    private static IEnumerable<MotieClaim> Concluding(IGrouping<long, MotieClaim> letter) =>
        letter.Where(claim => claim.Concludes).ToList() is { Count: > 0 } concluding ? concluding : letter;

    private static TrailStatus Together(List<TrailStatus> each)
    {
        if (each.TrueForAll(status => status.Value == each[0].Value))
        {
            var evidence = each.Select(status => status.Evidence).FirstOrDefault(evidence => evidence is not null);
            return new(each[0].Reason == MotieReasons.WhichPartUnclear ? "partly" : each[0].Value, ReasonOfAll(each), evidence);
        }

        // Something else is known of some; the rest is open, under way, refused or unclear.
        var values = each.Select(status => status.Value).ToHashSet(StringComparer.Ordinal);
        var (value, of) = values.Contains("executed") || values.Contains("partly") ? ("partly", values.Contains("executed") ? "executed" : "partly")
            : values.Contains(TrailStatuses.Unclear) || values.Contains("not-executed") ? (TrailStatuses.Unclear, values.Contains(TrailStatuses.Unclear) ? TrailStatuses.Unclear : "not-executed")
            : ("in-progress", "in-progress");
        var reason = (value, of) switch
        {
            ("partly", _) when values.Contains(TrailStatuses.Unclear) => MotieReasons.SomeRequestsExecutedOthersUnclear,
            ("partly", _) => MotieReasons.SomeRequestsExecuted,
            (_, TrailStatuses.Unclear) => MotieReasons.SomeRequestsUnclear,
            (_, "not-executed") => MotieReasons.SomeRequestsRefused,
            _ => MotieReasons.SomeRequestsInProgress,
        };

        // Whether the rest was done is not known, so that partly may be too little: that is unclear.
        return new(reason == MotieReasons.SomeRequestsExecutedOthersUnclear ? TrailStatuses.Unclear : value, reason, each.First(status => status.Value == of).Evidence);
    }

    private static string ReasonOfAll(List<TrailStatus> each) =>
        each[0].Reason == MotieReasons.WhichPartUnclear ? MotieReasons.LetterSaysSo
            : each.TrueForAll(status => status.Reason == each[0].Reason) ? each[0].Reason
            : each[0].Value == TrailStatuses.Unclear ? MotieReasons.SomeRequestsUnclear : MotieReasons.LettersSaySoOfEach;
}
