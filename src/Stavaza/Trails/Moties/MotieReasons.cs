namespace Stavaza.Trails.Moties;

/// <summary>The codes of the reasons for the status of a motion and of its requests, as answers give them. Pages have words for each.</summary>
internal static class MotieReasons
{
    /// <summary>Adopted, and no letter tells of carrying it out.</summary>
    public const string AdoptedNoLetterInRecord = "adopted-no-letter-in-record";

    /// <summary>Neither a vote nor a letter is held.</summary>
    public const string NoVoteInRecord = "no-vote-in-record";

    /// <summary>The last letter says so.</summary>
    public const string LetterSaysSo = "letter-says-so";

    /// <summary>Letters say so of each request.</summary>
    public const string LettersSaySoOfEach = "letters-say-so-of-each";

    /// <summary>A letter speaks of the motion and does not say how far it is.</summary>
    public const string LetterDoesNotSay = "letter-does-not-say";

    /// <summary>Letters of one day, or one without a day, contradict one another.</summary>
    public const string LettersDiffer = "letters-differ";

    /// <summary>One letter gives two states and draws no conclusion.</summary>
    public const string LetterSaysBoth = "letter-says-both";

    /// <summary>A letter tells of other requests of the motion, and not of this one.</summary>
    public const string LetterCoversOtherRequests = "letter-covers-other-requests";

    /// <summary>The request asks to be told, and a letter tells that the rest is done.</summary>
    public const string LetterIsTheReport = "letter-is-the-report";

    /// <summary>A letter tells of a deed, and not of which of several requests.</summary>
    public const string WhichRequestUnclear = "which-request-unclear";

    /// <summary>A letter says that the motion is carried out in part, and not which part.</summary>
    public const string WhichPartUnclear = "which-part-unclear";

    /// <summary>It is no request of the government.</summary>
    public const string NotAskedOfGovernment = "not-asked-of-government";

    /// <summary>Some requests are carried out, others are not or not yet.</summary>
    public const string SomeRequestsExecuted = "some-requests-executed";

    /// <summary>Some requests are carried out; of others it is not clear.</summary>
    public const string SomeRequestsExecutedOthersUnclear = "some-requests-executed-others-unclear";

    /// <summary>Some requests are under way; of the others no letter tells.</summary>
    public const string SomeRequestsInProgress = "some-requests-in-progress";

    /// <summary>Of some requests it is not clear.</summary>
    public const string SomeRequestsUnclear = "some-requests-unclear";

    /// <summary>Some requests will not be carried out; the others are open or under way.</summary>
    public const string SomeRequestsRefused = "some-requests-refused";

    /// <summary>It was withdrawn.</summary>
    public const string MotionWithdrawn = "motion-withdrawn";

    /// <summary>A document says that it lapsed.</summary>
    public const string MotionLapsed = "motion-lapsed";

    /// <summary>Another motion says that it stands in its place.</summary>
    public const string MotionReplaced = "motion-replaced";

    /// <summary>It was rejected.</summary>
    public const string MotionRejected = "motion-rejected";

    /// <summary>It is held, and its two months run.</summary>
    public const string MotionHeld = "motion-held";

    /// <summary>It was held, the two months have passed, and no document tells what followed.</summary>
    public const string HeldTermPassed = "held-term-passed";

    /// <summary>It was held on a day that is not known.</summary>
    public const string HeldDayNotKnown = "held-day-not-known";

    /// <summary>It was adopted by one document and withdrawn, lapsed or replaced by another.</summary>
    public const string OutcomesDiffer = "outcomes-differ";

    /// <summary>Documents tell different outcomes of the vote.</summary>
    public const string VotesDiffer = "votes-differ";

    /// <summary>The votes tied, and no later vote is held.</summary>
    public const string VotesTied = "votes-tied";

    /// <summary>The register alone says that another motion took its place.</summary>
    public const string RegisterSaysReplaced = "register-says-replaced";

    /// <summary>The House has no letter yet that it could judge.</summary>
    public const string NoLetterInRecord = "no-letter-in-record";

    /// <summary>A letter tells of carrying it out, and nothing tells what the House makes of that.</summary>
    public const string HouseHasNotSaid = "house-has-not-said";

    /// <summary>A decision list regards it as dealt with.</summary>
    public const string RegardedAsDealtWith = "regarded-as-dealt-with";

    /// <summary>A later motion, which the House adopted, says that it was not carried out, or not wholly.</summary>
    public const string LaterMotionAdopted = "later-motion-adopted";

    /// <summary>A later motion says that it was not carried out, and whether the House adopted that one is not known.</summary>
    public const string LaterMotionUndecided = "later-motion-undecided";

    /// <summary>Decisions of the House of one day contradict one another.</summary>
    public const string DecisionsDiffer = "decisions-differ";

    /// <summary>A report gives the number to two motions, and nobody tells of which it is.</summary>
    public const string TwoMotionsUnderNumber = "two-motions-under-number";

    /// <summary>No document tells anything.</summary>
    public const string NoEvidence = "no-evidence";
}
